"""The mirror of a desk: a throw-away SQLite copy of what its counter needs of the server."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Engine, Table, bindparam, delete, insert, select, text, update
from sqlalchemy.dialects.postgresql import insert as insert_once

from desk_app.adapters.database.asides import forget_asides
from desk_app.adapters.database.database import SqlDatabase
from desk_app.adapters.database.deadlines import Deadlines
from desk_app.adapters.database.engine import make_engine, use_password, writer
from desk_app.adapters.database.evidence_tables import (
    act_payload,
    act_subject,
    condition_report,
    outbox,
    paper,
    read_log,
    scanned_page,
    sign_in,
)
from desk_app.adapters.database.outbox import (
    QueueingUnitOfWork,
    SqlOutbox,
    copy_troubles_named,
)
from desk_app.adapters.database.registers import Fold, newcomers
from desk_app.adapters.database.schema import metadata
from desk_app.adapters.database.snapshot import Desk, statements
from desk_app.adapters.database.tables import credential, desk, newcomer, setting
from desk_app.adapters.database.troubles import troubles_named
from desk_app.usecases.offline_ports import Waiting
from desk_app.usecases.opening import ASKED, Trouble, TroubleError
from desk_app.usecases.ports import Clock

TAKEN = "mirror_taken_at"
ROWS_AT_ONCE = 500
TRIGGERS = text(
    "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name NOT LIKE 'newcomer_search%'"
)
TAKEN_AT = select(setting.c.value).where(setting.c.name == TAKEN)
SITE_OF = select(desk.c.site_id).where(desk.c.id == bindparam("key"))
EMPTY_INDEX = text("INSERT INTO newcomer_search(newcomer_search) VALUES ('delete-all')")
COMPACT_INDEX = text("INSERT INTO newcomer_search(newcomer_search) VALUES ('optimize')")
SNAPSHOT = text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
ALL_THERE = text("SELECT 1")
WHOLE = text("PRAGMA quick_check(1)")
WATCHING = Deadlines(0.8, 0.8)  # seconds: a server that goes is noticed within two
RECORDS = (sign_in, read_log)
NAMED = (credential, act_payload, act_subject, paper, scanned_page, read_log)  # all can go
Rows = Sequence[dict[str, Any]]
Copied = list[tuple[Table, Rows]]


class SqlMirror:
    """One desk's copy, and the outbox in it; slow, so for a job."""

    def __init__(
        self, url: str, server: SqlDatabase, desk_id: UUID, fold: Fold, clock: Clock
    ) -> None:
        self.database = SqlDatabase(url, fold, clock)
        self._newcomers = newcomers(fold)
        self._engine = self.database.engine
        self._folder = Path(self._engine.url.database or "").parent
        self._outbox = SqlOutbox(self._engine, desk_id, clock)
        self._server = server
        self._clock = clock
        self._desk_id = desk_id

    def open(self) -> None:
        """Bring the copy to this program's schema; it keeps nothing from being erased."""
        self.database.upgrade()
        with copy_troubles_named(), writer(self._engine).begin() as connection:
            for name in connection.execute(TRIGGERS).scalars().all():
                connection.execute(text(f"DROP TRIGGER {name}"))
            if connection.execute(WHOLE).scalars().all() != ["ok"]:
                raise TroubleError(Trouble.CORRUPT)

    def queueing(self) -> QueueingUnitOfWork:
        """A transaction whose acts enter the outbox too."""
        return QueueingUnitOfWork(self._engine, self._newcomers, self._clock)

    def waiting(self) -> int:
        return self._outbox.waiting()

    def first(self) -> Waiting | None:
        return self._outbox.first()

    def sent(self, waiting: Waiting) -> None:
        self._outbox.sent(waiting)

    def taken_at(self) -> datetime | None:
        with copy_troubles_named(), self._engine.connect() as connection:
            found = connection.execute(TAKEN_AT).scalar()
        return datetime.fromisoformat(found) if found else None

    def send_records(self) -> None:
        with copy_troubles_named(), self._engine.connect() as connection:
            kept = [(table, _all(connection, table)) for table in RECORDS]
        with troubles_named(), self._server.engine.begin() as connection:
            for table, rows in kept:
                if rows:
                    once = insert_once(table).on_conflict_do_nothing()
                    connection.execute(once, list(rows))
        looked_at = [row["id"] for row in dict(kept)[read_log]]
        with copy_troubles_named(), writer(self._engine).begin() as connection:
            connection.execute(delete(read_log).where(read_log.c.id.in_(looked_at)))

    def rebuild(self) -> bool:
        now = self._clock()
        here, copied = self._copied(now)
        with copy_troubles_named(), writer(self._engine).begin() as connection:
            if _has_unsent(connection, here, dict(copied)[sign_in]):
                return False
            _empty(connection)
            for table, rows in copied:
                for start in range(0, len(rows), ROWS_AT_ONCE):
                    connection.execute(insert(table), list(rows[start : start + ROWS_AT_ONCE]))
            connection.execute(insert(setting), {"name": TAKEN, "value": now.isoformat()})
        self._empty_write_ahead_log()
        forget_asides(self._folder, now)
        return True

    def forget_names(self) -> None:
        nobody = {"client_number": None, "family_name": "", "given_name": "", "contact": ""}
        with copy_troubles_named(), writer(self._engine).begin() as connection:
            for table in NAMED:
                connection.execute(delete(table))
            gone = update(newcomer).where(newcomer.c.forgotten_at.is_(None))
            connection.execute(gone, nobody | {"search_key": "", "forgotten_at": self._clock()})
            connection.execute(update(condition_report), {"note": ""})
            connection.execute(COMPACT_INDEX)
        self._empty_write_ahead_log()
        forget_asides(self._folder, self._clock())

    def close(self) -> None:
        """Let go of the copy."""
        self.database.close()

    def _copied(self, now: datetime) -> tuple[Desk, Copied]:
        """The rows of one moment at the server."""
        with troubles_named(), self._server.engine.begin() as connection:
            connection.execute(SNAPSHOT)
            site_id = connection.execute(SITE_OF, {"key": self._desk_id}).scalar_one()
            here = Desk(self._desk_id, site_id, now)
            return here, [
                (table, [dict(row) for row in connection.execute(found).mappings()])
                for table, found in statements(here)
            ]

    def _empty_write_ahead_log(self) -> None:
        """Old pages must not linger beside the file."""
        with copy_troubles_named(), self._engine.connect() as connection:
            driver = connection.connection.driver_connection
            connection.rollback()
            if driver is not None:
                driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()


