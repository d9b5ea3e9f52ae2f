from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import Outcome, Saved
from desk_app.domain.people import Role, Staff
from desk_app.domain.register_acts import SetUp
from desk_app.ui.first_start.page import FirstStartPage
from desk_app.ui.jobs import Lane
from desk_app.ui.starting import FirstStart
from desk_app.usecases.opening import Trouble, TroubleError
from tests.support.services import LOOK
from tests.support.town import Town, open_town


@dataclass
class Door:
    """Sets up a real database; refuses or breaks first, when told to."""

    town: Town
    first: list[Refused | Exception] = field(default_factory=list)
    asked: list[FirstStart] = field(default_factory=list)

    def set_up(self, begin: FirstStart) -> Outcome:
        self.asked.append(begin)
        if self.first:
            answer = self.first.pop(0)
            if isinstance(answer, Exception):
                raise answer
            return answer
        person = Staff(self.town.staff.id, begin.staff, Role.COORDINATOR)
        return self.town.do(SetUp, site=self.town.site, desk=self.town.place, staff=person)


@pytest.fixture
def door(sqlite_url: str) -> Iterator[Door]:
    town = open_town(sqlite_url)
    yield Door(town)
    town.database.close()


@pytest.fixture
def page(qtbot: QtBot, door: Door) -> Iterator[FirstStartPage]:
    lane = Lane()
    made = FirstStartPage(LOOK, door.set_up, lane)
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitExposed(made):
        made.activateWindow()
    yield made
    assert lane.finish()


@pytest.fixture
def fill(qtbot: QtBot) -> Callable[..., None]:
    def filled(page: FirstStartPage, **texts: str) -> None:
        for name, text in ({"site": "Leuven", "desk": "balie 2", "staff": "An"} | texts).items():
            page.fields[name].line.selectAll()
            qtbot.keyClicks(page.fields[name].line, text)

    return filled


def wrong(page: FirstStartPage) -> dict[str, str]:
    return {n: f.wrong.text() for n, f in page.fields.items() if f.wrong.isVisible()}


def test_an_untouched_page_asks_and_blames_nobody(page: FirstStartPage):
    assert wrong(page) == {} and not page.acts.primary.isEnabled()
    assert page.acts.first.text() == "Fill in the site"


def test_nothing_begins_before_a_choice(page: FirstStartPage, fill: Callable[..., None]):
    fill(page)
    assert page.acts.first.text() == "Choose one of the two cards"
    assert not page.acts.primary.isEnabled()
    page.empty.click()
    assert page.acts.first.text() == "An becomes the coordinator of balie 2 in Leuven"
    assert page.acts.primary.isEnabled() and page.empty.tick.isVisible()


@pytest.mark.parametrize("demo", [True, False])
def test_beginning_sets_the_database_up(
    page: FirstStartPage, fill: Callable[..., None], door: Door, qtbot: QtBot, demo: bool
):
    fill(page)
    (page.demo if demo else page.empty).click()
    with qtbot.waitSignal(page.ready):
        qtbot.keyClick(page, Qt.Key.Key_F9)
        assert page.progress.isVisible() and not page.demo.isEnabled()
        page.model.begin()
    assert door.asked == [FirstStart("Leuven", "balie 2", "An", demo)]
    assert [s.name for s in door.town.reads.setup().staff] == ["An"]
    assert not page.progress.isVisible()


def test_a_field_is_judged_while_it_is_filled_in(
    page: FirstStartPage, fill: Callable[..., None], qtbot: QtBot
):
    fill(page, desk="x" * 61)
    assert wrong(page) == {"desk": "Too long: at most 60 characters"}
    page.empty.click()
    assert page.acts.first.text() == "Change what is said in red"
    fill(page)
    assert wrong(page) == {}
    for _ in range(len("Leuven")):
        qtbot.keyClick(page.fields["site"].line, Qt.Key.Key_Backspace)
    assert wrong(page) == {"site": "This cannot stay empty"}


