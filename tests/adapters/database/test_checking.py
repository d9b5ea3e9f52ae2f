import sqlite3
from contextlib import closing
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import delete, insert, select, text, update

from desk_app.adapters.database import checking
from desk_app.adapters.database.checking import check
from desk_app.adapters.database.evidence_tables import act_payload, journal, paper
from desk_app.domain.acts import Undo
from desk_app.domain.conflict_acts import FileConflict, RefusedAct, filing_of
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import Imported
from desk_app.domain.register_acts import FillDemo
from desk_app.usecases.upkeep import Checked, Finding, Flaw, Stopped
from tests.support.town import Town, done


def go_on(_done: int, _all: int) -> bool:
    return True


def found(town: Town) -> list[tuple[Flaw, int]]:
    checked = check(town.database.engine, go_on)
    assert isinstance(checked, Checked)
    return [(finding.flaw, finding.sequence) for finding in checked.flaws]


def without_guard(town: Town, change: object) -> None:
    """As somebody would who has the owner's rights and means harm."""
    with town.database.engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SET session_replication_role = replica"))
        else:
            triggers = connection.exec_driver_sql(
                "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'journal'"
            ).all()
            for (name,) in triggers:
                connection.exec_driver_sql(f"DROP TRIGGER {name}")
        connection.execute(change)  # type: ignore[call-overload]


def test_a_database_that_was_only_used_is_whole(town: Town):
    town.take_back(town.lend())
    checked = check(town.database.engine, go_on)
    assert isinstance(checked, Checked)
    assert checked.flaws == () and checked.entries > 3


def test_a_changed_entry_is_named(town: Town):
    town.lend()
    without_guard(town, update(journal).where(journal.c.sequence == 2).values(kind="undo"))
    assert found(town) == [(Flaw.CHANGED, 2)]


def test_a_missing_entry_is_named_by_the_one_after_it(town: Town):
    town.lend()
    without_guard(town, delete(act_payload))
    without_guard(town, delete(journal).where(journal.c.sequence == 2))
    assert (Flaw.MISSING, 3) in found(town)


def test_two_swapped_entries_are_named(town: Town):
    town.lend()
    for former, now in ((2, 900), (3, 2), (900, 3)):
        without_guard(
            town, update(journal).where(journal.c.sequence == former).values(sequence=now)
        )
    assert {flaw for flaw, _ in found(town)} == {Flaw.MISSING, Flaw.CHANGED}


def test_what_an_entry_holds_cannot_be_changed_unseen(town: Town):
    town.lend()
    without_guard(town, update(act_payload).values(payload=b"{}"))
    flaws = found(town)
    assert flaws and {flaw for flaw, _ in flaws} == {Flaw.PAYLOAD}


def test_a_person_that_was_forgotten_leaves_the_journal_whole(town: Town):
    without_guard(town, delete(act_payload))
    assert found(town) == []


def test_a_check_can_be_stopped(town: Town):
    town.lend()
    assert check(town.database.engine, lambda _done, _all: False) == Stopped()


class Patience:
    """Goes on for so many questions, then stops it."""

    def __init__(self, questions: int) -> None:
        self.questions = questions
        self.told: list[int] = []

    def __call__(self, done: int, _all: int) -> bool:
        self.told.append(done)
        return len(self.told) < self.questions


def test_a_check_can_be_stopped_before_its_first_entry(town: Town):
    town.lend()
    patience = Patience(3)
    assert check(town.database.engine, patience) == Stopped()
    assert patience.told == [0, 0, 0]


def test_a_look_at_a_whole_file_can_be_stopped_in_the_middle(
    sqlite_town: Town, monkeypatch: pytest.MonkeyPatch
):
    sqlite_town.lend()
    asked = Patience(10**9)
    check(sqlite_town.database.engine, asked)
    monkeypatch.setattr(checking, "INSTRUCTIONS", 100)
    often = Patience(10**9)
    check(sqlite_town.database.engine, often)
    assert len(often.told) > 2 * len(asked.told)
    for questions in range(1, len(often.told)):
        assert check(sqlite_town.database.engine, Patience(questions)) == Stopped()
    assert found(sqlite_town) == []


def test_a_row_that_refers_to_nothing_is_named(sqlite_town: Town):
    sqlite_town.lend()
    with closing(sqlite3.connect(sqlite_town.database.engine.url.database or "")) as connection:
        connection.execute("UPDATE loan SET course_id = x'00'")
        connection.commit()
    checked = check(sqlite_town.database.engine, go_on)
    assert isinstance(checked, Checked)
    assert [f.flaw for f in checked.flaws] == [Flaw.REFERENCE]
    assert checked.flaws[0].where.startswith("loan")


