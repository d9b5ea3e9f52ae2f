"""Sorts what a driver raises: the environment's fault, named; anything else is a bug."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DatabaseError, DBAPIError

from desk_app.adapters.database.migrate import TooNewError
from desk_app.usecases.opening import Trouble, TroubleError

SQLITE = {
    sqlite3.SQLITE_READONLY: Trouble.READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: Trouble.READ_ONLY,
    sqlite3.SQLITE_PERM: Trouble.READ_ONLY,
    sqlite3.SQLITE_AUTH: Trouble.READ_ONLY,
    sqlite3.SQLITE_FULL: Trouble.FULL,
    sqlite3.SQLITE_IOERR: Trouble.FULL,
    sqlite3.SQLITE_BUSY: Trouble.LOCKED,
    sqlite3.SQLITE_LOCKED: Trouble.LOCKED,
    sqlite3.SQLITE_CORRUPT: Trouble.CORRUPT,
    sqlite3.SQLITE_NOTADB: Trouble.CORRUPT,
}
PRIMARY_CODE = 0xFF
POSTGRESQL = {"25006": Trouble.READ_ONLY, "42501": Trouble.READ_ONLY, "53100": Trouble.FULL}


@contextmanager
def troubles_named() -> Iterator[None]:
    """Raise ``TroubleError`` for what a clerk or an administrator can mend; let bugs through."""
    try:
        yield
    except TooNewError as error:
        raise TroubleError(Trouble.TOO_NEW) from error
    except DBAPIError as error:
        trouble = trouble_of(error)
        if trouble is None:
            raise
        raise TroubleError(trouble) from error


def trouble_of(error: DBAPIError) -> Trouble | None:
    """The trouble behind a driver's error; none when it is our own mistake."""
    cause = error.orig
    if isinstance(cause, sqlite3.Error):
        code = getattr(cause, "sqlite_errorcode", None)
        return SQLITE.get(code & PRIMARY_CODE) if code is not None else None
    state = getattr(cause, "sqlstate", None)
    if state in POSTGRESQL:
        return POSTGRESQL[state]
    lost = error.connection_invalidated or (state is None and isinstance(error, DatabaseError))
    return Trouble.UNREACHABLE if lost else None
