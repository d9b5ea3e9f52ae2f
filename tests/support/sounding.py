"""Plays sounds as the window does, in a process of its own: sounding.py folder volume name..."""

import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject

from desk_app.ui.jobs import Lane
from desk_app.ui.sounds import Sounds

if TYPE_CHECKING:  # loaded by the sounds themselves, once they have silenced what Qt lacks
    from PySide6.QtMultimedia import QSoundEffect

PATIENCE_S = 20


def main(folder: str, volume: str, *names: str) -> None:
    app = QCoreApplication([])
    parent = QObject()
    sounds = Sounds(Path(folder), Lane(parent), parent)
    sounds.use(int(volume), muted=False)
    until(lambda: sounds.speaker is not None)
    effects = sounds.speaker.effects if sounds.speaker else {}
    until(lambda: all(effect.isLoaded() for effect in effects.values()))
    for name in names:
        sounds.play(name)
        sys.stdout.write(f"playing {effects[name].isPlaying()}\n")
        until(partial(ended, effects[name]))
    app.processEvents()


def ended(effect: "QSoundEffect") -> bool:
    return not effect.isPlaying()


def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)


if __name__ == "__main__":
    main(*sys.argv[1:])
