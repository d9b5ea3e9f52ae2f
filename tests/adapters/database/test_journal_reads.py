from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import text

from desk_app.adapters.database.journal_reads import SqlJournalReads
from desk_app.domain.acts import Extend
from desk_app.domain.condition import Accessory
from desk_app.domain.outcomes import HandedOut
from desk_app.domain.people import Newcomer, Role, Staff
from desk_app.domain.register_acts import Forget
from desk_app.usecases.journal_reads import Held
from desk_app.usecases.reads import Query
from tests.support.town import NOW, Town, done

DISARM = {
    "sqlite": ("DROP TRIGGER journal_no_update", "DROP TRIGGER journal_no_delete"),
    "postgresql": ("ALTER TABLE journal DISABLE TRIGGER ALL",),
}


@pytest.fixture
def journal(town: Town) -> SqlJournalReads:
    return town.database.journal


def kinds(journal: SqlJournalReads, **query: object) -> list[str]:
    asked = Query(**query)  # type: ignore[arg-type]
    rows = journal.entries(asked)
    assert journal.count(asked) == len(rows)
    return [row.kind for row in rows]


def tamper(town: Town, *statements: str) -> None:
    """As whoever owns the database could."""
    with town.database.engine.begin() as connection:
        for statement in (*DISARM[connection.dialect.name], *statements):
            connection.execute(text(statement))


def lend_to(town: Town, newcomer: Newcomer) -> HandedOut:
    outcome = done(town.hand_out(town.device(), newcomer, town.course()))
    assert isinstance(outcome, HandedOut)
    return outcome


def act_of(journal: SqlJournalReads, kind: str) -> UUID:
    return next(row.id for row in journal.entries(Query()) if row.kind == kind)


def test_an_entry_says_when_what_where_who_and_about_what(town: Town, journal: SqlJournalReads):
    newcomer = town.newcomer()
    lent = lend_to(town, newcomer)
    row = journal.entries(Query(limit=1))[0]
    assert (row.kind, row.desk, row.by, row.approved_by) == (
        "hand_out",
        "balie 2",
        "An Peeters",
        "",
    )
    assert row.at_desk == NOW
    assert (row.tag, row.loan_number) == (lent.tag, lent.loan_number)
    assert row.client_number == newcomer.client_number
    assert row.done == lent


def test_no_name_of_a_newcomer_is_in_it(town: Town, journal: SqlJournalReads):
    lend_to(town, town.newcomer(family_name="Unheardof", given_name="Name"))
    every = repr(journal.entries(Query())) + repr(journal.entry(act_of(journal, "hand_out")))
    assert "Unheardof" not in every and "Name" not in every.replace("by_name", "")


def test_the_newest_come_first_and_come_in_windows(town: Town, journal: SqlJournalReads):
    for _ in range(5):
        town.device()
    every = [row.id for row in journal.entries(Query())]
    assert [row.id for row in journal.entries(Query(limit=2, offset=2))] == every[2:4]
    assert journal.count(Query()) == len(every) == 6


def test_it_is_found_by_label_loan_and_client_number_also_half_typed(
    town: Town, journal: SqlJournalReads
):
    newcomer = town.newcomer()
    lent = lend_to(town, newcomer)
    town.take_back(lent)
    town.lend()
    about_device = ["take_back", "hand_out", "save_device"]
    assert kinds(journal, words=lent.tag) == about_device
    assert kinds(journal, words=lent.tag[:-1].lower()) == about_device
    assert kinds(journal, words=lent.loan_number) == ["take_back", "hand_out"]
    number = newcomer.client_number or ""
    assert kinds(journal, words=number) == ["take_back", "hand_out", "save_newcomer"]
    assert kinds(journal, words="nothing like it") == []


