"""Fixtures that every test may ask for: both databases, a town, and no unexpected log line."""

import logging
import shutil
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy

from desk_app.adapters.database.engine import make_engine
from desk_app.adapters.database.migrate import upgrade
from tests.support.postgres import temp_postgres
from tests.support.town import Town, open_town


@pytest.fixture(scope="session", autouse=True)
def _no_noise() -> Iterator[None]:
    """No sound server hears what is tested, and none is started for it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PULSE_SERVER", "unix:/nowhere")
        yield


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file to copy."""
    path = tmp_path_factory.mktemp("template") / "empty.db"
    engine = make_engine(f"sqlite:///{path}")
    upgrade(engine)
    engine.dispose()
    return path


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """A running server with a migrated template database."""
    with temp_postgres() as url:
        admin = sqlalchemy.create_engine(url, isolation_level="AUTOCOMMIT")
        with admin.connect() as connection:
            connection.execute(sqlalchemy.text("CREATE DATABASE template_leenbalie"))
        engine = make_engine(_database(url, "template_leenbalie"))
        upgrade(engine)
        engine.dispose()
        admin.dispose()
        yield url


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    path = tmp_path / "leenbalie.db"
    shutil.copy(sqlite_template, path)
    return f"sqlite:///{path}"


@pytest.fixture
def postgres_url(postgres: str) -> Iterator[str]:
    name = f"t{uuid.uuid4().hex}"
    admin = sqlalchemy.create_engine(postgres, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(sqlalchemy.text(f"CREATE DATABASE {name} TEMPLATE template_leenbalie"))
    yield _database(postgres, name)
    with admin.connect() as connection:
        connection.execute(sqlalchemy.text(f"DROP DATABASE {name} WITH (FORCE)"))
    admin.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    """The URL of an empty, migrated database: each test runs on both."""
    name = "sqlite_url" if request.param == "sqlite" else "postgres_url"
    chosen: str = request.getfixturevalue(name)
    return chosen


@pytest.fixture
def town(url: str) -> Iterator[Town]:
    """A town on either database."""
    place = open_town(url).settle()
    yield place
    place.database.close()


@pytest.fixture
def sqlite_town(sqlite_url: str) -> Iterator[Town]:
    """A town on SQLite, where the database makes no difference."""
    place = open_town(sqlite_url).settle()
    yield place
    place.database.close()


@pytest.fixture(autouse=True)
def _no_window_left() -> Iterator[None]:
    """A window that was closed is gone: a style sheet would polish its every part again."""
    yield
    if core := sys.modules.get("PySide6.QtCore"):
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)


@pytest.fixture(autouse=True)
def _no_unexpected_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning or error in the log that the test did not clear fails it."""
    yield
    found = [r for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
    assert not found, [record.getMessage() for record in found]


def _database(url: str, name: str) -> str:
    return url.replace("/postgres?", f"/{name}?")
