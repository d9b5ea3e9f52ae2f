from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk_app.ui.devices.focus_filter import FocusFilter
from tests.support.awaiting import in_front


class Watcher(QObject):
    """Remembers what it was shown."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[str] = []
        self.others: set[QObject] = set()
        self.composed: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        if isinstance(event, QKeyEvent) and isinstance(watched, QWindow):
            self.keys += [event.text()] if event.type() == QEvent.Type.KeyPress else []
        if isinstance(event, QInputMethodEvent):
            self.composed.append(event.commitString())
        if not isinstance(watched, QWindow):
            self.others.add(watched)
        return False


class Form(QWidget):
    """A field, a list that opens, a menu, and something that is only looked at."""

    def __init__(self) -> None:
        super().__init__()
        self.field, self.choice, self.words = QLineEdit(), QComboBox(), QLabel("looked at")
        self.choice.addItems(["one", "two"])
        self.menu = QMenu(self)
        self.menu.addAction("menu")
        rows = QVBoxLayout(self)
        for each in (self.field, self.choice, self.words):
            rows.addWidget(each)


@pytest.fixture
def watcher(qapp: QGuiApplication) -> Iterator[Watcher]:
    made = Watcher()
    watch = FocusFilter(qapp, made)
    yield made
    watch.close()


@pytest.fixture
def form(qtbot: QtBot, watcher: Watcher) -> Form:
    made = Form()
    in_front(qtbot, made)
    made.field.setFocus()
    return made


def key(qapp: QGuiApplication, letter: str) -> None:
    focus = qapp.focusWindow()
    assert focus
    QTest.keyClick(focus, Qt.Key(ord(letter)))


def test_keys_are_seen_at_the_window_and_at_a_dialog(
    qtbot: QtBot, qapp: QGuiApplication, watcher: Watcher, form: Form
):
    key(qapp, "A")
    other = QLineEdit()
    in_front(qtbot, other)
    key(qapp, "B")
    assert (watcher.keys, other.text()) == (["a", "b"], "b")


def test_keys_are_seen_while_a_list_or_a_menu_is_open(
    qtbot: QtBot, qapp: QGuiApplication, watcher: Watcher, form: Form
):
    form.choice.showPopup()
    qtbot.waitUntil(lambda: qapp.focusWindow() is form.choice.view().window().windowHandle())
    key(qapp, "A")
    form.choice.hidePopup()
    form.menu.popup(form.mapToGlobal(form.rect().center()))
    qtbot.waitUntil(lambda: qapp.focusWindow() is form.menu.windowHandle())
    key(qapp, "B")
    form.menu.close()
    assert set(watcher.keys) == {"a", "b"}


def test_what_an_input_method_writes_is_seen_in_whatever_field_has_the_focus(
    qapp: QGuiApplication, watcher: Watcher, form: Form
):
    qapp.sendEvent(form.field, composed("a"))
    form.choice.setFocus()
    qapp.sendEvent(form.field, composed("b"))
    qapp.sendEvent(form.choice, composed("c"))
    assert watcher.composed == ["a", "c"]


def test_what_is_only_painted_is_not_seen(qtbot: QtBot, watcher: Watcher, form: Form):
    form.words.setText("painted again")
    form.repaint()
    assert form.words not in watcher.others and form not in watcher.others


def test_nothing_is_seen_after_closing(qtbot: QtBot, qapp: QGuiApplication, form: Form):
    other = Watcher()
    FocusFilter(qapp, other).close()
    key(qapp, "A")
    form.field.clearFocus()
    assert (other.keys, other.others, form.field.text()) == ([], set(), "a")


def composed(text: str) -> QInputMethodEvent:
    event = QInputMethodEvent()
    event.setCommitString(text)
    return event
