"""A program that is killed while it counts or closes: what it said is there, nothing is half."""

import json
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from desk_app.adapters.database.checking import check
from desk_app.adapters.database.count_tables import count, count_scan, day_close, day_head
from desk_app.adapters.database.evidence_tables import journal
from desk_app.usecases.upkeep import Checked
from tests.support.counting import Counting
from tests.support.town import Town

ROOT = Path(__file__).parents[3]
KILLS = [1, pytest.param(100, marks=pytest.mark.long)]
DEVICES, LONGEST_CLOSE = 12, 0.06  # seconds: the kill comes somewhere within it
Program = subprocess.Popen[str]


@contextmanager
def working(town: Town, work: str, tags: list[str], days: int = 0) -> Iterator[Program]:
    url = town.database.engine.url.render_as_string(hide_password=False)
    command = [sys.executable, "-m", "tests.support.count_worker", url]
    command += [str(town.place.id), str(town.staff.id)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True) as program:
        assert program.stdin
        program.stdin.write(json.dumps({"work": work, "tags": tags, "days": days}) + "\n")
        program.stdin.flush()
        try:
            yield program
        finally:
            program.kill()


def assert_whole(town: Town) -> None:
    checked = check(town.database.engine, lambda _done, _all: True)
    assert isinstance(checked, Checked) and checked.flaws == ()


@pytest.mark.parametrize("kills", KILLS)
def test_a_count_that_is_killed_goes_on_where_it_was(town: Town, kills: int):
    tags = [town.device().tag for _ in range(DEVICES)]
    chance, acknowledged = random.Random(kills), set[str]()  # noqa: S311 - the same each time
    for _ in range(kills):
        chance.shuffle(tags)
        with working(town, "count", tags) as program:
            assert program.stdout
            for _ in range(chance.randint(1, DEVICES - 1)):
                acknowledged.add(program.stdout.readline().strip())
            program.kill()
            acknowledged |= set(program.stdout.read().split())
    here = Counting(town)
    going_on = here.desk.going_on()
    assert going_on
    counted = [scan.thing.code for scan in going_on.scans]
    assert acknowledged <= set(counted) and len(counted) == len(set(counted))
    here.hear(going_on.count, *tags)
    compared = here.compared(going_on.count)
    assert (compared.in_order, compared.lines) == (DEVICES, ())
    assert_whole(town)


def state(town: Town) -> dict[str, int]:
    """How many closes there are, by each thing that belongs to one."""
    looks: dict[str, Any] = {
        "closes": select(func.count()).select_from(day_close),
        "entries": select(func.count()).where(journal.c.kind == "close_day"),
        "counts": select(func.count()).where(count.c.ended_at.is_not(None)),
        "heads": select(func.count(func.distinct(day_head.c.close_id))),
    }
    with town.database.engine.connect() as connection:
        return {name: connection.execute(look).scalar_one() for name, look in looks.items()}


@pytest.mark.parametrize("kills", KILLS)
def test_a_close_that_is_killed_is_there_wholly_or_not_at_all(town: Town, kills: int):
    tags = [town.device().tag for _ in range(3)]
    here, chance = Counting(town), random.Random(kills)  # noqa: S311 - the same each time
    acknowledged = 0
    for days in range(kills):
        here.hear(here.begin(), *tags[:2])
        with working(town, "close", [], days) as program:
            assert program.stdin and program.stdout
            assert program.stdout.readline() == "ready\n"
            program.stdin.write("go\n")
            program.stdin.flush()
            time.sleep(chance.uniform(0, LONGEST_CLOSE))  # a random moment, not a condition
            program.kill()
            program.wait()
            acknowledged += program.stdout.read().count("DayClosed")
        found = state(town)
        assert len(set(found.values())) == 1, found
        assert found["closes"] >= acknowledged
    assert_whole(town)
    with town.database.engine.connect() as connection:
        assert connection.execute(select(func.count()).select_from(count_scan)).scalar_one() >= 2
