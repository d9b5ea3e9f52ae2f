"""The page that a day begins with, in the real window, by its keys and by the mouse."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.domain import numbers
from desk_app.domain.closing_days import Standing
from desk_app.domain.counts import Cause
from desk_app.domain.day_report import Carried
from desk_app.domain.outcomes import HandedOut
from desk_app.domain.parking import Parked
from desk_app.domain.people import Role
from desk_app.domain.signatures import Signature, SignedHow
from desk_app.ui.jobs import Lane
from desk_app.ui.performing import Asked
from desk_app.ui.today.column import TodayColumn
from desk_app.ui.today.entries import Head, More, Row
from desk_app.ui.today.page import TodayPage
from desk_app.usecases.drafts import AtDesk, Chance, Drafts
from desk_app.usecases.live_ports import Everything, Notice
from desk_app.usecases.parking import Parking
from desk_app.usecases.reads import Query
from desk_app.usecases.today import MOST_ROWS, TodayDesk
from desk_app.usecases.today_reads import CopiedToday, Group, lists_at
from tests.support.counting import Counting
from tests.support.services import LOOK, services_of
from tests.support.town import NOW, Town, done

TODAY = NOW.date()
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
NO_PAPER: Any = None


class Drawer:
    """A tray in memory."""

    def __init__(self, *kept: Parked) -> None:
        self.kept = kept

    def read(self) -> tuple[Parked, ...]:
        return self.kept

    def write(self, everything: tuple[Parked, ...]) -> None:
        self.kept = everything


@dataclass
class Morning:
    """Somebody at the page, and where it led."""

    qtbot: QtBot
    page: TodayPage
    lane: Lane
    led: list[tuple[Any, ...]] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    sounds: list[str] = field(default_factory=list)

    def idle(self) -> None:
        self.qtbot.waitUntil(lambda: self.lane.waiting == 0, timeout=20_000)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        focused = self.page.window().focusWidget()
        assert focused
        QTest.keyClick(focused, key, modifier)
        self.idle()

    def click(self, entry: Row | More, *, at_end: bool = False) -> None:
        column = next(each for each in self.page.columns if entry in each.entries)
        rect = column.visualRect(column.model().index(column.entries.index(entry), 0))
        x = rect.right() - 20 if at_end else rect.left() + 20
        where = QPoint(x, rect.center().y())
        QTest.mouseClick(column.viewport(), Qt.MouseButton.LeftButton, NONE, where)
        self.idle()

    @property
    def column(self) -> TodayColumn:
        """The one with the keyboard."""
        (found,) = (each for each in self.page.columns if each.hasFocus())
        return found

    @property
    def chosen(self) -> Any:
        """The one line of the page that is marked."""
        marked = [index for each in self.page.columns for index in each.selectedIndexes()]
        (index,) = marked
        return self.column.entries[index.row()]

    def lines(self, group: Group) -> list[Any]:
        return [e for each in self.page.columns for e in each.entries if e.group is group]

    @property
    def groups(self) -> list[Group]:
        entries = [e for each in self.page.columns for e in each.entries]
        return [each.group for each in entries if isinstance(each, Head)]

    @property
    def says(self) -> str:
        return self.page.bar.what.text()


Open = Callable[..., Morning]


@pytest.fixture
def morning(qtbot: QtBot, sqlite_town: Town) -> Iterator[Open]:
    """Opens the page in its own lane; the lane is finished before the town closes."""
    lane = Lane()

    def opened(*parked: Parked, reads: Any = None, **other: Any) -> Morning:
        services = services_of(sqlite_town, **other)
        tray = Parking(Drawer(*parked), sqlite_town.reads, sqlite_town.clock, uuid4)
        desk = TodayDesk(reads or sqlite_town.database.today, services.drafts, tray)
        page = TodayPage(LOOK, lane, services, desk)
        made = Morning(qtbot, page, lane)
        for signal in (page.page_wanted, page.row_wanted, page.list_wanted, page.unpark_wanted):
            signal.connect(lambda *led: made.led.append(led))
        page.approval_wanted.connect(made.asked.append)
        page.sounded.connect(made.sounds.append)
        qtbot.addWidget(page)
        page.resize(1096, 690)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        page.setFocus()
        made.idle()
        return made

    yield opened
    assert lane.finish()


def lend(town: Town, due: int, **fields: Any) -> HandedOut:
    return town.lend(due_date=TODAY + timedelta(days=due), **fields)


def left_by_a_count(town: Town, devices: int = 1) -> list[str]:
    """Devices that were not seen when a day was closed."""
    counting = Counting(town)
    tags = [town.device().tag for _ in range(devices)]
    count = counting.begin()
    for line in counting.compared(count).open:
        done(counting.desk.explain(count.id, line, Cause.BEING_SOUGHT, town.staff.id))
    counting.closed(count)
    return tags


def test_where_nothing_waits_all_is_calm(morning: Open):
    desk = morning()
    assert desk.groups == [] and desk.page.empty.isVisible()
    assert desk.page.empty.sentence.text() == "All is calm: nothing waits."
    assert desk.says == "Monday 23 November 2026"


def test_each_group_has_the_number_of_its_list(morning: Open, sqlite_town: Town):
    sqlite_town.later(days=-50)
    for due in (-40, -10, -9, -1, 0, 0, 0, 0, 0, 0):
        lend(sqlite_town, due)
    done(sqlite_town.take_back(lend(sqlite_town, 5)))
    lend(sqlite_town, 9, signature=Signature(SignedHow.ON_PAPER))
    sqlite_town.clock.now = NOW
    desk = morning()
    behind = lists_at(sqlite_town.site.id)
    shown = {e.group: e.count for g in desk.groups for e in desk.lines(g) if isinstance(e, Head)}
    assert shown == {
        group: sqlite_town.reads.count(behind[group].register, behind[group].query)
        for group in shown
    }
    assert desk.groups == [
        Group.DUE_TODAY,
        Group.OVERDUE_WEEK,
        Group.OVERDUE_MONTH,
        Group.OVERDUE_LONGER,
        Group.TO_SIGN,
        Group.TO_PREPARE,
    ]
    head, *rows, more = desk.lines(Group.DUE_TODAY)
    assert (head.count, len(rows), more.count) == (6, MOST_ROWS, 6)


def test_a_line_says_what_the_list_says(morning: Open, sqlite_town: Town):
    sqlite_town.later(days=-5)
    late = lend(sqlite_town, -2)
    sqlite_town.clock.now = NOW
    desk = morning()
    column = desk.page.columns[0]
    assert column.accessibleName() == "Due back"
    texts = [column.model().index(n, 0).data() for n in range(len(column.entries))]
    tag = numbers.display(late.tag)
    assert texts == ["1 to 7 days late: 1", f"{tag} · Yusuf Al-Hamdan · 2 days"]


def test_arrows_go_from_line_to_line_and_from_group_to_group(morning: Open, sqlite_town: Town):
    today = [lend(sqlite_town, 0) for _ in range(2)]
    sqlite_town.later(days=-3)
    late = lend(sqlite_town, -1)
    returned = lend(sqlite_town, 1)
    done(sqlite_town.take_back(returned))
    sqlite_town.clock.now = NOW
    desk = morning()
    first, second = (row for row in desk.lines(Group.DUE_TODAY) if isinstance(row, Row))
    assert {first.of.id, second.of.id} == {each.loan_id for each in today}  # type: ignore[union-attr]
    assert desk.chosen == first
    desk.press(Qt.Key.Key_Down)
    assert desk.chosen == second
    for key, modifier, there in (
        (Qt.Key.Key_Down, NONE, late.loan_id),  # over the heading
        (Qt.Key.Key_Up, CTRL, first.of.id),  # type: ignore[union-attr]
        (Qt.Key.Key_Down, CTRL, late.loan_id),
        (Qt.Key.Key_Down, CTRL, late.loan_id),
        (Qt.Key.Key_Right, NONE, returned.device_id),
        (Qt.Key.Key_Right, NONE, returned.device_id),
        (Qt.Key.Key_Left, NONE, late.loan_id),
        (Qt.Key.Key_Left, NONE, late.loan_id),
    ):
        desk.press(key, modifier)
        assert desk.chosen.of.id == there


def test_enter_leads_to_where_it_is_done(morning: Open, sqlite_town: Town):
    due = lend(sqlite_town, 0)
    signed_later = lend(sqlite_town, 9, signature=Signature(SignedHow.ON_PAPER))
    returned = lend(sqlite_town, 9)
    done(sqlite_town.take_back(returned))
    parked = Parked(uuid4(), NOW, device_id=sqlite_town.device().id)
    desk = morning(parked)
    assert signed_later.loan_id in [row.of.id for row in desk.lines(Group.TO_SIGN)[1:]]
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Right)
    desk.press(Qt.Key.Key_Enter)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Right)
    desk.press(Qt.Key.Key_Return)
    assert desk.led == [
        ("loans", due.loan_id),
        ("to_sign",),
        ("prepare", returned.device_id),
        (parked.id,),
    ]


def test_show_all_opens_the_list_behind_a_group(morning: Open, sqlite_town: Town):
    for _ in range(MOST_ROWS + 1):
        lend(sqlite_town, 0)
    desk = morning()
    *_, more = desk.lines(Group.DUE_TODAY)
    desk.click(more)
    here = sqlite_town.site.id
    query = Query(only="due_today", order="due_date", site_id=here)
    assert desk.led == [("loans", query)]
    desk.press(Qt.Key.Key_End)
    desk.press(Qt.Key.Key_Return)
    assert desk.led[1:] == desk.led[:1]


def test_show_all_that_is_to_prepare_leads_to_where_that_is_done(morning: Open, sqlite_town: Town):
    for _ in range(MOST_ROWS + 1):
        done(sqlite_town.take_back(lend(sqlite_town, 5)))
    desk = morning()
    *_, more = desk.lines(Group.TO_PREPARE)
    desk.click(more)
    assert desk.led == [("prepare",)]


def test_what_has_no_list_of_its_own_is_shown_whole_here(morning: Open, sqlite_town: Town):
    tags = left_by_a_count(sqlite_town, MOST_ROWS + 2)
    desk = morning()
    assert len(desk.lines(Group.CARRIED)) == MOST_ROWS + 2  # heading, and what shows all
    desk.click(desk.lines(Group.CARRIED)[-1])
    rows = [row for row in desk.lines(Group.CARRIED) if isinstance(row, Row)]
    codes = [row.of.code for row in rows if isinstance(row.of, Carried)]
    assert sorted(codes) == sorted(tags)
    column = desk.page.columns[2]
    assert column.model().index(len(column.entries) - 1, 0).data() == "Show fewer"
    desk.click(desk.lines(Group.CARRIED)[-1])
    assert len(desk.lines(Group.CARRIED)) == MOST_ROWS + 2


def test_what_a_count_left_is_seen_to_with_a_key_and_the_next_line_is_chosen(
    morning: Open, sqlite_town: Town
):
    left_by_a_count(sqlite_town, 2)
    desk = morning()
    first, second = desk.lines(Group.CARRIED)[1:]
    assert desk.chosen == first
    with desk.qtbot.waitSignal(desk.page.acted):
        desk.press(Qt.Key.Key_Return)
    desk.idle()
    assert desk.says == f"{numbers.display(first.of.code)} is seen to"
    assert desk.sounds == ["ok"]
    assert desk.lines(Group.CARRIED) == [Head(Group.CARRIED, 1), second] and desk.chosen == second
    desk.press(Qt.Key.Key_Return)
    desk.idle()
    assert Group.CARRIED not in desk.groups
    assert desk.led == []


def test_a_click_beside_its_word_does_not_see_to_a_difference(morning: Open, sqlite_town: Town):
    left_by_a_count(sqlite_town)
    desk = morning()
    (row,) = desk.lines(Group.CARRIED)[1:]
    desk.click(row)
    assert desk.chosen == row and desk.sounds == []
    desk.click(row, at_end=True)
    desk.idle()
    assert Group.CARRIED not in desk.groups and desk.sounds == ["ok"]


def test_the_second_click_of_two_does_nothing(morning: Open, sqlite_town: Town):
    left_by_a_count(sqlite_town, 2)
    desk = morning()
    row = desk.lines(Group.CARRIED)[1]
    column = desk.page.columns[2]
    where = column.visualRect(column.model().index(1, 0))
    at = QPoint(where.right() - 20, where.center().y())
    desk.click(row, at_end=True)
    QTest.mouseDClick(column.viewport(), Qt.MouseButton.LeftButton, NONE, at)
    desk.idle()
    assert len(desk.lines(Group.CARRIED)) == 2  # heading and one


def test_what_another_desk_saw_to_first_is_said(morning: Open, sqlite_town: Town):
    left_by_a_count(sqlite_town)
    desk = morning()
    (row,) = desk.lines(Group.CARRIED)[1:]
    act = services_of(sqlite_town).drafts.seen_to(row.of.explanation_id)
    done(sqlite_town.desk.perform(act, sqlite_town.staff.id))
    desk.press(Qt.Key.Key_Return)
    desk.idle()
    assert desk.sounds == ["stop"] and desk.page.bar.property("tone") == "stop"
    assert Group.CARRIED not in desk.groups


def test_a_day_that_was_not_closed_leads_to_the_day_close(morning: Open, sqlite_town: Town):
    left_by_a_count(sqlite_town)
    sqlite_town.later(days=2)
    desk = morning()
    head, row = desk.lines(Group.LEFT_OPEN)
    assert (head.count, row.of) == (1, TODAY + timedelta(days=1))
    desk.click(row)
    assert desk.led == [("day_close",)]


def test_the_bar_says_how_it_stands_with_the_day(morning: Open, sqlite_town: Town):
    left_by_a_count(sqlite_town)
    desk = morning()
    today = desk.page.model.state.today
    assert today and today.standing is Standing.CLOSED
    assert "Closed" in desk.page.bar.next.text()


def test_without_the_server_only_what_a_copy_knows_is_shown(morning: Open, sqlite_town: Town):
    left_by_a_count(sqlite_town)
    due = lend(sqlite_town, 0)
    desk = morning(reads=CopiedToday(sqlite_town.database.today))
    assert desk.groups == [Group.DUE_TODAY]
    assert desk.lines(Group.DUE_TODAY)[1].of.id == due.loan_id
    assert "Without the server" in desk.page.bar.next.text()


def test_what_another_desk_does_is_seen_at_once(morning: Open, sqlite_town: Town):
    desk = morning()
    due = lend(sqlite_town, 0)
    assert due.loan_id
    desk.page.hear((Notice(uuid4(), uuid4(), "hand_out", loan_id=due.loan_id),))
    desk.idle()
    assert desk.groups == [Group.DUE_TODAY]
    assert desk.page.flashing.colour(due.loan_id)
    desk.page.hear(Everything())
    desk.idle()
    assert desk.groups == [Group.DUE_TODAY]


def test_a_line_stays_chosen_when_others_come_above_it(morning: Open, sqlite_town: Town):
    sqlite_town.later(days=-9)
    late = lend(sqlite_town, -3)
    sqlite_town.clock.now = NOW
    desk = morning()
    assert desk.chosen.of.id == late.loan_id
    lend(sqlite_town, 0)
    desk.page.refresh()
    desk.idle()
    assert desk.groups == [Group.DUE_TODAY, Group.OVERDUE_WEEK]
    assert desk.chosen.of.id == late.loan_id


def test_who_may_only_count_asks_a_coordinator_to_see_to_a_difference(
    morning: Open, sqlite_town: Town
):
    left_by_a_count(sqlite_town)
    clerk = sqlite_town.clerk(role=Role.ICT)
    here = AtDesk(sqlite_town.site, sqlite_town.place, clerk, sqlite_town.reads.setup().rules)
    drafts = Drafts(here, sqlite_town.clock, Chance(uuid4, lambda n: "0" * n), NO_PAPER)
    desk = morning(drafts=drafts, perform=lambda act: sqlite_town.desk.perform(act, clerk.id))
    desk.press(Qt.Key.Key_Return)
    desk.idle()
    assert desk.sounds == ["stop"] and Group.CARRIED in desk.groups
    (asked,) = desk.asked
    asked.then(sqlite_town.staff.id)
    desk.idle()
    assert Group.CARRIED not in desk.groups