def test_a_page_that_cannot_be_read_does_not_hide_a_changed_entry(sqlite_town: Town):
    """An index of the loans, as a disk damages it; the chain is read all the same."""
    sqlite_town.lend()
    without_guard(sqlite_town, update(journal).where(journal.c.sequence == 2).values(kind="undo"))
    sqlite_town.database.close()
    file = Path(sqlite_town.database.engine.url.database or "")
    with closing(sqlite3.connect(file)) as connection:
        asked = "SELECT rootpage FROM sqlite_master WHERE name = 'ix_loan_newcomer_id'"
        ((page,),) = connection.execute(asked)
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    with file.open("r+b") as there:
        there.seek((page - 1) * size)
        there.write(b"\xff" * 64)
    flaws = found(sqlite_town)
    assert (Flaw.CHANGED, 2) in flaws and (Flaw.FILE, 0) in flaws


def test_a_payload_without_its_entry_is_named(town: Town):
    stray = uuid4()
    town.lend()
    with town.database.engine.begin() as connection:
        row = {"act_id": stray, "salt": b"0" * 16, "payload": b"{}"}
        connection.execute(insert(act_payload), row)
    checked = check(town.database.engine, go_on)
    assert isinstance(checked, Checked)
    assert checked.flaws == (Finding(Flaw.CUT, f"act_payload {stray}"),)


def test_a_damaged_entry_does_not_hide_what_comes_after_it(town: Town):
    town.lend()
    for number in (2, 4):
        without_guard(town, update(journal).where(journal.c.sequence == number).values(kind="undo"))
    without_guard(town, delete(act_payload))
    without_guard(town, delete(journal).where(journal.c.sequence == 3))
    assert found(town) == [(Flaw.CHANGED, 2), (Flaw.MISSING, 4), (Flaw.CHANGED, 4)]


def test_a_tail_that_was_cut_is_told_by_what_it_left(town: Town):
    """The last entries are gone with all they held, and the chain before them was damaged."""
    loan = town.lend()
    town.take_back(loan)
    with town.database.engine.connect() as connection:
        tail = select(journal.c.act_id).where(journal.c.loan_id == loan.loan_id)
        acts = connection.execute(tail.order_by(journal.c.position)).scalars().all()
    without_guard(town, update(journal).where(journal.c.sequence == 2).values(kind="undo"))
    without_guard(town, delete(act_payload).where(act_payload.c.act_id == acts[1]))
    without_guard(town, delete(journal).where(journal.c.act_id.in_(acts)))
    checked = check(town.database.engine, go_on)
    assert isinstance(checked, Checked)
    assert set(checked.flaws) == {
        Finding(Flaw.CHANGED, "undo", town.place.id, 2),
        Finding(Flaw.CUT, f"act_payload, paper {acts[0]}"),
        Finding(Flaw.CUT, f"paper {acts[1]}"),
        Finding(Flaw.CUT, f"loan {loan.loan_id}"),
    }


def test_an_act_that_was_undone_and_is_gone_is_named(town: Town):
    course = town.course()
    lends = town.hand_out_act(town.device(), town.newcomer(), course)
    done(town.desk.perform(lends, town.staff.id))
    done(town.undo(gone := lends.id))
    without_guard(town, delete(act_payload))
    without_guard(town, delete(paper))
    without_guard(town, delete(journal).where(journal.c.act_id == gone))
    checked = check(town.database.engine, go_on)
    assert isinstance(checked, Checked)
    assert Finding(Flaw.CUT, f"journal {gone}") in checked.flaws


def test_a_refused_act_whose_filing_is_gone_is_named(town: Town):
    act = town.act(Undo, of=uuid4())
    kept = RefusedAct(act.id, 1, "undo", 1, town.staff.id, Refused(Reason.UNKNOWN), "", b"")
    filing = filing_of(act.id)
    done(town.do(FileConflict, id=filing, refused=kept))
    assert found(town) == []
    without_guard(town, delete(act_payload).where(act_payload.c.act_id == filing))
    without_guard(town, delete(journal).where(journal.c.act_id == filing))
    checked = check(town.database.engine, go_on)
    assert isinstance(checked, Checked)
    assert checked.flaws == (Finding(Flaw.CUT, f"conflict {filing}"),)


def lent_without_a_trace(town: Town) -> UUID:
    """A loan whose entry was the last one, with nothing left of what it held."""
    loan = town.lend()
    for table in (act_payload, paper):
        without_guard(town, delete(table))
    without_guard(town, delete(journal).where(journal.c.loan_id == loan.loan_id))
    assert loan.loan_id
    return loan.loan_id


def test_the_loans_of_a_demo_came_of_one_act(sqlite_town: Town):
    town = sqlite_town
    lent_without_a_trace(town)
    with town.database.unit_of_work() as uow:
        filling = town.act(FillDemo, seed=1, names=(), today=town.clock().date())
        uow.journal.append(filling, town.staff.id, Imported())
        uow.commit()
    town.later(days=2)
    assert found(town) == []
    later = lent_without_a_trace(town)
    checked = check(town.database.engine, go_on)
    assert isinstance(checked, Checked)
    assert checked.flaws == (Finding(Flaw.CUT, f"loan {later}"),)
