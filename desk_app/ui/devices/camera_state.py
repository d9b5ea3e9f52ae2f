"""Where the camera stands, for whoever shows it; nothing here loads QtMultimedia."""

from dataclasses import dataclass
from enum import Enum, auto

from desk_app.usecases.camera_ports import MissingReader


class CameraState(Enum):
    """Where the camera stands."""

    CLOSED = auto()
    STARTING = auto()
    SEARCHING = auto()
    READ = auto()
    NO_CAMERA = auto()
    REFUSED = auto()  # the system or the user does not let this program look
    IN_USE = auto()  # no picture comes: mostly because another program has the camera
    NO_READER = auto()


@dataclass(frozen=True, slots=True)
class Standing:
    """The camera as it may be shown; ``text`` is what was read last."""

    state: CameraState = CameraState.CLOSED
    text: str = ""
    cameras: tuple[str, ...] = ()
    chosen: str = ""
    torch: bool = False  # it has a lamp
    missing: tuple[MissingReader, ...] = ()
