import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk_app.ui.sign_in.idle import IdleWatch


@pytest.fixture
def now() -> list[float]:
    return [0.0]


@pytest.fixture
def watch(qapp: QApplication, now: list[float]) -> IdleWatch:
    made = IdleWatch(qapp, lambda: now[0], QObject(qapp))
    made.minutes = 10
    return made


def show(qtbot: QtBot) -> QWidget:
    """A window that has the focus."""
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is widget.windowHandle())
    return widget


def expiries(watch: IdleWatch) -> list[bool]:
    seen: list[bool] = []
    watch.expired.connect(lambda: seen.append(True))
    return seen


def test_it_expires_once_after_so_many_minutes(watch: IdleWatch, now: list[float]):
    seen = expiries(watch)
    now[0] = 599
    watch.look()
    assert seen == []
    now[0] = 600
    watch.look()
    watch.look()
    assert seen == [True]


@pytest.mark.parametrize("how", ["key", "mouse", "scan"])
def test_whoever_touches_something_is_there(
    watch: IdleWatch, now: list[float], qtbot: QtBot, how: str
):
    widget = show(qtbot)
    seen = expiries(watch)
    now[0] = 599
    if how == "key":
        QTest.keyClick(widget.windowHandle(), Qt.Key.Key_A)
    elif how == "mouse":
        QTest.mouseClick(widget.windowHandle(), Qt.MouseButton.LeftButton)
    else:
        watch.note("a scan")
    now[0] = 1198
    watch.look()
    assert seen == []


def test_zero_minutes_is_never(watch: IdleWatch, now: list[float]):
    seen = expiries(watch)
    watch.minutes = 0
    now[0] = 10**6
    watch.look()
    assert seen == []


def test_the_window_that_came_in_front_is_watched(watch: IdleWatch, now: list[float], qtbot: QtBot):
    behind = show(qtbot)
    widget = show(qtbot)
    assert not behind.isActiveWindow()
    seen = expiries(watch)
    now[0] = 599
    QTest.keyClick(widget.windowHandle(), Qt.Key.Key_A)
    now[0] = 1198
    watch.look()
    assert seen == []
