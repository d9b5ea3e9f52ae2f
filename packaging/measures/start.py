"""From process start to the first paint, and a scan typed at that moment."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from measures.rows import Row, median

ROUNDS = 11
BARE = """
import time
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([]); window = QMainWindow(); window.show(); app.processEvents()
print(time.time())
"""
OURS = """
import sys
from measures.start import started
started(sys.argv[1], sys.argv[2])
"""
PATIENCE = 20.0


def rows() -> list[Row]:
    from measures.big import fill, tag  # noqa: PLC0415 - the measured process needs none of it

    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder) / "start.db", 1_000, 2_000, 1_000).close()
        url, device = f"sqlite:///{folder}/start.db", tag(1)
        _first_paint(OURS, folder, url, device)  # leaves the picture of the counter
        ours, bare = [], []
        for _ in range(ROUNDS):
            bare.append(_first_paint(BARE, folder))
            ours.append(_first_paint(OURS, folder, url, device))
    what = "process start to first paint; a scan typed then is answered"
    return [Row(what, median(ours), "bare window", median(bare), 1.4)]


def started(url: str, device: str) -> None:
    """Open the everyday window, print when it was painted, and scan at once."""
    from desk_app import app  # noqa: PLC0415 - what is measured begins here

    class Watched(app.Window):
        def load(self) -> None:
            print(time.time(), flush=True)  # the first paint is on the screen
            super().load()

    running = app.application()
    window = Watched(running, app.everyday(url))
    while window.front is None or running.focusWindow() is None:  # before it no key comes in
        running.processEvents()
    os._exit(0 if _scan(window, device) else 1)


def _scan(window: object, device: str) -> bool:
    from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415 - after the measured part

    for place, character in enumerate(f"{device}\r"):
        _key(window, character, at=1000 + place)
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        loop = QEventLoop()
        QTimer.singleShot(20, loop.quit)
        loop.exec()
        shell = window.shell  # type: ignore[attr-defined]
        found = shell and shell.model.state.counter.device
        if found:
            return bool(found.device.tag == device)
    return False


def _key(window: object, character: str, at: int) -> None:
    """One key as a keyboard sends it: with the moment it was pressed."""
    from PySide6.QtCore import QCoreApplication, QEvent, Qt  # noqa: PLC0415
    from PySide6.QtGui import QKeyEvent  # noqa: PLC0415

    key = Qt.Key.Key_Return if character == "\r" else Qt.Key(ord(character))
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, character)
        event.setTimestamp(at)
        QCoreApplication.sendEvent(window.main.windowHandle(), event)  # type: ignore[attr-defined]


def _first_paint(program: str, folder: str, *arguments: str) -> float:
    """Milliseconds from the fork to the paint; raises when the scan was not answered."""
    begin = time.time()
    answer = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        check=True,
        capture_output=True,
        text=True,
        env={
            **os.environ,
            "PYTHONPATH": ":".join(path for path in sys.path if path),
            "XDG_DATA_HOME": folder,
        },
    )
    return (float(answer.stdout.split()[0]) - begin) * 1000
