"""Two versions of the program at one database: what is newer only adds, until it says otherwise."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.engine import make_url

from desk_app.adapters.database import grants, migrate
from desk_app.adapters.database.engine import make_engine
from desk_app.domain.outcomes import HandedOut
from desk_app.usecases.opening import Trouble, TroubleError
from tests.support.town import Town, done, open_town

FUTURE = """
import sqlalchemy as sa
from alembic import op

revision, down_revision, branch_labels, depends_on = "0099", "{head}", None, None


def upgrade():
    op.add_column("loan", sa.Column("parcel", sa.Text(), nullable=True))
    op.add_column("journal", sa.Column("parcel", sa.Text(), nullable=True))
"""
OLDEST = text("UPDATE setting SET value = :version WHERE name = 'oldest_writer'")


class Newer:
    """The program of next year, with one migration more; ``here`` is this year's."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self._migrations, self._patch = folder / "migrations", patch
        shutil.copytree(migrate.MIGRATIONS, self._migrations)
        file = self._migrations / "versions" / "0099_parcels.py"
        file.write_text(FUTURE.format(head=migrate.HEAD))

    def upgrade(self, engine: Engine, *, asked: bool = False) -> bool:
        with self._patch.context() as newer:
            newer.setattr(migrate, "MIGRATIONS", self._migrations)
            newer.setattr(migrate, "KNOWN", (*migrate.KNOWN, "0099"))
            newer.setattr(migrate, "HEAD", "0099")
            return migrate.upgrade(engine, "2.0.0", asked=asked)


@pytest.fixture
def newer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Newer:
    return Newer(tmp_path, monkeypatch)


def revision(town: Town) -> str | None:
    with town.database.engine.connect() as connection:
        return migrate.current(connection)


def raise_oldest(town: Town, version: str) -> None:
    with town.database.engine.begin() as connection:
        connection.execute(OLDEST, {"version": version})


def test_this_program_goes_on_in_a_database_that_a_newer_one_added_to(town: Town, newer: Newer):
    before = town.lend()
    assert newer.upgrade(town.database.engine, asked=True)
    assert revision(town) == "0099"
    assert town.database.upgrade() is False
    assert town.loan(before)
    lent = town.lend()
    assert isinstance(lent, HandedOut)
    done(town.take_back(lent))
    assert revision(town) == "0099"


def test_a_program_older_than_the_oldest_that_may_write_stays_away(town: Town, newer: Newer):
    newer.upgrade(town.database.engine, asked=True)
    raise_oldest(town, "1.10.0")
    with pytest.raises(TroubleError) as caught:
        town.database.upgrade()
    assert caught.value.trouble is Trouble.TOO_NEW
    assert migrate.upgrade(town.database.engine, "1.10.0") is False
    with pytest.raises(migrate.TooNewError, match=r"1\.10\.0"):
        migrate.upgrade(town.database.engine, "1.9.9")


def test_the_migrations_name_the_oldest_program_that_may_write(town: Town):
    with town.database.engine.connect() as connection:
        assert connection.execute(migrate.OLDEST_WRITER).scalar_one() == "1.0.0"


def test_a_newer_program_upgrades_a_file_by_itself(sqlite_town: Town, newer: Newer):
    assert newer.upgrade(sqlite_town.database.engine)
    assert revision(sqlite_town) == "0099"


@pytest.fixture
def shared(postgres_url: str) -> Iterator[Town]:
    """A town on a server that has its roles."""
    made = open_town(postgres_url).settle()
    made.database.init()
    yield made
    made.database.close()


def test_a_newer_program_asks_before_it_upgrades_a_server(shared: Town, newer: Newer):
    with pytest.raises(migrate.OlderSchemaError) as caught:
        newer.upgrade(shared.database.engine)
    assert caught.value.may_upgrade
    assert revision(shared) == migrate.HEAD
    assert newer.upgrade(shared.database.engine, asked=True)
    assert revision(shared) == "0099"


def test_a_desk_with_a_newer_program_is_told_who_may_upgrade(shared: Town, newer: Newer):
    with shared.database.engine.begin() as connection:
        connection.execute(text("DROP ROLE IF EXISTS a_newer_desk"))
        connection.execute(text(f"CREATE ROLE a_newer_desk LOGIN IN ROLE {grants.DESK}"))
    url = make_url(shared.database.engine.url).set(username="a_newer_desk")
    desk = make_engine(url.render_as_string(hide_password=False))
    with pytest.raises(migrate.OlderSchemaError) as caught:
        newer.upgrade(desk)
    assert not caught.value.may_upgrade
    desk.dispose()


def test_rights_are_given_again_after_a_migration(shared: Town, newer: Newer):
    with shared.database.engine.begin() as connection:
        connection.execute(text(f"GRANT DELETE ON loan TO {grants.DESK}"))
    newer.upgrade(shared.database.engine, asked=True)
    with shared.database.engine.connect() as connection:
        asked = text(f"SELECT has_table_privilege('{grants.DESK}', 'loan', 'DELETE')")
        assert connection.execute(asked).scalar_one() is False


def test_the_program_knows_every_migration_it_has():
    files = (migrate.MIGRATIONS / "versions").glob("0*.py")
    assert sorted(file.name[:4] for file in files) == list(migrate.KNOWN)
