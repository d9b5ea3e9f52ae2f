import subprocess
import sys
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import Engine, create_engine, event, insert, text
from sqlalchemy.exc import IntegrityError

from desk_app import offices, wiring
from desk_app.adapters.database import migrate, tables
from desk_app.adapters.database.engine import make_engine
from desk_app.adapters.database.moving import move
from desk_app.adapters.database.sums import ORDERED, counts, sum_of
from desk_app.adapters.settings import DeskSettings, SettingsFile
from desk_app.database_room import embedded, move_to
from desk_app.ui.services import Opened
from desk_app.usecases.opening import Trouble, TroubleError
from desk_app.usecases.reads import Query
from desk_app.usecases.upkeep import Moved, MoveTrouble, NotMoved, Stopped
from tests.support.chain import flaws
from tests.support.town import NOW, Town, done, open_town

ROOT = Path(__file__).parents[3]
CUTS = 4


def go_on(_done: int, _all: int) -> bool:
    return True


@pytest.fixture
def target(postgres_url: str) -> Iterator[Engine]:
    made = make_engine(postgres_url, patient=True)
    yield made
    made.dispose()


@pytest.fixture
def lived(sqlite_town: Town) -> Town:
    """A town where something of everything happened."""
    lent = sqlite_town.lend()
    done(sqlite_town.take_back(lent))
    sqlite_town.lend()
    sqlite_town.sim(sqlite_town.device())
    sqlite_town.rules(grace_days=5)
    return sqlite_town


def sums(engine: Engine) -> dict[str, object]:
    with engine.connect() as connection:
        return {table.name: sum_of(connection, table, lambda _rows: True) for table in ORDERED}


def test_everything_is_moved_and_the_source_is_as_it_was(lived: Town, target: Engine):
    before = sums(lived.database.engine)
    moved = move(lived.database.engine, target, go_on)
    assert isinstance(moved, Moved) and moved.journal == counts_of(lived)["journal"]
    assert sums(target) == before == sums(lived.database.engine)
    assert flaws(target) == []


def counts_of(town: Town) -> dict[str, int]:
    with town.database.engine.connect() as connection:
        return counts(connection)


def test_lending_goes_on_in_the_new_database(lived: Town, target: Engine, postgres_url: str):
    move(lived.database.engine, target, go_on)
    there = open_town(postgres_url)
    there.site, there.place, there.staff = lived.site, lived.place, lived.staff
    there.numbers = lived.numbers
    lent = there.lend()
    assert there.loan(lent)
    assert there.reads.setup().rules.grace_days == 5
    assert flaws(there.database.engine) == []
    there.database.close()


def test_each_batch_stays_as_soon_as_it_is_written(lived: Town, target: Engine):
    """A cut costs one batch, however many rows a table has."""
    all_rows = sum(counts_of(lived).values()) - 1  # the rules come last
    seen: list[tuple[int, int]] = []

    def look(share: int, _all: int) -> bool:
        if 0 < share <= all_rows:
            with target.connect() as connection:
                seen.append((share, sum(counts(connection).values())))
        return True

    assert isinstance(move(lived.database.engine, target, look), Moved)
    assert seen[-1][0] == all_rows
    assert all(share == there for share, there in seen), seen


def test_what_the_server_refuses_is_what_is_raised(lived: Town, target: Engine):
    with target.begin() as connection:
        connection.execute(text("ALTER TABLE device ADD CHECK (model = 'none')"))
    with pytest.raises(IntegrityError, match="device"):
        move(lived.database.engine, target, go_on)
    with target.begin() as connection:
        connection.execute(text("ALTER TABLE device DROP CONSTRAINT device_model_check"))
    assert isinstance(move(lived.database.engine, target, go_on), Moved)


def test_a_server_that_goes_meanwhile_is_named(lived: Town, target: Engine):
    cut = text("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'")

    def progress(share: int, _all: int) -> bool:
        if share > 12:
            with target.connect() as connection:
                connection.execute(cut)
        return True

    source = lived.database.engine.url
    urls = [url.render_as_string(hide_password=False) for url in (source, target.url)]
    with pytest.raises(TroubleError) as caught:
        move_to(urls[0], urls[1], progress)
    assert caught.value.trouble is Trouble.UNREACHABLE
    assert isinstance(move(lived.database.engine, target, go_on), Moved)


def test_a_database_that_is_not_empty_is_left_alone(lived: Town, target: Engine, postgres_url: str):
    other = open_town(postgres_url).settle()
    before = sums(target)
    assert move(lived.database.engine, target, go_on) == NotMoved(MoveTrouble.NOT_EMPTY)
    assert sums(target) == before
    other.database.close()


def test_a_move_that_is_stopped_goes_on_and_no_window_opens_it_before(
    lived: Town, target: Engine, postgres_url: str
):
    before = sums(lived.database.engine)
    assert move(lived.database.engine, target, lambda share, _all: share < 12) == Stopped()
    other = open_town(postgres_url)
    with pytest.raises(TroubleError) as caught:
        other.database.upgrade()
    assert caught.value.trouble is Trouble.NOT_FINISHED
    other.database.close()
    assert isinstance(move(lived.database.engine, target, go_on), Moved)
    assert sums(target) == before
    assert migrate.upgrade(target) is False


def test_a_move_that_is_stopped_while_it_compares_is_not_finished(lived: Town, target: Engine):
    all_rows = sum(counts_of(lived).values())
    stopped = move(lived.database.engine, target, lambda share, _all: share < all_rows + 1)
    assert stopped == Stopped()
    with pytest.raises(migrate.NotFinishedError):
        migrate.upgrade(target)


