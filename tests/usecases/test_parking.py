from dataclasses import dataclass
from uuid import uuid4

from desk_app.domain.counter import Counter
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.facts import Facts
from desk_app.domain.parking import MOST_PARKED, Parked
from desk_app.domain.step import step
from desk_app.usecases.parking import Parking
from desk_app.usecases.scan import look_up
from tests.support.town import NOW, Town

EMPTY = Counter(today=NOW.date())


@dataclass
class Drawer:
    """A tray in memory."""

    kept: tuple[Parked, ...] = ()

    def read(self) -> tuple[Parked, ...]:
        return self.kept

    def write(self, everything: tuple[Parked, ...]) -> None:
        self.kept = everything


def parking(town: Town, drawer: Drawer) -> Parking:
    return Parking(drawer, town.reads, lambda: NOW, uuid4)


def scanned(town: Town, *texts: str) -> Counter:
    counter = EMPTY
    for text in texts:
        facts: Facts = look_up(text, town.reads, NOW.date())
        counter = step(counter, facts)
    return counter


def test_several_counters_are_parked_and_come_back_in_any_order(town: Town):
    desk = parking(town, Drawer())
    course = town.course()
    person = town.newcomer(enrol_in=(course.id,))
    one = scanned(town, town.device().tag, person.client_number)
    other = scanned(town, town.lend().tag)
    assert desk.park(one) is None and desk.park(other) is None
    first, second = desk.cards()
    assert (first.tag, first.name) == (one.device and one.device.device.tag, person.name)
    assert second.returning and second.name == "Yusuf Al-Hamdan"
    assert desk.take_out(second.id, EMPTY) == other
    assert desk.take_out(first.id, EMPTY) == one
    assert desk.cards() == ()


def test_what_was_taken_out_at_another_window_leaves_the_counter_empty(town: Town):
    desk = parking(town, Drawer())
    desk.park(scanned(town, town.device().tag))
    (card,) = desk.cards()
    desk.take_out(card.id, EMPTY)
    assert desk.take_out(card.id, EMPTY) == EMPTY


def test_a_full_tray_takes_no_more(town: Town):
    drawer = Drawer()
    desk = parking(town, drawer)
    counter = scanned(town, town.device().tag)
    for _ in range(MOST_PARKED):
        assert desk.park(counter) is None
    assert desk.park(counter) == Refused(Reason.PARKED_FULL, "counter", (str(MOST_PARKED),))
    assert len(drawer.kept) == MOST_PARKED


def test_a_parked_counter_of_which_nothing_is_left_is_let_go(town: Town):
    drawer = Drawer((Parked(uuid4(), NOW, newcomer_id=uuid4()),))
    assert parking(town, drawer).cards() == ()
    assert drawer.kept == ()


def test_a_course_alone_can_be_parked(town: Town):
    drawer = Drawer((Parked(uuid4(), NOW, course_id=town.course().id),))
    (card,) = parking(town, drawer).cards()
    assert (card.tag, card.name) == ("", "")
