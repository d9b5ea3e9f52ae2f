from collections.abc import Callable
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desk_app.domain.people import Role, Staff
from desk_app.domain.scanners import ScannedText
from desk_app.ui.parts.fields import ChoiceField
from desk_app.ui.registers.badge_field import BadgeField
from desk_app.ui.registers.staff import StaffPage
from desk_app.usecases.sign_in import SignedIn, Wrong
from tests.support.accounts import BADGE, CLERKS_PIN, PIN, current, save, sign_in_of, with_pins
from tests.support.town import Town, done

Idle = Callable[[], None]


@pytest.fixture
def page(make: Callable[..., StaffPage], sqlite_town: Town) -> StaffPage:
    return make(StaffPage, sign_in=sign_in_of(sqlite_town))


def said(page: StaffPage, name: str) -> str:
    return page.panel.fields[name].wrong.text()


def fill(qtbot: QtBot, page: StaffPage, **texts: str) -> None:
    for name, text in texts.items():
        line = page.panel.fields[name].inside
        assert isinstance(line, QLineEdit)
        line.selectAll()
        qtbot.keyClicks(line, text)


def choose(page: StaffPage, name: str, value: object) -> None:
    field = page.panel.fields[name]
    assert isinstance(field, ChoiceField)
    field.box.setCurrentIndex(field._values.index(value))
    field.box.activated.emit(field.box.currentIndex())


def open_row(page: StaffPage, staff: Staff, idle: Idle) -> None:
    page.editing.open(staff.id)
    idle()


def lines(page: StaffPage) -> list[list[str]]:
    rows = range(page.model.rowCount())
    return [[page.model.index(row, column).data() for column in range(3)] for row in rows]


def test_staff_are_listed_with_what_they_may_and_how_they_sign_in(
    sqlite_town: Town, make: Callable[..., StaffPage], idle: Idle
):
    _, bram = with_pins(sqlite_town)
    done(save(sqlite_town, Staff(uuid4(), "Zoë", Role.ICT, active=False)))
    done(save(sqlite_town, Staff(uuid4(), "Carla", Role.CLERK)))
    page = make(StaffPage, sign_in=sign_in_of(sqlite_town))
    assert lines(page) == [
        ["An Peeters", "coordinator", "with a PIN"],
        ["Bram Claes", "clerk", "with a PIN"],
        ["Carla", "clerk", "no PIN yet"],
    ]
    page.model.only("")
    idle()
    assert lines(page)[-1] == ["Zoë", "ICT", "no longer works here"]
    page.model.search("cla bram")
    idle()
    assert [line[0] for line in lines(page)] == [bram.name]


def test_a_colleague_is_added_with_a_pin_and_a_scanned_badge(
    sqlite_town: Town, page: StaffPage, qtbot: QtBot, idle: Idle
):
    done(save(sqlite_town, current(sqlite_town, sqlite_town.staff), PIN))
    page.new.click()
    fill(qtbot, page, staff="Bram Claes", pin=CLERKS_PIN, again=CLERKS_PIN)
    page.accept_scan(BADGE)
    badge = page.panel.fields["badge"]
    assert isinstance(badge, BadgeField)
    assert badge.words.text() == "Badge read. Save to keep it." and BADGE not in badge.words.text()
    with qtbot.waitSignals([page.acted, page.setup_changed]):
        page.panel.primary.click()
    bram = next(s for s in sqlite_town.reads.setup().staff if s.name == "Bram Claes")
    door = sign_in_of(sqlite_town)
    assert door.sign_in(ScannedText(BADGE), CLERKS_PIN) == SignedIn(bram)
    assert bram.role is Role.CLERK
    assert page.list.notice.text() == "Bram Claes is saved"


def test_a_pin_is_judged_while_it_is_typed_and_typed_twice(page: StaffPage, qtbot: QtBot):
    page.new.click()
    fill(qtbot, page, staff="Bram", pin="1234")
    assert said(page, "pin").startswith("6 to 12 digits")
    fill(qtbot, page, pin="123456")
    assert said(page, "pin").startswith("Too easy to guess")
    fill(qtbot, page, pin=CLERKS_PIN, again="271827")
    assert said(page, "again") == "The two PINs are not the same"
    assert said(page, "pin") == ""


def test_the_first_pin_of_a_database_is_a_coordinators(
    sqlite_town: Town, page: StaffPage, qtbot: QtBot, idle: Idle
):
    page.new.click()
    fill(qtbot, page, staff="Bram", pin=CLERKS_PIN, again=CLERKS_PIN)
    page.panel.primary.click()
    idle()
    assert said(page, "pin").startswith("First a coordinator needs a PIN")
    assert not sqlite_town.reads.setup().with_pin


def test_a_name_is_no_national_number(page: StaffPage, qtbot: QtBot):
    page.new.click()
    fill(qtbot, page, staff="85.07.30-033.28")
    assert said(page, "staff").startswith("This looks like a national register number")


def test_the_last_coordinator_stays_and_a_clerk_may_leave(
    sqlite_town: Town, page: StaffPage, qtbot: QtBot, idle: Idle
):
    an, bram = with_pins(sqlite_town)
    open_row(page, an, idle)
    choose(page, "role", Role.CLERK)
    page.panel.primary.click()
    idle()
    assert said(page, "role").startswith("This is the last coordinator")
    choose(page, "role", Role.COORDINATOR)
    page.editing.close()
    open_row(page, bram, idle)
    choose(page, "active", value=False)
    with qtbot.waitSignal(page.acted):
        page.panel.primary.click()
    assert not current(sqlite_town, bram).active


def test_a_badge_is_taken_away(sqlite_town: Town, page: StaffPage, qtbot: QtBot, idle: Idle):
    _, bram = with_pins(sqlite_town)
    open_row(page, bram, idle)
    badge = page.panel.fields["badge"]
    assert isinstance(badge, BadgeField)
    badge.away.click()
    with qtbot.waitSignal(page.acted):
        page.panel.primary.click()
    assert sign_in_of(sqlite_town).sign_in(ScannedText(BADGE), CLERKS_PIN) == Wrong(0)


def test_the_badge_of_somebody_else_is_refused(sqlite_town: Town, page: StaffPage, idle: Idle):
    an, _ = with_pins(sqlite_town)
    open_row(page, an, idle)
    page.accept_scan(BADGE)
    page.panel.primary.click()
    idle()
    assert said(page, "badge") == "Somebody else has this badge"


def test_a_badge_needs_somebody_it_belongs_to(page: StaffPage):
    page.accept_scan(BADGE)
    assert page.list.notice.text() == "Choose whose badge this is, then scan it."


def test_who_is_gone_from_the_database_is_not_opened(page: StaffPage, idle: Idle):
    page.editing.open(uuid4())
    idle()
    assert page.editing.state is None
