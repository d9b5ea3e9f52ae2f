from collections.abc import Iterator
from dataclasses import dataclass, field
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import Saved
from desk_app.domain.people import Role, Site, Staff
from desk_app.ui.first_start.new_desk import NewDeskPage
from desk_app.ui.first_start.new_desk_model import Answer
from desk_app.ui.jobs import Lane
from desk_app.ui.starting import NewDesk
from desk_app.usecases.opening import DeskAsked, Trouble, TroubleError
from desk_app.usecases.sign_in import NotHere, Waiting, Wrong
from tests.support.services import LOOK

GENT, LEUVEN = Site(uuid4(), "GNT", "Gent"), Site(uuid4(), "LEU", "Leuven")
AN, ELS = (Staff(uuid4(), name, Role.COORDINATOR) for name in ("An Peeters", "Els Claes"))
PIN = "481516"


@dataclass
class Door:
    """Answers what a test sets, in order; then that it is done."""

    answers: list[Answer | Exception] = field(default_factory=list)
    asked: list[NewDesk] = field(default_factory=list)

    def add(self, wish: NewDesk) -> Answer:
        self.asked.append(wish)
        answer = self.answers.pop(0) if self.answers else Saved(id=wish.site_id)
        if isinstance(answer, Exception):
            raise answer
        return answer


@pytest.fixture
def door() -> Door:
    return Door()


def shown(qtbot: QtBot, door: Door, lane: Lane, asked: DeskAsked) -> NewDeskPage:
    made = NewDeskPage(LOOK, asked, door.add, lane)
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitExposed(made):
        made.activateWindow()
    return made


@pytest.fixture
def lane() -> Iterator[Lane]:
    made = Lane()
    yield made
    assert made.finish()


@pytest.fixture
def page(qtbot: QtBot, door: Door, lane: Lane) -> NewDeskPage:
    return shown(qtbot, door, lane, DeskAsked("", (GENT, LEUVEN), (AN, ELS), with_pin=True))


def choose(qtbot: QtBot, page: NewDeskPage, field: str, place: int) -> None:
    box = getattr(page, field).box
    for _ in range(place):
        qtbot.keyClick(box, Qt.Key.Key_Down)


def fill_in(qtbot: QtBot, page: NewDeskPage) -> None:
    choose(qtbot, page, "site", 2)
    qtbot.keyClicks(page.desk.line, "balie 2")
    choose(qtbot, page, "staff", 1)
    qtbot.keyClicks(page.pin.line, PIN)


def test_it_says_what_is_missing_in_order_and_blames_nobody(qtbot: QtBot, page: NewDeskPage):
    said = page.acts.first.text
    assert said() == "Choose the site" and page.site.box.hasFocus()
    choose(qtbot, page, "site", 2)
    assert said() == "Fill in a name for this desk"
    qtbot.keyClicks(page.desk.line, "balie 2")
    assert said() == "Choose the coordinator who approves it"
    choose(qtbot, page, "staff", 1)
    assert said() == "The coordinator types a PIN"
    assert not page.acts.primary.isEnabled() and not page.desk.wrong.isVisible()
    qtbot.keyClicks(page.pin.line, PIN)
    assert said() == "This computer becomes balie 2 in Leuven"
    assert page.acts.primary.isEnabled()


def test_the_desk_is_added_as_it_was_filled_in(qtbot: QtBot, page: NewDeskPage, door: Door):
    fill_in(qtbot, page)
    with qtbot.waitSignal(page.ready):
        qtbot.keyClick(page.pin.line, Qt.Key.Key_Return)
        assert not page.pin.isEnabled() and not page.acts.primary.isEnabled()
    assert door.asked == [NewDesk(LEUVEN.id, "balie 2", AN.id, PIN)]
    assert PIN not in repr((door.asked, page.model.state))


def test_enter_goes_on_until_all_is_there(qtbot: QtBot, page: NewDeskPage, door: Door):
    page.desk.line.setFocus()
    qtbot.keyClicks(page.desk.line, "balie 2")
    qtbot.keyClick(page.desk.line, Qt.Key.Key_Return)
    assert page.staff.box.hasFocus() and door.asked == []


def test_what_there_is_one_of_is_chosen(qtbot: QtBot, door: Door, lane: Lane):
    page = shown(qtbot, door, lane, DeskAsked("", (GENT,), (AN,), with_pin=False))
    assert page.desk.line.hasFocus() and not page.pin.isVisible()
    qtbot.keyClicks(page.desk.line, "balie 2")
    with qtbot.waitSignal(page.ready):
        qtbot.keyClick(page, Qt.Key.Key_F9)
    assert door.asked == [NewDesk(GENT.id, "balie 2", AN.id)]


def test_a_name_that_is_taken_is_said_at_its_field(qtbot: QtBot, page: NewDeskPage, door: Door):
    door.answers = [Refused(Reason.TAKEN, "desk")]
    fill_in(qtbot, page)
    page.acts.primary.click()
    qtbot.waitUntil(page.desk.wrong.isVisible)
    assert page.desk.wrong.text() == "Another desk of this site has that name"
    assert page.acts.first.text() == "Change what is said in red"
    qtbot.keyClicks(page.desk.line, "b")
    assert not page.desk.wrong.isVisible() and page.acts.primary.isEnabled()
    assert page.pin.line.text() == PIN


def test_a_name_is_judged_while_it_is_filled_in(qtbot: QtBot, page: NewDeskPage):
    fill_in(qtbot, page)
    qtbot.keyClicks(page.desk.line, "x" * 60)
    assert page.desk.wrong.text() == "Too long: at most 60 characters"
    assert not page.acts.primary.isEnabled()


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (Wrong(0), ("That is not right. Check your name", "")),
        (Waiting(8), ("Too many wrong PINs. You can try again in", "")),
        (NotHere(), ("The server cannot be reached", "")),
        (Refused(Reason.LOGIN_NEEDED), ("This needs a coordinator's login at the database", PIN)),
        (TroubleError(Trouble.UNREACHABLE), ("The database does not answer", PIN)),
    ],
)
def test_what_keeps_it_from_being_added_is_said_below(
    qtbot: QtBot,
    page: NewDeskPage,
    door: Door,
    caplog: pytest.LogCaptureFixture,
    answer: Answer | Exception,
    told: tuple[str, str],
):
    door.answers = [answer]
    fill_in(qtbot, page)
    page.acts.primary.click()
    qtbot.waitUntil(page.notice.isVisible)
    assert page.notice.text().startswith(told[0])
    assert page.pin.line.text() == told[1]  # it is typed again only when it was wrong
    caplog.clear()
    page.pin.line.clear()
    qtbot.keyClicks(page.pin.line, PIN)
    assert not page.notice.isVisible()
    with qtbot.waitSignal(page.ready):
        page.acts.primary.click()


def test_beginning_too_early_shows_what_is_missing(page: NewDeskPage, door: Door):
    page.model.begin()
    assert page.desk.wrong.text() == "This cannot stay empty" and door.asked == []
