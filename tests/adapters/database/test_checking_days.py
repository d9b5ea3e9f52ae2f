"""Whoever changes what lies under a closed day is found out, and the day is named."""

import sqlite3
from typing import Any

import pytest
from sqlalchemy import delete, select, text, update

from desk_app.adapters.database.checking import check
from desk_app.adapters.database.count_tables import (
    count_scan,
    day_close,
    day_head,
    explanation,
)
from desk_app.adapters.database.evidence_tables import act_payload, journal
from desk_app.domain.counts import Cause
from desk_app.usecases.upkeep import Checked, Flaw
from tests.support.counting import Counting
from tests.support.town import Town, done


@pytest.fixture
def closed(town: Town) -> Counting:
    """A town with two closed days; the first has a difference with a cause."""
    here = Counting(town)
    seen, missing = town.device(), town.device()
    count = here.begin()
    here.hear(count, seen.tag)
    (line,) = here.compared(count).lines
    assert line.thing.code == missing.tag
    done(here.desk.explain(count.id, line, Cause.BEING_SOUGHT, town.staff.id))
    here.closed(count)
    town.later(days=1)
    town.lend()
    here.closed()
    return here


def days(town: Town) -> list[str]:
    checked = check(town.database.engine, lambda _done, _all: True)
    assert isinstance(checked, Checked)
    return [finding.where for finding in checked.flaws if finding.flaw is Flaw.DAY]


def as_owner(town: Town, *changes: Any) -> None:
    """As somebody would who has the owner's rights and means harm."""
    with town.database.engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SET session_replication_role = replica"))
        else:
            driver: Any = connection.connection.driver_connection
            assert isinstance(driver, sqlite3.Connection)
            triggers = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
            for (name,) in connection.exec_driver_sql(triggers).all():
                connection.exec_driver_sql(f"DROP TRIGGER {name}")
        for change in changes:
            connection.execute(change)


def named(here: Counting, number: int) -> str:
    rows = here.town.database.counts.days()
    (day,) = (row.day for row in rows if row.number == number)
    return f"LEU {day.isoformat()} ({number})"


def of(number: int) -> Any:
    return day_close.c.number == number


def test_closed_days_that_nobody_touched_are_whole(closed: Counting):
    assert days(closed.town) == []


def flipped(town: Town, column: Any, number: int) -> bytes:
    with town.database.engine.connect() as connection:
        content = bytes(connection.execute(select(column).where(of(number))).scalar_one())
    middle = len(content) // 2
    return content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :]


@pytest.mark.parametrize("column", [day_close.c.report, day_close.c.paper])
@pytest.mark.parametrize("number", [1, 2])
def test_one_byte_of_a_report_names_its_day(closed: Counting, column: Any, number: int):
    values = {column.name: flipped(closed.town, column, number)}
    as_owner(closed.town, update(day_close).where(of(number)).values(values))
    assert days(closed.town) == [named(closed, number)]


@pytest.mark.parametrize(
    "change",
    [
        update(day_close).where(of(1)).values(previous="f" * 64),
        update(day_close).where(of(1)).values(count_id=None),
        update(day_close).where(of(1)).values(paper_sha256="f" * 64),
        update(count_scan).values(storage="zolder"),
        update(explanation).values(cause="with_colleague"),
        delete(explanation),
        update(day_head).values(sequence=1),
        update(journal).where(journal.c.kind == "save_device").values(kind="save_sim"),
        update(act_payload).values(salt=b"0" * 16),
    ],
    ids=str,
)
def test_a_row_under_a_closed_day_names_it(closed: Counting, change: Any):
    as_owner(closed.town, change)
    assert named(closed, 1) in days(closed.town)


def test_a_day_that_was_taken_out_is_missed(closed: Counting):
    name = named(closed, 1)
    as_owner(
        closed.town,
        delete(day_head),
        delete(day_close).where(of(1)),
    )
    found = days(closed.town)
    assert name.removeprefix("LEU ").replace("(", "").replace(")", "") in found
    assert any("(2)" in each for each in found)


def test_a_chain_that_was_cut_after_the_close_names_the_day(closed: Counting):
    """Nothing after the last entry tells that it is gone: the head in the report does."""
    newest = select(journal.c.position).order_by(journal.c.position.desc()).limit(3)
    with closed.town.database.engine.connect() as connection:
        positions = connection.execute(newest).scalars().all()
    as_owner(closed.town, delete(journal).where(journal.c.position.in_(positions)))
    assert named(closed, 2) in days(closed.town)


def test_what_is_seen_to_later_is_no_flaw(closed: Counting):
    as_owner(closed.town, update(explanation).values(done_at=closed.town.clock()))
    assert days(closed.town) == []


def test_a_payload_that_nobody_can_read_is_a_flaw_of_the_journal_and_its_day(closed: Counting):
    as_owner(closed.town, update(act_payload).values(payload=b"["))
    assert named(closed, 1) in days(closed.town)
