"""The whole window on a database with PINs: it asks first, locks, and goes on as it was."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app import app, wiring
from desk_app.adapters.settings import DeskSettings
from desk_app.domain.condition import Accessory
from desk_app.domain.people import Role, Staff
from desk_app.domain.scanners import ScannedText
from desk_app.domain.signatures import Signature, SignedHow
from desk_app.ui.parts.condition_dialog import ConditionDialog
from desk_app.ui.shell import Shell
from desk_app.ui.sign_in.approval import ApprovalDialog
from desk_app.ui.sign_in.page import SignInPage
from tests.support.accounts import BADGE, CLERKS_PIN, PIN, QUICK, current, save, with_pins
from tests.support.scanner import type_fast
from tests.support.town import Town, done

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support propagateSizeHints", extend=True
)
ENGLISH = DeskSettings(language="en")
Key = Qt.Key


class Counter:
    """The program in its window."""

    def __init__(self, qtbot: QtBot, town: Town, url: str, settings: DeskSettings) -> None:
        self.qtbot, self.town = qtbot, town

        def office(chosen: DeskSettings) -> wiring.Office:
            made = wiring.Office(url, chosen)
            made._passwords = QUICK
            return made

        self.window = app.Window(app.application(), app.Desk(None, office, settings))
        qtbot.waitUntil(lambda: self.window.shell is not None, timeout=20_000)
        self.rest()
        self.window.main.activateWindow()
        qtbot.waitUntil(self.window.main.isActiveWindow)

    @property
    def shell(self) -> Shell:
        assert self.window.shell
        return self.window.shell

    @property
    def page(self) -> SignInPage:
        assert self.shell.lock.page
        return self.shell.lock.page

    @property
    def staff(self) -> Staff:
        assert self.shell.opened
        return self.shell.opened.services.drafts.here.staff

    def rest(self) -> None:
        def at_rest() -> bool:
            shell = self.window.shell
            return bool(shell and not (shell.lane.waiting or shell.slow.waiting))

        self.qtbot.waitUntil(at_rest, timeout=20_000)

    def lock(self) -> None:
        QTest.keyClick(self.window.main, Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        self.qtbot.waitUntil(lambda: self.shell.lock.page is not None)

    def enter(self, pin: str, badge: str = "") -> None:
        if badge:
            handle = self.window.main.windowHandle()
            assert handle
            type_fast(handle, badge)
            self.qtbot.waitUntil(lambda: self.page.model.state.badge)
        self.qtbot.keyClicks(self.page.form.pin.line, pin)
        self.qtbot.keyClick(self.page.form.pin.line, Key.Key_Return)
        self.qtbot.waitUntil(lambda: self.shell.lock.page is None, timeout=20_000)
        self.rest()

    def approve(self, by: Staff) -> None:
        dialog = self.shell.lock.approval
        assert isinstance(dialog, ApprovalDialog)
        assert [staff.id for staff in dialog.model.state.who] == [by.id]
        dialog.model.choose(by.id)
        self.qtbot.keyClicks(dialog.form.pin.line, PIN)
        self.qtbot.keyClick(dialog.form.pin.line, Key.Key_Return)

    def last_entry(self) -> tuple[object, ...]:
        """Who did the last act, and who approved it."""
        query = "SELECT staff_id, approved_by FROM journal ORDER BY position DESC LIMIT 1"
        with self.town.database.engine.connect() as connection:
            return tuple(connection.exec_driver_sql(query).one())

    def scan(self, text: str) -> None:
        self.shell.router.hear(ScannedText(text))
        self.rest()


@pytest.fixture
def open_counter(qtbot: QtBot, sqlite_town: Town, sqlite_url: str) -> Iterator[Callable[..., Any]]:
    made: list[Counter] = []
    before = QLocale()

    def opened(settings: DeskSettings = ENGLISH) -> Counter:
        made.append(Counter(qtbot, sqlite_town, sqlite_url, settings))
        return made[-1]

    yield opened
    for each in made:
        each.window.close()
    QLocale.setDefault(before)


def test_where_nobody_has_a_pin_the_counter_opens_as_ever(open_counter: Callable[..., Counter]):
    counter = open_counter()
    assert counter.staff.name == "An Peeters"
    assert counter.shell.lock.page is None
    assert not counter.shell.workspace.who.isEnabled()
    QTest.keyClick(counter.window.main, Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    counter.shell.lock.lock()
    assert counter.shell.lock.page is None


def test_before_anybody_signs_in_nothing_of_the_register_shows(
    open_counter: Callable[..., Counter], sqlite_town: Town
):
    device = sqlite_town.device()
    with_pins(sqlite_town)
    counter = open_counter()
    assert counter.shell.opened is None
    assert not counter.shell.workspace.isVisible() and counter.page.isVisible()
    counter.scan(device.tag)  # taken for a badge, and no more
    assert counter.page.model.state.badge
    assert counter.shell.model.state.counter.device is None
    counter.enter(CLERKS_PIN, BADGE)
    assert counter.staff.name == "Bram Claes"
    assert counter.shell.workspace.isVisible()
    assert counter.shell.workspace.who.text() == "Bram Claes"
    assert counter.shell.model.state.counter.device is None


def test_the_lock_hides_all_and_keeps_the_unfinished_counter_for_a_colleague(
    open_counter: Callable[..., Counter], sqlite_town: Town
):
    device, newcomer = sqlite_town.device(), sqlite_town.newcomer()
    with_pins(sqlite_town)
    counter = open_counter()
    counter.page.model.choose(sqlite_town.staff.id)
    counter.enter(PIN)
    counter.scan(device.tag)
    assert newcomer.client_number
    counter.scan(newcomer.client_number)
    kept = counter.shell.model.state.counter
    assert kept.device and kept.newcomer
    counter.lock()
    assert not counter.shell.workspace.isVisible()
    counter.enter(CLERKS_PIN, BADGE)
    assert counter.staff.name == "Bram Claes"
    now = counter.shell.model.state.counter
    assert (now.device, now.newcomer) == (kept.device, kept.newcomer)
    assert counter.shell.counter.frame.isVisible()


def test_what_was_typed_in_a_dialog_survives_the_lock(
    open_counter: Callable[..., Counter], sqlite_town: Town, qtbot: QtBot
):
    device = sqlite_town.device()
    with_pins(sqlite_town)
    counter = open_counter()
    counter.page.model.choose(sqlite_town.staff.id)
    counter.enter(PIN)
    counter.scan(device.tag)
    counter.shell.counter.judge_condition()
    dialog = counter.window.main.findChild(ConditionDialog)
    assert dialog and dialog.isVisible()
    counter.shell.lock.idle.expired.emit()
    assert not dialog.isVisible() and not counter.shell.workspace.isVisible()
    counter.enter(PIN)
    assert dialog.isVisible() and dialog.isModal()
    dialog.reject()


def test_it_locks_by_itself_after_the_minutes_of_this_desk(
    open_counter: Callable[..., Counter], sqlite_town: Town
):
    with_pins(sqlite_town)
    counter = open_counter()
    assert counter.shell.lock.idle.minutes == 0
    counter.enter(CLERKS_PIN, BADGE)
    assert counter.shell.lock.idle.minutes == 10
    counter.shell.lock.idle.expired.emit()
    assert counter.page.isVisible()
    counter.shell.lock.idle.expired.emit()  # it stays as it is


def test_who_may_work_here_no_longer_is_asked_again(
    open_counter: Callable[..., Counter], sqlite_town: Town, qtbot: QtBot
):
    _, bram = with_pins(sqlite_town)
    counter = open_counter()
    counter.enter(CLERKS_PIN, BADGE)
    done(save(sqlite_town, Staff(bram.id, bram.name, bram.role, active=False, version=1)))
    counter.shell._setup_changed()
    qtbot.waitUntil(lambda: counter.shell.lock.page is not None)
    assert [staff.name for staff in counter.page.model.state.who] == ["An Peeters"]


def test_a_coordinator_approves_a_sim_card_for_who_has_wifi(
    open_counter: Callable[..., Counter], sqlite_town: Town, qtbot: QtBot
):
    town = sqlite_town
    device, course = town.device(), town.course()
    newcomer = town.newcomer(enrol_in=(course.id,))
    town.sim(device)
    an, bram = with_pins(town)
    counter = open_counter()
    counter.enter(CLERKS_PIN, BADGE)
    counter.scan(device.tag)
    counter.scan(newcomer.client_number)
    model = counter.shell.model
    model.edit(
        lambda c: replace(c, no_computer=True, no_wifi=False, override_reason="wifi deelt gezin")
    )
    assert Accessory.SIM in model.state.counter.accessories and not model.state.counter.needs
    model.hand_out(Signature(SignedHow.ON_PAPER))
    qtbot.waitUntil(lambda: counter.shell.lock.approval is not None, timeout=20_000)
    counter.approve(an)
    qtbot.waitUntil(lambda: model.state.last is not None, timeout=20_000)
    assert counter.staff.id == bram.id
    assert counter.last_entry() == (bram.id.bytes, an.id.bytes)


def test_where_nobody_can_approve_the_refusal_is_all(
    open_counter: Callable[..., Counter], sqlite_town: Town
):
    counter = open_counter()
    assert counter.shell.lock.approve(lambda _staff_id: None) is False
    assert current(sqlite_town, sqlite_town.staff).role is Role.COORDINATOR
