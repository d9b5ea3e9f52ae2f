import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desk_app.adapters.database.backups import (
    BackupFolder,
    DamagedError,
    backup,
    examine,
    restore,
)
from desk_app.usecases.ports import Clock
from desk_app.usecases.reads import Query
from desk_app.usecases.upkeep import Stopped
from tests.support.town import Town, open_town

NOW = datetime(2026, 11, 24, 17, 2, tzinfo=UTC)


def go_on(_done: int, _all: int) -> bool:
    return True


@pytest.fixture
def file(sqlite_url: str) -> Path:
    return Path(sqlite_url.removeprefix("sqlite:///"))


def devices(file: Path) -> int:
    town = open_town(f"sqlite:///{file}")
    count = town.reads.count("devices", Query())
    town.database.close()
    return count


def at(moment: datetime) -> Clock:
    return lambda: moment


def damage(file: Path) -> None:
    """A page in the middle that is something else."""
    content = bytearray(file.read_bytes())
    for page in range(4096, len(content), 8192):
        content[page : page + 2048] = b"\xff" * 2048
    file.write_bytes(content)


def test_a_copy_is_made_while_the_database_is_used(sqlite_town: Town, file: Path, tmp_path: Path):
    sqlite_town.device()
    with sqlite_town.database.engine.connect() as reading:
        reading.exec_driver_sql("SELECT count(*) FROM device").all()
        assert backup(file, tmp_path / "copy.db", go_on) is None
        sqlite_town.device()
    assert devices(tmp_path / "copy.db") == 1
    assert sqlite_town.reads.count("devices", Query()) == 2
    assert list(tmp_path.glob("*.new")) == []


def test_a_copy_that_is_stopped_leaves_nothing(sqlite_town: Town, file: Path, tmp_path: Path):
    stopped = backup(file, tmp_path / "copy.db", lambda _done, _all: False)
    assert stopped == Stopped()
    assert not (tmp_path / "copy.db").exists() and list(tmp_path.glob("*.new")) == []


def test_a_damaged_database_is_never_kept_as_a_copy(sqlite_town: Town, file: Path, tmp_path: Path):
    for _ in range(200):
        sqlite_town.device()
    sqlite_town.database.close()
    good = tmp_path / "copy.db"
    assert backup(file, good, go_on) is None
    before = good.read_bytes()
    damage(file)
    with pytest.raises((DamagedError, sqlite3.DatabaseError)):
        backup(file, good, go_on)
    assert good.read_bytes() == before


def test_a_copy_is_one_file_and_one_that_failed_leaves_none(
    sqlite_town: Town, file: Path, tmp_path: Path
):
    for _ in range(200):
        sqlite_town.device()
    sqlite_town.database.close()
    place = tmp_path / "copies"
    place.mkdir()
    backup(file, place / "copy.db", go_on)
    examine(place / "copy.db")
    restore(place / "copy.db", tmp_path / "fresh.db", NOW)
    assert [each.name for each in place.iterdir()] == ["copy.db"]
    damage(file)
    with pytest.raises((DamagedError, sqlite3.DatabaseError)):
        backup(file, place / "other.db", go_on)
    assert [each.name for each in place.iterdir()] == ["copy.db"]


def test_the_newest_rows_of_a_file_that_was_copied_by_hand_lie_beside_it(
    sqlite_town: Town, file: Path, tmp_path: Path
):
    sqlite_town.device()
    by_hand = tmp_path / "hand.db"
    for suffix in ("", "-wal"):
        part = file.with_name(file.name + suffix).read_bytes()
        by_hand.with_name(by_hand.name + suffix).write_bytes(part)
    restore(by_hand, tmp_path / "fresh.db", NOW)
    assert devices(tmp_path / "fresh.db") == 1


def test_a_copy_is_put_back_and_what_was_there_is_put_aside(
    sqlite_town: Town, file: Path, tmp_path: Path
):
    sqlite_town.device()
    backup(file, tmp_path / "copy.db", go_on)
    sqlite_town.device()
    sqlite_town.database.close()
    damaged = file.read_bytes()
    aside = restore(tmp_path / "copy.db", file, NOW)
    assert devices(file) == 1
    assert aside and aside.read_bytes() == damaged and aside.name.endswith("20261124-170200.db")


def test_a_copy_is_put_back_where_nothing_is(sqlite_town: Town, file: Path, tmp_path: Path):
    backup(file, tmp_path / "copy.db", go_on)
    fresh = tmp_path / "fresh.db"
    assert restore(tmp_path / "copy.db", fresh, NOW) is None
    assert devices(fresh) == 0


@pytest.mark.parametrize("content", [b"", b"no database at all" * 500])
def test_what_is_no_database_is_not_put_back(
    sqlite_town: Town, file: Path, tmp_path: Path, content: bytes
):
    before = file.read_bytes()
    wrong = tmp_path / "wrong.db"
    wrong.write_bytes(content)
    with pytest.raises(DamagedError):
        restore(wrong, file, NOW)
    assert file.read_bytes() == before


def test_a_database_of_something_else_is_no_copy_of_ours(tmp_path: Path):
    other = tmp_path / "other.db"
    with sqlite3.connect(other) as database:
        database.execute("CREATE TABLE thing (name TEXT)")
    database.close()
    with pytest.raises(DamagedError):
        examine(other)


def test_each_day_has_its_copy_and_old_ones_go(sqlite_town: Town, file: Path):
    now = NOW
    folder = BackupFolder(file, lambda: now)
    assert folder.all() == () and folder.last() is None
    for day in range(45):
        now = NOW + timedelta(days=day)
        assert folder.keep_today()
        now += timedelta(hours=1)
        assert not folder.keep_today()
    kept = folder.all()
    assert 7 + 4 <= len(kept) <= 7 + 4 + 1
    assert kept[-1].at == NOW + timedelta(days=44)


def test_other_files_among_the_copies_are_left_alone(sqlite_town: Town, file: Path):
    folder = BackupFolder(file, lambda: NOW)
    folder.keep_today()
    stranger = file.parent / "backups" / "leenbalie-mine.db"
    stranger.write_bytes(b"x")
    assert len(folder.all()) == 1
    BackupFolder(file, lambda: NOW + timedelta(days=60)).keep_today()
    assert stranger.exists()


def test_the_newest_copy_that_is_whole_is_offered(sqlite_town: Town, file: Path):
    sqlite_town.device()
    for day in range(3):
        BackupFolder(file, at(NOW + timedelta(days=day))).keep_today()
    folder = BackupFolder(file, lambda: NOW)
    damage(folder.all()[-1].file)
    last = folder.last()
    assert last and last.at == NOW + timedelta(days=1)
    sqlite_town.database.close()
    assert folder.put_back(last)
    assert devices(file) == 1
