"""Many desks in processes of their own at one server, also when it is cut down in between."""

import json
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import Row, select

from desk_app.adapters.database.evidence_tables import journal
from desk_app.adapters.database.payload import decode_outcome
from desk_app.adapters.database.tables import device, loan
from desk_app.domain.devices import DeviceState
from desk_app.domain.outcomes import HandedOut, Prepared, TookBack
from tests.support.busy_desk import Work
from tests.support.chain import flaws
from tests.support.postgres import LASTING, a_server
from tests.support.town import Town, open_town

ROOT = Path(__file__).parents[3]
CUTS = 3
SIZES = [(3, 12), pytest.param((50, 200), marks=pytest.mark.long)]  # desks, acts each
PATIENCE = 1_800.0  # seconds for all of it
Desk = subprocess.Popen[str]


def work_for(town: Town, desks: int, acts: int) -> list[Work]:
    """Desks that want fewer devices than they are, and have newcomers of their own."""
    url = town.database.engine.url.render_as_string(hide_password=False)
    course, devices = town.course(), [str(town.device().id) for _ in range(max(3, desks * 4 // 5))]
    work = []
    for seed in range(desks):
        staff, place = town.clerk(f"Bram {seed}"), town.desk_at(_site_code(seed))
        people = [str(town.newcomer().id) for _ in range(5)]
        ids = str(place.id), str(staff.id), str(course.id)
        work.append(Work(url, *ids, devices, people, seed, acts))
    return work


@contextmanager
def working(work: list[Work], told: Path) -> Iterator[list[Desk]]:
    """Each in a process of its own, for the length of the block."""
    with ExitStack() as stack:
        yield [stack.enter_context(_started(w, told / f"{w.seed}.txt")) for w in work]


@contextmanager
def _started(work: Work, told: Path) -> Iterator[Desk]:
    command = [sys.executable, "-m", "tests.support.busy_desk", str(told)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, text=True) as process:
        assert process.stdin
        process.stdin.write(json.dumps(asdict(work)))
        process.stdin.close()
        try:
            yield process
        finally:
            process.kill()


def _site_code(number: int) -> str:
    return "".join(chr(ord("A") + number // 26**place % 26) for place in (2, 1, 0))


def acknowledged(told: Path) -> list[UUID]:
    """What the desks heard was done, so far; a line under way does not count yet."""
    lines = [line for file in told.glob("*.txt") for line in file.read_text().splitlines(True)]
    return [UUID(line.strip()) for line in lines if line.endswith("\n")]


def wait_for(told: Path, desks: list[Desk], count: int) -> None:
    deadline = time.monotonic() + PATIENCE
    while len(acknowledged(told)) < count:
        assert time.monotonic() < deadline, "the desks do not get on"
        assert not any(desk.poll() for desk in desks), "a desk broke down"
        time.sleep(0.05)


def entries(town: Town) -> Sequence[Row]:
    with town.database.engine.connect() as connection:
        return connection.execute(select(journal).order_by(journal.c.position)).all()


def assert_the_state_is_what_the_acts_make(town: Town, acts: Sequence[Row]) -> None:
    """In the order of the journal no device is lent twice, and it ends as the last act says."""
    states: dict[UUID, DeviceState] = {}
    lent: Counter[UUID] = Counter()
    for act in acts:
        match done := decode_outcome(act.outcome):
            case HandedOut():
                lent[act.device_id] += 1
                states[act.device_id] = DeviceState.LENT
            case TookBack():
                lent[act.device_id] -= 1
                states[act.device_id] = DeviceState.RETURNED
            case Prepared():
                states[act.device_id] = done.state
        assert lent[act.device_id] in (0, 1)
    with town.database.engine.connect() as connection:
        found = {d.id: DeviceState(d.state) for d in connection.execute(select(device))}
        still_out = select(loan.c.device_id).where(loan.c.ended_at.is_(None))
        assert Counter(connection.execute(still_out).scalars()) == +lent
    assert {key: found[key] for key in states} == states


def assert_nothing_is_lost(
    town: Town, told: Path, size: tuple[int, int], between: Callable[[list[Desk]], None]
) -> None:
    """Acts that were acknowledged = journal entries = what the devices and loans say."""
    desks, acts = size
    work = work_for(town, desks, acts)
    set_up = len(entries(town))
    with working(work, told) as started:
        between(started)
        wait_for(told, started, desks * acts)
    done = entries(town)[set_up:]
    assert sorted(entry.act_id for entry in done) == sorted(acknowledged(told))
    assert_the_state_is_what_the_acts_make(town, done)
    assert flaws(town.database.engine) == []


@pytest.mark.parametrize("size", SIZES)
def test_many_desks_at_one_server_lend_no_device_twice(
    postgres_url: str, tmp_path: Path, size: tuple[int, int]
):
    town = open_town(postgres_url).settle()
    assert_nothing_is_lost(town, tmp_path, size, lambda _desks: None)
    town.database.close()


@pytest.mark.parametrize("size", SIZES)
def test_a_server_cut_down_three_times_loses_no_acknowledged_act(
    tmp_path: Path, size: tuple[int, int]
):
    with a_server(LASTING) as server, ExitStack() as running:
        running.enter_context(server.up())

        def cut(desks: list[Desk]) -> None:
            for time_ in range(1, CUTS + 1):
                wait_for(tmp_path, desks, size[0] * size[1] * time_ // (CUTS + 1))
                running.close()
                running.enter_context(server.up())

        town = open_town(server.url)
        town.database.upgrade()
        assert_nothing_is_lost(town.settle(), tmp_path, size, cut)
        town.database.close()