def test_enter_goes_on_and_begins_when_all_is_there(
    page: FirstStartPage, fill: Callable[..., None], qtbot: QtBot
):
    qtbot.keyClicks(page.fields["site"].line, "Leuven")
    qtbot.keyClick(page.fields["site"].line, Qt.Key.Key_Return)
    assert page.fields["desk"].line.hasFocus()
    fill(page)
    page.empty.click()
    with qtbot.waitSignal(page.ready):
        qtbot.keyClick(page.fields["staff"].line, Qt.Key.Key_Return)


def test_beginning_too_early_shows_what_is_missing(page: FirstStartPage):
    page.model.begin()
    assert set(wrong(page)) == {"site", "desk", "staff"}


@pytest.mark.parametrize(
    ("refused", "field"),
    [
        (Refused(Reason.NATIONAL_NUMBER, "staff"), "staff"),
        (Refused(Reason.MALFORMED, "site_code", ("LEU",)), "site"),
    ],
)
def test_what_the_door_refuses_is_said_at_its_field(
    page: FirstStartPage,
    fill: Callable[..., None],
    door: Door,
    qtbot: QtBot,
    refused: Refused,
    field: str,
):
    door.first = [refused]
    fill(page)
    page.empty.click()
    page.acts.primary.click()
    qtbot.waitUntil(lambda: set(wrong(page)) == {field})
    other = next(name for name in page.fields if name != field)
    page.model.fill(other, "ander")
    assert set(wrong(page)) == {field}
    page.model.fill(field, "beter")
    assert wrong(page) == {} and page.acts.primary.isEnabled()


def test_any_other_refusal_is_said_below(
    page: FirstStartPage, fill: Callable[..., None], door: Door, qtbot: QtBot
):
    door.first = [Refused(Reason.ALREADY_SET_UP)]
    fill(page)
    page.empty.click()
    page.acts.primary.click()
    qtbot.waitUntil(page.notice.isVisible)
    assert page.notice.text() and page.acts.primary.isEnabled()


def test_a_full_disk_is_said_and_trying_again_works(
    page: FirstStartPage,
    fill: Callable[..., None],
    door: Door,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
):
    door.first = [TroubleError(Trouble.FULL)]
    fill(page)
    page.empty.click()
    page.acts.primary.click()
    qtbot.waitUntil(page.notice.isVisible)
    assert page.notice.text().startswith("The disk is full")
    caplog.clear()
    with qtbot.waitSignal(page.ready):
        page.acts.primary.click()
    assert page.model.state.notice is None


def test_a_set_up_that_was_done_is_an_outcome(door: Door):
    assert isinstance(door.set_up(FirstStart("Leuven", "balie 2", "An")), Saved)


def test_a_pin_is_typed_twice_and_judged(
    page: FirstStartPage, fill: Callable[..., None], door: Door, qtbot: QtBot
):
    fill(page, pin="123456")
    assert wrong(page)["pin"].startswith("Too easy to guess")
    fill(page, pin="481516")
    assert page.acts.first.text() == "Type the PIN once more"
    fill(page, again="481517")
    assert wrong(page) == {"again": "The two PINs are not the same"}
    fill(page, again="481516")
    page.empty.click()
    with qtbot.waitSignal(page.ready):
        page.acts.primary.click()
    assert door.asked == [FirstStart("Leuven", "balie 2", "An", pin="481516")]
    assert "481516" not in repr((door.asked, page.model.state))


def test_on_a_shared_database_a_pin_is_needed(qtbot: QtBot, door: Door, fill: Callable[..., None]):
    page = FirstStartPage(LOOK, door.set_up, Lane(), pin_needed=True)
    qtbot.addWidget(page)
    page.show()
    fill(page)
    page.empty.click()
    assert page.acts.first.text() == "Choose a PIN"
    assert not page.acts.primary.isEnabled()
    fill(page, pin="481516", again="481516")
    assert page.acts.primary.isEnabled()
