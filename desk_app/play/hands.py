"""Hands on the keyboard and eyes on the window, for the played demo."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desk_app import app
from desk_app.ui.services import Services
from desk_app.ui.shell import Shell
from desk_app.ui.window import MainWindow

PATIENCE = 30.0  # seconds for anything the window does
SETTLES, LOOKS_AGAIN = 10, 2  # milliseconds
SHADE = QColor(0, 0, 0, 90)


class StuckError(Exception):
    """The window did not do what was expected of it."""


@dataclass
class Hands:
    """Hands on the keyboard, eyes on the window."""

    running: QApplication
    window: app.Window
    out: Path
    steps: list[str] = field(default_factory=list)

    def scan(self, text: str) -> None:
        """What a scanner does: every character, then Enter."""
        self.type(text, self.main.windowHandle())
        self.press(Qt.Key.Key_Return)

    def type(self, text: str, where: QWindow, pause: int = 0) -> None:
        """Characters, with so many milliseconds between them."""
        for character in text:
            QTest.keyClick(where, ord(character))
            if pause:
                wait(pause)

    def press(self, key: Qt.Key, where: QWindow | None = None) -> None:
        """One key, pressed and released."""
        if where is None:
            self.main.activateWindow()  # without a window manager nobody gives the focus back
            self.until(self.main.isActiveWindow, "the focus")
        QTest.keyClick(where or self.main.windowHandle(), key)
        self.settle()

    def sign(self) -> None:
        """A signature with the mouse."""
        signing = self.shell.counter.signing
        if signing is None:
            raise StuckError("no signature pad")
        pad = signing.pad
        for stroke in SIGNATURE:
            points = [QPoint(40 + x, pad.height() // 2 + y) for x, y in stroke]
            QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=points[0])
            for point in points[1:]:
                QTest.mouseMove(pad, point)
            QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=points[-1])

    def go(self, name: str) -> None:
        """A page, by its button on the rail."""
        self.shell.workspace.rail.buttons[name].click()
        self.settle()

    def paper(self, name: str) -> None:
        """Keep the PDF of the last act."""
        act_id = self.shell.model.state.last_act
        pdf = self.services.reads.paper(act_id) if act_id else None
        if pdf is None:
            raise StuckError(name)
        (self.out / name).write_bytes(pdf)

    def keep(self, name: str, what: str) -> None:
        """A picture of what is on the screen, and a line about it."""
        self.settle()
        self.shell.devices.flash.hide()
        number = len(self.steps) + 1
        self.steps.append(f"{number:02d} {name}: {what}")
        picture = self.main.grab()
        dialog = self.open_dialog()
        if dialog is not None:
            _lay_over(picture, self.main, dialog)
        picture.save(str(self.out / f"{number:02d}-{name}.png"))

    def dialog(self) -> QDialog:
        """The dialog that is opening."""
        self.until(lambda: self.open_dialog() is not None, "a dialog")
        found = self.open_dialog()
        if found is None:
            raise StuckError("a dialog")
        return found

    def open_dialog(self) -> QDialog | None:
        """The dialog on top, if there is one."""
        top = self.running.activeModalWidget()
        return top if isinstance(top, QDialog) else None

    def settle(self) -> None:
        """Let the window finish what it was asked."""
        self.until(lambda: self.shell.lane.waiting == 0 and self.shell.slow.waiting == 0, "rest")
        wait(SETTLES)

    def until(self, condition: Callable[[], bool], what: str) -> None:
        """Wait for a condition; raises ``StuckError`` when it never comes."""
        end = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > end:
                raise StuckError(f"{what}: {self.shell.counter.frame.prompt.what.text()}")
            wait(LOOKS_AGAIN)

    @property
    def shell(self) -> Shell:
        """What is behind the window."""
        if self.window.shell is None:
            raise StuckError("the window")
        return self.window.shell

    @property
    def main(self) -> MainWindow:
        """The window itself."""
        return self.window.main

    @property
    def services(self) -> Services:
        """What the window works with."""
        if self.shell.opened is None:
            raise StuckError("the database")
        return self.shell.opened.services


def wait(milliseconds: int) -> None:
    """Let the window and its jobs work; Qt's own test wait would keep Python from the jobs."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _lay_over(picture: QPixmap, main: QWidget, dialog: QWidget) -> None:
    painter = QPainter(picture)
    painter.fillRect(main.rect(), SHADE)
    place = main.rect().center() - dialog.rect().center()
    painter.drawPixmap(place, dialog.grab())
    painter.end()


SIGNATURE = (
    tuple((x, int(60 * ((x / 90) % 1) * (-1) ** (x // 90)) - 10) for x in range(0, 300, 6)),
    tuple((320 + x, int(-40 + x * x / 260)) for x in range(0, 140, 5)),
    tuple((150 + x * 3, 40 - x // 6) for x in range(0, 100, 4)),
)
