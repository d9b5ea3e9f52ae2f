"""Three short sounds, told apart by their number of notes; silent where nothing can be heard."""

import os
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory, QObject

from desk_app.ui.jobs import Failed, Lane

if TYPE_CHECKING:
    from desk_app.ui.devices.loudspeaker import Loudspeaker

NAMES = ("ok", "attention", "stop")
SOCKET = "pulse/native"  # PipeWire has it too
SYSTEM = "/run"
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
        elif self._volume and not self._asked and has_server():
            self._asked = True
            QLoggingCategory.setFilterRules(QUIET)
            self._lane.run(_load, self._loaded)

    def play(self, which: str) -> None:
        """Sound ``ok``, ``attention`` or ``stop``; returns at once."""
        if self.speaker is not None and self._volume and has_server():
            self.speaker.play(which)

    def _loaded(self, kind: "type[Loudspeaker] | Failed") -> None:
        if isinstance(kind, Failed):  # logged; the window flashes all the same
            return
        self.speaker = kind(self._files, self)
        self.speaker.set_volume(self._volume)


def has_server() -> bool:
    """Tell whether a sound server takes calls; asked each time, some 30 us.

    Without one, Qt warns when it is loaded, and libpulse ends the program when a sound is played.
    """
    if sys.platform != "linux":
        return True
    named = os.environ.get("PULSE_SERVER", "").removeprefix("unix:")
    own = os.environ.get("XDG_RUNTIME_DIR", "")
    places = [named] if named else [f"{own}/{SOCKET}", f"{SYSTEM}/{SOCKET}"]
    return any(map(_takes_calls, places))


def _takes_calls(place: str) -> bool:
    with socket.socket(socket.AF_UNIX) as call:
        call.settimeout(0)
        try:
            call.connect(place)
        except OSError:
            return False
    return True


def _load() -> "type[Loudspeaker]":
    from desk_app.ui.devices.loudspeaker import Loudspeaker  # noqa: PLC0415 - after the shell

    return Loudspeaker
