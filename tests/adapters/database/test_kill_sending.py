"""A program that is killed while it sends: each act arrives once, in order, and none is lost."""

import random
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from desk_app.adapters.database.evidence_tables import conflict, journal, outbox
from tests.support.chain import broken_links, payloads_changed
from tests.support.shared import shared
from tests.support.town import Town, done, open_town
from tests.support.workers import ROOT

LONGEST_ACT = 0.02  # seconds: the kill comes somewhere within it
SIZES = [(2, 12), pytest.param(60, 400, marks=pytest.mark.long)]  # kills, acts


@pytest.fixture
def server(postgres_url: str) -> Iterator[Town]:
    town = open_town(postgres_url).settle()
    yield town
    town.database.close()


def offline_acts(server: Town, folder: Path, count: int) -> tuple[list[UUID], set[UUID]]:
    """Hand-outs done without the server, and those whose device somebody else lent meanwhile."""
    course = server.course()
    pairs = [(server.device(), server.newcomer(enrol_in=(course.id,))) for _ in range(count)]
    acts = [server.hand_out_act(device, person, course) for device, person in pairs]
    others = [server.newcomer(enrol_in=(course.id,)) for _ in acts[::4]]
    with shared(server, folder) as (desk,):
        desk.net.up = False
        for act in acts:
            done(desk.perform(act))
    for (device, _), other in zip(pairs[::4], others, strict=True):
        done(server.desk.perform(server.hand_out_act(device, other, course), server.staff.id))
    return [act.id for act in acts], {act.id for act in acts[::4]}


def send(server: Town, mirror_url: str, stop_after: int | None, chance: random.Random) -> str:
    """Let a program send; kill it so many acts later, in the middle of one; gives its last word."""
    url = server.database.engine.url.render_as_string(hide_password=False)
    arguments = [url, mirror_url, str(server.place.id)]
    command = [sys.executable, "-m", "tests.support.sending", *arguments]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        said = ""
        while (line := process.stdout.readline()) and stop_after != 0:
            said = line.strip()
            stop_after = stop_after - 1 if stop_after else None
        if stop_after == 0:
            time.sleep(chance.uniform(0, LONGEST_ACT))  # a random moment, not a condition
        process.kill()
    return said


@pytest.mark.parametrize(("kills", "count"), SIZES)
def test_a_sending_that_is_killed_again_and_again_sends_each_act_once_and_in_order(
    server: Town, tmp_path: Path, kills: int, count: int
):
    chance = random.Random(kills)  # noqa: S311 - the same moments each time, as far as that goes
    acts, taken = offline_acts(server, tmp_path, count)
    mirror_url = f"sqlite:///{tmp_path / 'mirror0.db'}"
    for _ in range(kills):
        send(server, mirror_url, chance.randint(1, count // kills), chance)
    assert send(server, mirror_url, None, chance) == "done"
    in_order = select(journal.c.act_id).where(journal.c.act_id.in_(acts))
    filed = select(conflict.c.act_id)
    engine = server.database.engine
    with engine.connect() as connection:
        applied = connection.execute(in_order.order_by(journal.c.position)).scalars().all()
        kept = connection.execute(filed.order_by(conflict.c.position)).scalars().all()
    assert applied == [act for act in acts if act not in taken]
    assert kept == [act for act in acts if act in taken]
    assert (broken_links(engine), payloads_changed(engine)) == ([], [])
    mirror = open_town(mirror_url).database
    with mirror.engine.connect() as connection:
        assert connection.execute(select(outbox)).all() == []
    mirror.close()
