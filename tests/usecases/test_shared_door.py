"""One desk on a real server, with its mirror: what goes where, and what is sent later."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, select, union_all

from desk_app.adapters.database import tables
from desk_app.adapters.database.database import SqlDatabase
from desk_app.adapters.database.deadlines import STATEMENT_SECONDS, Deadlines
from desk_app.adapters.database.evidence_tables import journal, read_log, sign_in
from desk_app.adapters.folding import fold
from desk_app.adapters.national_numbers import BelgianNumbers
from desk_app.domain.acts import Prepare, TakeBack
from desk_app.domain.condition import FINE
from desk_app.domain.credentials import SignInHow
from desk_app.domain.devices import DeviceState, Step
from desk_app.domain.errors import Reason, Refused, RefusedError
from desk_app.domain.outcomes import HandedOut
from desk_app.domain.register_acts import SaveRules
from desk_app.domain.settings import Rules
from desk_app.usecases.desk import Desk
from desk_app.usecases.handlers import HANDLERS
from desk_app.usecases.line import Either
from desk_app.usecases.line_desk import LineDesk
from desk_app.usecases.no_mirror import NoMirror
from desk_app.usecases.offline_ports import CopyTroubleError, Offline, Online, Remark, Sending
from desk_app.usecases.opening import Trouble, TroubleError
from desk_app.usecases.read_log import Looked
from desk_app.usecases.sending import Far, LineKeeper, Sender
from desk_app.usecases.shared_accounts import SharedAccounts
from desk_app.usecases.sign_in import SignedIn, SignIn
from tests.support.accounts import PIN, QUICK, with_pins
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


class Stumbling:
    """A way to the server on which some acts meet a bug of the program."""

    def __init__(self, net: Any, *acts: Any) -> None:
        self.net, self.acts, self.after = net, acts, False

    def answers(self) -> bool:
        return bool(self.net.answers())

    def perform(self, act: Any, by: UUID) -> Any:
        if act not in self.acts:
            return self.net.perform(act, by)
        if self.after:
            self.acts = ()
            self.net.perform(act, by)
        raise KeyError(act)


def stumbling(desk: SharedDesk, *acts: Any) -> Stumbling:
    """Send over a way that stumbles."""
    way = Stumbling(desk.net, *acts)
    far = Far(way, desk.town.database.inbox, way.answers)
    sender = Sender(far, desk.mirror, desk.line)
    desk.keeper = LineKeeper(sender, far, desk.door, desk.town.clock)
    return way


def test_a_bug_in_one_act_files_it_and_the_rest_is_sent(desk, world, caplog):
    desk.net.up = False
    acts = [lend(desk, world, n) for n in range(3)]
    for act in acts:
        done(desk.perform(act))
    desk.net.up = True
    stumbling(desk, acts[1])
    assert desk.look() == Online(sent=3, refused=1)
    assert journaled(desk.town)[-3::2] == [acts[0].id, acts[2].id]
    (line,) = desk.town.database.inbox.open()
    assert (line.act, line.reason) == (acts[1], Refused(Reason.BROKEN, "hand_out"))
    assert "hand_out, KeyError" in caplog.text and "Al-Hamdan" not in caplog.text
    caplog.clear()


def test_a_bug_after_the_commit_files_nothing(desk, world, caplog):
    desk.net.up = False
    act = lend(desk, world, 0)
    done(desk.perform(act))
    desk.net.up = True
    stumbling(desk, act).after = True
    assert desk.look() == Online(sent=1)
    assert act.id in journaled(desk.town)
    assert desk.town.database.inbox.count() == 0
    caplog.clear()


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


def hurried(desk: SharedDesk) -> SqlDatabase:
    """The server as a counter asks it."""
    url = desk.town.database.engine.url.difference_update_query(["options"])
    database = SqlDatabase(
        url.render_as_string(hide_password=False), fold, desk.town.clock, Deadlines()
    )
    desk.net.door = Desk(database.unit_of_work, HANDLERS, BelgianNumbers())
    return database


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


def test_a_busy_server_is_sent_to_again(desk, world):
    desk.net.up = False
    act = lend(desk, world, 0)
    done(desk.perform(act))
    desk.net.up = True
    hasty = hurried(desk)
    mine = select(tables.device).where(tables.device.c.id == act.device_id).with_for_update()
    with desk.town.database.engine.begin() as other:
        other.execute(mine)
        assert desk.look() == Sending(1)
    assert desk.look() == Online(sent=1)
    hasty.close()


def test_sign_ins_and_looks_at_cards_reach_the_server_once_each(desk, world):
    town, near = desk.town, desk.mirror.database
    desk.net.up = False
    desk.look()
    accounts: Any = SharedAccounts(desk.line, town.database.accounts, near.accounts, desk.door)
    accounts.record(town.place.id, town.staff.id, SignInHow.NAME, good=True)
    accounts.record(town.place.id, town.staff.id, SignInHow.NAME, good=False)
    looked = Looked(uuid4(), town.clock(), town.place.id, town.staff.id, world["people"][0].id)
    Either(desk.line, town.database.read_log, near.read_log).write((looked,))
    kept = (select(func.count()).select_from(t) for t in (sign_in, read_log))
    counts = union_all(*kept)
    desk.net.up = True
    desk.net.tricks = ["cut"]
    for _ in range(3):
        desk.look()
        desk.town.later(minutes=11)
    with town.database.engine.connect() as connection:
        assert connection.execute(counts).scalars().all() == [2, 1]


def test_who_just_signed_in_may_do_so_without_the_server(desk):
    town, near = desk.town, desk.mirror.database
    accounts: Any = SharedAccounts(desk.line, town.database.accounts, near.accounts, desk.door)
    for_desk = SignIn(accounts, QUICK, town.place.id, lambda: not desk.line.is_there)
    an, _ = with_pins(town)
    assert for_desk.sign_in(an.id, PIN) == SignedIn(an)
    desk.look()
    desk.net.up = False
    desk.look()
    assert for_desk.sign_in(an.id, PIN) == SignedIn(an)


class Worn:
    """A copy on a disk that lets it down."""

    def __init__(self, mirror: Any, *broken: str) -> None:
        self.mirror, self.broken = mirror, broken

    def __getattr__(self, name: str) -> Any:
        if name in self.broken:
            return self.fail
        return getattr(self.mirror, name)

    def fail(self, *_: Any) -> Any:
        raise CopyTroubleError(Trouble.FULL)


def worn(desk: SharedDesk, *broken: str) -> Worn:
    desk.mirror = made = Worn(desk.mirror, *broken)  # type: ignore[assignment]
    desk.door._mirror = desk.line._mirror = made
    return made


def test_a_copy_that_cannot_be_made_is_said_and_tried_again_in_a_minute(desk):
    copy = worn(desk, "rebuild")
    desk.door.is_stale = True
    assert desk.look() == Online(remark=Remark(Trouble.FULL))
    copy.broken = ()
    desk.door.is_stale = True
    assert desk.look() == Online(remark=Remark(Trouble.FULL))
    desk.town.later(minutes=2)
    assert desk.look() == Online()


def test_the_server_goes_on_when_the_copy_cannot_be_read(desk, world):
    worn(desk, "waiting", "taken_at")
    act = lend(desk, world, 0)
    assert isinstance(desk.perform(act), HandedOut)
    assert act.id in journaled(desk.town)
    desk.net.up = False
    with pytest.raises(TroubleError) as caught:
        desk.perform(lend(desk, world, 1))
    assert caught.value.trouble is Trouble.UNREACHABLE
    assert desk.line.state == Offline(desk.town.clock())


def test_without_a_copy_nothing_is_made_up(desk, world):
    nothing = NoMirror(Trouble.READ_ONLY)
    desk.door._mirror = desk.line._mirror = nothing
    desk.door._doors = replace(desk.door._doors, copying=nothing, queueing=nothing)
    sender = Sender(Far(desk.net, desk.town.database.inbox, desk.net.answers), nothing, desk.line)
    desk.line.remark(Remark(Trouble.READ_ONLY))
    first, second = lend(desk, world, 0), lend(desk, world, 1)
    assert isinstance(desk.perform(first), HandedOut)
    desk.net.up = False
    assert desk.keeper.look(desk.line, nothing) == Offline(desk.town.clock())
    for _ in range(2):
        with pytest.raises(TroubleError):
            desk.perform(second)
    with pytest.raises(TroubleError):
        desk.line.ask(list, list)
    desk.net.up = True
    sender.send()
    assert desk.keeper.look(desk.line, nothing) == Online(remark=Remark(Trouble.READ_ONLY))
    LineDesk(desk.line, desk.keeper, sender, nothing).understood()
    assert desk.line.state == Online()
    nothing.forget_names()
    nothing.close()
    with pytest.raises(CopyTroubleError):
        nothing.sent(first)


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


def test_an_act_that_cannot_be_filed_stays_in_the_outbox(desk, world):
    class Refusing:
        def perform(self, *_: Any) -> Refused:
            return Refused(Reason.UNKNOWN)

    desk.net.up = False
    done(desk.perform(lend(desk, world, 0)))
    far = Far(Refusing(), desk.town.database.inbox, desk.net.answers)
    with pytest.raises(RefusedError):
        Sender(far, desk.mirror, desk.line).send()
    assert desk.mirror.waiting() == 1


def test_what_is_said_of_the_copy_while_the_server_is_away_is_said_when_it_is_back(desk):
    desk.net.up = False
    desk.look()
    desk.line.remark(Remark(Trouble.CORRUPT, "mirror-aside.db"))
    assert isinstance(desk.line.state, Offline)
    desk.net.up = True
    assert desk.look() == Online(remark=Remark(Trouble.CORRUPT, "mirror-aside.db"))


def test_an_act_done_while_others_are_sent_joins_them(desk, world):
    desk.line.be(Sending(1))
    act = lend(desk, world, 0)
    done(desk.perform(act))
    assert desk.line.state == Sending(1) and desk.mirror.waiting() == 1
    assert desk.look() == Online(sent=1) and act.id in journaled(desk.town)
