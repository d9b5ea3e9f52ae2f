"""Opens SQLite and PostgreSQL so that both behave the same."""

import os
import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Dialect, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url

from desk_app.adapters.database.deadlines import Deadlines, hasten
from desk_app.usecases.connecting import is_here

BUSY_MS = 5000
PRAGMAS = (
    f"PRAGMA busy_timeout={BUSY_MS}",
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",  # what is forgotten is overwritten
    "PRAGMA cache_size=-512",  # kilobytes a connection; the system caches the file as well
)
NO_JIT = "-c jit=off"  # compiling takes longer than any question of a counter
TIME_OUTS = f"{NO_JIT} -c statement_timeout=10s -c lock_timeout=2s"
OF_DEADLINE = (0.8, 0.6)  # so much of it a statement and a lock may take: then the server says so
VERIFY = "verify-full"
BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Arch
    "/etc/pki/tls/certs/ca-bundle.crt",  # Fedora
    "/etc/ssl/ca-bundle.pem",  # SUSE
    "/etc/ssl/cert.pem",  # Alpine, macOS
)
CALLING = {
    "application_name": "leenbalie",
    "connect_timeout": "5",
    "keepalives_idle": "10",
    "keepalives_interval": "5",
    "keepalives_count": "3",
}


def make_engine(url: str, deadlines: Deadlines | None = None, *, patient: bool = False) -> Engine:
    """An engine whose readers see a snapshot; ``writer`` gives its writing twin.

    With ``deadlines`` a server that is silent for longer is given up. A ``patient`` one waits for
    as long as its work takes: for migrations, moves and checks.
    Raises nothing: SQLite and PostgreSQL are first touched when a connection is asked for.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _sqlite(create_engine(parsed))
    time_outs = {} if patient else {"options": _time_outs(deadlines)}
    engine = create_engine(_calling(parsed, time_outs), pool_pre_ping=True)
    # Many rows in one INSERT: psycopg's pipeline logs a warning for each refused executemany.
    engine.dialect.use_insertmanyvalues_wo_returning = True
    _know_password(engine)
    if deadlines is not None:
        hasten(engine, deadlines)
    return engine


def use_password(engine: Engine, password: str) -> None:
    """Of a server: from the next connection on."""
    engine.url = engine.url.set(password=password)


def _know_password(engine: Engine) -> None:
    """SQLAlchemy reads the URL once; a password may be typed later."""

    @event.listens_for(engine, "do_connect")
    def _know(_dialect: Dialect, _record: Any, _arguments: Any, parameters: Any) -> None:  # noqa: ANN401 - SQLAlchemy's signature
        if engine.url.password:
            parameters["password"] = engine.url.password


def _time_outs(deadlines: Deadlines | None) -> str:
    """A busy server must say that it is, before it is taken for one that is gone."""
    if deadlines is None:
        return TIME_OUTS
    statement, lock = (int(deadlines.statement * part * 1000) for part in OF_DEADLINE)
    return f"{NO_JIT} -c statement_timeout={statement}ms -c lock_timeout={lock}ms"


def is_local(url: URL) -> bool:
    """Tell whether a server is on this computer: a Unix socket, or a name of the computer."""
    host = url.query.get("host", url.host or "")
    return isinstance(host, str) and is_here(host)


def without_password(url: URL) -> URL:
    """The same URL without its password; ``URL.set`` takes none for: as it was."""
    return URL.create(
        url.drivername,
        username=url.username,
        host=url.host,
        port=url.port,
        database=url.database,
        query=url.query,
    )


def _calling(url: URL, extra: dict[str, str]) -> URL:
    """How a server is called; what the URL itself says goes first."""
    mode = url.query.get("sslmode", None if is_local(url) else VERIFY)
    safe = {"sslmode": VERIFY, "sslrootcert": trusted()} if mode == VERIFY else {}
    return url.set(query={**safe, **CALLING, **extra, **url.query})


def trusted() -> str:
    """Whom the system trusts; psycopg's own OpenSSL looks where no system keeps that."""
    files = (os.environ.get("SSL_CERT_FILE", ""), *BUNDLES)
    return next((file for file in files if Path(file).is_file()), "system")


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
