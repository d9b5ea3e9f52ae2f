"""The database command at a server, and a local database that is damaged and put back."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Row, Table, create_engine, text
from sqlalchemy.engine import make_url

from desk_app import cli, database_room, telling
from desk_app.adapters import paths
from desk_app.adapters.database import backups, moving
from desk_app.adapters.settings import DeskSettings, SettingsFile
from desk_app.usecases.opening import Trouble, TroubleError
from tests.support.postgres import temp_postgres
from tests.support.town import Town, open_town

Run = Callable[..., int]
AT = "postgresql+psycopg://desk@SERVER"
SERVER = "postgresql+psycopg://owner:geheim@db.example:5433/leenbalie?sslmode=require"


@pytest.fixture
def look_after(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object) -> Run:
    """The command, in English, in a user's folder of its own."""
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path / "home")
    SettingsFile(tmp_path / "home" / "desk.json").write(DeskSettings(language="en"))
    return lambda *arguments: cli.main(["database", *arguments])


def test_a_server_is_made_ready_and_says_how_logins_are_made(
    look_after: Run, postgres: str, postgres_url: str, capsys: pytest.CaptureFixture[str]
):
    for _ in range(2):
        assert look_after("init", "--database", postgres_url) == 0
        said = capsys.readouterr().out
        assert "is ready" in said and "IN ROLE leenbalie_desk" in said
    assert look_after("status", "--database", postgres_url) == 0
    said = capsys.readouterr().out
    assert "PostgreSQL" in said and "Login: postgres" in said and "owner: everything" in said
    assert "up to date" in said
    town = open_town(postgres_url)
    with town.database.engine.begin() as connection:
        connection.execute(text("DROP ROLE IF EXISTS command_desk"))
        connection.execute(text("CREATE ROLE command_desk LOGIN IN ROLE leenbalie_desk"))
    town.database.close()
    desk = make_url(postgres_url).set(username="command_desk")
    assert look_after("status", "--database", desk.render_as_string(hide_password=False)) == 0
    assert "Rights: desk" in capsys.readouterr().out
    assert postgres


def as_login(url: str, name: str, rights: str) -> str:
    """The same database, over a login that is made anew."""
    town = open_town(url)
    with town.database.engine.begin() as connection:
        connection.execute(text(f"DROP ROLE IF EXISTS {name}"))
        connection.execute(text(f"CREATE ROLE {name} LOGIN {rights}"))
    town.database.close()
    return make_url(url).set(username=name).render_as_string(hide_password=False)


def test_a_server_is_made_ready_and_moved_to_by_its_owner_alone(
    look_after: Run, sqlite_town: Town, sqlite_url: str, postgres_url: str, capsys
):
    assert look_after("init", "--database", postgres_url) == 0
    capsys.readouterr()
    for role in ("leenbalie_desk", "leenbalie_coordinator"):
        url = as_login(postgres_url, "command_other", f"IN ROLE {role}")
        assert look_after("init", "--database", url) == 1
        assert look_after("move", "--database", sqlite_url, "--to", url) == 1
        said = capsys.readouterr().out
        assert said.count("Only the login that owns the database may do that") == 2
        assert "is ready" not in said
    assert sqlite_town.reads.setup().staff


def test_an_owner_who_may_not_make_roles_is_told_so_before_anything_is_made(
    look_after: Run, capsys: pytest.CaptureFixture[str]
):
    """On a server of its own: elsewhere the roles are there already."""
    with temp_postgres() as server:
        admin = create_engine(server, isolation_level="AUTOCOMMIT")
        with admin.connect() as connection:
            connection.execute(text("CREATE ROLE an_owner LOGIN"))
            connection.execute(text("CREATE DATABASE bare OWNER an_owner"))
        url = make_url(server).set(username="an_owner", database="bare")
        at = ("--database", url.render_as_string(hide_password=False))
        assert look_after("init", *at) == 1
        assert "may make no roles at the server" in capsys.readouterr().out
        assert look_after("status", *at) == 1
        assert "is empty" in capsys.readouterr().out
        with admin.connect() as connection:
            connection.execute(text("ALTER ROLE an_owner CREATEROLE"))
        admin.dispose()
        assert look_after("init", *at) == 0


