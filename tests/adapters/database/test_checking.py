import sqlite3
from contextlib import closing
from uuid import uuid4

from sqlalchemy import delete, insert, text, update

from desk_app.adapters.database.checking import check
from desk_app.adapters.database.evidence_tables import act_payload, journal
from desk_app.usecases.upkeep import Checked, Finding, Flaw, Stopped
from tests.support.town import Town


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


def test_a_row_that_refers_to_nothing_is_named(sqlite_town: Town):
    sqlite_town.lend()
    with closing(sqlite3.connect(sqlite_town.database.engine.url.database or "")) as connection:
        connection.execute("UPDATE loan SET course_id = x'00'")
        connection.commit()
    checked = check(sqlite_town.database.engine, go_on)
    assert isinstance(checked, Checked)
    assert [f.flaw for f in checked.flaws] == [Flaw.REFERENCE]
    assert checked.flaws[0].where.startswith("loan")


def test_a_payload_without_its_entry_is_named(town: Town):
    stray = uuid4()
    town.lend()
    with town.database.engine.begin() as connection:
        row = {"act_id": stray, "salt": b"0" * 16, "payload": b"{}"}
        connection.execute(insert(act_payload), row)
    checked = check(town.database.engine, go_on)
    assert isinstance(checked, Checked)
    assert checked.flaws == (Finding(Flaw.REFERENCE, f"act_payload {stray}"),)
