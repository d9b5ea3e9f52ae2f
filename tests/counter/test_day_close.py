"""The whole window at the end of the day: counted by its keyboard, put right on other pages."""

from collections.abc import Callable
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.domain import numbers
from desk_app.domain.cards import Command, card_code
from desk_app.domain.counts import Cause, Remedy
from desk_app.domain.people import Role, Staff
from desk_app.ui.day_close.page import DayClosePage
from desk_app.ui.day_close.state import Stage
from desk_app.ui.devices.preview import PaperDialog
from desk_app.ui.registers.devices import DevicesPage
from desk_app.ui.sign_in.approval import ProofDialog
from tests.support.accounts import PIN as PIN_OF_AN
from tests.support.accounts import save, with_pins
from tests.support.counting import Counting
from tests.support.scanner import type_fast
from tests.support.town import Town, done
from tests.support.whole import Counter

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support propagateSizeHints", extend=True
)
PIN, UNKNOWN = "314159", numbers.asset_tag(999_999)
Open = Callable[..., Counter]


def day_close(counter: Counter) -> DayClosePage:
    """By the card that lies beside the scanner."""
    counter.scan(card_code(Command.DAY_CLOSE))
    page = counter.shell.workspace.page("day_close")
    assert isinstance(page, DayClosePage)
    assert counter.shell.workspace.rail.buttons["day_close"].isChecked()
    counter.rest()
    return page


def press(counter: Counter, key: Qt.Key) -> None:
    handle = counter.window.main.windowHandle()
    assert handle
    QTest.keyClick(handle, key)
    front = counter.window.front
    counter.qtbot.waitUntil(lambda: front is None or not front.wedge.holding)
    counter.rest()


def compare(counter: Counter, page: DayClosePage) -> None:
    press(counter, Qt.Key.Key_F9)
    counter.qtbot.waitUntil(lambda: page.compared.state.loaded and not page.compared.state.busy)
    counter.rest()


def choose(counter: Counter, page: DayClosePage, code: str) -> None:
    lines = page.compared.state.lines
    page.compared.choose(next(line for line in lines if line.thing.code == code))
    counter.rest()


def test_a_whole_day_is_counted_and_compared_by_scanner_and_keyboard(
    open_counter: Open, sqlite_town: Town
):
    devices = [sqlite_town.device() for _ in range(31)]
    counter = open_counter()
    page = day_close(counter)
    handle = counter.window.main.windowHandle()
    assert handle
    for device in devices[:30]:
        type_fast(handle, device.tag)
    counter.rest()
    assert page.model.state.tallied.all == 30
    compare(counter, page)
    assert page.compared.state.in_order == 30
    press(counter, Qt.Key.Key_1)
    assert page.compared.state.open == 0 and page.compared.state.lines[0].put_right


def test_a_forgotten_return_is_taken_back_at_the_counter_and_is_settled_then(
    open_counter: Open, sqlite_town: Town
):
    lent, counter = sqlite_town.lend(), open_counter()
    page = day_close(counter)
    counter.scan(lent.tag)
    compare(counter, page)
    page.compare.panel.buttons[Remedy.TAKE_BACK].click()
    counter.rest()
    shell = counter.shell
    assert shell.workspace.stack.currentWidget() is shell.counter.frame
    returning = shell.model.state.counter
    assert returning.returning and returning.device and returning.device.device.tag == lent.tag
    prompt = shell.counter.frame.prompt
    assert prompt.count.isHidden()
    press(counter, Qt.Key.Key_F9)
    counter.qtbot.waitUntil(lambda: prompt.next.text().startswith("The count waits"))
    assert prompt.what.text().endswith("is back") and prompt.count.isVisible()
    press(counter, Qt.Key.Key_F11)
    assert shell.workspace.stack.currentWidget() is page
    counter.qtbot.waitUntil(lambda: page.compared.state.lines[0].put_right, timeout=20_000)
    assert page.model.state.stage is Stage.COMPARE
    counter.rest()
    shell.workspace.show_page("counter")
    assert prompt.count.isHidden() and not prompt.next.text().startswith("The count waits")


