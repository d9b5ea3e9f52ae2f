"""From the last key of a scanner that types to the painted card, in the real window."""

import random
import tempfile
from itertools import count
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow

from measures.big import fill, tag
from measures.rows import FRAME_MS, Row, milliseconds, p95
from measures.windows import CounterWindow, application, counter_window

SCANS, FIRST = 200, 10
DEVICES, NEWCOMERS, LOANS = 100_000, 1_000_000, 1_000_000
GAP_MS = 5
KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


def rows() -> list[Row]:
    app = application()
    chance = random.Random(1)  # noqa: S311 - a measurement
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "wedge.db"
        fill(path, DEVICES, NEWCOMERS, LOANS).close()
        window = counter_window(app, f"sqlite:///{path}")
        window.front.hand_over()
        window.front.wedge.scanned.connect(lambda scanned: window.model.accept(scanned.text))
        typed = [_scan(window, tag(chance.randrange(DEVICES)), at) for at in _moments()]
        window.close()
    what = "last key of a scan to painted card, p95"
    return [Row(what, p95(typed[FIRST:]), "one frame", FRAME_MS, 1)]


def _moments() -> list[int]:
    each = count(10_000_000, 1_000)  # on the clock of the keyboard
    return [next(each) for _ in range(SCANS)]


def _scan(window: CounterWindow, device: str, at: int) -> float:
    """Less an empty repaint just before it."""
    handle = window.front.window.windowHandle()
    for character in device:
        _type(handle, Qt.Key(ord(character)), character, at)
        at += GAP_MS
    idle = milliseconds(window.repaint)

    def end() -> None:
        _type(handle, Qt.Key.Key_Return, "\r", at)
        window.until_shown(device)

    return max(0.01, milliseconds(end) - idle)


def _type(window: QWindow, key: Qt.Key, text: str, at: int) -> None:
    for kind in KEYS:
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
        event.setTimestamp(at)
        QCoreApplication.sendEvent(window, event)