def test_the_address_that_each_desk_is_given_is_the_servers(
    look_after: Run, postgres_url: str, capsys: pytest.CaptureFixture[str]
):
    assert look_after("init", "--database", postgres_url) == 0
    said = capsys.readouterr().out.splitlines()[-1]
    assert said.startswith("Each desk then starts with: leenbalie --database ")
    name = make_url(postgres_url).database
    assert said.endswith(f" postgresql+psycopg://desk@SERVER/{name}")  # it was reached at home
    for url, at_desks in (
        (SERVER, "postgresql+psycopg://desk@db.example:5433/leenbalie?sslmode=require"),
        ("postgresql+psycopg://owner@localhost:5433/leenbalie", f"{AT}:5433/leenbalie"),
        ("postgresql+psycopg://owner@/leenbalie?host=/run&port=5433", f"{AT}:5433/leenbalie"),
    ):
        assert database_room.for_desks(url) == at_desks


def test_only_a_server_is_made_ready(
    look_after: Run, sqlite_url: str, capsys: pytest.CaptureFixture[str]
):
    assert look_after("init", "--database", sqlite_url) == 1
    assert "on a server" in capsys.readouterr().out


def test_a_server_that_is_not_there_is_named_without_its_password(
    look_after: Run, capsys: pytest.CaptureFixture[str]
):
    url = "postgresql+psycopg://desk:geheim@127.0.0.1:1/nothing"
    for act in ("init", "status", "check"):
        assert look_after(act, "--database", url) == 1
        said = capsys.readouterr().out
        assert "desk@127.0.0.1:1/nothing: The database does not answer" in said
        assert "geheim" not in said


def test_everything_is_moved_on_the_command_line_once(
    look_after: Run,
    sqlite_town: Town,
    sqlite_url: str,
    postgres_url: str,
    capsys: pytest.CaptureFixture[str],
):
    sqlite_town.lend()
    assert look_after("move", "--database", sqlite_url, "--to", postgres_url) == 0
    assert "every table was compared" in capsys.readouterr().out
    assert look_after("check", "--database", postgres_url) == 0
    assert look_after("move", "--database", sqlite_url, "--to", postgres_url) == 1
    assert "is not empty" in capsys.readouterr().out


def test_a_move_that_is_interrupted_says_that_it_goes_on(
    look_after: Run,
    sqlite_town: Town,
    sqlite_url: str,
    postgres_url: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
):
    """Ctrl+C comes as an exception, in the middle of whatever is done."""
    sqlite_town.lend()
    written = moving._pour

    def interrupted(there: Connection, table: Table, rows: Sequence[Row[Any]]) -> None:
        written(there, table, rows)
        if table.name == "device":
            raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(moving, "_pour", interrupted)
        assert look_after("move", "--database", sqlite_url, "--to", postgres_url) == 1
    assert "goes on from here" in capsys.readouterr().out
    assert look_after("move", "--database", sqlite_url, "--to", postgres_url) == 0


def test_a_move_goes_from_a_file_to_a_server(
    look_after: Run,
    sqlite_url: str,
    postgres_url: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
):
    assert look_after("move", "--database", postgres_url, "--to", postgres_url) == 1
    assert look_after("move", "--database", sqlite_url, "--to", sqlite_url) == 1
    assert capsys.readouterr().out.count("from a file to a server") == 2
    nothing = f"sqlite:///{tmp_path / 'nothing.db'}"
    assert look_after("move", "--database", nothing, "--to", postgres_url) == 1
    assert "not there yet" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        look_after("move", "--database", sqlite_url)


def test_a_page_that_is_damaged_is_told_and_the_copy_brings_it_back(
    look_after: Run,
    sqlite_town: Town,
    sqlite_url: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
):
    for _ in range(60):
        sqlite_town.device()
    lent = sqlite_town.lend()
    file, copy = Path(sqlite_url.removeprefix("sqlite:///")), tmp_path / "copy.db"
    assert look_after("backup", str(copy), "--database", sqlite_url) == 0
    sqlite_town.database.close()
    content = bytearray(file.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096] = b"\xff" * 4096
    file.write_bytes(content)
    assert look_after("check", "--database", sqlite_url) == 1
    assert "damaged" in capsys.readouterr().out
    assert look_after("restore", str(copy), "--database", sqlite_url) == 0
    assert look_after("check", "--database", sqlite_url) == 0
    assert "no flaw" in capsys.readouterr().out
    assert open_and_close(sqlite_url, lent.loan_id)


