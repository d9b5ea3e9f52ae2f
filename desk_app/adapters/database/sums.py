"""Counts and sums of tables: whether two databases hold the same."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, Table, func, select

from desk_app.adapters.database import count_tables  # noqa: F401 - fills metadata
from desk_app.adapters.database.evidence_tables import journal
from desk_app.adapters.database.schema import metadata
from desk_app.adapters.database.tables import setting

ORDERED = tuple(metadata.sorted_tables)  # what is referred to goes before what refers
OWN_SETTINGS = ("oldest_writer", "moving")  # about the database itself, so never moved
BATCH, HEAVY_BATCH = 5_000, 100  # rows, of tables with whole papers and pictures
HEAVY = {table for table in ORDERED if {"content", "paper"} & set(table.c.keys())}
BITS = 1 << 128
Heard = Callable[[int], bool]  # of so many rows more; False stops


@dataclass(frozen=True, slots=True)
class Sum:
    """How many rows, and the sum of their hashes: the same in whatever order they come."""

    rows: int = 0
    total: int = 0


def moved_rows(table: Table) -> Select[Any]:
    """The rows of a table that belong to the desk, not to the database."""
    rows = select(table)
    return rows.where(setting.c.name.not_in(OWN_SETTINGS)) if table is setting else rows


def count(connection: Connection, table: Table) -> int:
    """How many rows are moved of a table."""
    counted = moved_rows(table).with_only_columns(func.count(), maintain_column_froms=True)
    found: int = connection.execute(counted).scalar_one()
    return found


def counts(connection: Connection) -> dict[str, int]:
    """How many rows are moved, by table."""
    return {table.name: count(connection, table) for table in ORDERED}


def fingerprint(connection: Connection) -> str:
    """What tells whether a database changed: every count, and the last entry of the journal."""
    last = select(journal.c.hash).order_by(journal.c.position.desc()).limit(1)
    said = counts(connection), connection.execute(last).scalar()
    return hashlib.sha256(msgspec.json.encode(said)).hexdigest()


def batch(table: Table) -> int:
    """How many rows of a table are held in memory at once."""
    return HEAVY_BATCH if table in HEAVY else BATCH


def sum_of(connection: Connection, table: Table, heard: Heard) -> Sum | None:
    """The sum of a table; nothing when somebody stopped it."""
    rows = total = 0
    step = batch(table)
    with connection.execute(
        moved_rows(table), execution_options={"yield_per": step, "stream_results": True}
    ) as result:
        for part in result.partitions():
            for row in part:
                hashed = hashlib.sha256(msgspec.json.encode(tuple(row))).digest()
                total += int.from_bytes(hashed[:16])
            rows += len(part)
            if not heard(len(part)):
                return None
    return Sum(rows, total % BITS)
