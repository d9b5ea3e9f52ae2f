"""Checks a database: its file, its references, each desk's chain, what the entries hold."""

import hashlib
import sqlite3
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from itertools import chain
from typing import Any
from uuid import UUID

from sqlalchemy import Column, ColumnElement, Connection, Engine, Select, func, select
from sqlalchemy.exc import DatabaseError, OperationalError

from desk_app.adapters.database.checking_days import days_of, of_days
from desk_app.adapters.database.evidence_tables import (
    act_payload,
    act_subject,
    condition_report,
    conflict,
    journal,
    paper,
)
from desk_app.adapters.database.journal import GENESIS, entry_hash
from desk_app.adapters.database.tables import device, loan
from desk_app.adapters.database.troubles import PRIMARY_CODE
from desk_app.domain.conflict_acts import filing_of
from desk_app.usecases.upkeep import Checked, Finding, Flaw, Progress, Stopped

STEP = 500  # entries from one word of progress to the next
INSTRUCTIONS = 500_000  # of SQLite, from one question whether to go on to the next
A_DAY = timedelta(days=1)  # the loans of a demo began before the day after it was made
STREAMED = {"yield_per": STEP}
REFERENCES = (
    (condition_report.c.loan_id, loan.c.id),
    (loan.c.report_id, condition_report.c.id),
    (device.c.report_id, condition_report.c.id),
)
ACTS = (act_payload.c.act_id, act_subject.c.act_id, paper.c.act_id, journal.c.undoes)
IN_JOURNAL = journal.alias()
CONFLICTS = select(conflict.c.act_id)
FILINGS = select(journal.c.act_id).where(journal.c.kind == "file_conflict")
FILLED = select(func.max(journal.c.at_desk)).where(journal.c.kind == "fill_demo")
LOANS = select(loan.c.id).where(~select(1).where(journal.c.loan_id == loan.c.id).exists())
COUNT = select(func.count()).select_from(journal)
ENTRIES = select(journal).order_by(journal.c.desk_id, journal.c.sequence)
PAYLOADS = select(
    journal.c.desk_id, journal.c.sequence, journal.c.payload_hash, act_payload.c.salt,
    act_payload.c.payload,
).join(act_payload, act_payload.c.act_id == journal.c.act_id)  # fmt: skip


def check(engine: Engine, progress: Progress) -> Checked | Stopped:
    """Look at everything and change nothing; ``progress`` hears of entries, and may stop it."""
    with engine.connect() as connection:
        entries = connection.execute(COUNT).scalar_one()
        flaws = _of_rows(connection, lambda: progress(0, 2 * entries))
        if flaws is None:
            return Stopped()
        for begun, look in ((0, _of_journal), (entries, _of_payloads)):
            with closing(_past_damage(look(connection))) as rows:
                for number, found in enumerate(rows, begun):
                    flaws += found
                    if number % STEP == 0 and not progress(number, 2 * entries):
                        return Stopped()
        flaws += days_of(connection, flaws)
    return Checked(entries, tuple(dict.fromkeys(flaws)))


