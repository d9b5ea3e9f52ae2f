"""Plays sounds as the window does, in a process: sounding.py system folder volume name..."""

import platform
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject

from desk_app.ui.jobs import Lane
from desk_app.ui.sounds import Sounds

PATIENCE_S = 20


def main(system: str, folder: str, volume: str, *names: str) -> None:
    """Play each; one after a comma interrupts the one before, and ``-`` waits for a line."""
    platform.system = lambda: system  # what plays is chosen by it
    _app = QCoreApplication([])
    parent = QObject()
    sounds = Sounds(Path(folder), Lane(parent), parent)
    sounds.use(int(volume), muted=False)
    until(lambda: sounds.speaker is not None)
    for name in names:
        if name == "-":
            sys.stdout.write("waiting\n")
            sys.stdout.flush()
            sys.stdin.readline()
            continue
        for each in name.split(","):
            sounds.play(each)
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        until(lambda: sounds.speaker is not None and not sounds.speaker.is_busy)
    sys.stdout.write("played\n")


def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)


if __name__ == "__main__":
    main(*sys.argv[1:])
