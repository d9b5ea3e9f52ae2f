"""Brings a database to this program's schema, or says why it cannot or may not."""

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from desk_app import VERSION
from desk_app.adapters.database import grants
from desk_app.adapters.database.engine import writer

KNOWN = (
    "0001",
    "0002",
    "0003",
    "0004",
    "0005",
)  # in order; migrations only add within a release line
HEAD = KNOWN[-1]
UPGRADE_LOCK = 20_200_501
MIGRATIONS = Path(__file__).parent / "migrations"
OLDEST_WRITER = text("SELECT value FROM setting WHERE name = 'oldest_writer'")
MOVING = "moving"  # the row of ``setting`` that a move leaves until it is whole
IS_MOVING = text("SELECT value FROM setting WHERE name = 'moving'")
OWNS = text(
    "SELECT pg_has_role(current_user, relowner, 'MEMBER') FROM pg_class "
    "WHERE oid = 'alembic_version'::regclass"
)


class TooNewError(Exception):
    """The database asks for a newer program; the oldest one that may write in it."""


class OlderSchemaError(Exception):
    """A server's schema is an older one; ``may_upgrade`` tells whether this login may change it."""

    def __init__(self, revision: str, *, may_upgrade: bool) -> None:
        super().__init__(revision)
        self.may_upgrade = may_upgrade


class NotFinishedError(Exception):
    """A move into this database was cut before its end."""


def upgrade(engine: Engine, program: str = VERSION, *, asked: bool = False) -> bool:
    """Make a database fit for the version ``program``; gives whether its schema was changed.

    A server with an older schema is changed only when somebody ``asked``. A newer schema is
    worked with as it is, as long as this program may write. Raises ``TooNewError``,
    ``OlderSchemaError``, ``NotFinishedError``, and SQLAlchemy's own errors.
    """
    with engine.connect() as connection:
        at = current(connection)
        if at is not None:
            see_whether_open(connection, program)
        if at == HEAD or (at is not None and at not in KNOWN):
            return False
        if at is not None and not asked and connection.dialect.name == "postgresql":
            raise OlderSchemaError(at, may_upgrade=connection.execute(OWNS).scalar_one())
    bring_up(engine)
    return True


def bring_up(engine: Engine) -> None:
    """Migrate to ``HEAD``, whatever is in it."""
    with writer(engine).begin() as connection:
        _upgrade(connection)


def current(connection: Connection) -> str | None:
    """The revision a database is at; nothing for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.execute(
        text("SELECT version_num FROM alembic_version")
    ).scalar()
    return revision


def see_whether_open(connection: Connection, program: str = VERSION) -> None:
    """Raise ``TooNewError`` or ``NotFinishedError`` when this program has to stay away."""
    oldest = connection.execute(OLDEST_WRITER).scalar()
    if oldest is not None and _parts(oldest) > _parts(program):
        raise TooNewError(oldest)
    if connection.execute(IS_MOVING).scalar() is not None:
        raise NotFinishedError


def _parts(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def _upgrade(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415 - 70 ms that a start at HEAD does not pay
    from alembic.config import Config  # noqa: PLC0415

    is_server = connection.dialect.name == "postgresql"
    if is_server:
        for setting in ("statement_timeout", "lock_timeout"):
            connection.execute(text(f"SET LOCAL {setting} = 0"))
        connection.execute(text(f"SELECT pg_advisory_xact_lock({UPGRADE_LOCK})"))
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    if is_server and grants.has_roles(connection):
        grants.grant(connection)
