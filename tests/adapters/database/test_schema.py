import sqlite3
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import QueuePool

from desk_app.adapters.database import migrate
from desk_app.adapters.database.engine import make_engine
from desk_app.usecases.opening import Trouble, TroubleError
from tests.support.town import open_town


@pytest.fixture
def engine(url: str):
    made = make_engine(url)
    yield made
    made.dispose()


def run(engine: Engine, name: str, *revision: str) -> None:
    """What alembic's command line would do to this database."""
    config = Config()
    config.set_main_option("script_location", str(migrate.MIGRATIONS))
    config.set_main_option("path_separator", "os")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        getattr(command, name)(config, *revision)


def things(engine: Engine) -> set[str]:
    """Names of all tables and, on SQLite, triggers."""
    names = set(inspect(engine).get_table_names())
    if engine.dialect.name == "sqlite":
        with engine.connect() as connection:
            names |= set(connection.execute(text("SELECT name FROM sqlite_master")).scalars())
    return names


def test_the_schema_is_what_the_migrations_make(engine: Engine):
    """Raises when a new migration would have anything to do."""
    run(engine, "check")


def test_the_newest_migration_is_the_one_the_program_asks_for():
    heads = ScriptDirectory(str(migrate.MIGRATIONS)).get_heads()
    assert heads == [migrate.HEAD]


def test_upgrading_twice_is_harmless(url: str):
    town = open_town(url).settle()
    device = town.device()
    assert town.database.upgrade() is False
    assert town.reads.device(device.tag)
    town.database.close()


def test_a_new_file_is_upgraded_once(tmp_path: Path):
    engine = make_engine(f"sqlite:///{tmp_path / 'new.db'}")
    assert migrate.upgrade(engine) is True
    assert migrate.upgrade(engine) is False
    engine.dispose()


def test_a_downgrade_leaves_nothing_and_an_upgrade_brings_it_back(engine: Engine):
    before = things(engine)
    run(engine, "downgrade", "base")
    assert {name for name in things(engine) if "alembic_version" not in name} == set()
    run(engine, "upgrade", "head")
    assert things(engine) == before


def test_a_file_that_is_no_database_is_left_as_it_is(tmp_path: Path):
    path = tmp_path / "broken.db"
    path.write_bytes(b"no database at all" * 100)
    engine = make_engine(f"sqlite:///{path}")
    with pytest.raises(DatabaseError, match="file is not a database"):
        migrate.upgrade(engine)
    engine.dispose()
    assert path.read_bytes() == b"no database at all" * 100


def test_who_finds_the_database_locked_leaves_no_connection_behind(sqlite_url: str):
    town = open_town(sqlite_url).settle()
    with town.database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout=1")
    other = sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(TroubleError) as caught:
        town.device()
    assert caught.value.trouble is Trouble.LOCKED
    pool = town.database.engine.pool
    assert isinstance(pool, QueuePool) and pool.checkedout() == 0
    other.close()
    assert town.reads.device(town.device().tag)
    town.database.close()
