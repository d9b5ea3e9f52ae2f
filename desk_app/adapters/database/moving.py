"""Moves all of a local database into an empty one on a server, and goes on after a cut."""

# What is in the target is the memory of a move: each batch is one transaction, in the order of the
# source, so after a cut as many rows are skipped as are there. Meanwhile nobody writes in the
# source, and no window opens the target.

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import psycopg
from sqlalchemy import Connection, Engine, Row, Table, func, insert, select, text
from sqlalchemy.exc import DBAPIError

from desk_app.adapters.database import migrate
from desk_app.adapters.database.engine import writer
from desk_app.adapters.database.sums import (
    ORDERED,
    batch,
    count,
    counts,
    fingerprint,
    moved_rows,
    sum_of,
)
from desk_app.adapters.database.tables import setting
from desk_app.usecases.upkeep import Moved, MoveTrouble, NotMoved, Progress, Stopped

ONE_MOVE = 20_200_502
TRY_LOCK = select(func.pg_try_advisory_lock(ONE_MOVE))
UNLOCK = select(func.pg_advisory_unlock(ONE_MOVE))
QUIET, LOUD = (
    text(f"ALTER TABLE journal {verb} TRIGGER journal_notify") for verb in ("DISABLE", "ENABLE")
)
NEXT = (
    "SELECT setval(pg_get_serial_sequence('{0}', '{1}'), coalesce(max({1}), 0) + 1, false) FROM {0}"
)


class _StoppedError(Exception):
    """Somebody stopped the move."""


class _NotMovedError(Exception):
    """Carries the reason out of the middle."""

    def __init__(self, why: MoveTrouble, table: str = "") -> None:
        super().__init__(why.value)
        self.answer = NotMoved(why, table)


def move(source: Engine, target: Engine, progress: Progress) -> Moved | NotMoved | Stopped:
    """Copy every table, compare counts and sums, then open the target; again goes on.

    ``source`` is a local database, ``target`` one on a server that its login owns; the source is
    only read, and locked against writing meanwhile. Raises SQLAlchemy's own errors.
    """
    try:
        with writer(source).connect() as here, target.connect() as there:
            if migrate.current(here) != migrate.HEAD:
                return NotMoved(MoveTrouble.OLD_SCHEMA)
            with _alone(there):
                return _Move(here, there, progress).run()
    except _StoppedError:
        return Stopped()
    except _NotMovedError as error:
        return error.answer


@contextmanager
def _alone(there: Connection) -> Iterator[None]:
    """One move at a time into a database."""
    if not there.execute(TRY_LOCK).scalar_one():
        raise _NotMovedError(MoveTrouble.BUSY)
    there.commit()
    try:
        yield
    finally:
        if not there.invalidated:
            there.rollback()
            there.execute(UNLOCK)
            there.commit()


class _Move:
    """One move between two open connections."""

    def __init__(self, here: Connection, there: Connection, progress: Progress) -> None:
        self._here, self._there = here, there
        self._progress = progress
        self._rows = counts(here)
        self._all = 3 * sum(self._rows.values())  # written once, read twice
        self._done = 0

    def run(self) -> Moved:
        self._begin()
        for table in ORDERED:
            if table is not setting:
                self._copy(table)
        self._finish_numbers()
        for table in ORDERED:
            if table is not setting:
                self._compare(table)
        self._open()
        return Moved(sum(self._rows.values()), self._rows["journal"])

    def _begin(self) -> None:
        mark = fingerprint(self._here)
        begun = self._there.execute(migrate.IS_MOVING).scalar()
        if begun is None:
            if any(counts(self._there).values()):
                raise _NotMovedError(MoveTrouble.NOT_EMPTY)
            row = {"name": migrate.MOVING, "value": mark}
            self._there.execute(insert(setting), row)
        elif begun != mark:
            raise _NotMovedError(MoveTrouble.SOURCE_CHANGED)
        self._there.commit()

    def _copy(self, table: Table) -> None:
        there = count(self._there, table)
        self._there.commit()
        self._hear(there)
        rows = moved_rows(table).order_by(text("rowid")).offset(there)
        with self._here.execute(
            rows, execution_options={"yield_per": batch(table), "stream_results": True}
        ) as result:
            for part in result.partitions():
                _write(self._there, table, part)
                self._hear(len(part))

    def _finish_numbers(self) -> None:
        """The next entry of the journal gets the next position."""
        for table in ORDERED:
            if (column := table.autoincrement_column) is not None:
                self._there.execute(text(NEXT.format(table.name, column.name)))
        self._there.commit()

    def _compare(self, table: Table) -> None:
        sums = [sum_of(side, table, self._goes_on) for side in (self._here, self._there)]
        self._there.commit()
        if None in sums:
            raise _StoppedError
        if sums[0] != sums[1]:
            raise _NotMovedError(MoveTrouble.DIFFERENT, table.name)

    def _open(self) -> None:
        """The rules are the last to come; with them the mark of an unfinished move goes."""
        rules = [dict(row) for row in self._here.execute(moved_rows(setting)).mappings()]
        if rules:
            self._there.execute(insert(setting), rules)
        self._there.execute(setting.delete().where(setting.c.name == migrate.MOVING))
        self._there.commit()

    def _hear(self, rows: int) -> None:
        if not self._goes_on(rows):
            raise _StoppedError

    def _goes_on(self, rows: int) -> bool:
        self._done += rows
        return self._progress(self._done, max(1, self._all))


def _write(there: Connection, table: Table, rows: Sequence[Row[Any]]) -> None:
    """One batch in one transaction; moved entries are no news for any desk."""
    is_journal = table.name == "journal"
    with there.begin():
        if is_journal:
            there.execute(QUIET)
        _pour(there, table, rows)
        if is_journal:
            there.execute(LOUD)


def _pour(there: Connection, table: Table, rows: Sequence[Row[Any]]) -> None:
    """COPY knows only psycopg: what it raises is what SQLAlchemy makes of it elsewhere."""
    columns = ", ".join(column.name for column in table.columns)
    command = f"COPY {table.name} ({columns}) FROM STDIN"
    driver: Any = there.connection.dbapi_connection
    try:
        with driver.cursor() as cursor, cursor.copy(command.encode()) as copy:
            for row in rows:
                copy.write_row(row)
    except psycopg.Error as error:
        lost = driver.closed
        raise DBAPIError.instance(
            command, None, error, psycopg.Error, connection_invalidated=lost, dialect=there.dialect
        ) from error
