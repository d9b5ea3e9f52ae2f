"""Checks a database: its file, its references, each desk's chain, what the entries hold."""

import hashlib
from collections.abc import Generator, Iterator
from contextlib import closing
from uuid import UUID

from sqlalchemy import Connection, Engine, func, select

from desk_app.adapters.database.evidence_tables import (
    act_payload,
    act_subject,
    condition_report,
    journal,
)
from desk_app.adapters.database.journal import GENESIS, entry_hash
from desk_app.adapters.database.tables import device, loan
from desk_app.usecases.upkeep import Checked, Finding, Flaw, Progress, Stopped

STEP = 500  # entries from one word of progress to the next
STREAMED = {"yield_per": STEP}
REFERENCES = (
    (act_payload.c.act_id, journal.c.act_id),
    (act_subject.c.act_id, journal.c.act_id),
    (condition_report.c.loan_id, loan.c.id),
    (loan.c.report_id, condition_report.c.id),
    (device.c.report_id, condition_report.c.id),
)
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
        flaws = list(_of_file(connection))
        for begun, rows in ((0, _of_journal(connection)), (entries, _of_payloads(connection))):
            with closing(rows):
                for number, found in enumerate(rows, begun):
                    flaws += found
                    if number % STEP == 0 and not progress(number, 2 * entries):
                        return Stopped()
    return Checked(entries, tuple(flaws))


def _of_file(connection: Connection) -> Iterator[Finding]:
    """SQLite tells of itself; PostgreSQL keeps its references, and its pages by checksums."""
    yield from _orphans(connection)
    if connection.dialect.name != "sqlite":
        return
    for (said,) in connection.exec_driver_sql("PRAGMA integrity_check"):
        if said != "ok":
            yield Finding(Flaw.FILE, said)
    for table, row, *_ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield Finding(Flaw.REFERENCE, f"{table} {row}")


def _orphans(connection: Connection) -> Iterator[Finding]:
    """Rows whose reference the database itself does not keep."""
    for row, referred in REFERENCES:
        found = select(row).where(row.is_not(None), row.not_in(select(referred)))
        for (key,) in connection.execute(found):
            yield Finding(Flaw.REFERENCE, f"{row.table.name} {key}")


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