def _of_rows(connection: Connection, go_on: Callable[[], bool]) -> list[Finding] | None:
    """What is wrong outside the chains; none when it was stopped, at any statement."""
    flaws: list[Finding] = []
    with _asked_meanwhile(connection, go_on):
        try:
            every = (_of_file, _orphans, _cut, of_days)
            looks = (_past_damage(look(connection)) for look in every)
            for found in chain.from_iterable(looks):
                flaws += found
                if not go_on():
                    return None
        except OperationalError as error:
            if getattr(error.orig, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT:
                return None
            raise
    return flaws


def _past_damage(rows: Iterator[list[Finding]]) -> Generator[list[Finding]]:
    """What one look finds, up to a page that cannot be read: that is a flaw, and no end."""
    try:
        yield from rows
    except DatabaseError as error:
        if getattr(error.orig, "sqlite_errorcode", 0) & PRIMARY_CODE != sqlite3.SQLITE_CORRUPT:
            raise
        yield [Finding(Flaw.FILE, str(error.orig))]


@contextmanager
def _asked_meanwhile(connection: Connection, go_on: Callable[[], bool]) -> Iterator[None]:
    """SQLite asks in the middle of a statement as well: its look at a file may take minutes."""
    driver: Any = connection.connection.driver_connection
    if connection.dialect.name != "sqlite":
        yield
        return
    driver.set_progress_handler(lambda: not go_on(), INSTRUCTIONS)
    try:
        yield
    finally:
        driver.set_progress_handler(None, 0)


def _of_file(connection: Connection) -> Generator[list[Finding]]:
    """SQLite tells of itself; PostgreSQL keeps its references, and its pages by checksums."""
    if connection.dialect.name != "sqlite":
        return
    said = connection.exec_driver_sql("PRAGMA integrity_check").scalars()
    yield [Finding(Flaw.FILE, words) for words in said if words != "ok"]
    lost = connection.exec_driver_sql("PRAGMA foreign_key_check")
    yield [Finding(Flaw.REFERENCE, f"{table} {row}") for table, row, *_ in lost]


def _orphans(connection: Connection) -> Generator[list[Finding]]:
    """Rows whose reference the database itself does not keep."""
    for row, referred in REFERENCES:
        keys = connection.execute(_without(row, referred)).scalars()
        yield [Finding(Flaw.REFERENCE, f"{row.table.name} {key}") for key in keys]


def _without(row: Column[UUID], referred: ColumnElement[UUID]) -> Select[Any]:
    """The rows that refer to one that is not there."""
    return select(row).where(row.is_not(None), ~select(1).where(referred == row).exists())


def _cut(connection: Connection) -> Generator[list[Finding]]:
    """Acts that left a trace and have no entry: after the last one of a chain nothing else tells.

    A conflict left its filing; a loan its hand-out, unless it came with the demo.
    """
    traces: dict[UUID, list[str]] = {}
    for row in ACTS:
        for key in connection.execute(_without(row, IN_JOURNAL.c.act_id)).scalars():
            traces.setdefault(key, []).append(row.table.name)
        yield []
    filed = set(connection.execute(FILINGS).scalars())
    for key in connection.execute(CONFLICTS).scalars():
        if (filing := filing_of(key)) not in filed:
            traces.setdefault(filing, []).append(conflict.name)
    filled = connection.execute(FILLED).scalar()
    lent = LOANS.where(loan.c.started_at > filled + A_DAY) if filled else LOANS
    for key in connection.execute(lent).scalars():
        traces[key] = [loan.name]
    yield [Finding(Flaw.CUT, f"{', '.join(tables)} {key}") for key, tables in traces.items()]


def _of_journal(connection: Connection) -> Generator[list[Finding]]:
    """For each entry what is wrong with it: changed, or following on one that is not there."""
    heads: dict[UUID, tuple[int, str]] = {}
    with connection.execute(ENTRIES, execution_options=STREAMED) as result:
        for row in result.mappings():
            number, head = heads.get(row["desk_id"], (0, GENESIS))
            wrong = {
                Flaw.MISSING: (row["sequence"], row["previous_hash"]) != (number + 1, head),
                Flaw.CHANGED: row["hash"] != entry_hash(dict(row)),
            }
            at = row["kind"], row["desk_id"], row["sequence"]
            heads[row["desk_id"]] = row["sequence"], row["hash"]
            yield [Finding(flaw, *at) for flaw, holds in wrong.items() if holds]


def _of_payloads(connection: Connection) -> Generator[list[Finding]]:
    """What was forgotten is not there, and that is right."""
    with connection.execute(PAYLOADS, execution_options=STREAMED) as result:
        for row in result:
            right = hashlib.sha256(row.salt + row.payload).hexdigest() == row.payload_hash
            yield [] if right else [Finding(Flaw.PAYLOAD, "", row.desk_id, row.sequence)]
