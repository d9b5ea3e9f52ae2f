"""What was done without the server is sent: in order, each once, whatever comes in between."""

from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import delete, func, select, union_all, update

from desk_app.adapters.database import tables
from desk_app.adapters.database.evidence_tables import (
    conflict,
    journal,
    outbox,
    read_log,
    sign_in,
)
from desk_app.domain.acts import TakeBack
from desk_app.domain.condition import FINE
from desk_app.domain.credentials import SignInHow
from desk_app.domain.devices import Step
from desk_app.domain.errors import Reason, Refused, RefusedError
from desk_app.domain.outcomes import HandedOut
from desk_app.usecases.line import Either
from desk_app.usecases.offline_ports import Offline, Online, Sending
from desk_app.usecases.read_log import Looked
from desk_app.usecases.sending import Far, LineKeeper, Sender
from desk_app.usecases.shared_accounts import SharedAccounts
from desk_app.usecases.sign_in import SignedIn, SignIn
from tests.support.accounts import PIN, QUICK, with_pins
from tests.support.apart import hurried, journaled, lend
from tests.support.shared import SharedDesk
from tests.support.town import PAPER, done

BACK = {"accessories": (), "brought_by_other": False, "paper": PAPER}


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
    assert desk.look() == Online(refused=1)
    assert ours.id not in journaled(desk.town)
    assert desk.town.database.inbox.count() == 1


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
    assert desk.look() == Online(sent=2, refused=1)
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


def spoilt(desk: SharedDesk, content: bytes, act_id: UUID) -> None:
    """An act in the outbox that this program cannot read."""
    with desk.mirror.database.engine.begin() as connection:
        mine = update(outbox).where(outbox.c.act_id == act_id)
        connection.execute(mine.values(content=content))


@pytest.mark.parametrize(
    "content", [b"\xff{", b'["teleport",{}]', b'["hand_out",{"at":"Al-Hamdan"}]']
)
def test_an_act_that_cannot_be_read_is_filed_whole_and_the_rest_is_sent(
    desk, world, content, caplog
):
    desk.net.up = False
    acts = [lend(desk, world, n) for n in range(3)]
    back = desk.act(TakeBack, loan_id=acts[1].loan_id, report_id=uuid4(), condition=FINE, **BACK)
    for act in (*acts, back):
        done(desk.perform(act))
    spoilt(desk, content, acts[1].id)
    desk.net.up = True
    assert desk.look() == Online(sent=2, refused=2)
    assert journaled(desk.town)[-4::2] == [acts[0].id, acts[2].id]
    ours, after = desk.town.database.inbox.open()
    assert (ours.act, ours.act_id, ours.kind) == (None, acts[1].id, "hand_out")
    assert ours.reason == Refused(Reason.BROKEN, "hand_out")
    assert (ours.tag, ours.borrower) == (world["devices"][1].tag, "Yusuf Al-Hamdan")
    assert (ours.at, ours.staff, ours.desk) == (acts[1].at, "An Peeters", "balie 2")
    assert (after.act, after.reason.reason) == (back, Reason.UNKNOWN)
    with desk.town.database.engine.connect() as connection:
        kept = select(conflict.c.content).where(conflict.c.act_id == acts[1].id)
        assert connection.execute(kept).scalar_one() == content
    assert "not readable: hand_out" in caplog.text and "Al-Hamdan" not in caplog.text
    caplog.clear()


def test_an_act_that_the_copy_does_not_know_of_is_sent_all_the_same(desk, world, caplog):
    desk.net.up = False
    acts = [lend(desk, world, n) for n in range(2)]
    for act in acts:
        done(desk.perform(act))
    spoilt(desk, b"", acts[1].id)
    with desk.mirror.database.engine.begin() as connection:
        connection.execute(delete(journal))
    desk.net.up = True
    assert desk.look() == Online(sent=1, refused=1)
    assert acts[0].id in journaled(desk.town)
    (line,) = desk.town.database.inbox.open()
    assert (line.act_id, line.kind, line.desk) == (acts[1].id, "unknown", desk.place.name)
    caplog.clear()


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


def test_an_act_done_while_others_are_sent_joins_them(desk, world):
    desk.line.be(Sending(1))
    act = lend(desk, world, 0)
    done(desk.perform(act))
    assert desk.line.state == Sending(1) and desk.mirror.waiting() == 1
    assert desk.look() == Online(sent=1) and act.id in journaled(desk.town)