def test_it_is_found_by_who_did_it_and_when(town: Town, journal: SqlJournalReads):
    clerk = town.clerk()
    town.later(days=1)
    town.desk.perform(town.hand_out_act(town.device(), town.newcomer(), town.course()), clerk.id)
    assert kinds(journal, staff_id=clerk.id) == ["hand_out"]
    first, second = NOW.astimezone().date(), (NOW + timedelta(days=1)).astimezone().date()
    assert kinds(journal, day=first) == ["set_up"]
    assert len(kinds(journal, day=second)) == 4
    assert kinds(journal, day=second, staff_id=clerk.id) == ["hand_out"]
    assert kinds(journal, day=date(2020, 1, 1)) == []


def test_what_somebody_approved_is_found_with_what_they_did(town: Town, journal: SqlJournalReads):
    clerk, ict = town.clerk(), Staff(uuid4(), "Dirk", Role.ICT)
    with town.database.unit_of_work() as uow:
        uow.staff.add([ict])
        uow.commit()
    act = town.hand_out_act(
        town.device(), town.newcomer(), town.course(), approved_by=town.staff.id
    )
    done(town.desk.perform(act, ict.id))
    assert kinds(journal, staff_id=ict.id) == ["hand_out"]
    assert kinds(journal, staff_id=town.staff.id)[:2] == ["hand_out", "save_course"]
    assert kinds(journal, staff_id=clerk.id) == []


def test_a_desk_whose_clock_is_wrong_is_told_by_the_servers(town: Town, journal: SqlJournalReads):
    town.lend(at=town.clock() - timedelta(hours=5))
    row = journal.entries(Query(limit=1))[0]
    assert row.at_desk == NOW - timedelta(hours=5)
    near = datetime.now(UTC) if town.database.engine.dialect.name == "postgresql" else NOW
    assert abs(row.at_server - near) < timedelta(minutes=5)
    assert row.skew == row.at_desk - row.at_server
    assert abs(row.skew) > timedelta(hours=4)


def test_an_entry_that_is_as_it_was_written_holds(town: Town, journal: SqlJournalReads):
    town.lend()
    found = [journal.entry(row.id) for row in journal.entries(Query())]
    assert all(entry and entry.whole and entry.follows for entry in found)
    assert [entry.sequence for entry in found if entry] == [5, 4, 3, 2, 1]
    assert journal.entry(town.site.id) is None


def test_a_changed_entry_tells_itself(town: Town, journal: SqlJournalReads):
    town.lend()
    tamper(town, "UPDATE journal SET kind = 'undo' WHERE sequence = 3")
    entry = journal.entry(act_of(journal, "undo"))
    assert entry and not entry.whole and entry.follows


def test_an_entry_after_one_that_is_gone_tells_it(town: Town, journal: SqlJournalReads):
    town.lend()
    tamper(town, "DELETE FROM journal WHERE sequence = 4")
    entry = journal.entry(act_of(journal, "hand_out"))
    assert entry and entry.whole and not entry.follows


def test_a_reason_is_shown_as_long_as_it_is_kept(town: Town, journal: SqlJournalReads):
    newcomer = town.newcomer()
    lent = lend_to(town, newcomer)
    done(town.do(Extend, loan_id=lent.loan_id, due_date=date(2027, 1, 8), reason="exam in January"))
    act_id = act_of(journal, "extend")
    entry = journal.entry(act_id)
    assert entry and (entry.reason, entry.held) == ("exam in January", Held.KEPT)
    done(town.take_back(lent, accessories=(Accessory.CHARGER, Accessory.SLEEVE)))
    done(town.do(Forget, newcomer_id=newcomer.id))
    entry = journal.entry(act_id)
    assert entry and (entry.reason, entry.held) == ("", Held.ERASED)
    assert entry.whole and entry.follows and entry.row.client_number == ""


def test_a_payload_that_was_changed_is_not_believed(town: Town, journal: SqlJournalReads):
    town.lend()
    tamper(town, "UPDATE act_payload SET payload = salt")
    entry = journal.entry(act_of(journal, "hand_out"))
    assert entry and (entry.reason, entry.held) == ("", Held.CHANGED)
