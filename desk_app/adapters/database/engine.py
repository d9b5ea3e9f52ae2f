"""Opens SQLite and PostgreSQL so that both behave the same."""

import sqlite3
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url

from desk_app.adapters.database.deadlines import Patience, hasten

BUSY_MS = 5000
PRAGMAS = (
    f"PRAGMA busy_timeout={BUSY_MS}",
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",  # what is forgotten is overwritten
    "PRAGMA cache_size=-512",  # kilobytes a connection; the system caches the file as well
)


def make_engine(url: str, patience: Patience | None = None) -> Engine:
    """An engine whose readers see a snapshot; ``writer`` gives its writing twin.

    With ``patience`` a server that is silent for longer is given up.
    Raises nothing: SQLite and PostgreSQL are first touched when a connection is asked for.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _sqlite(create_engine(parsed))
    engine = create_engine(parsed, pool_pre_ping=True)
    # Many rows in one INSERT: psycopg's pipeline logs a warning for each refused executemany.
    engine.dialect.use_insertmanyvalues_wo_returning = True
    if patience is not None:
        hasten(engine, patience)
    return engine


def writer(engine: Engine) -> Engine:
    """The same pool, with transactions that lock out other writers from the start on SQLite."""
    return engine.execution_options(sqlite_begin="IMMEDIATE")


def _sqlite(engine: Engine) -> Engine:
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: sqlite3.Connection, _record: Any) -> None:  # noqa: ANN401 - SQLAlchemy's signature
    connection.isolation_level = None  # the driver emits no BEGIN of its own
    for pragma in PRAGMAS:
        connection.execute(pragma).close()


def _begin(connection: Connection) -> None:
    kind = connection.get_execution_options().get("sqlite_begin", "DEFERRED")
    connection.exec_driver_sql(f"BEGIN {kind}")
