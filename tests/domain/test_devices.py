from dataclasses import replace
from itertools import product
from uuid import uuid4

import pytest

from desk_app.domain import numbers
from desk_app.domain.devices import (
    PLACES,
    TRANSITIONS,
    Device,
    DeviceState,
    Place,
    Standing,
    Step,
    steps_from,
)
from desk_app.domain.errors import Reason, RefusedError

SITE, REPORT = uuid4(), uuid4()
DEVICE = Device(
    uuid4(),
    numbers.asset_tag(421),
    "5CD0000421",
    "HP 11 G9",
    SITE,
    Standing(DeviceState.READY, Place.CABINET, SITE, REPORT),
)
S = DeviceState


def in_state(state: DeviceState) -> Device:
    return replace(DEVICE, standing=Standing(state, PLACES[state], None, REPORT))


def test_a_device_goes_round_from_ready_to_ready():
    device, round_trip = DEVICE, [S.LENT, S.RETURNED, S.CHECKED, S.WIPED, S.READY]
    steps = (Step.HAND_OUT, Step.TAKE_BACK, Step.CHECK, Step.WIPE, Step.RELEASE)
    for step, expected in zip(steps, round_trip, strict=True):
        device = device.after(step, SITE)
        assert device.state is expected


@pytest.mark.parametrize("state", [S.RETURNED, S.CHECKED, S.LENT, S.IN_REPAIR])
def test_only_a_wiped_device_becomes_ready(state: DeviceState):
    assert S.READY not in {TRANSITIONS[state, step] for step in steps_from(state)}


@pytest.mark.parametrize(("state", "step"), list(product(DeviceState, Step)))
def test_a_step_that_is_not_in_the_table_is_refused(state: DeviceState, step: Step):
    device = in_state(state)
    if step in steps_from(state):
        after = device.after(step, SITE)
        assert after.state is TRANSITIONS[state, step]
        assert after.standing.place is PLACES[after.state]
        return
    with pytest.raises(RefusedError) as caught:
        device.after(step, SITE)
    assert caught.value.refused.reason is Reason.WRONG_STATE
    assert caught.value.refused.details == (state.value, step.value)


def test_a_device_is_where_the_desk_is_until_a_borrower_has_it():
    elsewhere = uuid4()
    lent = DEVICE.after(Step.HAND_OUT, SITE)
    assert lent.standing.at_site_id is None
    assert lent.after(Step.TAKE_BACK, elsewhere).standing.at_site_id == elsewhere
    assert DEVICE.after(Step.TO_REPAIR, elsewhere).standing.at_site_id == elsewhere
    assert DEVICE.after(Step.RETIRE, SITE).standing.at_site_id is None


def test_a_step_keeps_the_last_condition_report_unless_it_brings_a_new_one():
    newer = uuid4()
    assert DEVICE.after(Step.HAND_OUT, SITE).standing.report_id == REPORT
    assert DEVICE.after(Step.HAND_OUT, SITE, newer).standing.report_id == newer


def test_every_state_has_a_place():
    assert set(PLACES) == set(DeviceState)


def test_the_fields_of_a_device_are_made_tidy():
    untidy = replace(
        DEVICE,
        tag=numbers.display(DEVICE.tag).lower(),
        serial=" 5cd0000421\n",
        model="HP  11 G9",
        note=" kras\x00 ",
    )
    assert untidy.checked() == replace(DEVICE, note="kras")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"tag": " "}, (Reason.EMPTY, "tag")),
        ({"tag": "LB12"}, (Reason.MALFORMED, "tag")),
        ({"tag": "LB0004210"}, (Reason.CHECK_CHARACTER, "tag")),
        ({"serial": ""}, (Reason.EMPTY, "serial")),
        ({"serial": "x" * 26}, (Reason.TOO_LONG, "serial")),
        ({"model": "\t"}, (Reason.EMPTY, "model")),
        ({"model": "x" * 61}, (Reason.TOO_LONG, "model")),
        ({"note": "x" * 501}, (Reason.TOO_LONG, "note")),
    ],
)
def test_a_device_with_a_wrong_field_is_refused_by_its_name(fields, expected):
    with pytest.raises(RefusedError) as caught:
        replace(DEVICE, **fields).checked()
    assert (caught.value.refused.reason, caught.value.refused.subject) == expected


def test_the_example_of_a_tag_is_a_right_one():
    with pytest.raises(RefusedError) as caught:
        replace(DEVICE, tag="x").checked()
    example = caught.value.refused.details[0]
    assert replace(DEVICE, tag=example).checked().tag == example
