"""Brings a database to this program's schema, or says why it cannot."""

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from desk_app.adapters.database.engine import writer

HEAD = "0004"
UPGRADE_LOCK = 20_200_501
MIGRATIONS = Path(__file__).parent / "migrations"


class TooNewError(Exception):
    """The database was made by a newer program; the revision it is at."""


def upgrade(engine: Engine) -> bool:
    """Migrate to ``HEAD``; gives whether anything was done.

    Raises ``TooNewError`` for a revision this program does not know, and SQLAlchemy's own
    errors when the database cannot be read or written.
    """
    with engine.connect() as connection:
        if current(connection) == HEAD:
            return False
    with writer(engine).begin() as connection:
        _upgrade(connection)
    return True


def current(connection: Connection) -> str | None:
    """The revision a database is at; nothing for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.execute(
        text("SELECT version_num FROM alembic_version")
    ).scalar()
    return revision


def _upgrade(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415 - 70 ms that a start at HEAD does not pay
    from alembic.config import Config  # noqa: PLC0415
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    if connection.dialect.name == "postgresql":
        connection.execute(text(f"SELECT pg_advisory_xact_lock({UPGRADE_LOCK})"))
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    known = {revision.revision for revision in ScriptDirectory.from_config(config).walk_revisions()}
    at = current(connection)
    if at is not None and at not in known:
        raise TooNewError(at)
    command.upgrade(config, "head")
