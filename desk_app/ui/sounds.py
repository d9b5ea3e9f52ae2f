"""Three short sounds, told apart by their number of notes; silent where nothing can be heard."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory, QObject

from desk_app.ui.jobs import Failed, Lane

if TYPE_CHECKING:
    from desk_app.ui.devices.loudspeaker import Loudspeaker

NAMES = ("ok", "attention", "stop")
SOCKETS = ("pulse/native", "pipewire-0")
SYSTEM = Path("/run")
QUIET = "qt.multimedia.symbolsresolver=false\nqt.multimedia.ffmpeg.info=false"  # what it lacks


class Sounds(QObject):
    """QtMultimedia is loaded in a lane, and only once there is something to hear."""

    def __init__(self, folder: Path, lane: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._files = tuple(folder / f"{name}.wav" for name in NAMES)
        self._lane = lane
        self._volume = 0
        self._asked = False
        self.speaker: Loudspeaker | None = None

    def use(self, volume: int, *, muted: bool) -> None:
        """Play at ``volume`` per cent from now on, or not at all."""
        self._volume = 0 if muted else max(0, min(100, volume))
        if self.speaker is not None:
            self.speaker.set_volume(self._volume)
        elif self._volume and not self._asked and has_sound():
            self._asked = True
            QLoggingCategory.setFilterRules(QUIET)
            self._lane.run(_load, self._loaded)

    def play(self, which: str) -> None:
        """Sound ``ok``, ``attention`` or ``stop``; returns at once."""
        if self.speaker is not None and self._volume:
            self.speaker.play(which)

    def _loaded(self, kind: "type[Loudspeaker] | Failed") -> None:
        if isinstance(kind, Failed):  # logged; the window flashes all the same
            return
        self.speaker = kind(self._files, self)
        self.speaker.set_volume(self._volume)


def has_sound() -> bool:
    """Tell whether a sound server may be there: without one, Qt warns and plays nothing."""
    if sys.platform != "linux":
        return True
    places = (Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere")), SYSTEM)
    sockets = (place / socket for place in places for socket in SOCKETS)
    return bool(os.environ.get("PULSE_SERVER")) or any(socket.exists() for socket in sockets)


def _load() -> "type[Loudspeaker]":
    from desk_app.ui.devices.loudspeaker import Loudspeaker  # noqa: PLC0415 - after the shell

    return Loudspeaker
