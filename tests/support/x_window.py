"""A small program to type into; it obeys lines of JSON and answers each with what it has become."""

import json
import os
import sys
import time
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QObject, QSocketNotifier
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desk_app.domain.bursts import Burst
from desk_app.domain.scanners import ScannedText, Wedge
from desk_app.ui.devices.focus_filter import FocusFilter
from desk_app.ui.devices.held_keys import SILENT
from desk_app.ui.devices.keyboard import ENDS, KeyboardWedge

KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
FIELDS = ("line", "plain", "button", "table", "combo", "spin")


@dataclass
class Heard(QObject):
    """What came in: every key before the wedge judges it, and what the wedge says."""

    scans: list[ScannedText] = field(default_factory=list)
    bursts: list[Burst] = field(default_factory=list)
    moments: list[int] = field(default_factory=list)
    lags: list[int] = field(default_factory=list)  # since its moment, more or less a constant
    ends: int = 0

    def __post_init__(self) -> None:
        super().__init__()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        if event.type() in KEYS and isinstance(watched, QWindow) and event.spontaneous():
            self.note(event)
        return False

    def note(self, event: QEvent) -> None:
        if isinstance(event, QKeyEvent) and event.key() not in SILENT:
            self.moments.append(event.timestamp())
            self.lags.append(int(time.monotonic() * 1000) - event.timestamp())
            self.ends += event.key() in ENDS and event.type() == QEvent.Type.KeyRelease


class Form(QWidget):
    """One of each thing that can have the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.line, self.plain, self.button = QLineEdit(), QPlainTextEdit(), QPushButton("ok")
        self.table, self.combo, self.spin = QTableWidget(4, 2), QComboBox(), QSpinBox()
        self.box: QMessageBox | None = None
        self.clicks = 0
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self.click)
        self.combo.addItems(["Boot", "Lamp", "Umbrella", "5"])
        self.spin.setRange(0, 10_000_000)
        rows = QVBoxLayout(self)
        for name in FIELDS:
            rows.addWidget(getattr(self, name))

    def click(self) -> None:
        self.clicks += 1

    def focus(self, target: str) -> None:
        self.combo.hidePopup()
        if self.box:
            self.box.finished.disconnect(self.click)
            self.box.close()
            self.box = None
        for name in FIELDS:
            getattr(self, name).clearFocus()
        if not self.isActiveWindow():
            self.activateWindow()
        match target:
            case "popup":
                self.combo.showPopup()
            case "modal":
                yes = QMessageBox.StandardButton.Yes
                self.box = QMessageBox(QMessageBox.Icon.Question, "", "Lend?", yes, self)
                self.box.setDefaultButton(yes)
                self.box.finished.connect(self.click)
                self.box.open()
            case "nothing":
                pass
            case _:
                getattr(self, target).setFocus()

    def clear(self) -> None:
        self.clicks = 0
        self.line.clear()
        self.plain.clear()
        self.spin.setValue(7)
        self.combo.setCurrentIndex(1)
        for row, text in enumerate("BLU5"):
            self.table.setItem(row, 0, QTableWidgetItem(text))
        self.table.setCurrentCell(0, 0)

    @property
    def is_ready(self) -> bool:
        popup = QApplication.activePopupWidget() is not None
        return QApplication.activeWindow() is (self.box or self) or popup

    @property
    def looks(self) -> list[object]:
        """Everything that a key could have changed."""
        cells = [self.table.item(row, 0) for row in range(4)]
        return [
            self.line.text(),
            self.plain.toPlainText(),
            self.clicks,
            self.table.currentRow(),
            self.table.state() == QTableWidget.State.EditingState,
            [cell.text() for cell in cells if cell],
            self.combo.currentIndex(),
            self.spin.text(),
            QApplication.activePopupWidget() is not None,
            self.box is not None and self.box.isVisible(),
        ]


class Program:
    """Obeys."""

    def __init__(self, app: QApplication) -> None:
        self.form, self.heard, self.wedge = Form(), Heard(), KeyboardWedge()
        self.wedge.scanned.connect(self.heard.scans.append)
        self.wedge.burst.connect(self.heard.bursts.append)
        FocusFilter(app, self.wedge)
        app.installEventFilter(self.heard)
        self.orders = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self.orders.activated.connect(self.obey)
        self.form.show()
        self.unread = b""

    def obey(self) -> None:
        read = os.read(sys.stdin.fileno(), 65536)
        if not read:
            QApplication.exit()
        *lines, self.unread = (self.unread + read).split(b"\n")
        for line in lines:
            order = json.loads(line)
            getattr(self, f"do_{order.pop('do')}")(**order)

    def do_focus(self, target: str) -> None:
        self.form.focus(target)
        self.do_state()

    def do_wedge(self, **settings: object) -> None:
        self.wedge.use(Wedge(**settings))  # type: ignore[arg-type]
        self.do_state()

    def do_calibrate(self, *, listening: bool) -> None:
        self.wedge.calibrate(listening=listening)
        self.do_state()

    def do_block(self, milliseconds: int) -> None:
        self.do_state()
        time.sleep(milliseconds / 1000)

    def do_clear(self) -> None:
        self.form.clear()
        for kept in (self.heard.scans, self.heard.bursts, self.heard.moments):
            kept.clear()
        self.heard.lags = [min(self.heard.lags, default=2**40)]
        self.heard.ends = 0
        self.do_state()

    def do_state(self) -> None:
        state = {
            "scans": [[scan.text, scan.by_position] for scan in self.heard.scans],
            "bursts": [[burst.gaps_ms, burst.terminator] for burst in self.heard.bursts],
            "moments": self.heard.moments,
            "ends": self.heard.ends,
            "late": max(self.heard.lags[1:], default=0) - min(self.heard.lags, default=0),
            "holding": self.wedge.holding,
            "ready": self.form.is_ready,
            "looks": self.form.looks,
            "line": self.form.line.text(),
        }
        sys.stdout.write(json.dumps(state) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    running = QApplication([])
    program = Program(running)
    running.exec()
