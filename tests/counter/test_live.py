from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from desk_app import app, wiring
from desk_app.adapters.settings import DeskSettings
from desk_app.ui.loans.page import LoansPage
from desk_app.ui.registers.newcomers import NewcomersPage
from tests.support.town import Town
from tests.support.workers import loan_number, working

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support propagateSizeHints", extend=True
)
ENGLISH = DeskSettings(language="en")
OpenWindow = Callable[..., app.Window]


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[OpenWindow]:
    """Opens the whole program at a desk; closes it afterwards."""
    opened: list[app.Window] = []
    before = QLocale()

    def made(town: Town, desk_id: object) -> app.Window:
        url = town.database.engine.url.render_as_string(hide_password=False)
        settings = replace(ENGLISH, desk_id=str(desk_id), staff_id=str(town.staff.id))
        desk = app.Desk(file=None, office=lambda s: wiring.Office(url, s), settings=settings)
        window = app.Window(app.application(), desk)
        opened.append(window)
        qtbot.waitUntil(lambda: window.shell is not None, timeout=20_000)
        qtbot.waitUntil(lambda: hears(window), timeout=20_000)
        return window

    yield made
    for window in opened:
        window.close()
    QLocale.setDefault(before)


def hears(window: app.Window) -> bool:
    """The line holds, and what was missed before has been looked at."""
    shell = window.shell
    if shell is None or shell.live.listener is None or shell.live._pause.isActive():
        return False
    idle = shell.lane.waiting == 0 and shell.slow.waiting == 0
    return idle and bool(shell.live.listener.holds)


def test_what_another_program_does_at_its_desk_appears_here(
    qtbot: QtBot, town: Town, open_window: OpenWindow
):
    device, newcomer, course = town.device(), town.newcomer(), town.course()
    other, clerk = town.desk_at("GNT", "balie 3"), town.clerk()
    window = open_window(town, town.place.id)
    shell = window.shell
    assert shell
    shell.workspace.show_page("loans")
    page = shell.workspace.page("loans")
    assert isinstance(page, LoansPage)
    qtbot.waitUntil(lambda: page.model.state.total == 0)
    with working(
        town.database.engine.url.render_as_string(hide_password=False), other.id, clerk.id
    ) as there:
        there.order(device, newcomer, course, loan_number(1))
        assert there.hear() == "ready"
        there.go()
        assert there.answer()[0] == "HandedOut"
    qtbot.waitUntil(lambda: page.model.state.total == 1)
    row = page.model.row(0)
    assert row and row.tag == device.tag
    qtbot.waitUntil(lambda: page.list.table.flashing.colour(row.id) is not None)


def test_two_windows_warn_each_other_of_the_device_that_lies_on_both(
    qtbot: QtBot, town: Town, open_window: OpenWindow
):
    course = town.course()
    device, newcomer = town.device(), town.newcomer(enrol_in=(course.id,))
    here, there = open_window(town, town.place.id), open_window(town, town.desk_at("GNT").id)
    assert here.shell and there.shell
    one, other = here.shell, there.shell
    for shell in (one, other):
        shell.model.accept(device.tag)
    qtbot.waitUntil(lambda: all(shell.model.state.counter.device for shell in (one, other)))
    one.model.accept(newcomer.client_number or "")
    qtbot.waitUntil(lambda: one.model.state.counter.newcomer is not None)
    one.counter.details.no_computer.click()
    one.counter.other()
    qtbot.waitUntil(lambda: bool(one.model.state.last))
    said = other.counter.frame.prompt.what
    qtbot.waitUntil(lambda: "was just lent at balie 2" in said.text())
    assert not other.counter.frame.footer.primary.isEnabled()
    assert one.model.state.counter.notice is None
    qtbot.waitUntil(lambda: other.workspace.rail._badges["to_sign"].text() == "1")


def test_who_looks_at_a_newcomer_is_noted_wherever_the_card_opens(
    qtbot: QtBot, sqlite_town: Town, open_window: OpenWindow
):
    town = sqlite_town
    scanned, listed = town.newcomer(), town.newcomer()
    lent = town.lend()
    shell = open_window(town, town.place.id).shell
    assert shell and lent.loan_id and lent.newcomer_id
    log = town.database.read_log
    shell.model.accept(scanned.client_number or "")
    qtbot.waitUntil(lambda: len(log.of(scanned.id, 10)) == 1)
    shell.workspace.show_page("newcomers")
    people = shell.workspace.page("newcomers")
    assert isinstance(people, NewcomersPage)
    people.editing.open(listed.id)
    qtbot.waitUntil(lambda: len(log.of(listed.id, 10)) == 1)
    shell.workspace.show_page("loans")
    loans = shell.workspace.page("loans")
    assert isinstance(loans, LoansPage)
    loans.loan.open(lent.loan_id)
    qtbot.waitUntil(lambda: len(log.of(lent.newcomer_id or town.site.id, 10)) == 1)
    assert [look.who for look in log.of(lent.newcomer_id, 10)] == ["An Peeters"]


def test_rules_that_another_desk_sets_count_here_at_once(
    qtbot: QtBot, town: Town, open_window: OpenWindow
):
    shell = open_window(town, town.place.id).shell
    assert shell
    device = town.device()
    shell.model.accept(device.tag)
    qtbot.waitUntil(lambda: shell.model.state.counter.device is not None)
    town.rules(grace_days=21)
    qtbot.waitUntil(lambda: shell.model.state.counter.rules.grace_days == 21, timeout=20_000)
    assert shell.model.state.counter.device
