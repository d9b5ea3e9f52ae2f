"""A mirror file that is damaged, or that cannot be written, keeps no desk shut."""

import logging
import sqlite3
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from desk_app.adapters.database.backups import put_aside
from desk_app.adapters.database.evidence_tables import outbox
from desk_app.adapters.database.mirror import SqlMirror
from desk_app.adapters.database.mirror_file import open_mirror
from desk_app.adapters.database.payload import decode_whole
from desk_app.adapters.folding import fold
from desk_app.usecases.no_mirror import NoMirror
from desk_app.usecases.offline_ports import Remark
from desk_app.usecases.opening import Trouble
from tests.support.shared import shared
from tests.support.town import Town, done, open_town

PAGE = 4096
ASIDE = "mirror0-aside-20261123-093000.db"


@pytest.fixture
def server(postgres_url: str) -> Iterator[Town]:
    town = open_town(postgres_url).settle()
    yield town
    town.database.close()


@pytest.fixture
def file(server: Town, tmp_path: Path) -> Path:
    """A mirror with an act in its outbox that was not sent."""
    course = server.course()
    newcomer, device = server.newcomer(enrol_in=(course.id,)), server.device()
    with shared(server, tmp_path) as (desk,):
        desk.net.up = False
        done(desk.perform(server.hand_out_act(device, newcomer, course)))
        with sqlite3.connect(tmp_path / "mirror0.db") as database:
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()
    return tmp_path / "mirror0.db"


def opened(server: Town, file: Path) -> Any:
    make = partial(
        SqlMirror, server=server.database, desk_id=server.place.id, fold=fold, clock=server.clock
    )
    mirror, remark = open_mirror(make, file, server.clock)
    mirror.close()
    return mirror, remark


def damage_header(file: Path) -> bytes:
    file.write_bytes(b"no database at all" * 1000)
    return file.read_bytes()


def damage_outbox(file: Path) -> bytes:
    """One page in the middle, as a disk does it."""
    with sqlite3.connect(file) as database:
        (page,) = database.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = ?", (outbox.name,)
        ).fetchone()
    with file.open("r+b") as there:
        there.seek((page - 1) * PAGE)
        there.write(b"\xff" * PAGE)
    return file.read_bytes()


def strange_table(file: Path) -> bytes:
    """A database, but not ours."""
    file.unlink()
    with sqlite3.connect(file) as database:
        database.execute("CREATE TABLE device (id)")
    return b"CREATE TABLE device (id)"


@pytest.mark.parametrize("damage", [damage_header, damage_outbox, strange_table])
def test_a_damaged_mirror_is_put_aside_and_a_fresh_one_begun(
    server: Town, file: Path, damage: Any, caplog: pytest.LogCaptureFixture
):
    kept = damage(file)
    mirror, remark = opened(server, file)
    assert isinstance(mirror, SqlMirror)
    assert remark == Remark(Trouble.CORRUPT, "mirror0-aside-20261123-093000.db")
    assert kept in (file.parent / remark.aside).read_bytes()
    assert (mirror.waiting(), mirror.taken_at()) == (0, None)
    assert "Al-Hamdan" not in caplog.text and remark.aside in caplog.text
    caplog.clear()


def test_a_whole_mirror_keeps_what_was_not_sent(server: Town, file: Path):
    mirror, remark = opened(server, file)
    assert remark is None and mirror.waiting() == 1


