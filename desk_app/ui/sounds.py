"""Three short sounds, told apart by their number of notes; silent where nothing can be heard."""

import platform
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QLoggingCategory, QObject

from desk_app.ui.jobs import Failed, Lane

if TYPE_CHECKING:
    from desk_app.ui.devices.loudspeaker import Loudspeaker
    from desk_app.ui.devices.pulse import PulseSpeaker

    Speaker: TypeAlias = Loudspeaker | PulseSpeaker

NAMES = ("ok", "attention", "stop")
QUIET = "qt.multimedia.symbolsresolver=false\nqt.multimedia.ffmpeg.info=false"  # what it lacks


class Sounds(QObject):
    """What plays is loaded in a lane, and only once there is something to hear."""

    def __init__(self, folder: Path, lane: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._files = tuple(folder / f"{name}.wav" for name in NAMES)
        self._lane = lane
        self._volume = 0
        self._asked = False
        self.speaker: Speaker | None = None

    def use(self, volume: int, *, muted: bool) -> None:
        """Play at ``volume`` per cent from now on, or not at all."""
        self._volume = 0 if muted else max(0, min(100, volume))
        if self.speaker is not None:
            self.speaker.set_volume(self._volume)
        elif self._volume and not self._asked:
            self._asked = True
            QLoggingCategory.setFilterRules(QUIET)
            self._lane.run(_load, self._loaded)

    def play(self, which: str) -> None:
        """Sound ``ok``, ``attention`` or ``stop``; returns at once."""
        if self.speaker is not None and self._volume:
            self.speaker.play(which)

    def close(self) -> None:
        """Stop what sounds."""
        if self.speaker is not None:
            self.speaker.close()

    def _loaded(self, kind: "type[Speaker] | Failed") -> None:
        if isinstance(kind, Failed):  # logged; the window flashes all the same
            return
        self.speaker = kind(self._files, self)
        self.speaker.set_volume(self._volume)


def _load() -> "type[Speaker]":
    """What plays on this system; slow."""
    if platform.system() == "Linux":
        from desk_app.ui.devices.pulse import PulseSpeaker  # noqa: PLC0415 - after the shell

        return PulseSpeaker
    from desk_app.ui.devices.loudspeaker import Loudspeaker  # noqa: PLC0415 - as above

    return Loudspeaker