def test_an_unknown_label_begins_a_new_device(open_counter: Open):
    counter = open_counter()
    page = day_close(counter)
    counter.scan(UNKNOWN)
    compare(counter, page)
    page.compare.panel.buttons[Remedy.REGISTER].click()
    counter.rest()
    devices = counter.shell.workspace.stack.currentWidget()
    assert isinstance(devices, DevicesPage)
    counter.qtbot.waitUntil(lambda: devices.editing.state is not None)
    state = devices.editing.state
    assert state and numbers.compact(state.thing.device.tag) == UNKNOWN
    counter.rest()


def test_who_may_only_count_decides_with_a_coordinator(
    open_counter: Open, sqlite_town: Town, qtbot: QtBot
):
    device = sqlite_town.device()
    an, _ = with_pins(sqlite_town)
    dirk = Staff(uuid4(), "Dirk", Role.ICT)
    done(save(sqlite_town, dirk, PIN))
    counter = open_counter()
    counter.page.model.choose(dirk.id)
    counter.enter(PIN)
    page = day_close(counter)
    press(counter, Qt.Key.Key_F9)
    compare(counter, page)
    page.compare.panel.buttons[Cause.BEING_SOUGHT].click()
    qtbot.waitUntil(lambda: counter.asks() is not None, timeout=20_000)
    counter.approve(an)
    qtbot.waitUntil(lambda: page.compared.state.open == 0, timeout=20_000)
    counter.rest()
    assert counter.last_entry() == (dirk.id.bytes, an.id.bytes)
    (line,) = page.compared.state.lines
    assert line.thing.code == device.tag


def test_what_is_counted_at_another_desk_is_seen_here(
    open_counter: Open, sqlite_town: Town, qtbot: QtBot
):
    one, other = sqlite_town.device(), sqlite_town.device()
    counter = open_counter()
    page = day_close(counter)
    counter.scan(one.tag)
    bram = Counting(sqlite_town, sqlite_town.clerk())
    bram.hear(bram.begin(), other.tag)
    qtbot.waitUntil(lambda: page.model.state.tallied.all == 2, timeout=20_000)
    counter.rest()


def test_a_day_is_closed_with_a_pin_and_its_report_is_shown(
    open_counter: Open, sqlite_town: Town, qtbot: QtBot
):
    sqlite_town.rules(full_count_days=0)
    device = sqlite_town.device()
    an, _ = with_pins(sqlite_town)
    counter = open_counter()
    counter.page.model.choose(an.id)
    counter.enter(PIN_OF_AN)
    page = day_close(counter)
    counter.scan(device.tag)
    compare(counter, page)
    press(counter, Qt.Key.Key_F9)
    press(counter, Qt.Key.Key_F9)
    dialog = counter.asks()
    assert page.stage is Stage.CLOSE and isinstance(dialog, ProofDialog)
    qtbot.keyClicks(dialog.form.pin.line, PIN_OF_AN)
    qtbot.keyClick(dialog.form.pin.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.stage is Stage.DAYS, timeout=20_000)
    counter.rest()
    qtbot.waitUntil(lambda: bool(counter.window.main.findChildren(PaperDialog)), timeout=20_000)
    reports = counter.window.main.findChildren(PaperDialog)
    assert [report.windowTitle() for report in reports] == ["LEU-1"]
    reports[0].reject()
    (row,) = sqlite_town.database.counts.days(sqlite_town.site.id)
    pdf = sqlite_town.database.counts.paper_of(sqlite_town.site.id, row.number)
    assert row.full and pdf and pdf.startswith(b"%PDF-1.7")
    assert counter.last_entry() == (an.id.bytes, None)