class Watch:
    """Asks a server for a sign of life, on a connection that is kept."""

    def __init__(self, url: str) -> None:
        self._engine: Engine = make_engine(url, WATCHING)

    def answers(self) -> bool:
        """Tell within a second whether the server is there; raises when it asks for a password."""
        try:
            with troubles_named(), self._engine.connect() as connection:
                connection.execute(ALL_THERE)
        except TroubleError as error:
            if error.trouble in ASKED:
                raise
            return False
        return True

    def use_password(self, password: str) -> None:
        """Ask with it from the next connection on."""
        use_password(self._engine, password)

    def close(self) -> None:
        """Let go of the connection."""
        self._engine.dispose()


def _all(connection: Connection, table: Table) -> Rows:
    return [dict(row) for row in connection.execute(select(table)).mappings()]


def _has_unsent(connection: Connection, here: Desk, signed_in: Rows) -> bool:
    """An act, a look at a card or a sign-in that the server does not have."""
    if any(connection.execute(select(table).limit(1)).first() for table in (outbox, read_log)):
        return True
    recent = select(sign_in.c.id).where(sign_in.c.at >= here.known_since)
    return not set(connection.execute(recent).scalars()) <= {row["id"] for row in signed_in}


def _empty(connection: Connection) -> None:
    connection.execute(EMPTY_INDEX)
    for table in reversed(metadata.sorted_tables):
        if table is not outbox:
            connection.execute(delete(table))