def test_what_cannot_be_written_leaves_the_server_alone_to_work_with(
    server: Town, tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    (tmp_path / "mirror.db").mkdir()
    mirror, remark = opened(server, tmp_path / "mirror.db")
    assert isinstance(mirror, NoMirror) and remark == Remark(Trouble.READ_ONLY)
    assert caplog.record_tuples[0][1:] == (
        logging.WARNING,
        "the mirror cannot be opened: read_only",
    )
    caplog.clear()


def test_a_damaged_mirror_that_cannot_be_put_aside_is_left_as_it_is(
    server: Town, file: Path, caplog: pytest.LogCaptureFixture
):
    damage_header(file)
    in_the_way = file.with_name("mirror0-aside-20261123-093000.db")
    (in_the_way / "full").mkdir(parents=True)
    mirror, remark = opened(server, file)
    assert isinstance(mirror, NoMirror) and remark == Remark(Trouble.CORRUPT)
    assert file.read_bytes().startswith(b"no database at all")
    caplog.clear()


def put_away(server: Town, file: Path) -> None:
    """As a damaged one is, with what belongs to it."""
    put_aside(file, server.clock())
    for suffix in ("-wal", "-shm"):
        file.with_name(ASIDE + suffix).touch()


def left(file: Path) -> set[str]:
    """What there is beside the mirror."""
    return {each.name for each in file.parent.glob("mirror0-*")}


def without_acts(file: Path) -> None:
    with sqlite3.connect(file) as database:
        database.execute("DELETE FROM outbox")


def test_a_mirror_that_was_put_aside_stays_for_14_days(server: Town, file: Path):
    without_acts(file)
    put_away(server, file)
    server.later(days=14)
    opened(server, file)
    assert ASIDE in left(file)


def test_a_mirror_that_was_put_aside_goes_after_14_days(server: Town, file: Path):
    without_acts(file)
    put_away(server, file)
    file.with_name("mirror1-aside-20261123-093000.db-wal").touch()
    server.later(days=14, seconds=1)
    opened(server, file)
    assert left(file) == set() and not list(file.parent.glob("mirror1-*"))


def test_what_was_not_sent_stays_when_the_rest_of_an_aside_goes(
    server: Town, file: Path, caplog: pytest.LogCaptureFixture
):
    put_away(server, file)
    server.later(days=15)
    opened(server, file)
    unsent = "mirror0-unsent-20261123-093000.db"
    assert left(file) == {unsent}
    with sqlite3.connect(file.with_name(unsent)) as database:
        (row,) = database.execute("SELECT staff_id, content FROM outbox").fetchall()
    act: Any = decode_whole(row[1])
    assert (act.desk_id, row[0]) == (server.place.id, server.staff.id.bytes)
    assert f"1 unsent act(s) kept in {unsent}" in caplog.text
    caplog.clear()


def test_an_aside_whose_outbox_cannot_be_read_is_not_deleted(server: Town, file: Path):
    kept = damage_outbox(file)
    put_aside(file, server.clock())
    server.later(days=100)
    opened(server, file)
    assert file.with_name(ASIDE).read_bytes() == kept


@pytest.mark.parametrize("away", [False, True])
def test_a_program_that_runs_on_forgets_what_was_put_aside(
    server: Town, tmp_path: Path, *, away: bool
):
    with shared(server, tmp_path) as (desk,):
        database = tmp_path / "mirror7.db"
        with sqlite3.connect(database) as made:
            made.execute("CREATE TABLE outbox (position, act_id, staff_id, content)")
        aside = put_aside(database, server.clock())
        others = aside.with_name("mirror7-aside-of-mine.db")
        others.touch()
        server.later(days=15)
        desk.net.up = not away
        desk.look()
        assert not aside.exists() and others.exists()


def names_in(file: Path) -> set[str]:
    with sqlite3.connect(file) as database:
        return {name for (name,) in database.execute("SELECT family_name FROM newcomer")}


@pytest.mark.parametrize(("days", "left_over"), [(14, {"Al-Hamdan"}), (15, {""})])
def test_the_mirror_of_a_server_that_was_left_forgets_its_names(
    server: Town, file: Path, days: int, left_over: set[str]
):
    damage_header(file.with_name("mirror8.db"))
    file.with_name("mirror9.db").touch()
    server.later(days=days)
    opened(server, file.with_name("mirror-new.db"))
    assert names_in(file) == left_over
    with sqlite3.connect(file) as database:
        assert database.execute("SELECT count(*) FROM outbox").fetchone() == (1,)
