"""The whole window: rules, sites and staff that another desk changes count here at once."""

from collections.abc import Callable
from dataclasses import replace
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desk_app.domain.people import Role, Staff
from desk_app.domain.register_acts import SaveSite
from desk_app.ui.registers.devices import DevicesPage
from desk_app.usecases.live_ports import Everything
from desk_app.usecases.offline_ports import LineState, Offline, Online
from tests.support.accounts import CLERKS_PIN, PIN, current, save, with_pins
from tests.support.town import NOW, Town, done
from tests.support.whole import Counter

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support propagateSizeHints", extend=True
)
Open = Callable[..., Counter]


def listening(qtbot: QtBot, counter: Counter) -> Counter:
    live = counter.shell.live
    qtbot.waitUntil(lambda: bool(live.listener and live.listener.holds), timeout=20_000)
    counter.rest()
    return counter


def lay_on(counter: Counter) -> None:
    """A device and a newcomer, not signed for yet."""
    course = counter.town.course()
    device, newcomer = counter.town.device(), counter.town.newcomer(enrol_in=(course.id,))
    counter.scan(device.tag)
    counter.scan(newcomer.client_number or "")


def test_new_rules_count_here_and_what_lies_here_stays(
    qtbot: QtBot, open_counter: Open, sqlite_town: Town
):
    counter = listening(qtbot, open_counter())
    shell = counter.shell
    shell.workspace.show_page("devices")
    page = shell.workspace.page("devices")
    assert isinstance(page, DevicesPage)
    counter.rest()
    page.editing.begin()
    page.editing.edit("model", "HP 11")
    shell.workspace.show_page("sims")
    sims = shell.workspace.page("sims")
    shell.workspace.show_page("counter")
    lay_on(counter)
    before = shell.model.state.counter
    assert before.device and before.newcomer
    sqlite_town.rules(grace_days=14)
    qtbot.waitUntil(lambda: shell.model.state.counter.rules.grace_days == 14, timeout=20_000)
    now = shell.model.state.counter
    assert (now.device, now.newcomer) == (before.device, before.newcomer)
    assert now.due_date and before.due_date and now.due_date > before.due_date
    assert shell.workspace.page("devices") is page  # something is typed there
    assert shell.workspace.page("sims") is not sims
    assert page.editing.state and page.editing.state.changed


def test_the_line_on_top_follows_the_name_of_the_site(
    qtbot: QtBot, open_counter: Open, sqlite_town: Town
):
    counter = listening(qtbot, open_counter())
    site = sqlite_town.reads.setup().sites[0]
    done(sqlite_town.do(SaveSite, site=replace(site, name="Leuven-Noord")))
    where = counter.shell.workspace.where
    qtbot.waitUntil(lambda: where.text().startswith("Leuven-Noord"), timeout=20_000)


def test_nothing_changes_under_a_dialog_about_what_lies_here(
    qtbot: QtBot, open_counter: Open, sqlite_town: Town
):
    counter = listening(qtbot, open_counter())
    shell = counter.shell
    lay_on(counter)
    shell.counter.change_date()
    assert shell.model.asking
    sqlite_town.rules(grace_days=14)
    qtbot.waitUntil(shell.setup._later.isActive, timeout=20_000)
    assert shell.model.state.counter.rules.grace_days != 14
    for dialog in counter.window.main.findChildren(QDialog):
        dialog.reject()
    qtbot.waitUntil(lambda: shell.model.state.counter.rules.grace_days == 14, timeout=20_000)


def test_who_was_sent_away_at_another_desk_is_asked_who_is_there(
    qtbot: QtBot, open_counter: Open, sqlite_town: Town
):
    _, bram = with_pins(sqlite_town)
    counter = open_counter()
    counter.page.model.choose(bram.id)
    counter.enter(CLERKS_PIN)
    listening(qtbot, counter)
    done(save(sqlite_town, replace(current(sqlite_town, bram), active=False)))
    qtbot.waitUntil(lambda: counter.shell.lock.page is not None, timeout=20_000)
    assert [staff.name for staff in counter.page.model.state.who] == ["An Peeters"]


def test_a_new_colleague_can_sign_in_without_a_restart(
    qtbot: QtBot, open_counter: Open, sqlite_town: Town
):
    an, _ = with_pins(sqlite_town)
    counter = open_counter()
    counter.page.model.choose(an.id)
    counter.enter(PIN)
    listening(qtbot, counter)
    done(save(sqlite_town, Staff(uuid4(), "Nele", Role.COORDINATOR), "303030"))

    def known() -> bool:
        opened = counter.shell.opened
        return bool(opened and any(staff.name == "Nele" for staff in opened.setup.staff))

    qtbot.waitUntil(known, timeout=20_000)


class Line:
    """A line to a server whose state a test sets."""

    state: LineState = Offline(NOW, None, 0)


def test_what_the_mirror_knows_is_not_taken_over(
    qtbot: QtBot, open_counter: Open, sqlite_town: Town
):
    counter = listening(qtbot, open_counter())
    shell, line = counter.shell, Line()
    assert shell.opened
    services = replace(shell.opened.services, line=line)  # type: ignore[arg-type] # what it asks
    shell.setup.open(replace(shell.opened, services=services))
    sqlite_town.rules(grace_days=14)
    shell.setup.hear(Everything())
    counter.rest()
    assert shell.model.state.counter.rules.grace_days != 14
    line.state = Online()
    shell.setup.hear(Everything())
    qtbot.waitUntil(lambda: shell.model.state.counter.rules.grace_days == 14, timeout=20_000)
