from dataclasses import replace

import pytest

from desk_app.domain.cards import Card, Command
from desk_app.domain.condition import Accessory, Part, Severity
from desk_app.domain.counter import Counter
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.facts import CardFound
from desk_app.domain.needs import Need
from desk_app.domain.step import is_complete, step
from tests.support.found import course, device, lent, newcomer, sim

EMPTY = Counter()
COURSE = course()


def after(counter: Counter, *cards: Card) -> Counter:
    for card in cards:
        counter = step(counter, CardFound(card))
    return counter


def with_all(counter: Counter = EMPTY) -> Counter:
    """A hand-out in which everything but the questions is answered."""
    for found in (device(sim=sim()), newcomer(COURSE), COURSE):
        counter = step(counter, found)
    return counter


def test_a_part_and_then_how_it_is_judge_the_device():
    counter = step(EMPTY, lent())
    asked = after(counter, Part.SCREEN)
    assert asked.part is Part.SCREEN and not is_complete(asked)
    judged = after(asked, Severity.DAMAGE)
    assert judged.condition.severity(Part.SCREEN) is Severity.DAMAGE
    assert judged.part is None and is_complete(judged)
    assert after(judged, Part.SCREEN, Severity.FINE).condition == counter.condition


def test_the_last_of_two_parts_counts_and_no_takes_it_back():
    counter = after(step(EMPTY, lent()), Part.SCREEN, Part.LID)
    assert counter.part is Part.LID
    assert after(counter, Command.NO).part is None
    assert after(counter, Command.YES).notice == Refused(Reason.CARD_TOO_EARLY, "grade")


@pytest.mark.parametrize(
    ("counter", "card", "missing"),
    [
        (EMPTY, Part.SCREEN, "device"),
        (EMPTY, Accessory.CHARGER, "device"),
        (step(EMPTY, device()), Severity.WEAR, "part"),
        (EMPTY, Command.YES, "device"),
        (step(EMPTY, device()), Command.YES, "newcomer"),
    ],
)
def test_a_card_that_comes_too_early_says_what_is_missing(
    counter: Counter, card: Card, missing: str
):
    assert after(counter, card).notice == Refused(Reason.CARD_TOO_EARLY, missing)


def test_an_accessory_card_puts_it_along_and_takes_it_off_again():
    counter = step(EMPTY, device(sim=sim()))
    assert Accessory.MOUSE not in counter.accessories
    more = after(counter, Accessory.MOUSE)
    assert Accessory.MOUSE in more.accessories
    assert after(more, Accessory.MOUSE) == counter
    assert after(counter, Accessory.SIM).sim is None


def test_only_what_went_out_can_come_back():
    counter = step(EMPTY, lent())
    assert after(counter, Accessory.CHARGER).accessories == ()
    refused = after(counter, Accessory.MOUSE)
    assert refused.notice == Refused(Reason.ACCESSORY_NOT_OUT, "mouse")
    assert refused.accessories == counter.accessories


def test_a_device_without_a_sim_lends_none():
    assert after(step(EMPTY, device()), Accessory.SIM).notice == Refused(Reason.UNKNOWN, "sim")


def test_yes_and_no_answer_what_is_asked():
    counter = with_all()
    assert counter.needs == (Need.NO_COMPUTER, Need.WIFI)
    refused = after(counter, Command.NO)
    assert refused.notice == Refused(Reason.HAS_OWN_COMPUTER, "no_computer")
    asked = after(refused, Command.YES)
    assert asked.no_computer and asked.notice is None and asked.needs == (Need.WIFI,)
    assert after(asked, Command.NO).needs == ()
    assert after(asked, Command.YES).needs == (Need.OVERRIDE,)
    assert is_complete(after(asked, Command.NO))


def test_no_with_nothing_to_ask_takes_a_notice_away():
    counter = replace(step(EMPTY, lent()), notice=Refused(Reason.UNKNOWN, "device"))
    assert after(counter, Command.NO).notice is None


@pytest.mark.parametrize("command", [Command.PARK, Command.CLEAR, Command.UNDO, Command.DAY_CLOSE])
def test_commands_that_are_more_than_an_answer_leave_the_counter_alone(command: Command):
    counter = with_all()
    assert after(counter, command) == counter


def test_a_new_device_has_no_part_that_waits():
    counter = after(step(EMPTY, device()), Part.SCREEN)
    assert step(counter, device()).part is None
