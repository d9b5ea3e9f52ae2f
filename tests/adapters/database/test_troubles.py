import os
import pwd
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import OperationalError

from desk_app.adapters.database import engine
from desk_app.adapters.database.engine import make_engine
from desk_app.domain.devices import Step
from desk_app.domain.errors import Reason, refuse
from desk_app.usecases.opening import Trouble, TroubleError
from tests.support.one_desk import opening
from tests.support.town import Town, open_town

ROOT = Path(__file__).parents[3]
IS_ROOT = os.geteuid() == 0
END_ALL_OTHERS = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE datname = current_database() AND pid <> pg_backend_pid()"
)


def one_desk(verb: str, folder: Path, *who: int) -> str:
    """Run the small program; as root it becomes somebody who has to obey permissions."""
    command = [sys.executable, "-m", "tests.support.one_desk", verb, str(folder)]
    answer = subprocess.run(
        [*command, *map(str, who)],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "HOME": str(folder)},
    )
    return answer.stdout.strip()


@pytest.fixture
def folder(tmp_path: Path, sqlite_template: Path) -> Path:
    """A data folder with an empty database, that everybody can reach."""
    made = tmp_path / "data"
    made.mkdir()
    shutil.copy(sqlite_template, made / "leenbalie.db")
    for parent in (made, *made.parents[:3]):
        parent.chmod(0o755)
    return made


@pytest.fixture
def nobody() -> int:
    return pwd.getpwnam("nobody").pw_uid if IS_ROOT else os.geteuid()


def test_a_read_only_folder_is_said_to_be_so(folder: Path, nobody: int):
    (folder / "leenbalie.db").unlink()
    folder.chmod(0o555)
    assert one_desk("open", folder, nobody) == Trouble.READ_ONLY
    folder.chmod(0o755)


def test_a_read_only_database_is_said_to_be_so_when_it_is_written(folder: Path, nobody: int):
    (folder / "leenbalie.db").chmod(0o444)
    folder.chmod(0o555)
    assert one_desk("lend", folder, nobody).startswith(Trouble.READ_ONLY)
    folder.chmod(0o755)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Two megabytes and no more."""
    if not IS_ROOT:
        pytest.skip("only root can mount a small disk")
    made = tmp_path / "small"
    made.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(made)], check=False
    )
    if mounted.returncode:
        pytest.skip("this machine mounts nothing")
    yield made
    subprocess.run(["umount", "-l", str(made)], check=True)


def test_a_full_disk_loses_no_acknowledged_loan(small_disk: Path, sqlite_template: Path):
    trouble, acknowledged = one_desk("lend", small_disk).split()
    assert trouble == Trouble.FULL
    assert int(acknowledged) > 3
    kept = small_disk.parent / "kept.db"
    shutil.copy(small_disk / "leenbalie.db", kept)
    if (wal := small_disk / "leenbalie.db-wal").exists():
        shutil.copy(wal, f"{kept}-wal")
    connection = sqlite3.connect(kept)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    (loans,) = connection.execute("SELECT count(*) FROM loan").fetchone()
    (papers,) = connection.execute("SELECT count(*) FROM paper").fetchone()
    connection.close()
    assert loans == papers >= int(acknowledged)


def test_a_database_that_another_program_keeps_is_said_to_be_locked(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
):
    quick = ("PRAGMA busy_timeout=50", *engine.PRAGMAS[1:])
    monkeypatch.setattr(engine, "PRAGMAS", quick)
    town: Town = open_town(sqlite_url).settle()
    device = town.device()
    other = sqlite3.connect(make_url(sqlite_url).database or "", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(TroubleError) as caught:
        town.step(device.id, Step.TO_REPAIR)
    other.execute("ROLLBACK")
    other.close()
    assert caught.value.trouble is Trouble.LOCKED
    town.database.close()


@pytest.mark.parametrize("damage", ["text", "middle"])
def test_a_damaged_file_is_said_to_be_so_and_left_alone(folder: Path, damage: str):
    file = folder / "leenbalie.db"
    content = bytearray(file.read_bytes())
    if damage == "text":
        content = bytearray(b"this is not a database at all, it is a letter" * 40)
    else:
        content[100:6000] = os.urandom(5900)
    file.write_bytes(content)
    assert opening(folder) == Trouble.CORRUPT
    assert file.read_bytes() == bytes(content)


def test_a_database_of_a_newer_program_is_left_alone(folder: Path):
    connection = sqlite3.connect(folder / "leenbalie.db")
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.execute("UPDATE setting SET value = '9.0.0' WHERE name = 'oldest_writer'")
    connection.commit()
    connection.close()
    assert opening(folder) == Trouble.TOO_NEW


def test_a_server_that_is_not_there_is_unreachable():
    town = open_town("postgresql+psycopg://nobody@127.0.0.1:1/nothing?connect_timeout=2")
    with pytest.raises(TroubleError) as caught:
        town.database.upgrade()
    assert caught.value.trouble is Trouble.UNREACHABLE


def test_our_own_mistakes_are_not_taken_for_trouble(sqlite_town: Town):
    with pytest.raises(OperationalError), sqlite_town.database.unit_of_work() as uow:
        uow._connection.execute(text("SELECT nothing FROM nowhere"))


def end_all_others(url: str) -> None:
    """Cut every connection to a database, as a server that goes down does."""
    other = make_engine(url)
    with other.connect() as connection:
        connection.execute(text(END_ALL_OTHERS))
    other.dispose()


def be_refused_while_the_server_goes(town: Town, url: str) -> None:
    with town.database.unit_of_work() as uow:
        assert not uow.sites.has(uuid4())
        end_all_others(url)
        refuse(Reason.UNKNOWN, "device")


def test_a_server_that_goes_while_an_act_is_refused_is_said_to_be_away(postgres_url: str):
    town = open_town(postgres_url).settle()
    with pytest.raises(TroubleError) as caught:
        be_refused_while_the_server_goes(town, postgres_url)
    assert caught.value.trouble is Trouble.UNREACHABLE
    assert town.reads.device(town.device().tag)
    town.database.close()
