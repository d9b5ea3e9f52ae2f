from datetime import UTC, datetime
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.ui.parts.done_lines import DoneLine
from desk_app.ui.parts.done_today import DoneTodayCard
from tests.support.done import click_undo
from tests.support.services import LOOK

AT = datetime(2026, 11, 24, 9, 41, tzinfo=UTC)
LONG = "LB000410-9 came back, without charger, sleeve, mouse and SIM card, by someone else"


def line(n: int, *, can: bool = True, undone: bool = False, text: str = "LB000410-9") -> DoneLine:
    return DoneLine(UUID(int=n), AT, "refresh", "info", text, can, undone)


@pytest.fixture
def card(qtbot: QtBot) -> DoneTodayCard:
    made = DoneTodayCard(LOOK, "Today", "Nothing yet.")
    qtbot.addWidget(made)
    made.resize(420, 300)
    made.show()
    return made


def test_a_day_without_acts_says_so(card: DoneTodayCard):
    assert card.empty.isVisible() and not card.list.isVisible()
    card.show_lines([line(1)])
    assert card.list.isVisible() and not card.empty.isVisible()


def test_a_click_beside_the_link_undoes_nothing(card: DoneTodayCard, qtbot: QtBot):
    card.show_lines([line(1), line(2)])
    index = card.list.lines.index(0, 0)
    with qtbot.assertNotEmitted(card.undo_wanted):
        where = card.list.visualRect(index).center()
        QTest.mouseClick(card.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    with qtbot.waitSignal(card.undo_wanted) as asked:
        click_undo(card, 1)
    assert asked.args == [UUID(int=2)]


def test_the_link_has_a_hand_over_it(card: DoneTodayCard):
    card.show_lines([line(1)])
    click_undo(card)
    assert card.list.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(card.list.viewport(), card.list.visualRect(card.list.lines.index(0)).center())
    assert card.list.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor


def test_the_keyboard_undoes_the_chosen_line(card: DoneTodayCard, qtbot: QtBot):
    card.show_lines([line(1, can=False, undone=True), line(2)])
    card.list.setFocus()
    QTest.keyClick(card.list, Qt.Key.Key_Home)
    with qtbot.assertNotEmitted(card.undo_wanted):
        QTest.keyClick(card.list, Qt.Key.Key_Return)
    QTest.keyClick(card.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(card.undo_wanted) as asked:
        QTest.keyClick(card.list, Qt.Key.Key_Space)
    assert asked.args == [UUID(int=2)]


def test_a_long_line_wraps_instead_of_hiding_what_is_missing(card: DoneTodayCard, qtbot: QtBot):
    card.show_lines([line(1), line(2, text=LONG)])
    model = card.list.lines
    short, long = (card.list.visualRect(model.index(n)).height() for n in (0, 1))
    assert long > short
    card.resize(1200, 300)
    qtbot.waitUntil(lambda: card.list.visualRect(model.index(1)).height() == short)


def test_a_screen_reader_hears_the_time_the_act_and_its_undo(card: DoneTodayCard):
    card.show_lines([line(1), line(2, can=False)])
    said = [card.list.lines.index(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in (0, 1)]
    assert said[0].endswith("LB000410-9, undo") and said[1].endswith("LB000410-9")


def test_in_a_narrow_list_the_undo_goes_below_the_words(card: DoneTodayCard, qtbot: QtBot):
    card.resize(240, 300)
    card.show_lines([line(1), line(2, can=False)])
    model = card.list.lines
    with_undo, without = (card.list.visualRect(model.index(n)).height() for n in (0, 1))
    assert with_undo > without
    with qtbot.waitSignal(card.undo_wanted) as asked:
        click_undo(card)
    assert asked.args == [UUID(int=1)]
