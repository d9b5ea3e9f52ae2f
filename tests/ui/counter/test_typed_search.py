"""Typing on the counter, with no field in it, searches."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk_app.domain import numbers
from desk_app.domain.outcomes import HandedOut
from desk_app.ui.counter.search import SearchDialog
from tests.support.desk import CounterDesk, Key
from tests.support.scanner import type_fast
from tests.support.town import Town, done


def type_slowly(desk: CounterDesk, text: str) -> SearchDialog:
    """On the window that has the keyboard, each key after the one before was given back."""
    for n, character in enumerate(text, 1):
        window = QApplication.focusWindow()
        assert window
        QTest.keyClick(window, Qt.Key(ord(character.upper())), text_modifier(character))
        desk.qtbot.waitUntil(partial(reads, desk, text[:n].upper()))
    dialog = desk.page.searching
    assert dialog
    return dialog


def text_modifier(character: str) -> Qt.KeyboardModifier:
    none, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
    return shift if character.isupper() else none


def reads(desk: CounterDesk, text: str) -> bool:
    return words(desk) == text


def words(desk: CounterDesk) -> str:
    return desk.page.searching.words.text().upper() if desk.page.searching else ""


def test_typing_on_the_counter_opens_the_search_with_what_was_typed(
    desk: CounterDesk, sqlite_town: Town
):
    newcomer = sqlite_town.newcomer()
    dialog = type_slowly(desk, newcomer.name[:4].lower())
    desk.qtbot.waitUntil(lambda: dialog.hits.count() == 1)
    dialog.reject()


def test_keys_that_come_before_the_dialog_has_the_keyboard_are_not_lost(desk: CounterDesk):
    for character in "pier":
        QTest.keyClick(desk.front.frame, Qt.Key(ord(character.upper())))
    assert words(desk) == "PIER"
    assert desk.page.searching
    desk.page.searching.reject()
    assert desk.page.searching is None


@pytest.mark.parametrize("shown", [str.lower, numbers.display, numbers.compact])
def test_a_label_typed_by_hand_and_enter_put_the_device_on_the_counter(
    desk: CounterDesk, sqlite_town: Town, shown
):
    device = sqlite_town.device()
    dialog = type_slowly(desk, shown(device.tag))
    QTest.keyClick(dialog.words, Key.Key_Return)
    desk.idle()
    assert desk.counter.device and desk.counter.device.device.id == device.id
    assert desk.page.searching is None


def test_a_client_number_typed_by_hand_puts_the_newcomer_on_the_counter(
    desk: CounterDesk, sqlite_town: Town
):
    newcomer = sqlite_town.newcomer()
    dialog = type_slowly(desk, newcomer.client_number)
    QTest.keyClick(dialog.words, Key.Key_Return)
    desk.idle()
    assert desk.counter.newcomer and desk.counter.newcomer.newcomer.id == newcomer.id


def test_a_loan_number_typed_by_hand_finds_its_loan(desk: CounterDesk, sqlite_town: Town):
    town = sqlite_town
    course = town.course()
    device, newcomer = town.device(), town.newcomer(enrol_in=(course.id,))
    lent = done(town.hand_out(device, newcomer, course))
    assert isinstance(lent, HandedOut)
    dialog = type_slowly(desk, lent.loan_number)
    desk.idle()
    assert dialog.advice.text() == "Enter puts this code on the counter."
    QTest.keyClick(dialog.words, Key.Key_Return)
    desk.idle()
    assert desk.counter.returning


def test_a_scan_wins_from_the_search_that_typing_opened(desk: CounterDesk, sqlite_town: Town):
    device = sqlite_town.device()
    dialog = type_slowly(desk, "ab")
    window = dialog.windowHandle()
    assert window
    type_fast(window, device.tag)
    desk.idle()
    assert desk.counter.device and desk.counter.device.device.id == device.id
    assert desk.page.searching is None


def test_a_space_or_a_command_searches_for_nothing(desk: CounterDesk):
    frame = desk.front.frame
    QTest.keyClick(frame, Key.Key_Space)
    QTest.keyClick(frame, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(frame, Key.Key_Escape)
    assert desk.page.searching is None
