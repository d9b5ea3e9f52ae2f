"""The whole window on a database with PINs: it asks first, locks, and goes on as it was."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.adapters.sealing.safes import MemorySafe
from desk_app.adapters.settings import DeskSettings
from desk_app.desk_memory import Vault
from desk_app.domain.people import Role, Staff
from desk_app.domain.scanners import ScannedText
from desk_app.ui.parts.condition_dialog import ConditionDialog
from desk_app.ui.wording.seals import line
from desk_app.usecases.seal_desk import SealStanding
from desk_app.usecases.sealing import Key
from tests.support.accounts import BADGE, CLERKS_PIN, PIN, save, with_pins
from tests.support.town import Town, done
from tests.support.whole import Counter

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support propagateSizeHints", extend=True
)
ENGLISH = DeskSettings(language="en")


def test_where_nobody_has_a_pin_the_counter_opens_as_ever(open_counter: Callable[..., Counter]):
    counter = open_counter()
    assert counter.staff.name == "An Peeters"
    assert counter.shell.lock.page is None
    assert not counter.shell.workspace.who.isEnabled()
    QTest.keyClick(counter.window.main, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
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


def test_a_colleague_finds_no_page_that_acts_for_who_was_here_before(
    open_counter: Callable[..., Counter], sqlite_town: Town
):
    with_pins(sqlite_town)
    counter = open_counter()
    counter.page.model.choose(sqlite_town.staff.id)
    counter.enter(PIN)
    space = counter.shell.workspace
    space.show_page("devices")
    counter.rest()
    devices = space.page("devices")
    counter.lock()
    counter.enter(PIN)
    assert space.stack.currentWidget() is devices
    counter.lock()
    counter.enter(CLERKS_PIN, BADGE)
    assert space.stack.currentWidget() is counter.shell.counter.frame
    space.show_page("devices")
    counter.rest()
    assert space.page("devices") is not devices


def test_the_name_in_the_top_line_locks_for_somebody_else(
    open_counter: Callable[..., Counter], sqlite_town: Town
):
    with_pins(sqlite_town)
    counter = open_counter()
    counter.enter(CLERKS_PIN, BADGE)
    lock, other = counter.shell.workspace.who.choices.actions()
    other.trigger()
    assert counter.page.model.state.chosen is None and counter.page.form.names.hasFocus()
    counter.enter(CLERKS_PIN, BADGE)
    lock.trigger()
    assert counter.page.model.state.chosen == counter.staff.id


def test_the_seal_of_a_clerks_desk_waits_until_a_coordinator_signs_in_there(
    open_counter: Callable[..., Counter], sqlite_town: Town, tmp_path: Path
):
    with_pins(sqlite_town)
    counter = open_counter(vault=Vault(tmp_path, MemorySafe()))
    counter.enter(CLERKS_PIN, BADGE)

    def standing() -> SealStanding:
        assert counter.shell.opened and counter.shell.opened.services.seal
        return counter.shell.opened.services.seal.look()

    assert standing().state.key is Key.READY and standing().registered is None
    assert "waits until a coordinator" in line(standing())
    counter.lock()
    counter.page.model.choose(sqlite_town.staff.id)
    counter.enter(PIN)
    assert standing().registered


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
    counter.shell.opening.open_again(counter.shell._go_on)
    qtbot.waitUntil(lambda: counter.shell.lock.page is not None)
    assert [staff.name for staff in counter.page.model.state.who] == ["An Peeters"]


def lay_sim_for_wifi(counter: Counter, town: Town) -> None:
    """A SIM card goes along with somebody who has wifi: only a coordinator may decide that."""
    device, course = town.device(), town.course()
    newcomer = town.newcomer(enrol_in=(course.id,))
    town.sim(device)
    for text in (device.tag, newcomer.client_number):
        counter.scan(text)
    reason = "wifi deelt gezin"
    counter.shell.model.edit(
        lambda c: replace(c, no_computer=True, no_wifi=False, override_reason=reason)
    )
    assert not counter.shell.model.state.counter.needs


def test_a_coordinator_approves_a_sim_card_for_who_has_wifi(
    open_counter: Callable[..., Counter], sqlite_town: Town, qtbot: QtBot
):
    an, bram = with_pins(sqlite_town)
    counter = open_counter()
    counter.enter(CLERKS_PIN, BADGE)
    lay_sim_for_wifi(counter, sqlite_town)
    counter.shell.counter.other()
    qtbot.waitUntil(lambda: counter.shell.lock.approval is not None)
    counter.approve(an)
    qtbot.waitUntil(lambda: counter.shell.model.state.last is not None, timeout=20_000)
    assert counter.staff.id == bram.id
    assert counter.last_entry() == (bram.id.bytes, an.id.bytes)


def test_the_approval_comes_before_the_signature_and_may_be_refused(
    open_counter: Callable[..., Counter], sqlite_town: Town, qtbot: QtBot
):
    an, _ = with_pins(sqlite_town)
    counter = open_counter()
    counter.enter(CLERKS_PIN, BADGE)
    lay_sim_for_wifi(counter, sqlite_town)
    counter.shell.counter.primary()
    dialog = counter.asks()
    assert dialog and counter.signing() is None
    counter.shell.router.hear(ScannedText(BADGE))
    assert dialog.model.state.badge
    dialog.reject()
    assert counter.asks() is None and counter.signing() is None
    assert not counter.shell.model.state.counter.is_empty
    counter.shell.counter.primary()
    counter.approve(an)
    qtbot.waitUntil(lambda: counter.signing() is not None)
    if signing := counter.signing():
        signing.reject()
    assert counter.signing() is None


def test_a_coordinator_needs_no_approval_of_another(
    open_counter: Callable[..., Counter], sqlite_town: Town, qtbot: QtBot
):
    an, _ = with_pins(sqlite_town)
    counter = open_counter()
    counter.page.model.choose(an.id)
    counter.enter(PIN)
    lay_sim_for_wifi(counter, sqlite_town)
    counter.shell.counter.other()
    qtbot.waitUntil(lambda: counter.shell.model.state.last is not None, timeout=20_000)
    assert counter.last_entry() == (an.id.bytes, an.id.bytes)


def test_what_the_door_refuses_to_who_does_it_can_be_approved(
    open_counter: Callable[..., Counter], sqlite_town: Town, qtbot: QtBot
):
    """ICT undoes a loan, with a coordinator beside them."""
    town = sqlite_town
    lent = town.lend()
    an, _ = with_pins(town)
    dirk = Staff(uuid4(), "Dirk", Role.ICT)
    done(save(town, dirk, "314159"))
    counter = open_counter()
    counter.page.model.choose(dirk.id)
    counter.enter("314159")
    hand_out = town.reads.today(town.place.id, town.clock() - timedelta(days=1))
    undone = next(line.act_id for line in hand_out if line.done.loan_id == lent.loan_id)
    counter.shell.model.undo(undone)
    qtbot.waitUntil(lambda: counter.asks() is not None, timeout=20_000)
    assert "Only staff of the counter" in counter.shell.counter.frame.prompt.what.text()
    counter.approve(an)
    qtbot.waitUntil(lambda: counter.shell.model.state.last is not None, timeout=20_000)
    assert counter.last_entry() == (dirk.id.bytes, an.id.bytes)


def test_the_lock_takes_back_a_question_for_an_approval(
    open_counter: Callable[..., Counter], sqlite_town: Town
):
    with_pins(sqlite_town)
    counter = open_counter()
    counter.enter(CLERKS_PIN, BADGE)
    lay_sim_for_wifi(counter, sqlite_town)
    counter.shell.counter.primary()
    assert counter.asks()
    counter.shell.lock.idle.expired.emit()
    assert counter.asks() is None and counter.page.isVisible()
    counter.enter(CLERKS_PIN, BADGE)


def test_where_nobody_can_approve_the_refusal_is_all(
    open_counter: Callable[..., Counter], sqlite_town: Town
):
    bram = sqlite_town.clerk()
    counter = open_counter(DeskSettings(language="en", staff_id=str(bram.id)))
    lay_sim_for_wifi(counter, sqlite_town)
    counter.shell.counter.primary()
    assert counter.asks() is None and counter.signing() is None
    assert counter.shell.counter.frame.prompt.what.text() == "Only a coordinator may do this"
