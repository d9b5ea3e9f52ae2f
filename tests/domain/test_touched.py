from dataclasses import replace
from typing import Any

from desk_app.domain.condition import Accessory
from desk_app.domain.counter import Counter
from desk_app.domain.devices import DeviceState, Standing
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.facts import DeviceFound, LoanOf
from desk_app.domain.needs import Need
from desk_app.domain.parking import FoundAgain
from desk_app.domain.step import is_complete, step
from desk_app.domain.touched import renewed, things_on
from tests.support.found import course, device, lent, newcomer, open_loan, sim

EMPTY = Counter()
COURSE, DEVICE, OUT = course(), device(sim=sim()), lent()
PERSON = newcomer(COURSE)
READY = replace(step(step(EMPTY, DEVICE), PERSON), no_computer=True, no_wifi=True)
DESK = "balie 3"


def lent_at_once(found: DeviceFound) -> DeviceFound:
    """The same device, out by now."""
    loan = open_loan(found.device.id, COURSE.course.id, (Accessory.CHARGER,))
    out = replace(OUT.open_loan, loan=loan) if OUT.open_loan else None
    return replace(in_state(found, DeviceState.LENT), open_loan=out)


def in_state(found: DeviceFound, state: DeviceState) -> DeviceFound:
    before = found.device.standing
    standing = Standing(state, before.place, before.at_site_id)
    return replace(found, device=replace(found.device, standing=standing), open_loan=None)


def seen(counter: Counter, desk: str = DESK, **now: Any) -> Counter:
    return renewed(counter, FoundAgain(**now), desk)


def test_what_lies_on_the_counter_is_known_by_its_ids():
    assert things_on(EMPTY) == ()
    assert things_on(READY) == (DEVICE.device.id, PERSON.newcomer.id)
    loan = OUT.open_loan
    assert loan is not None
    back = step(EMPTY, OUT)
    assert things_on(back) == (OUT.device.id, loan.loan.id, loan.newcomer.id)


def test_facts_that_did_not_change_change_nothing():
    assert is_complete(READY)
    assert seen(READY, device=DEVICE, newcomer=PERSON) == READY
    assert seen(READY) == READY


def test_a_device_that_another_desk_lent_is_said_and_cannot_be_signed_for():
    now = seen(READY, device=lent_at_once(DEVICE))
    assert now.notice == Refused(Reason.LENT_MEANWHILE, DEVICE.device.tag, (DESK,))
    assert now.needs == (Need.DEVICE,) and not is_complete(now)
    assert now.device and now.device.device.state is DeviceState.LENT
    assert now.returning is None


def test_scanning_that_device_again_opens_its_return():
    now = step(seen(READY, device=lent_at_once(DEVICE)), lent_at_once(DEVICE))
    assert now.returning is not None and is_complete(now)


def test_another_device_goes_on_with_what_was_filled_in():
    now = step(seen(READY, device=lent_at_once(DEVICE)), device())
    assert now.newcomer == PERSON and now.no_computer and is_complete(now)


def test_a_loan_that_ended_elsewhere_is_not_taken_back_twice():
    now = seen(step(EMPTY, OUT), device=in_state(OUT, DeviceState.RETURNED))
    assert now.notice == Refused(Reason.BACK_MEANWHILE, OUT.device.tag, (DESK,))
    assert now.returning is None and not is_complete(now)


def test_a_loan_that_was_extended_elsewhere_shows_its_new_date():
    loan = OUT.open_loan
    assert loan
    later = replace(OUT, open_loan=replace(loan, loan=replace(loan.loan, number="U0000000002")))
    now = seen(replace(step(EMPTY, OUT), accessories=()), device=later)
    assert now.notice == Refused(Reason.TOUCHED_MEANWHILE, OUT.device.tag, (DESK,))
    assert now.device == later and now.accessories == () and is_complete(now)


def test_a_device_whose_sim_went_goes_along_without_it():
    assert Accessory.SIM in READY.accessories
    now = seen(READY, device=replace(DEVICE, sim=None))
    assert now.notice == Refused(Reason.TOUCHED_MEANWHILE, DEVICE.device.tag, (DESK,))
    assert now.accessories == (Accessory.CHARGER, Accessory.SLEEVE)
    kept = seen(READY, device=replace(DEVICE, device=replace(DEVICE.device, model="Other")))
    assert Accessory.SIM in kept.accessories


def test_a_newcomer_who_got_a_device_elsewhere_is_said():
    now = seen(READY, newcomer=replace(PERSON, loan=LoanOf("U0000000001", "LB0004217")))
    assert now.notice == Refused(Reason.GOT_DEVICE_MEANWHILE, "newcomer", ("LB0004217", DESK))
    assert Need.LOAN_BACK in now.needs


def test_a_newcomer_who_was_edited_elsewhere_is_said():
    other = replace(PERSON, newcomer=replace(PERSON.newcomer, contact="0470"))
    assert seen(READY, newcomer=other).notice == Refused(
        Reason.TOUCHED_MEANWHILE, "newcomer", (DESK,)
    )


def test_other_counts_of_a_course_are_no_news():
    other = replace(PERSON, courses=(replace(COURSE, enrolled=9),))
    now = seen(READY, newcomer=other)
    assert now.newcomer == other and now.notice is None


def test_an_answer_about_what_left_the_counter_is_dropped():
    assert seen(READY, device=lent_at_once(device()), newcomer=newcomer()) == READY
    assert seen(EMPTY, device=DEVICE, newcomer=PERSON) == EMPTY
