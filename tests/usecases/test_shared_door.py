"""One desk on a real server, with its mirror: what goes where, and what is sent later."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import select

from desk_app.adapters.database.evidence_tables import journal
from desk_app.domain.acts import Prepare, TakeBack
from desk_app.domain.condition import FINE
from desk_app.domain.devices import DeviceState, Step
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import HandedOut
from desk_app.domain.register_acts import SaveRules
from desk_app.domain.settings import Rules
from desk_app.usecases.line import Either
from desk_app.usecases.offline_ports import Offline, Online, Sending
from desk_app.usecases.opening import Trouble, TroubleError
from tests.support.shared import SharedDesk, shared
from tests.support.town import PAPER, Town, done, open_town


@pytest.fixture
def server(postgres_url: str) -> Iterator[Town]:
    town = open_town(postgres_url).settle()
    yield town
    town.database.close()


@pytest.fixture
def world(server: Town) -> dict[str, Any]:
    course = server.course()
    people = [server.newcomer(enrol_in=(course.id,)) for _ in range(3)]
    return {"devices": [server.device() for _ in range(3)], "people": people, "course": course}


@pytest.fixture
def desk(server: Town, world: dict[str, Any], tmp_path: Path) -> Iterator[SharedDesk]:
    with shared(server, tmp_path) as (only,):
        yield only


def lend(desk: SharedDesk, world: dict[str, Any], n: int) -> Any:
    return desk.town.hand_out_act(
        world["devices"][n], world["people"][n], world["course"], desk_id=desk.place.id
    )


def journaled(town: Town) -> list[Any]:
    with town.database.engine.connect() as connection:
        return list(connection.execute(select(journal.c.act_id)).scalars())


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
    assert desk.look() == Online(sent=1, refused=1)
    (line,) = desk.town.database.inbox.open()
    assert (line.act, line.reason) == (ours, Refused(Reason.ALREADY_LENT, line.tag))
    assert line.theirs and line.theirs.loan_id == theirs.loan_id
    assert desk.town.database.inbox.is_filed(ours.id)


def test_a_sending_that_is_cut_goes_on_where_it_was(desk, world):
    desk.net.up = False
    acts = [lend(desk, world, n) for n in range(3)]
    for act in acts:
        done(desk.perform(act))
    desk.net.up = True
    desk.net.tricks = ["", "cut"]
    assert isinstance(desk.look(), Offline)
    assert desk.mirror.waiting() == 2
    desk.net.up = True
    assert desk.look() == Online(sent=2)
    assert journaled(desk.town)[-3:] == [act.id for act in acts]


def test_a_filing_whose_answer_was_lost_is_not_done_after_all(desk, world):
    desk.net.up = False
    ours = lend(desk, world, 0)
    done(desk.perform(ours))
    theirs = desk.town.hand_out_act(world["devices"][0], world["people"][1], world["course"])
    lent = desk.town.desk.perform(theirs, desk.town.staff.id)
    assert isinstance(lent, HandedOut)
    desk.net.up = True
    desk.net.tricks = ["", "lose"]
    assert isinstance(desk.look(), Offline)
    done(desk.town.take_back(lent))
    for step in (Step.CHECK, Step.WIPE, Step.RELEASE):
        done(desk.town.step(lent.device_id, step))
    assert desk.look() == Online(sent=1)
    assert ours.id not in journaled(desk.town)
    assert desk.town.database.inbox.count() == 1


def test_what_a_coordinator_does_needs_the_server(desk):
    assert not isinstance(desk.do(SaveRules, rules=Rules(grace_days=9)), Refused)
    desk.net.up = False
    rules = desk.act(SaveRules, rules=Rules(grace_days=10))
    with pytest.raises(TroubleError):
        desk.perform(rules)
    assert desk.perform(rules) == Refused(Reason.NEEDS_SERVER, "SaveRules")


def test_looks_go_to_the_mirror_while_the_server_is_away(desk, world):
    class Away:
        def device(self, _tag: str) -> None:
            raise TroubleError(Trouble.UNREACHABLE)

    reads = Either(desk.line, Away(), desk.mirror.database.reads)
    found = reads.device(world["devices"][0].tag)
    assert found.device.id == world["devices"][0].id
    assert isinstance(desk.line.state, Offline)
    assert reads.device("LB0000000") is None


def test_trouble_that_is_no_absence_is_said(desk, world):
    class Full:
        def device(self, _tag: str) -> None:
            raise TroubleError(Trouble.FULL)

    with pytest.raises(TroubleError) as caught:
        Either(desk.line, Full(), desk.mirror.database.reads).device("LB0000000")
    assert caught.value.trouble is Trouble.FULL
    assert desk.line.is_there
