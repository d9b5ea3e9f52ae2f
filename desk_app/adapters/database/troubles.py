"""Sorts what a driver raises: the environment's fault, named; anything else is a bug."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DatabaseError, DBAPIError

from desk_app.adapters.database.migrate import NotFinishedError, OlderSchemaError, TooNewError
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
POSTGRESQL = {
    "25006": Trouble.READ_ONLY,
    "42501": Trouble.NO_RIGHT,
    "53100": Trouble.FULL,
    "57014": Trouble.LOCKED,  # the statement took too long
    "55P03": Trouble.LOCKED,  # somebody else held a row for too long
    "40P01": Trouble.LOCKED,  # a deadlock
    "40001": Trouble.LOCKED,  # not serializable
    "53300": Trouble.CROWDED,
    "28P01": Trouble.WRONG_PASSWORD,
    "28000": Trouble.NOT_ADMITTED,
    "3D000": Trouble.NO_DATABASE,
}
# A server that refuses a connection tells its reason in words only: libpq keeps no SQLSTATE then.
REFUSED = (
    (r"no password supplied", Trouble.PASSWORD_NEEDED),
    (r"password authentication failed|authentication failed for user", Trouble.WRONG_PASSWORD),
    (r'database "[^"]*" does not exist', Trouble.NO_DATABASE),
    (r"too many clients|too many connections|connection slots are reserved", Trouble.CROWDED),
    (r"no pg_hba.conf entry|pg_hba.conf rejects|is not permitted to log in", Trouble.NOT_ADMITTED),
    (r'role "[^"]*" does not exist', Trouble.NOT_ADMITTED),
    (r"permission denied for database", Trouble.NOT_ADMITTED),
    (r"does not match host name", Trouble.OTHER_NAME),
    (r"certificate verify failed|root certificate file", Trouble.UNKNOWN_ISSUER),
    (r"SSL|certificate", Trouble.NOT_TRUSTED),
)


@contextmanager
def troubles_named() -> Iterator[None]:
    """Raise ``TroubleError`` for what a clerk or an administrator can mend; let bugs through."""
    try:
        yield
    except TooNewError as error:
        raise TroubleError(Trouble.TOO_NEW) from error
    except OlderSchemaError as error:
        trouble = Trouble.MAY_UPGRADE if error.may_upgrade else Trouble.OLD_SCHEMA
        raise TroubleError(trouble) from error
    except NotFinishedError as error:
        raise TroubleError(Trouble.NOT_FINISHED) from error
    except DBAPIError as error:
        named = trouble_of(error)
        if named is None:
            raise
        raise TroubleError(named) from error


def trouble_of(error: DBAPIError) -> Trouble | None:
    """The trouble behind a driver's error; none when it is our own mistake."""
    cause = error.orig
    if isinstance(cause, sqlite3.Error):
        code = getattr(cause, "sqlite_errorcode", None)
        return SQLITE.get(code & PRIMARY_CODE) if code is not None else None
    state = getattr(cause, "sqlstate", None)
    if state in POSTGRESQL:
        return POSTGRESQL[state]
    if state is None:
        for pattern, trouble in REFUSED:
            if re.search(pattern, str(cause)):
                return trouble
    lost = error.connection_invalidated or (state is None and isinstance(error, DatabaseError))
    return Trouble.UNREACHABLE if lost else None
