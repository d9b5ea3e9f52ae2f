"""Two desks count one site at the same time, each in a real window with a real scanner's keys."""

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest

from desk_app.domain.people import DeskPlace
from tests.support.counting import Counting
from tests.support.shared import desks
from tests.support.town import Town, open_town

ROOT = Path(__file__).parents[3]
SIZES = [40, pytest.param(1_000, marks=pytest.mark.long)]


def window(town: Town, place: DeskPlace, tags: list[str]) -> subprocess.Popen[str]:
    url = town.database.engine.url.render_as_string(hide_password=False)
    command = [sys.executable, "-m", "tests.support.count_window", url]
    pipe = subprocess.PIPE
    process = subprocess.Popen(
        [*command, str(place.id), str(town.staff.id)], cwd=ROOT, stdin=pipe, stdout=pipe, text=True
    )
    assert process.stdin
    process.stdin.write(json.dumps(tags))
    process.stdin.close()
    return process


@pytest.mark.parametrize("size", SIZES)
def test_two_desks_count_together_and_no_scan_is_lost_or_counted_twice(
    postgres_url: str, size: int
):
    town = open_town(postgres_url).settle()
    tags = [town.device().tag for _ in range(size)]
    random.Random(size).shuffle(tags)  # noqa: S311 - the same order each time
    both = size // 10  # these are scanned at both
    half = size // 2
    parts = (tags[: half + both], tags[half:])
    processes = [
        window(town, place, part) for place, part in zip(desks(town, 2), parts, strict=True)
    ]
    again = 0
    for process in processes:
        assert process.stdout
        again += int(process.stdout.readline())
        process.stdout.close()
        assert process.wait(timeout=60) == 0
    here = Counting(town)
    going_on = here.desk.going_on()
    assert going_on
    codes = [scan.thing.code for scan in going_on.scans]
    assert set(codes) == set(tags)
    assert len(codes) + again == sum(map(len, parts))
    compared = here.compared(going_on.count)
    assert (compared.in_order, compared.lines) == (size, ())
    town.database.close()
