"""The inbox of conflicts: what fits, and that nothing leaves it but by an act."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.exc import DBAPIError

from desk_app.adapters.database import tables
from desk_app.adapters.database.evidence_tables import conflict, journal
from desk_app.domain.acts import Prepare, TakeBack
from desk_app.domain.condition import FINE
from desk_app.domain.conflict_acts import SettleConflict, Settled
from desk_app.domain.devices import DeviceState, Step
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.loans import EndedHow
from desk_app.domain.outcomes import ConflictSettled
from desk_app.domain.register_acts import Forget
from desk_app.domain.texts import LONGEST_NOTE
from desk_app.usecases.conflict_desk import Choice, ConflictDesk, fitting
from desk_app.usecases.journal_reads import Held
from desk_app.usecases.offline_ports import Offline
from desk_app.usecases.opening import Trouble, TroubleError
from desk_app.usecases.reads import Query
from tests.support.desk import drafts_of
from tests.support.shared import SharedDesk, shared
from tests.support.town import PAPER, Town, done, open_town


@pytest.fixture
def server(postgres_url: str) -> Iterator[Town]:
    town = open_town(postgres_url).settle()
    yield town
    town.database.close()


@pytest.fixture
def desk(server: Town, tmp_path: Path) -> Iterator[SharedDesk]:
    server.course_made = course = server.course()  # type: ignore[attr-defined]
    server.devices_made = [server.device() for _ in range(2)]  # type: ignore[attr-defined]
    server.people_made = [  # type: ignore[attr-defined]
        server.newcomer(enrol_in=(course.id,)) for _ in range(2)
    ]
    with shared(server, tmp_path) as (only,):
        yield only


def inbox(desk: SharedDesk) -> ConflictDesk:
    town = desk.town
    return ConflictDesk(town.database.inbox, desk.door, drafts_of(town), desk.line)


def apart(desk: SharedDesk, *, same_device: bool) -> Any:
    """Ours was done without the server; theirs on it, of the same device or the same person."""
    town: Any = desk.town
    ours = town.hand_out_act(town.devices_made[0], town.people_made[0], town.course_made)
    theirs = town.hand_out_act(
        town.devices_made[0 if same_device else 1],
        town.people_made[1 if same_device else 0],
        town.course_made,
    )
    desk.net.up = False
    done(desk.perform(ours))
    done(town.desk.perform(theirs, town.staff.id))
    desk.net.up = True
    desk.look()
    return ours, theirs


def only(desk: SharedDesk) -> Any:
    lines = inbox(desk).lines()
    assert lines is not None
    (line,) = lines
    return line


def test_what_stands_can_stand(desk: SharedDesk):
    ours, theirs = apart(desk, same_device=True)
    line = only(desk)
    assert fitting(line) == (Choice.THEIRS, Choice.OURS, Choice.CORRECTED)
    assert isinstance(inbox(desk).settle(line, Choice.THEIRS), ConflictSettled)
    assert inbox(desk).lines() == ()
    assert inbox(desk).settle(line, Choice.THEIRS) == Refused(Reason.ALREADY_SETTLED, "conflict")
    found = desk.town.reads.device_by_id(theirs.device_id)
    assert found and found.open_loan and found.open_loan.loan.id == theirs.loan_id
    assert ours.loan_id != theirs.loan_id


def test_theirs_is_undone_for_ours(desk: SharedDesk):
    ours, theirs = apart(desk, same_device=True)
    assert isinstance(inbox(desk).settle(only(desk), Choice.OURS), ConflictSettled)
    found = desk.town.reads.device_by_id(ours.device_id)
    assert found and found.open_loan and found.open_loan.loan.id == ours.loan_id
    former = desk.town.reads.loan(theirs.loan_id)
    assert former and former.loan.ended_how is EndedHow.CANCELLED


def test_a_second_device_for_one_person_is_a_swap(desk: SharedDesk):
    ours, theirs = apart(desk, same_device=False)
    line = only(desk)
    assert fitting(line)[0] is Choice.SWAP
    assert inbox(desk).settle(line, Choice.AGAIN).__class__ is Refused
    assert isinstance(inbox(desk).settle(line, Choice.SWAP), ConflictSettled)
    former = desk.town.reads.loan(theirs.loan_id)
    assert former and former.loan.ended_how is EndedHow.SWAPPED
    assert desk.town.state(theirs.device_id) is DeviceState.RETURNED
    assert desk.town.state(ours.device_id) is DeviceState.LENT


def test_nothing_is_said_to_be_done_that_was_not(desk: SharedDesk):
    ours, _ = apart(desk, same_device=True)
    again = desk.act(SettleConflict, conflict_id=ours.id, how=Settled.AGAIN)
    assert desk.perform(again) == Refused(Reason.NOT_DONE_YET, "conflict")
    unknown = desk.act(SettleConflict, conflict_id=uuid4(), how=Settled.THEIRS)
    assert desk.perform(unknown) == Refused(Reason.UNKNOWN, "conflict")


def test_nothing_leaves_the_inbox_but_by_an_act(desk: SharedDesk):
    apart(desk, same_device=True)
    with (
        desk.town.database.engine.begin() as connection,
        pytest.raises(DBAPIError, match="only added to"),
    ):
        connection.execute(delete(conflict))
    assert desk.town.database.inbox.count() == 1


def test_a_step_that_was_done_elsewhere_may_be_tried_again(desk: SharedDesk):
    town: Any = desk.town
    device = town.devices_made[0]
    desk.net.up = False
    fields = {"device_id": device.id, "step": Step.TO_REPAIR, "report_id": uuid4()}
    done(desk.do(Prepare, **fields))
    done(town.step(device.id, Step.RETIRE))
    desk.net.up = True
    desk.look()
    line = only(desk)
    assert fitting(line) == (Choice.AGAIN, Choice.THEIRS, Choice.CORRECTED)
    assert inbox(desk).settle(line, Choice.CORRECTED) == Refused(Reason.EMPTY, "correction")
    too_long = inbox(desk).settle(line, Choice.CORRECTED, "x" * (LONGEST_NOTE + 1))
    assert too_long == Refused(Reason.TOO_LONG, "correction", (str(LONGEST_NOTE),))
    told = inbox(desk).settle(line, Choice.CORRECTED, " in de kast gevonden ")
    assert isinstance(told, ConflictSettled)


def test_what_a_register_no_longer_knows_waits_in_the_inbox(desk: SharedDesk):
    town: Any = desk.town
    ours = town.hand_out_act(town.devices_made[0], town.people_made[0], town.course_made)
    desk.net.up = False
    done(desk.perform(ours))
    done(town.do(Forget, newcomer_id=ours.newcomer_id))
    desk.net.up = True
    desk.look()
    assert desk.mirror.waiting() == 0
    assert only(desk).reason == Refused(Reason.UNKNOWN, "newcomer")


def test_conflicts_are_looked_at_on_the_server_only(desk: SharedDesk):
    apart(desk, same_device=True)
    desk.line.lost()
    assert isinstance(desk.line.state, Offline)
    assert inbox(desk).lines() is None


def test_a_person_with_an_open_conflict_is_not_forgotten_yet(desk: SharedDesk):
    ours, _ = apart(desk, same_device=True)
    forget = desk.act(Forget, newcomer_id=ours.newcomer_id)
    assert desk.perform(forget) == Refused(Reason.IN_INBOX, "newcomer")
    inbox(desk).settle(only(desk), Choice.THEIRS)
    done(desk.do(Forget, newcomer_id=ours.newcomer_id))
    with desk.town.database.engine.connect() as connection:
        assert connection.execute(select(conflict.c.content)).scalar_one() == b""


def test_names_go_after_fourteen_days_and_the_outbox_stays(desk: SharedDesk):
    town: Any = desk.town
    act = town.hand_out_act(town.devices_made[0], town.people_made[0], town.course_made)
    desk.net.up = False
    done(desk.perform(act))
    town.clock.now += timedelta(days=15)
    desk.look()
    names = select(tables.newcomer.c.family_name).distinct()
    with desk.mirror.database.engine.connect() as connection:
        assert connection.execute(names).scalars().all() == [""]
    desk.net.up = True
    desk.look()
    with town.database.engine.connect() as connection:
        kept = connection.execute(select(journal.c.act_id)).scalars().all()
    assert act.id in kept
    with desk.mirror.database.engine.connect() as connection:
        assert connection.execute(names).scalars().all() == ["Al-Hamdan"]


@pytest.mark.parametrize(
    ("trouble", "gone"), [(Trouble.UNREACHABLE, True), (Trouble.LOCKED, False)]
)
def test_an_inbox_that_cannot_be_looked_at_is_away_only_when_the_server_is(
    desk: SharedDesk, trouble: Trouble, gone: bool
):
    class Away:
        def open(self) -> Any:
            raise TroubleError(trouble)

    looked: Any = ConflictDesk(Away(), desk.door, drafts_of(desk.town), desk.line)  # type: ignore[arg-type]
    if gone:
        assert looked.lines() is None
    else:
        with pytest.raises(TroubleError):
            looked.lines()
    assert desk.line.is_there is not gone


def test_a_first_step_that_is_refused_ends_there(desk: SharedDesk):
    ours, theirs = apart(desk, same_device=True)
    line = only(desk)
    back = {"report_id": uuid4(), "condition": FINE, "brought_by_other": False, "paper": PAPER}
    accessories = theirs.accessories
    done(desk.town.do(TakeBack, loan_id=theirs.loan_id, accessories=accessories, **back))
    assert isinstance(inbox(desk).settle(line, Choice.OURS), Refused)
    assert [each.act_id for each in inbox(desk).lines() or ()] == [ours.id]


def test_what_cannot_be_read_is_put_right_by_hand(desk: SharedDesk):
    """The content is damaged, and a newer program refused it."""
    ours, _ = apart(desk, same_device=True)
    newer = {"content": b"{", "reason": '{"reason":"too_sunny","subject":"","details":[]}'}
    with desk.town.database.engine.begin() as connection:
        connection.execute(update(conflict).values(newer))
    line = only(desk)
    assert (line.act_id, line.act) == (ours.id, None)
    assert line.reason == Refused(Reason.BROKEN, "hand_out")
    assert fitting(line) == (Choice.CORRECTED, Choice.THEIRS)
    assert inbox(desk).settle(line, Choice.AGAIN) == Refused(Reason.NOT_DONE_YET, "conflict")
    done(inbox(desk).settle(line, Choice.CORRECTED, "U0000001-K"))
    assert inbox(desk).lines() == ()


def test_the_journal_finds_a_conflict_by_its_device_and_undo_goes_on(desk: SharedDesk):
    _, theirs = apart(desk, same_device=True)
    town: Any = desk.town
    tag = town.devices_made[0].tag
    assert "file_conflict" in [row.kind for row in town.database.journal.entries(Query(words=tag))]
    done(inbox(desk).settle(only(desk), Choice.CORRECTED, "U0000001-K"))
    found = town.database.journal.entries(Query(words=tag))
    assert [(row.kind, row.tag) for row in found[:2]] == [
        ("settle_conflict", tag),
        ("file_conflict", tag),
    ]
    done(town.undo(theirs.id))


def test_what_was_told_of_a_device_goes_with_whoever_had_it(desk: SharedDesk):
    town: Any = desk.town
    device, person = town.devices_made[0], town.people_made[0]
    desk.net.up = False
    fields = {"device_id": device.id, "step": Step.TO_REPAIR, "report_id": uuid4()}
    done(desk.do(Prepare, **fields))
    done(town.take_back(town.hand_out(device, person, town.course_made)))
    done(town.step(device.id, Step.RETIRE))
    desk.net.up = True
    desk.look()
    done(inbox(desk).settle(only(desk), Choice.CORRECTED, "Yusuf brought it"))
    (settled,) = (
        row for row in town.database.journal.entries(Query()) if row.kind == "settle_conflict"
    )
    told = town.database.journal.entry(settled.id)
    assert told and told.reason == "Yusuf brought it"
    done(town.do(Forget, newcomer_id=person.id))
    after = town.database.journal.entry(settled.id)
    assert after and (after.held, after.reason) == (Held.ERASED, "")
