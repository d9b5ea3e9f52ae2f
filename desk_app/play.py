"""Plays the main job through the real window with real key events, and keeps what it saw."""

import os
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desk_app import app
from desk_app.adapters.settings import DeskSettings
from desk_app.domain.condition import Part, Severity
from desk_app.domain.people import Newcomer
from desk_app.ui.parts.condition_dialog import ConditionDialog
from desk_app.ui.services import Services
from desk_app.ui.shell import Shell
from desk_app.ui.window import MainWindow
from desk_app.usecases.reads import DeviceRow, Query

PATIENCE = 60.0  # seconds for anything the window does
SHADE = QColor(0, 0, 0, 90)
Key = Qt.Key


def play(out: Path, settings: DeskSettings) -> int:
    """Hand out, sign, print, take back, prepare; leaves pictures, PDFs and ``steps.txt``."""
    from desk_app.cli import has_screen  # noqa: PLC0415 - one rule for both

    if not has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    out.mkdir(parents=True, exist_ok=True)
    running = app.application(settings.language)
    with app.demonstration(settings) as desk:
        window = app.Window(running, desk)
        player = Player(running, window, out)
        try:
            player.play()
        finally:
            window.close()
            (out / "steps.txt").write_text("\n".join(player.steps) + "\n", encoding="utf-8")
    print(f"{len(player.steps)} steps, in {out}")  # noqa: T201 - the command's answer
    return 0


class StuckError(Exception):
    """The window did not do what was expected of it."""


