"""Fixtures that every test may ask for: both databases, a town, and no unexpected log line."""

import gc
import logging
import shutil
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zlib import crc32

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from hypothesis import settings
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine

from desk_app.adapters.database import database
from desk_app.adapters.database.deadlines import Deadlines
from desk_app.adapters.database.engine import make_engine
from desk_app.adapters.database.migrate import upgrade
from tests.support.awaiting import looking_often
from tests.support.databases import Databases, make_template, url_of
from tests.support.postgres import temp_postgres
from tests.support.town import Town, open_town

RULES = ("tests/domain/", "tests/usecases/")
WIDE = ("test_machine.py", "test_desks_apart.py", "test_days_machine.py")
ONE_IN = 3  # rules are tried on a server as well in the short form; every one in the long form
FEW_KEYS = 4


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What measures the coverage of the rules: their own tests, on one database, one rule each."""
    for item in items:
        if item.nodeid.startswith(RULES) and item.path.name not in WIDE:
            if "[postgresql" not in item.nodeid:
                item.add_marker(pytest.mark.rules)
            elif crc32(item.nodeid.encode()) % ONE_IN:
                item.add_marker(pytest.mark.long)


def pytest_configure(config: pytest.Config) -> None:
    """Fewer examples in the short form, the same each time; no test is timed."""
    settings.register_profile("short", deadline=None, max_examples=40, derandomize=True)
    settings.register_profile("long", deadline=None, max_examples=400)
    settings.load_profile("long" if "long or not" in config.option.markexpr else "short")


def pytest_collection_finish() -> None:
    """What is loaded by now stays: the collector need not walk it again and again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def _statements_compiled_once() -> Iterator[None]:
    """Each test opens databases anew, and would compile every statement anew as well."""
    first: dict[str, Engine] = {}

    def made(url: str, deadlines: Deadlines | None = None, *, patient: bool = False) -> Engine:
        engine = make_engine(url, deadlines, patient=patient)
        if deadlines is not None:  # its hooks are on its dialect
            return engine
        known = first.get(engine.name)
        if known is None or known.dialect.server_version_info is None:  # it never connected
            first[engine.name] = engine
        else:
            engine.dialect, engine._compiled_cache = known.dialect, known._compiled_cache
        return engine

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "make_engine", made)
        yield


@pytest.fixture(scope="session", autouse=True)
def _few_keys_are_made() -> Iterator[None]:
    """A key takes a fifth of a second: desks get one of a few, and two in a row never the same."""
    made: dict[tuple[int, int], list[rsa.RSAPrivateKey]] = defaultdict(list)
    generate = rsa.generate_private_key

    def taken(exponent: int, bits: int) -> rsa.RSAPrivateKey:
        keys = made[exponent, bits]
        keys.append(generate(exponent, bits) if len(keys) < FEW_KEYS else keys.pop(0))
        return keys[-1]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rsa, "generate_private_key", taken)
        yield


@pytest.fixture(scope="session", autouse=True)
def _soon_is_soon() -> Iterator[None]:
    """A test that waits for the window looks after every event, not ten milliseconds later."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QtBot, "waitUntil", looking_often(QtBot.waitUntil))
        yield


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
        make_template(url)
        yield url


@pytest.fixture(scope="session")
def databases(postgres: str) -> Iterator[Databases]:
    """Empty, migrated databases of that server."""
    made = Databases(postgres)
    yield made
    made.close()


@pytest.fixture
def postgres_url(postgres: str, databases: Databases) -> Iterator[str]:
    name = databases.take()
    yield url_of(postgres, name)
    databases.give_back(name)


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    path = tmp_path / "leenbalie.db"
    shutil.copy(sqlite_template, path)
    return f"sqlite:///{path}"


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
        for kind in (core.QEvent.Type.None_, core.QEvent.Type.DeferredDelete):  # None_: all others
            core.QCoreApplication.sendPostedEvents(None, kind.value)
    gc.enable()  # a lane looks for garbage in its window's thread, until the next test


@pytest.fixture(autouse=True)
def _no_unexpected_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning or error in the log that the test did not clear fails it."""
    yield
    found = [r for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
    assert not found, [record.getMessage() for record in found]


@pytest.fixture
def own_language(qapp: Any) -> Iterator[None]:
    """Give the tests that follow the language and the locale they had."""
    from PySide6.QtCore import QLocale, QTranslator  # noqa: PLC0415 - most tests need no Qt

    locale = QLocale()
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)
