"""The one frozen state that the page of scanners renders."""

from dataclasses import dataclass

from desk_app.domain.bursts import Burst
from desk_app.domain.calibration import Verdict
from desk_app.ui.devices.serial_state import PortChoice, SerialState
from desk_app.ui.services import DeskChoices
from desk_app.ui.wording import Sentence
from desk_app.usecases.camera_ports import MissingReader
from desk_app.usecases.try_scan import Tried


@dataclass(frozen=True, slots=True)
class ScannersState:
    """Everything the page shows."""

    choices: DeskChoices
    listening: bool = False  # to the codes of the sheet
    bursts: tuple[Burst, ...] = ()
    verdict: Verdict | None = None
    tried: Tried | None = None
    serial: SerialState = SerialState()  # noqa: RUF009 - frozen
    ports: tuple[PortChoice, ...] = ()
    missing: tuple[MissingReader, ...] = ()  # what reads the camera, and is not here
    notice: Sentence | None = None