@dataclass
class Player:
    """Hands on the keyboard, eyes on the window."""

    app: QApplication
    window: app.Window
    out: Path
    steps: list[str] = field(default_factory=list)

    def play(self) -> None:
        """The main job from an empty counter to a device that is ready again."""
        self.main.activateWindow()
        self.until(lambda: bool(self.window.shell and self.window.shell.opened), "the database")
        self.until(lambda: self.shell.model.state.open, "the counter")
        device, newcomer = self.find()
        self.keep("counter", "The counter is empty and says what it waits for.")
        self.hand_out(device, newcomer)
        self.take_back(device)
        self.prepare(device)
        self.look_around(newcomer)

    def hand_out(self, device: DeviceRow, newcomer: Newcomer) -> None:
        """Scan, ask, sign; the agreement is kept beside the pictures."""
        model = self.shell.model
        self.scan(device.tag)
        self.until(lambda: model.state.counter.device is not None, "the device")
        self.keep("device-scanned", "A ready device is scanned.")
        self.scan(newcomer.client_number)
        self.until(lambda: model.state.counter.newcomer is not None, "the newcomer")
        self.keep("newcomer-scanned", "The newcomer is scanned; the course gives the due date.")
        self.press(Key.Key_F7)
        self.until(lambda: not model.state.counter.needs, "everything to sign")
        self.keep("ready-to-sign", "No computer of their own: ready to sign.")
        self.press(Key.Key_F9)
        dialog = self.dialog()
        self.sign()
        self.keep("signing", "The newcomer signs on the screen.")
        self.press(Key.Key_Return, dialog.windowHandle())
        self.until(lambda: model.state.last_act is not None, "the loan")
        self.paper("agreement.pdf")
        self.keep("lent", "The loan is saved, the agreement can be printed.")

    def take_back(self, device: DeviceRow) -> None:
        """Scan again, judge, take back; the receipt is kept beside the pictures."""
        model = self.shell.model
        loan_act = model.state.last_act
        self.scan(device.tag)
        self.until(lambda: model.state.counter.returning is not None, "the return")
        self.keep("return", "The same device again: its return.")
        self.press(Key.Key_F6)
        dialog = self.dialog()
        if isinstance(dialog, ConditionDialog):
            dialog.grades[Part.LID].button(int(Severity.WEAR)).click()
            dialog.grades[Part.SCREEN].button(int(Severity.SLIGHT)).click()
        self.keep("condition", "Its condition is judged, part by part.")
        self.press(Key.Key_Return, dialog.windowHandle())
        self.until(lambda: bool(model.state.counter.condition.parts), "the condition")
        self.keep("condition-kept", "Condition at hand-out beside the condition now.")
        self.press(Key.Key_F9)
        self.until(lambda: model.state.last_act != loan_act, "the return to be saved")
        self.paper("return-receipt.pdf")
        self.keep("returned", "The device is back: returned, not yet ready.")

    def prepare(self, device: DeviceRow) -> None:
        """Checked, wiped and ready by scanning alone."""
        self.go("prepare")
        for _ in range(4):
            self.scan(device.tag)
            self.settle()
        self.keep("prepare", "Checked, wiped and ready for the next person, by scanning.")

    def look_around(self, newcomer: Newcomer) -> None:
        """The registers, and search."""
        for name, what in (
            ("loans", "All loans, searchable and sortable."),
            ("devices", "All devices."),
            ("newcomers", "All newcomers."),
            ("courses", "All courses."),
        ):
            self.go(name)
            self.keep(name, what)
        self.go("counter")
        self.press(Key.Key_F2)
        dialog = self.dialog()
        for letter in newcomer.family_name[:4] or newcomer.given_name[:4]:
            QTest.keyClick(dialog.windowHandle(), letter)
            QTest.qWait(60)
        self.settle()
        self.keep("search", "F2 finds people, devices and courses while typing.")
        self.press(Key.Key_Escape, dialog.windowHandle())

    def find(self) -> tuple[DeviceRow, Newcomer]:
        """A ready device here, and somebody in a running course who has none."""
        services = self._services()
        here, today = services.drafts.here, services.clock().date()
        ready = services.reads.devices(Query(only="ready", limit=1000))
        device = next(d for d in ready if d.site == here.site.name and not d.sim)
        for row in services.reads.newcomers(Query(limit=10_000)):
            found = services.reads.newcomer_by_id(row.id, today) if row.client_number else None
            if found and not found.loan and len(found.courses) == 1:
                course = found.courses[0].course
                if course.site_id == here.site.id and course.first_lesson <= today:
                    return device, found.newcomer
        raise StuckError("nobody to lend to")

    def scan(self, text: str) -> None:
        """What a scanner does: every character, then Enter."""
        for character in text:
            QTest.keyClick(self.main.windowHandle(), character)
        self.press(Key.Key_Return)

    def press(self, key: Qt.Key, where: QWindow | None = None) -> None:
        """One key, pressed and released."""
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
        self.main.rail.buttons[name].click()
        self.settle()

    def paper(self, name: str) -> None:
        """Keep the PDF of the last act."""
        act_id = self.shell.model.state.last_act
        pdf = self._services().reads.paper(act_id) if act_id else None
        if pdf is None:
            raise StuckError(name)
        (self.out / name).write_bytes(pdf)

    def keep(self, name: str, what: str) -> None:
        """A picture of what is on the screen, and a line about it."""
        self.settle()
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
        top = self.app.activeModalWidget()
        return top if isinstance(top, QDialog) else None

    def settle(self) -> None:
        """Let the window finish what it was asked."""
        self.until(lambda: self.shell.lane.waiting == 0 and self.shell.slow.waiting == 0, "rest")
        QTest.qWait(30)

    def until(self, condition: Callable[[], bool], what: str) -> None:
        """Wait for a condition; raises ``StuckError`` when it never comes."""
        end = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > end:
                raise StuckError(what)
            QTest.qWait(10)

    @property
    def shell(self) -> Shell:
        """What is behind the window."""
        if self.window.shell is None:
            raise StuckError("the window")
        return self.window.shell

    @property
    def main(self) -> MainWindow:
        """The window itself."""
        return self.window.front.window

    def _services(self) -> Services:
        if self.shell.opened is None:
            raise StuckError("the database")
        return self.shell.opened.services


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
