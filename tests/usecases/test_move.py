from uuid import uuid4

import pytest

from desk_app.domain.acts import Undo
from desk_app.domain.devices import (
    MOVES,
    PLACES,
    TRANSITIONS,
    DeviceState,
    Place,
    Standing,
    Step,
)
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import Moved
from desk_app.domain.people import Role
from desk_app.domain.place_acts import Move
from tests.support.town import Town, done

S = DeviceState
UNLENT = [state for state in S if state is not S.LENT]


@pytest.mark.parametrize("step", Step)
def test_only_the_moves_of_the_table_can_be_made(sqlite_town: Town, step: Step):
    town = sqlite_town
    there = town.desk_at("GNT").site_id
    for state in UNLENT:
        lies_at = there if step is Step.RECEIVE else town.site.id
        device = town.device(standing=Standing(state, PLACES[state], lies_at))
        outcome = town.move(device.id, step, there)
        expected = TRANSITIONS.get((state, step)) if step in MOVES else None
        if expected:
            assert isinstance(outcome, Moved) and outcome.after.state is expected
            assert (outcome.before, outcome.step) == (device.standing, step)
        else:
            assert outcome == Refused(Reason.WRONG_STATE, device.tag, (state.value, step.value))
        assert town.state(device.id) is (expected or state)


@pytest.mark.parametrize("state", [S.READY, S.RETURNED, S.CHECKED, S.WIPED])
def test_a_device_arrives_as_it_was_sent(town: Town, state: DeviceState):
    device = town.device(standing=Standing(state, Place.CABINET, town.site.id))
    there = town.desk_at("GNT")
    sent = done(town.move(device.id, Step.SEND, there.site_id))
    assert isinstance(sent, Moved)
    assert sent.after == Standing(S.IN_TRANSIT, Place.IN_TRANSIT, there.site_id)
    town.place = there
    received = done(town.move(device.id, Step.RECEIVE))
    assert isinstance(received, Moved)
    assert received.after == Standing(state, Place.CABINET, there.site_id)


def test_what_lies_at_another_site_by_the_journal_is_received_as_it_is(sqlite_town: Town):
    town, there = sqlite_town, sqlite_town.desk_at("GNT")
    device = town.device()
    town.place = there
    received = done(town.move(device.id, Step.RECEIVE))
    assert isinstance(received, Moved)
    assert received.after == Standing(S.READY, Place.CABINET, there.site_id)
    again = Refused(Reason.WRONG_STATE, device.tag, ("ready", "receive"))
    assert town.move(device.id, Step.RECEIVE) == again


def test_what_was_on_its_way_before_the_journal_knew_is_looked_over_again(sqlite_town: Town):
    town = sqlite_town
    device = town.device(standing=Standing(S.IN_TRANSIT, Place.IN_TRANSIT, town.site.id))
    done(town.move(device.id, Step.RECEIVE))
    assert town.state(device.id) is S.RETURNED


def test_what_was_found_again_on_its_way_is_looked_over_again(sqlite_town: Town):
    town = sqlite_town
    device, there = town.device(), town.desk_at("GNT").site_id
    for step in (Step.SEND, Step.REPORT_MISSING, Step.FIND):
        done(town.move(device.id, step, there))
    assert town.state(device.id) is S.RETURNED


@pytest.mark.parametrize("step", MOVES)
def test_a_move_can_be_undone_by_ict(town: Town, step: Step):
    state = {Step.RECEIVE: S.IN_TRANSIT, Step.FIND: S.MISSING}.get(step, S.READY)
    device = town.device(standing=Standing(state, PLACES[state], town.site.id))
    there = town.desk_at("GNT").site_id
    act = town.act(Move, device_id=device.id, step=step, to_site_id=there)
    ict = town.clerk("Ida", Role.ICT)
    done(town.desk.perform(act, ict.id))
    done(town.desk.perform(town.act(Undo, of=act.id), ict.id))
    found = town.reads.device(device.tag)
    assert found and found.device.standing == device.standing


def test_a_device_is_sent_to_another_site_that_is_known(sqlite_town: Town):
    town = sqlite_town
    device = town.device()
    assert town.move(device.id, Step.SEND) == Refused(Reason.EMPTY, "to_site")
    assert town.move(device.id, Step.SEND, town.site.id) == Refused(Reason.SENT_NOWHERE, device.tag)
    assert town.move(device.id, Step.SEND, uuid4()) == Refused(Reason.UNKNOWN, "site")
    assert town.move(uuid4(), Step.FIND) == Refused(Reason.UNKNOWN, "device")
    assert town.state(device.id) is S.READY
