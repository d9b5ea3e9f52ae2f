from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desk_app.adapters.paths import resources
from desk_app.ui.flash import FADE_MS, READ_MS, WIDE, Flash, FlashFrame
from desk_app.ui.theme import Theme
from tests.support.services import LOOK

LOOKS = [LOOK, Theme(resources(), dark=True)]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 400)
    column = QVBoxLayout(made)
    column.addWidget(QPushButton("ok"))
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def flash(window: QWidget) -> Flash:
    return Flash(LOOK, window)


@pytest.fixture
def file_dialog(qtbot: QtBot, window: QWidget) -> Iterator[QFileDialog]:
    dialog = QFileDialog(window)
    dialog.setModal(True)
    dialog.show()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is dialog)
    yield dialog
    dialog.close()


def frame_of(flash: Flash) -> FlashFrame:
    assert flash.frame is not None
    return flash.frame


@pytest.mark.parametrize("look", LOOKS, ids=["light", "dark"])
@pytest.mark.parametrize("which", ["ok", "attention", "stop"])
def test_each_answer_has_its_own_colour_all_around(window: QWidget, look: Theme, which: str):
    flash = Flash(look, window)
    flash.show(which)
    frame_of(flash)._fade.pause()
    tokens = look.tokens
    colour = {"ok": tokens.ok, "attention": tokens.accent, "stop": tokens.stop}[which]
    frame_of(flash)._fade.setCurrentTime(0)
    seen = window.grab().toImage()
    corners = [(1, 1), (598, 1), (1, 398), (598, 398)]
    near = [difference(seen.pixelColor(x, y), QColor(colour)) for x, y in corners]
    assert max(near) < 3
    assert difference(seen.pixelColor(300, 300), QColor(colour)) > 50


def difference(one: QColor, other: QColor) -> int:
    return max(
        abs(one.red() - other.red()),
        abs(one.green() - other.green()),
        abs(one.blue() - other.blue()),
    )


def test_it_fades_and_is_gone_and_the_last_one_counts(qtbot: QtBot, flash: Flash):
    flash.show("ok")
    first = frame_of(flash)
    flash.show("stop")
    last = frame_of(flash)
    shown = flash.shows, first.isVisible()
    strengths: list[float] = []
    last._fade.valueChanged.connect(strengths.append)
    qtbot.waitUntil(lambda: not isValid(last), timeout=10 * FADE_MS)
    assert (shown, flash.shows) == ((True, False), False)
    assert strengths == sorted(strengths, reverse=True)


def test_words_stay_long_enough_to_read(flash: Flash):
    flash.show("stop", "Finish this first, then scan it again.")
    frame = frame_of(flash)
    assert frame._fade.duration() == READ_MS + FADE_MS
    frame._fade.setCurrentTime(READ_MS)
    assert frame._strength == 1.0
    frame._fade.setCurrentTime(READ_MS + FADE_MS // 2)
    assert 0.4 < frame._strength < 0.6


def test_it_takes_neither_focus_nor_mouse(window: QWidget, flash: Flash):
    button = window.findChild(QPushButton)
    assert button
    button.setFocus()
    clicked: list[bool] = []
    button.clicked.connect(lambda: clicked.append(True))
    flash.show("stop", "words")
    handle = window.windowHandle()
    assert handle
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=button.geometry().center())
    assert clicked == [True] and QApplication.focusWidget() is button
    under_words = QPoint(300, 10)
    assert window.childAt(under_words) is not flash.frame


def test_it_paints_over_nothing_but_its_frame_and_words(window: QWidget, flash: Flash):
    flash.show("ok")
    inside = window.rect().adjusted(WIDE, WIDE, -WIDE, -WIDE)
    assert not frame_of(flash).mask().intersects(inside)
    flash.show("stop", "words " * 60)
    frame = frame_of(flash)
    plate = frame._plate()
    assert window.rect().contains(plate) and plate.height() > 100  # long words are broken
    assert frame.mask().intersects(plate)


def test_it_stands_around_the_dialog_that_is_open(
    qtbot: QtBot, flash: Flash, file_dialog: QFileDialog
):
    flash.show("stop", "Finish this first, then scan it again.")
    frame = frame_of(flash)
    assert frame.parent() is file_dialog and frame.isVisible()
    focused = QApplication.focusWidget()
    assert focused is not None and focused is not frame
    file_dialog.resize(800, 500)
    qtbot.waitUntil(lambda: frame.size() == file_dialog.size())


def test_a_dialog_that_the_system_draws_leaves_it_to_the_window(
    window: QWidget, flash: Flash, file_dialog: QFileDialog
):
    file_dialog.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    flash.show("stop")
    assert frame_of(flash).parent() is window


def test_a_dialog_may_go_away_under_it(qtbot: QtBot, window: QWidget, flash: Flash):
    dialog = QDialog(window)
    dialog.open()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is dialog)
    flash.show("stop")
    frame = frame_of(flash)
    dialog.close()
    dialog.deleteLater()
    qtbot.waitUntil(lambda: not isValid(frame))
    flash.show("ok")
    assert frame_of(flash).parent() is window
