from typing import Any
from uuid import uuid4

import pytest

from desk_app.domain import numbers
from desk_app.domain.agreements import Paper
from desk_app.domain.condition import Accessory
from desk_app.domain.count_acts import Swap
from desk_app.domain.counts import Bucket, Cause
from desk_app.domain.devices import DeviceState
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.loans import EndedHow
from desk_app.domain.outcomes import HandedOut, Swapped
from desk_app.domain.people import Role
from desk_app.domain.swaps import Swapped as Pair
from tests.support.counting import Counting
from tests.support.town import PAPER, Town, done


class Papers:
    """A maker of papers that say nothing."""

    def agreement(self, _agreement: object) -> Paper:
        return PAPER


def swap(town: Town, lent: HandedOut, device_id: Any, **fields: Any) -> Any:
    usual: dict[str, Any] = {
        "loan_id": lent.loan_id,
        "device_id": device_id,
        "new_loan_id": uuid4(),
        "loan_number": numbers.loan_number("SWAP00001"),
        "due_date": town.loan(lent).loan.due_date,
        "paper": PAPER,
    }
    return town.do(Swap, **usual | fields)


def test_a_loan_goes_on_with_the_device_the_borrower_has(town: Town):
    here, lent, theirs = Counting(town), town.lend(), town.device()
    count = here.begin()
    here.hear(count, lent.tag)
    lines = here.compared(count).lines
    assert [line.bucket for line in lines] == [Bucket.MISSING, Bucket.ON_LOAN]
    town.later(microseconds=1)
    outcome = swap(town, lent, theirs.id)
    assert isinstance(outcome, Swapped)
    assert (outcome.tag, outcome.came_in_tag) == (theirs.tag, lent.tag)
    assert town.state(lent.device_id) is DeviceState.RETURNED
    assert town.state(theirs.id) is DeviceState.LENT
    ended, begun = town.loan(lent).loan, town.reads.loan(outcome.loan_id or uuid4())
    assert ended.ended_how is EndedHow.SWAPPED and not ended.missing
    assert begun and begun.loan.awaits_paper and begun.loan.due_date == ended.due_date
    assert begun.loan.newcomer_id == ended.newcomer_id
    assert begun.loan.missing == (Accessory.CHARGER, Accessory.SLEEVE)
    (line,) = here.compared(count).lines
    assert line.bucket is Bucket.ON_LOAN and line.put_right


def test_a_swap_ends_what_was_carried_over_of_the_device_that_came_in(town: Town):
    here, lent, theirs = Counting(town), town.lend(), town.device()
    count = here.begin()
    here.hear(count, lent.tag, theirs.tag)
    (line,) = here.compared(count).lines
    done(here.desk.explain(count.id, line, Cause.BEING_SOUGHT, here.staff.id))
    here.closed(count)
    (carried,) = here.desk.looks.whole(town.site.id, here.today, None).day.carried
    assert carried.code == lent.tag
    town.later(minutes=1)
    assert isinstance(swap(town, lent, theirs.id), Swapped)
    assert here.desk.looks.whole(town.site.id, here.today, None).day.carried == ()


def test_a_swap_of_a_loan_that_changed_meanwhile_is_refused(sqlite_town: Town):
    town = sqlite_town
    lent, theirs = town.lend(), town.device()
    stale = swap(town, lent, theirs.id, due_date=town.clock().date())
    assert stale == Refused(Reason.CHANGED_MEANWHILE, "loan")
    done(town.take_back(lent))
    ended = swap(town, lent, theirs.id)
    assert isinstance(ended, Refused) and ended.reason is Reason.LOAN_ENDED
    assert town.state(theirs.id) is DeviceState.READY


@pytest.mark.parametrize("which", ["same", "lent"])
def test_nobody_has_what_is_lent_to_another(sqlite_town: Town, which: str):
    town = sqlite_town
    lent = town.lend()
    town.rules(one_loan_per_newcomer=False)
    device_id = lent.device_id if which == "same" else town.lend().device_id
    refused = swap(town, lent, device_id)
    assert isinstance(refused, Refused) and refused.reason is Reason.WRONG_STATE
    assert town.loan(lent).loan.ended_at is None


def test_a_swap_is_not_undone(sqlite_town: Town):
    town = sqlite_town
    lent, theirs = town.lend(), town.device()
    act = town.act(
        Swap,
        loan_id=lent.loan_id,
        device_id=theirs.id,
        new_loan_id=uuid4(),
        loan_number=numbers.loan_number("SWAP00002"),
        due_date=town.loan(lent).loan.due_date,
        paper=PAPER,
    )
    done(town.desk.perform(act, town.staff.id))
    assert town.undo(act.id) == Refused(Reason.UNDO_IMPOSSIBLE, "Swapped")


def test_two_classmates_who_swapped_are_recognised_and_put_right_in_one_act(town: Town):
    here = Counting(town)
    here.drafts._papers = Papers()  # type: ignore[assignment]
    course, one, other = town.course(), town.device(), town.device()
    first = town.hand_out(one, town.newcomer(), course)
    second = town.hand_out(other, town.newcomer(), course)
    stranger = town.lend()
    assert isinstance(first, HandedOut) and isinstance(second, HandedOut)
    done(town.take_back(first))  # so it was written, and the device of the second lies there
    town.later(microseconds=1)
    count = here.begin()
    here.hear(count, other.tag, stranger.tag)
    beside = here.beside(count)
    (found,) = beside.swaps
    assert (found.lies_here_id, found.theirs_id) == (other.id, one.id)
    town.later(microseconds=1)
    outcome = done(here.desk.swap(count.id, beside, found))
    assert isinstance(outcome, Swapped)
    buckets = {
        line.thing.code: (line.bucket, line.put_right) for line in here.compared(count).lines
    }
    assert buckets == {
        one.tag: (Bucket.MISSING, True),
        other.tag: (Bucket.ON_LOAN, True),
        stranger.tag: (Bucket.ON_LOAN, False),
    }
    begun = town.reads.loan(outcome.loan_id or uuid4())
    assert begun and begun.loan.newcomer_id == second.newcomer_id
    assert begun.device.device.id == one.id


def test_a_swap_of_what_is_gone_is_refused(sqlite_town: Town):
    here = Counting(sqlite_town)
    count = here.begin()
    beside = here.beside(count)
    nothing = Pair(uuid4(), uuid4(), uuid4())
    assert here.desk.swap(count.id, beside, nothing) == Refused(Reason.UNKNOWN, "loan")


def test_who_may_not_decide_swaps_nothing(sqlite_town: Town):
    town = sqlite_town
    here, lent, theirs = Counting(town, town.clerk("Ida", Role.ICT)), town.lend(), town.device()
    count = here.begin()
    here.hear(count, lent.tag)
    beside = here.beside(count)
    assert lent.loan_id and lent.device_id
    refused = here.desk.swap(count.id, beside, Pair(lent.loan_id, lent.device_id, theirs.id))
    assert refused == Refused(Reason.NOT_ALLOWED, "Explain", ("CLERK",))
    assert town.state(theirs.id) is DeviceState.READY
