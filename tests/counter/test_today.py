"""The whole window in the morning: from the page of today to where things are done."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk_app import wiring
from desk_app.adapters.sealing.safes import MemorySafe
from desk_app.adapters.settings import DeskSettings
from desk_app.desk_memory import Vault
from desk_app.domain.devices import DeviceState, Place, Standing
from desk_app.domain.outcomes import HandedOut
from desk_app.ui.loans.page import LoansPage
from desk_app.ui.prepare.page import PreparePage
from desk_app.ui.table.here_filter import HereFilter
from desk_app.ui.today.page import TodayPage
from desk_app.usecases.today import MOST_ROWS
from desk_app.usecases.today_reads import Group
from tests.support.counting import Counting
from tests.support.scanner import type_fast
from tests.support.town import Town, done
from tests.support.whole import Counter

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support propagateSizeHints", extend=True
)
Open = Callable[..., Counter]


def morning(counter: Counter) -> TodayPage:
    shell = counter.shell
    QTest.mouseClick(shell.workspace.rail.buttons["today"], Qt.MouseButton.LeftButton)
    counter.rest()
    page = shell.workspace.page("today")
    assert isinstance(page, TodayPage)
    return page


def press(counter: Counter, key: Qt.Key) -> None:
    handle = counter.window.main.windowHandle()
    assert handle
    QTest.keyClick(handle, key)
    front = counter.window.front
    counter.qtbot.waitUntil(lambda: front is None or not front.wedge.holding)
    counter.rest()


def lend_today(town: Town, days: int = 0) -> HandedOut:
    """Due so many days from the day on the computer's own clock."""
    return town.lend(due_date=wiring.clock().date() + timedelta(days=days))


def shown(counter: Counter) -> object:
    return counter.shell.workspace.stack.currentWidget()


def test_enter_opens_the_loan_that_is_due(open_counter: Open, sqlite_town: Town):
    due = lend_today(sqlite_town)
    counter = open_counter()
    morning(counter)
    press(counter, Qt.Key.Key_Return)
    page = shown(counter)
    assert isinstance(page, LoansPage)
    assert page.loan.state and page.loan.state.card.loan.id == due.loan_id


def test_all_that_are_due_are_the_list_of_loans(open_counter: Open, sqlite_town: Town):
    due = [lend_today(sqlite_town) for _ in range(MOST_ROWS + 2)]
    lend_today(sqlite_town, 1)
    counter = open_counter()
    today = morning(counter)
    (listed,) = (e for e in today.model.state.today.lists if e.group is Group.DUE_TODAY)  # type: ignore[union-attr]
    press(counter, Qt.Key.Key_End)
    press(counter, Qt.Key.Key_Return)
    page = shown(counter)
    assert isinstance(page, LoansPage)
    counter.qtbot.waitUntil(lambda: page.model.state.total is not None)
    assert page.model.state.total == listed.count == len(due)
    chosen = page.list.filters.checkedButton()
    assert chosen and chosen.isVisible() and chosen.text() == "Back today"
    page.list.filters.buttons()[0].click()
    counter.rest()
    assert chosen.isHidden() and page.model.state.total == len(due) + 1


def test_a_list_is_narrowed_to_this_site_and_widened_again(open_counter: Open, sqlite_town: Town):
    there = sqlite_town.desk_at("GNT")
    lend_today(sqlite_town)
    act = sqlite_town.hand_out_act(
        sqlite_town.device(), sqlite_town.newcomer(), sqlite_town.course(), desk_id=there.id
    )
    done(sqlite_town.desk.perform(act, sqlite_town.staff.id))
    counter = open_counter(DeskSettings(language="en", desk_id=str(sqlite_town.place.id)))
    counter.shell.workspace.show_page("loans")
    counter.rest()
    page = shown(counter)
    assert isinstance(page, LoansPage) and page.model.state.total == 2
    (button,) = page.findChildren(HereFilter)
    assert button.accessibleName() == "Only of this site: Leuven"
    button.click()
    counter.rest()
    assert page.model.state.total == 1 and page.list.count.text() == "1 found"
    button.click()
    counter.rest()
    assert page.model.state.total == 2
    button.click()
    counter.rest()
    counter.scan(act.loan_number)
    counter.qtbot.waitUntil(lambda: page.model.state.total == 1)
    assert not button.isChecked()  # a scan finds the loans of every site


def test_a_device_that_waits_is_shown_and_no_step_is_taken(open_counter: Open, sqlite_town: Town):
    lent = lend_today(sqlite_town, 3)
    done(sqlite_town.take_back(lent))
    counter = open_counter()
    for _ in range(2):
        morning(counter)
        press(counter, Qt.Key.Key_Return)
        page = shown(counter)
        assert isinstance(page, PreparePage) and page.model.state.current
        assert page.model.state.current.device.id == lent.device_id
    assert sqlite_town.state(lent.device_id) == "returned"


def test_all_that_wait_here_are_on_the_page_for_preparing_and_on_its_badge(
    open_counter: Open, sqlite_town: Town
):
    there = sqlite_town.desk_at("GNT").site_id
    sqlite_town.device(standing=Standing(DeviceState.IN_REPAIR, Place.REPAIR, there))
    lent = [lend_today(sqlite_town, 3) for _ in range(MOST_ROWS + 1)]
    for each in lent:
        done(sqlite_town.take_back(each))
    counter = open_counter(DeskSettings(language="en", desk_id=str(sqlite_town.place.id)))
    morning(counter)
    press(counter, Qt.Key.Key_End)
    press(counter, Qt.Key.Key_Return)
    page = shown(counter)
    assert isinstance(page, PreparePage)
    counter.qtbot.waitUntil(lambda: page.model.state.count == len(lent))
    assert counter.shell.workspace.rail._badges["prepare"].text() == str(len(lent))


def test_a_scan_on_the_page_goes_to_the_counter(open_counter: Open, sqlite_town: Town):
    device = sqlite_town.device()
    counter = open_counter()
    morning(counter)
    handle = counter.window.main.windowHandle()
    assert handle
    type_fast(handle, device.tag)
    counter.qtbot.waitUntil(lambda: shown(counter) is counter.shell.counter.frame)
    counter.rest()
    found = counter.shell.model.state.counter.device
    assert found and found.device.tag == device.tag


def test_a_parked_counter_goes_back_on_the_counter(
    open_counter: Open, sqlite_town: Town, tmp_path: Path
):
    device = sqlite_town.device()
    counter = open_counter(vault=Vault(tmp_path / "desk", MemorySafe()))
    counter.scan(device.tag)
    counter.shell.counter.parking.park()
    counter.rest()
    today = morning(counter)
    assert today.columns[2].hasFocus()
    press(counter, Qt.Key.Key_Return)
    assert shown(counter) is counter.shell.counter.frame
    found = counter.shell.model.state.counter.device
    assert found and found.device.tag == device.tag
    assert morning(counter).empty.isVisible()


def test_nobody_is_reminded_once_the_day_is_closed(
    open_counter: Open, sqlite_town: Town, monkeypatch: pytest.MonkeyPatch
):
    evening = sqlite_town.clock.now.astimezone().replace(hour=18)
    sqlite_town.clock.now = evening
    monkeypatch.setattr(wiring, "clock", lambda: evening)
    counter = open_counter(DeskSettings(language="en", remind_hour=17))
    banner = counter.shell.reminder.banner
    counter.qtbot.waitUntil(banner.isVisible)
    counting = Counting(sqlite_town)
    counting.closed(counting.begin())  # at another window
    counter.qtbot.waitUntil(banner.isHidden)
    counter.rest()
