"""One desk on a real server, with its mirror: what goes where, and what is sent later."""

from dataclasses import replace
from time import monotonic
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import select

from desk_app.adapters.database import tables
from desk_app.adapters.database.deadlines import STATEMENT_SECONDS
from desk_app.domain.acts import Prepare, TakeBack
from desk_app.domain.condition import FINE
from desk_app.domain.devices import DeviceState, Step
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import HandedOut
from desk_app.domain.register_acts import SaveRules
from desk_app.domain.settings import Rules
from desk_app.usecases.offline_ports import CopyTroubleError, Offline, Online, Sending
from desk_app.usecases.opening import Trouble, TroubleError
from tests.support.apart import hurried, journaled, lend, worn
from tests.support.town import PAPER, done


def test_the_server_has_what_is_done_while_it_is_there_and_the_mirror_too(desk, world):
    act = lend(desk, world, 0)
    done(desk.perform(act))
    assert act.id in journaled(desk.town)
    assert desk.mirror.waiting() == 0
    found = desk.mirror.database.reads.device(world["devices"][0].tag)
    assert found and found.open_loan and found.open_loan.loan.id == act.loan_id


def test_the_counter_goes_on_when_the_server_is_away_and_sends_later(desk, world):
    desk.net.up = False
    states: list[Any] = []
    desk.line.listener = states.append
    acts = [lend(desk, world, 0), lend(desk, world, 1)]
    for act in acts:
        assert isinstance(desk.perform(act), HandedOut)
    back = desk.act(
        TakeBack,
        loan_id=acts[0].loan_id,
        report_id=uuid4(),
        condition=FINE,
        accessories=acts[0].accessories,
        brought_by_other=False,
        paper=PAPER,
    )
    check = desk.act(
        Prepare, device_id=acts[0].device_id, step=Step.CHECK, report_id=uuid4(), condition=FINE
    )
    for act in (back, check):
        done(desk.perform(act))
    since = desk.town.clock()
    assert desk.line.state == Offline(since, since, 4)
    desk.net.up = True
    assert desk.look() == Online(sent=4)
    assert Sending(4) in states and Sending(1, sent=3) in states
    assert journaled(desk.town)[-4:] == [*(a.id for a in acts), back.id, check.id]
    assert desk.town.state(acts[0].device_id) is DeviceState.CHECKED
    assert desk.mirror.waiting() == 0


def test_an_act_whose_answer_was_lost_is_done_once(desk, world):
    desk.net.tricks = ["lose"]
    act = lend(desk, world, 0)
    done(desk.perform(act))
    assert isinstance(desk.line.state, Offline) and desk.mirror.waiting() == 1
    assert desk.look() == Online(sent=1)
    assert journaled(desk.town).count(act.id) == 1


def test_while_something_waits_new_acts_wait_behind_it(desk, world):
    desk.net.tricks = ["delay"]
    first, second = lend(desk, world, 0), lend(desk, world, 1)
    done(desk.perform(first))
    done(desk.perform(second))
    desk.look()
    assert journaled(desk.town)[-2:] == [first.id, second.id]


def test_what_another_desk_did_meanwhile_sends_an_act_to_the_inbox(desk, world):
    desk.net.up = False
    ours = lend(desk, world, 0)
    done(desk.perform(ours))
    theirs = desk.town.hand_out_act(world["devices"][0], world["people"][1], world["course"])
    done(desk.town.desk.perform(theirs, desk.town.staff.id))
    desk.net.up = True
    assert desk.look() == Online(refused=1)
    (line,) = desk.town.database.inbox.open()
    assert (line.act, line.reason) == (ours, Refused(Reason.ALREADY_LENT, line.tag))
    assert line.theirs and line.theirs.loan_id == theirs.loan_id
    assert desk.town.database.inbox.is_filed(ours.id)


def test_what_a_coordinator_does_needs_the_server(desk):
    assert not isinstance(desk.do(SaveRules, rules=Rules(grace_days=9)), Refused)
    desk.net.up = False
    rules = desk.act(SaveRules, rules=Rules(grace_days=10))
    with pytest.raises(TroubleError):
        desk.perform(rules)
    assert desk.perform(rules) == Refused(Reason.NEEDS_SERVER, "SaveRules")


def test_a_bug_of_the_copy_does_not_undo_what_the_server_did(desk, world, caplog):
    class Broken:
        def perform(self, *_: Any) -> Any:
            raise KeyError

    desk.door._doors = replace(desk.door._doors, copying=Broken())
    act = lend(desk, world, 0)
    assert isinstance(desk.perform(act), HandedOut)
    assert act.id in journaled(desk.town) and desk.door.is_stale
    assert caplog.messages == ["not copied: HandOut, KeyError"]
    caplog.clear()


def test_a_row_that_is_locked_too_long_is_a_busy_server_and_not_one_that_is_gone(desk, world):
    hasty = hurried(desk)
    act = lend(desk, world, 0)
    mine = select(tables.device).where(tables.device.c.id == act.device_id).with_for_update()
    with desk.town.database.engine.begin() as other:
        other.execute(mine)
        begin = monotonic()
        with pytest.raises(TroubleError) as caught:
            desk.perform(act)
        took = monotonic() - begin
    assert caught.value.trouble is Trouble.LOCKED
    assert took < STATEMENT_SECONDS
    assert desk.line.is_there and desk.mirror.waiting() == 0
    done(desk.perform(act))
    hasty.close()


def test_an_act_done_while_the_copy_is_made_is_in_the_new_copy(desk, world):
    act = lend(desk, world, 0)
    copied = desk.mirror._copied

    def snapshot(now: Any) -> Any:
        before = copied(now)
        done(desk.perform(act))
        return before

    desk.mirror._copied = snapshot
    assert desk.door.rebuild()
    found = desk.mirror.database.reads.device(world["devices"][0].tag)
    assert found and found.open_loan and found.open_loan.loan.id == act.loan_id


def test_a_copy_that_was_not_made_stays_due(desk):
    copy = worn(desk, "rebuild")
    desk.door.is_stale = True
    with pytest.raises(CopyTroubleError):
        desk.door.rebuild()
    assert desk.door.is_stale
    copy.broken = ()
    assert desk.door.rebuild() and not desk.door.is_stale


def test_a_server_that_is_busy_is_not_gone_for_what_a_coordinator_does(desk):
    class Busy:
        def perform(self, *_: Any) -> Any:
            raise TroubleError(Trouble.LOCKED)

    desk.door._doors = replace(desk.door._doors, patient=Busy())
    with pytest.raises(TroubleError):
        desk.perform(desk.act(SaveRules, rules=Rules(grace_days=9)))
    assert desk.line.is_there


def test_what_the_mirror_refuses_is_not_said_to_be_done_when_the_answer_was_lost(desk, world):
    unknown = replace(lend(desk, world, 0), device_id=uuid4())
    desk.net.tricks = ["cut"]
    with pytest.raises(TroubleError) as caught:
        desk.perform(unknown)
    assert caught.value.trouble is Trouble.UNREACHABLE and desk.mirror.waiting() == 0


def test_what_the_server_refuses_is_answered_and_not_copied(desk, world):
    unknown = replace(lend(desk, world, 0), device_id=uuid4())
    assert isinstance(desk.perform(unknown), Refused)
    assert desk.mirror.waiting() == 0 and not desk.door.is_stale
