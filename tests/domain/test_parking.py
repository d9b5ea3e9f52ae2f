from dataclasses import replace
from datetime import date
from typing import Any
from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.acts import Photo
from desk_app.domain.condition import FINE, Accessory, Part, Severity
from desk_app.domain.counter import Counter
from desk_app.domain.devices import DeviceState
from desk_app.domain.errors import Reason
from desk_app.domain.facts import DeviceFound
from desk_app.domain.parking import FoundAgain, parked, unparked
from desk_app.domain.step import step
from tests.support.found import AT, course, device, lent, newcomer, sim

EMPTY = Counter()
COURSE, DEVICE, OUT = course(), device(sim=sim()), lent()
PERSON = newcomer(COURSE, course())
FILLED_IN: dict[str, Any] = {
    "accessories": (Accessory.CHARGER,),
    "condition": FINE.with_part(Part.LID, Severity.WEAR),
    "photos": (Photo("0" * 64, b"1"),),
    "no_wifi": True,
    "override_reason": "",
}


def again(counter: Counter, **found: Any) -> Counter:
    """Parked and unparked; what is not said otherwise is found as it was."""
    there = FoundAgain(counter.device, counter.newcomer, counter.course)
    return unparked(parked(counter, uuid4(), AT), replace(there, **found), EMPTY)


@given(st.permutations([DEVICE, PERSON, COURSE]), st.integers(1, 3), st.booleans())
def test_a_parked_counter_comes_back_as_it_was(order: list[DeviceFound], count: int, own: bool):
    counter = EMPTY
    for found in order[:count]:
        counter = step(counter, found)
    if counter.device:
        counter = replace(counter, **FILLED_IN)
    if counter.newcomer:
        counter = replace(counter, no_computer=own, translation="ar")
    if counter.course:
        counter = replace(counter, due_edited=date(2026, 12, 20))
    assert again(counter) == counter


def test_a_return_comes_back_as_it_was():
    counter = replace(
        step(EMPTY, OUT),
        condition=FINE.with_part(Part.SCREEN, Severity.SLIGHT),
        accessories=(),
        brought_by_other=True,
    )
    back = again(counter)
    assert back.returning == counter.returning
    assert (back.condition, back.accessories) == (counter.condition, ())
    assert back.brought_by_other


def test_a_device_that_another_desk_lent_meanwhile_is_left_off_and_said():
    counter = step(step(EMPTY, DEVICE), PERSON)
    found = replace(OUT, device=replace(OUT.device, tag=DEVICE.device.tag))
    back = again(counter, device=found)
    assert back.device is None and back.newcomer == PERSON
    assert back.notice and back.notice.reason is Reason.ALREADY_LENT


def test_a_return_that_another_desk_took_meanwhile_is_said():
    counter = step(EMPTY, OUT)
    found = DeviceFound(
        replace(OUT.device, standing=device(DeviceState.RETURNED).device.standing), OUT.owner
    )
    back = again(counter, device=found)
    assert back.device is None
    assert back.notice and back.notice.reason is Reason.NOT_READY


def test_a_device_that_came_back_ready_is_handed_out_anew():
    back = again(step(EMPTY, OUT), device=DeviceFound(DEVICE.device, DEVICE.owner))
    assert back.device and not back.returning
    assert back.accessories == (Accessory.CHARGER, Accessory.SLEEVE)


def test_what_is_gone_stays_away():
    counter = step(step(EMPTY, DEVICE), PERSON)
    assert again(counter, device=None, newcomer=None, course=None) == EMPTY


def test_nothing_that_is_kept_says_who_it_is():
    kept = parked(step(EMPTY, PERSON), uuid4(), AT)
    text = repr(kept)
    assert PERSON.newcomer.family_name not in text
    assert PERSON.newcomer.client_number not in text
