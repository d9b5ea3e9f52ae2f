from uuid import uuid4

import pytest

from desk_app.domain.acts import Photo
from desk_app.domain.condition import FINE, Condition, Part, Severity
from desk_app.domain.devices import PLACES, TRANSITIONS, DeviceState, Place, Standing, Step
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import HandedOut, Prepared
from desk_app.usecases.prepare import BETWEEN_LOANS
from tests.support.town import Town, done

UNLENT = [state for state in DeviceState if state is not DeviceState.LENT]
WORN = FINE.with_part(Part.KEYBOARD, Severity.WEAR)


def in_state(town: Town, state: DeviceState):
    return town.device(standing=Standing(state, PLACES[state], town.site.id))


@pytest.mark.parametrize("step", Step)
def test_only_the_steps_of_the_table_can_be_taken(sqlite_town: Town, step: Step):
    for state in UNLENT:
        device = in_state(sqlite_town, state)
        outcome = sqlite_town.step(device.id, step)
        expected = TRANSITIONS.get((state, step)) if step in BETWEEN_LOANS else None
        if expected:
            assert isinstance(outcome, Prepared) and outcome.state is expected
            assert outcome.before == device.standing
        else:
            details = (state.value, step.value)
            assert outcome == Refused(Reason.WRONG_STATE, device.tag, details)
        assert sqlite_town.state(device.id) is (expected or state)


@pytest.mark.parametrize("step", list(Step))
def test_a_lent_device_takes_no_step(sqlite_town: Town, step: Step):
    lent = sqlite_town.lend()
    refused = sqlite_town.step(lent.device_id, step)
    assert refused == Refused(Reason.WRONG_STATE, lent.tag, ("lent", step.value))


def test_a_returned_device_goes_out_again_after_check_wipe_and_release(town: Town):
    lent = town.lend()
    done(town.take_back(lent))
    for step in (Step.CHECK, Step.WIPE, Step.RELEASE):
        done(town.step(lent.device_id, step))
    found = town.reads.device(lent.tag)
    assert found
    again = town.hand_out(found.device, town.newcomer(), town.course())
    assert isinstance(again, HandedOut)


def test_a_new_look_is_kept_with_the_step(town: Town):
    lent = town.lend()
    done(town.take_back(lent))
    picture = Photo("cd" * 32, b"jpeg")
    looked = Condition(WORN.parts, " toets E los ")
    done(town.step(lent.device_id, Step.CHECK, condition=looked, photos=(picture,)))
    found = town.reads.device(lent.tag)
    assert found and found.condition == Condition(WORN.parts, "toets E los")
    assert town.reads.photo(picture.sha256) == b"jpeg"
    assert town.loan(lent).condition_back == FINE


def test_a_step_without_a_look_keeps_the_last_one(sqlite_town: Town):
    town = sqlite_town
    lent = town.lend()
    done(town.take_back(lent, condition=WORN))
    done(town.step(lent.device_id, Step.CHECK))
    found = town.reads.device(lent.tag)
    assert found and found.condition == WORN


def test_a_device_in_repair_is_at_repair_and_comes_back_checked(town: Town):
    device = town.device()
    done(town.step(device.id, Step.TO_REPAIR))
    found = town.reads.device(device.tag)
    assert found and found.device.standing.place is Place.REPAIR
    done(town.step(device.id, Step.REPAIRED))
    assert town.state(device.id) is DeviceState.CHECKED


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"photos": (Photo("a", b""),) * 7}, Reason.TOO_MANY_PHOTOS),
        ({"condition": Condition(note="85073003328")}, Reason.NATIONAL_NUMBER),
        ({"condition": Condition(note="x" * 501)}, Reason.TOO_LONG),
        ({"desk_id": uuid4()}, Reason.UNKNOWN),
    ],
)
def test_what_is_wrong_is_refused_and_the_device_stays_as_it_is(sqlite_town, fields, reason):
    device = sqlite_town.device()
    refused = sqlite_town.step(device.id, Step.TO_REPAIR, **fields)
    assert isinstance(refused, Refused) and refused.reason is reason
    assert sqlite_town.state(device.id) is DeviceState.READY


def test_a_device_that_nobody_knows_takes_no_step(sqlite_town: Town):
    assert sqlite_town.step(uuid4(), Step.CHECK) == Refused(Reason.UNKNOWN, "device")
