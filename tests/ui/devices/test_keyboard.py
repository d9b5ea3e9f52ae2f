from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk_app.domain.scanners import USUAL_GAP_MS
from desk_app.ui.devices.focus_filter import FocusFilter
from desk_app.ui.devices.keyboard import KeyboardWedge
from tests.support.awaiting import in_front
from tests.support.scanner import type_fast

Key = Qt.Key
SLOW = 2 * USUAL_GAP_MS


@pytest.fixture
def wedge() -> Iterator[KeyboardWedge]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    made = KeyboardWedge()
    watch = FocusFilter(app, made)
    yield made
    watch.close()


@pytest.fixture
def scans(wedge: KeyboardWedge) -> list[str]:
    heard: list[str] = []
    wedge.scanned.connect(lambda scanned: heard.append(scanned.text))
    return heard


class Form(QWidget):
    """A field and a button, to type into."""

    def __init__(self) -> None:
        super().__init__()
        self.field, self.button = QLineEdit(), QPushButton("ok")
        self.clicked: list[bool] = []
        self.button.clicked.connect(lambda: self.clicked.append(True))
        rows = QVBoxLayout(self)
        rows.addWidget(self.field)
        rows.addWidget(self.button)


@pytest.fixture
def form(qtbot: QtBot, wedge: KeyboardWedge) -> Form:
    made = Form()
    in_front(qtbot, made)
    made.field.setFocus()
    return made


def window(form: Form) -> QWindow:
    handle = form.windowHandle()
    assert handle
    return handle


def keys(form: Form, text: str, *, pause: int = 0) -> None:
    if not pause:
        type_fast(window(form), text, enter=False)
        return
    for character in text:
        QTest.keyClick(window(form), ord(character))
        QTest.qWait(pause)


def test_a_burst_ended_by_enter_is_a_scan_and_types_nothing(form: Form, scans: list[str]):
    type_fast(window(form), "LB000421X")
    assert scans == ["LB000421X"]
    assert form.field.text() == ""


def test_a_scanner_that_presses_shift_for_each_capital_is_understood(form: Form, scans: list[str]):
    type_fast(window(form), "LB000421X", shifts=True)
    assert scans == ["LB000421X"]
    assert form.field.text() == ""


def test_a_click_gives_the_field_what_was_typed_into_it(form: Form, scans: list[str]):
    keys(form, "ab")
    QTest.mouseClick(window(form), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert form.field.text() == "ab"
    assert scans == []


def test_slow_typing_arrives_in_order_and_is_no_scan(qtbot: QtBot, form: Form, scans: list[str]):
    keys(form, "abcde", pause=SLOW)
    QTest.keyClick(window(form), Key.Key_Return)
    qtbot.waitUntil(lambda: form.field.text() == "abcde")
    assert scans == []


def test_a_short_burst_is_given_back(qtbot: QtBot, form: Form, scans: list[str]):
    keys(form, "abc")
    QTest.keyClick(window(form), Key.Key_Return)
    qtbot.waitUntil(lambda: form.field.text() == "abc")
    assert scans == []


def test_a_burst_that_nobody_ends_is_given_back(qtbot: QtBot, form: Form, scans: list[str]):
    keys(form, "LB000421X")
    qtbot.waitUntil(lambda: form.field.text() == "LB000421X")
    assert scans == []


def test_a_scan_does_not_press_the_button_that_has_the_focus(form: Form, scans: list[str]):
    form.button.setFocus()
    type_fast(window(form), "LB 00421X")
    assert scans == ["LB 00421X"]
    assert form.clicked == []


def test_space_still_presses_a_button(qtbot: QtBot, form: Form, scans: list[str]):
    form.button.setFocus()
    QTest.keyClick(window(form), Key.Key_Space)
    qtbot.waitUntil(lambda: form.clicked == [True])
    assert scans == []


def test_keys_that_are_no_characters_pass_after_what_was_held(
    qtbot: QtBot, form: Form, scans: list[str]
):
    keys(form, "ab")
    QTest.keyClick(window(form), Key.Key_Backspace)
    qtbot.waitUntil(lambda: form.field.text() == "a")
    assert scans == []
