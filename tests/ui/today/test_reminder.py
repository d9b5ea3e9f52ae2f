"""The line over every page that says from an hour on that the day is not closed."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desk_app.domain.settings import Rules
from desk_app.ui.jobs import Lane
from desk_app.ui.today.reminder import EACH_MS, CloseReminder
from desk_app.ui.workspace import Heading, Workspace
from desk_app.usecases.opening import Trouble, TroubleError
from desk_app.usecases.today import TodayDesk
from tests.support.counting import Counting
from tests.support.services import LOOK, services_of
from tests.support.town import NOW, Town

EVENING = NOW.replace(hour=18).astimezone()
Make = Callable[..., CloseReminder]


@pytest.fixture
def workspace(qtbot: QtBot) -> Workspace:
    made = Workspace(LOOK, QLabel("counter"))
    made.open(Heading("Leuven", "An", ""), {"day_close": lambda: QLabel("day close")})
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def make(qtbot: QtBot, sqlite_town: Town, workspace: Workspace) -> Iterator[Make]:
    lanes: list[Lane] = []
    sqlite_town.clock.now = EVENING

    def made(hour: int = 17, **rules: object) -> CloseReminder:
        lanes.append(Lane())
        if rules:
            sqlite_town.rules(**rules)
        desk = TodayDesk(sqlite_town.database.today, services_of(sqlite_town).drafts)
        reminder = CloseReminder(LOOK, workspace, lanes[0])
        reminder.open(desk, hour)
        looked(qtbot, reminder)
        return reminder

    yield made
    for lane in lanes:
        assert lane.finish()


def looked(qtbot: QtBot, reminder: CloseReminder) -> None:
    qtbot.waitUntil(lambda: reminder._lane.waiting == 0)


def again(qtbot: QtBot, reminder: CloseReminder) -> None:
    """A minute later."""
    reminder._again.timeout.emit()
    looked(qtbot, reminder)


def test_from_the_hour_on_it_says_that_the_day_is_not_closed(
    make: Make, qtbot: QtBot, sqlite_town: Town
):
    sqlite_town.clock.now = EVENING.replace(hour=16, minute=59)
    reminder = make()
    assert reminder.banner.isHidden() and reminder._again.interval() == EACH_MS
    sqlite_town.later(minutes=1)
    again(qtbot, reminder)
    assert reminder.banner.isVisible()
    assert reminder.banner.what.text() == "Monday 23 November 2026 is not closed yet"
    assert reminder.banner.accessibleName().startswith(reminder.banner.what.text())


def test_its_button_leads_to_the_day_close(make: Make, workspace: Workspace):
    reminder = make()
    QTest.keyClick(reminder.banner.to_close, Qt.Key.Key_Space)
    assert workspace.stack.currentWidget() is workspace.page("day_close")
    assert reminder.banner.isVisible()


def test_once_the_day_is_closed_it_is_gone(make: Make, qtbot: QtBot, sqlite_town: Town):
    reminder = make()
    assert reminder.banner.isVisible()
    counting = Counting(sqlite_town)
    counting.closed(counting.begin())
    reminder.look()
    looked(qtbot, reminder)
    assert reminder.banner.isHidden()


def test_put_away_it_stays_away_until_the_next_day(make: Make, qtbot: QtBot, sqlite_town: Town):
    reminder = make()
    QTest.mouseClick(reminder.banner.away, Qt.MouseButton.LeftButton)
    assert reminder.banner.isHidden()
    again(qtbot, reminder)
    assert reminder.banner.isHidden()
    sqlite_town.clock.now += timedelta(days=1)
    again(qtbot, reminder)
    assert reminder.banner.isVisible()


def test_it_is_never_said_where_the_desk_does_not_want_it(make: Make, qtbot: QtBot):
    reminder = make(hour=0)
    assert reminder.banner.isHidden()
    reminder.remind_from(18)
    looked(qtbot, reminder)
    assert reminder.banner.isVisible()
    reminder.remind_from(0)
    looked(qtbot, reminder)
    assert reminder.banner.isHidden()


def test_it_is_never_said_on_a_day_on_which_nobody_is_here(make: Make):
    assert Rules(closed_weekdays=(0,)).is_closed(NOW.date())
    assert make(closed_weekdays=(0,)).banner.isHidden()


def test_what_it_says_stays_while_nothing_can_be_read(
    make: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    reminder = make()

    def gone(*_: object) -> None:
        raise TroubleError(Trouble.UNREACHABLE)

    monkeypatch.setattr(TodayDesk, "forgotten", gone)
    again(qtbot, reminder)
    assert reminder.banner.isVisible()


def test_after_the_window_is_closed_it_looks_no_more(make: Make, qtbot: QtBot):
    reminder = make()
    reminder.close()
    reminder.look()
    assert reminder._lane.waiting == 0 and not reminder._again.isActive()