def test_a_move_does_not_go_on_from_a_source_that_changed(lived: Town, target: Engine):
    assert move(lived.database.engine, target, lambda share, _all: share < 12) == Stopped()
    lived.device()
    answer = move(lived.database.engine, target, go_on)
    assert answer == NotMoved(MoveTrouble.SOURCE_CHANGED)


def test_what_came_out_other_than_it_went_in_is_named(lived: Town, target: Engine):
    rows = sum(counts_of(lived).values())

    def spoil(share: int, _all: int) -> bool:
        if share == rows:
            with target.begin() as connection:
                connection.execute(text("UPDATE device SET model = 'Other'"))
        return True

    with lived.database.engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM setting")).scalar_one() == 2
    rows -= 1  # the rules come last
    assert move(lived.database.engine, target, spoil) == NotMoved(MoveTrouble.DIFFERENT, "device")


def test_one_move_at_a_time_goes_into_a_database(lived: Town, target: Engine):
    answers: list[object] = []

    def second(_share: int, _all: int) -> bool:
        if not answers:
            other = make_engine(target.url.render_as_string(hide_password=False))
            spare = create_engine(lived.database.engine.url)
            answers.append(move(spare, other, go_on))
            other.dispose()
            spare.dispose()
        return True

    assert isinstance(move(lived.database.engine, target, second), Moved)
    assert answers == [NotMoved(MoveTrouble.BUSY)]


def test_nobody_lends_in_the_source_meanwhile(lived: Town, target: Engine):
    engine = lived.database.engine
    event.listen(engine, "connect", lambda made, _: made.execute("PRAGMA busy_timeout=1").close())
    troubles: list[Trouble] = []

    def lend(_share: int, _all: int) -> bool:
        if not troubles:
            with pytest.raises(TroubleError) as caught:
                lived.device()
            troubles.append(caught.value.trouble)
        return True

    assert isinstance(move(engine, target, lend), Moved)
    assert troubles == [Trouble.LOCKED]
    assert lived.device()


def test_a_move_that_is_killed_goes_on_where_it_was(lived: Town, target: Engine, sqlite_url: str):
    for _ in range(40):
        lived.device()
    before, dice = sums(lived.database.engine), cycle((1, 40, 7, 90))
    command = [sys.executable, "-m", "tests.support.mover", sqlite_url]
    command += [target.url.render_as_string(hide_password=False), "3"]
    for _ in range(CUTS):
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout
            for _ in range(next(dice)):
                process.stdout.readline()
            process.kill()
    with target.connect() as connection:
        assert any(counts(connection).values())
    assert isinstance(moved_at_last(lived, target), Moved)
    assert sums(target) == before
    assert sums(lived.database.engine) == before


def moved_at_last(town: Town, target: Engine) -> object:
    """The server may need a moment to see that a killed client is gone."""
    answer: object = NotMoved(MoveTrouble.BUSY)
    while answer == NotMoved(MoveTrouble.BUSY):
        answer = move(town.database.engine, target, go_on)
    return answer


@pytest.mark.long
def test_the_demo_moves_and_its_window_opens_there(tmp_path: Path, target: Engine):
    office = offices.demo_office(tmp_path, DeskSettings())
    office.open()
    office.close()
    source = make_engine(embedded(tmp_path))
    moved = move(source, target, go_on)
    assert isinstance(moved, Moved) and moved.rows > 1_000
    source.dispose()
    kept = SettingsFile(tmp_path / "desk.json").read()
    there = wiring.Office(target.url.render_as_string(hide_password=False), kept)
    opened = there.open()
    assert isinstance(opened, Opened)
    assert opened.services.reads.count("devices", Query()) == 1_000
    there.close()


@pytest.mark.parametrize(
    ("devices", "loans"),
    [(1_000, 3_000), pytest.param(100_000, 1_000_000, marks=pytest.mark.long)],
)
def test_a_big_database_moves(
    sqlite_town: Town, target: Engine, sqlite_url: str, devices: int, loans: int
):
    course, newcomer = sqlite_town.course(), sqlite_town.newcomer()
    fill(sqlite_town, course.id, newcomer.id, devices, loans)
    moved = move(sqlite_town.database.engine, target, go_on)
    assert isinstance(moved, Moved) and moved.rows > devices + loans
    with target.connect() as connection:
        assert counts(connection) == counts_of(sqlite_town)


def fill(town: Town, course: UUID, newcomer: UUID, devices: int, loans: int) -> None:
    """Raw rows, as many as an Agency has after years: all of them ended."""
    lent = {"newcomer_id": newcomer, "course_id": course, "desk_id": town.place.id}
    ids = [UUID(int=number) for number in range(devices)]
    with town.database.engine.begin() as connection:
        connection.execute(insert(tables.device), [_device(town, *d) for d in enumerate(ids)])
        for first in range(0, loans, 50_000):
            some = range(first, min(first + 50_000, loans))
            rows = [_loan(number, ids[number % devices]) | lent for number in some]
            connection.execute(insert(tables.loan), rows)


def _device(town: Town, number: int, key: UUID) -> dict[str, object]:
    named = {"id": key, "tag": f"LB{number:06}", "serial": f"S{number}", "model": "HP 11 G9"}
    return named | {"site_id": town.site.id, "state": "ready", "place": "cabinet", "version": 1}


def _loan(number: int, device: UUID) -> dict[str, object]:
    moments = {"started_at": NOW, "ended_at": NOW, "due_date": NOW.date()}
    return moments | {
        "id": UUID(int=number),
        "number": f"U{number:09}",
        "device_id": device,
        "awaits_paper": False,
        "ended_how": "returned",
        "version": 2,
    }
