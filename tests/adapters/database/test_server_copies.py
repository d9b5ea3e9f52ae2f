"""What the README says of copying a server, on real clusters: a dump, and a standby."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Self

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url

from desk_app.adapters.database.sums import ORDERED, sum_of
from desk_app.usecases.opening import Trouble, TroubleError
from tests.support.chain import flaws
from tests.support.postgres import LASTING, Server, a_server, find_binaries
from tests.support.town import Town, open_town


@pytest.fixture
def servers() -> Iterator[tuple[Server, Server]]:
    """Two clusters, none of them running."""
    with a_server(LASTING) as primary, a_server(LASTING) as standby:
        yield primary, standby


def database_at(server: Server, name: str = "leenbalie") -> str:
    return make_url(server.url).set(database=name).render_as_string(hide_password=False)


def make_database(server: Server, name: str = "leenbalie") -> None:
    admin = create_engine(server.url, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    admin.dispose()


def lived_in(server: Server) -> Town:
    make_database(server)
    town = open_town(database_at(server))
    town.database.init()
    town.settle()
    town.take_back(town.lend())
    return town


def run(program: str, server: Server, *arguments: str) -> None:
    """One of PostgreSQL's own programs, as the server's user where that makes files."""
    command = [*server._prefix, f"{find_binaries()}/{program}", *arguments]
    subprocess.run(command, check=True, cwd=server.folder, env={**os.environ, "LC_ALL": "C.UTF-8"})


def sums(town: Town) -> dict[str, object]:
    with town.database.engine.connect() as connection:
        return {table.name: sum_of(connection, table, lambda _rows: True) for table in ORDERED}


def at(server: Server) -> tuple[str, ...]:
    return ("-h", str(server.folder), "-p", "5432", "-U", "postgres")


@pytest.mark.long
def test_a_dump_brings_everything_back(servers: tuple[Server, Server]):
    primary, _ = servers
    with primary.up():
        town = lived_in(primary)
        file = primary.folder / "leenbalie.dump"
        run("pg_dump", primary, *at(primary), "-Fc", "-f", str(file), "leenbalie")
        make_database(primary, "copy")
        run("pg_restore", primary, *at(primary), "-d", "copy", "--exit-on-error", str(file))
        copy = open_town(database_at(primary, "copy"))
        assert copy.database.upgrade() is False
        assert sums(copy) == sums(town)
        assert flaws(copy.database.engine) == []
        town.database.close()
        copy.database.close()


@pytest.mark.long
def test_a_standby_follows_refuses_to_be_written_and_takes_over(
    servers: tuple[Server, Server], qtbot: QtBot
):
    primary, standby = servers
    with standby_of(primary, standby) as running:
        town, other = running.town, open_town(database_at(standby))
        loan_id = town.lend().loan_id
        assert loan_id
        qtbot.waitUntil(lambda: other.reads.loan(loan_id) is not None)
        with pytest.raises(TroubleError) as caught:
            like(other, town).device()
        assert caught.value.trouble is Trouble.READ_ONLY
        town.database.close()
        running.cut_the_primary()
        with other.database.engine.begin() as connection:
            assert connection.execute(text("SELECT pg_promote(true, 30)")).scalar_one()
        assert like(other, town).lend()
        assert flaws(other.database.engine) == []
        other.database.close()


class standby_of:  # noqa: N801 - a with block
    """A primary with a town in it and a copy of it that follows; both run inside the block."""

    def __init__(self, primary: Server, standby: Server) -> None:
        self._primary, self._standby = primary, standby
        self._first, self._second = ExitStack(), ExitStack()

    def __enter__(self) -> Self:
        self._first.enter_context(self._primary.up())
        self.town = lived_in(self._primary)
        data = str(Path(self._standby.folder) / "data")
        shutil.rmtree(data)
        run(
            "pg_basebackup",
            self._standby,
            *at(self._primary),
            "-D",
            data,
            "-R",
            "-X",
            "stream",
            "-c",
            "fast",
        )
        assert (Path(data) / "standby.signal").exists()
        self._second.enter_context(self._standby.up())
        return self

    def __exit__(self, *_: object) -> None:
        self._second.close()
        self._first.close()

    def cut_the_primary(self) -> None:
        self._first.close()


def like(other: Town, town: Town) -> Town:
    """The same desk at the other server."""
    other.site, other.place, other.staff, other.numbers = (
        town.site, town.place, town.staff, town.numbers,
    )  # fmt: skip
    return other