def test_a_copy_is_not_put_back_while_a_window_uses_the_database(
    look_after: Run, sqlite_town: Town, sqlite_url: str, tmp_path: Path
):
    """Another process has it open: what it writes from then on would be lost."""
    file, copy = Path(sqlite_url.removeprefix("sqlite:///")), tmp_path / "copy.db"
    assert look_after("backup", str(copy), "--database", sqlite_url) == 0
    command = [sys.executable, "-m", "desk_app", "database", "restore", str(copy)]
    command += ["--database", sqlite_url]
    home = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path), "LANG": "C.UTF-8"}

    def restored() -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command, env=os.environ | home, capture_output=True, text=True, check=False
        )

    assert sqlite_town.reads.setup().staff
    refused = restored()
    assert (refused.returncode, refused.stderr) == (1, "")
    assert "leenbalie.db is in gebruik" in refused.stdout
    assert list(file.parent.glob("*aside*")) == []
    sqlite_town.database.close()
    assert restored().returncode == 0
    assert len(list(file.parent.glob("*aside*.db"))) == 1


def test_what_is_wrong_with_a_copy_is_said_in_words(
    look_after: Run, sqlite_town: Town, sqlite_url: str, tmp_path: Path, capsys
):
    at = ("--database", sqlite_url)
    assert look_after("backup", str(tmp_path / "no" / "copy.db"), *at) == 1
    assert f"the folder {tmp_path / 'no'} is not there" in capsys.readouterr().out
    assert look_after("restore", str(tmp_path / "none.db"), *at) == 1
    assert "it is not there" in capsys.readouterr().out
    other = tmp_path / "other.db"
    other.write_text("een brief " * 900)
    assert look_after("restore", str(other), *at) == 1
    assert "nothing was changed: it is damaged, or no copy of Leenbalie" in capsys.readouterr().out


def test_a_check_that_finds_damage_names_the_newest_copy_that_is_whole(
    look_after: Run, sqlite_town: Town, sqlite_url: str, capsys: pytest.CaptureFixture[str]
):
    file = Path(sqlite_url.removeprefix("sqlite:///"))
    backups.BackupFolder(file, sqlite_town.clock).keep_today()
    copy = next((file.parent / "backups").glob("*.db"))
    sqlite_town.database.close()
    file.write_bytes(b"\xff" * 8192)
    for act in ("check", "status"):
        assert look_after(act, "--database", sqlite_url) == 1
        assert f"restore {copy}" in capsys.readouterr().out
    copy.unlink()
    assert look_after("check", "--database", sqlite_url) == 1
    assert "restore" not in capsys.readouterr().out


def open_and_close(url: str, loan_id: object) -> bool:
    town = open_town(url)
    found = town.reads.loan(loan_id) is not None  # type: ignore[arg-type]
    town.database.close()
    return found


def test_who_sits_at_a_terminal_is_asked_for_a_password(monkeypatch: pytest.MonkeyPatch):
    tried = []

    def act(url: str) -> int:
        tried.append(url)
        if "geheim" not in url:
            raise TroubleError(Trouble.PASSWORD_NEEDED)
        return 0

    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(telling, "getpass", lambda _question: "geheim")
    assert telling.asking("postgresql+psycopg://desk@server/x", act, "Password") == 0
    assert tried[-1] == "postgresql+psycopg://desk:geheim@server/x"
    monkeypatch.setattr(sys.stdin, "isatty", lambda: False, raising=False)
    with pytest.raises(TroubleError):
        telling.asking("postgresql+psycopg://desk@server/x", act, "Password")


def test_the_share_that_is_done_is_shown_where_somebody_looks(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    told = telling.progress()
    assert told(1, 4) and told(1, 4) and told(4, 4)
    assert capsys.readouterr().err == "\r25 %\r100 %"
