"""Tries a server: can it be reached, who are we there, and what does it hold."""

import socket

from sqlalchemy import Connection, inspect, text
from sqlalchemy.engine import URL, make_url

from desk_app.adapters.database import migrate
from desk_app.adapters.database.engine import make_engine
from desk_app.adapters.database.troubles import troubles_named
from desk_app.adapters.database.unit_of_work import ANY_STAFF
from desk_app.usecases.connecting import Access, Holds, Network, NotReached, Reached, Tried
from desk_app.usecases.opening import Trouble, TroubleError

PROBE_SECONDS, PORT = 5.0, 5432
WHO = text(
    "SELECT current_setting('server_version') AS version, current_user AS name, "
    "coalesce((SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()), false) AS encrypted"
)
IS_THERE = text("SELECT to_regclass('alembic_version') IS NOT NULL")
MAY_MAKE = text("SELECT has_schema_privilege(current_schema(), 'CREATE')")
MAY_RULE = text("SELECT has_table_privilege('setting', 'UPDATE')")
MAY_LEND = text("SELECT has_table_privilege('loan', 'INSERT')")


def try_connection(url: str) -> Tried:
    """Connect once; nothing is changed. A fault is an answer."""
    engine = make_engine(url)
    try:
        with troubles_named(), engine.connect() as connection:
            return look(connection)
    except TroubleError as error:
        return NotReached(_why(error.trouble, make_url(url)))
    finally:
        engine.dispose()


def look(connection: Connection) -> Reached:
    """What a connection to a server says of itself."""
    who = connection.execute(WHO).one()
    access = access_of(connection)
    return Reached(who.version, who.name, who.encrypted, _holds(connection, access), access)


def access_of(connection: Connection) -> Access:
    """What the login of a connection may do; of a file everything."""
    if connection.dialect.name != "postgresql":
        return Access.OWNER
    if not connection.execute(IS_THERE).scalar_one():
        return Access.OWNER if connection.execute(MAY_MAKE).scalar_one() else Access.NONE
    for asked, access in (
        (migrate.OWNS, Access.OWNER),
        (MAY_RULE, Access.COORDINATOR),
        (MAY_LEND, Access.DESK),
    ):
        if connection.execute(asked).scalar_one():
            return access
    return Access.NONE


def see_whether_owner(connection: Connection) -> None:
    """Raise ``TroubleError`` unless this login may change the schema."""
    if access_of(connection) is not Access.OWNER:
        raise TroubleError(Trouble.NOT_OWNER)


def is_of_another(connection: Connection) -> bool:
    """Tell whether there are tables, and none of them ours."""
    return migrate.current(connection) is None and bool(inspect(connection).get_table_names())


def _holds(connection: Connection, access: Access) -> Holds:
    if not connection.execute(IS_THERE).scalar_one():
        return Holds.OTHER if is_of_another(connection) else Holds.NOTHING
    if access is Access.NONE:
        return Holds.OURS  # more cannot be seen
    at = migrate.current(connection)
    try:
        migrate.see_whether_open(connection)
    except migrate.TooNewError:
        return Holds.TOO_NEW
    except migrate.NotFinishedError:
        return Holds.NOT_FINISHED
    if at in migrate.KNOWN[:-1]:
        return Holds.OLD_SCHEMA
    staff = connection.execute(ANY_STAFF).first()
    return Holds.OURS if staff else Holds.NOT_SET_UP


def _why(trouble: Trouble, url: URL) -> Trouble | Network:
    """Where the way to a server ends that gives no answer of its own."""
    if trouble is not Trouble.UNREACHABLE or not url.host:
        return trouble
    try:
        socket.create_connection((url.host, url.port or PORT), PROBE_SECONDS).close()
    except socket.gaierror:
        return Network.HOST_UNKNOWN
    except ConnectionRefusedError:
        return Network.PORT_CLOSED
    except OSError:
        return Network.NO_ANSWER
    return trouble
