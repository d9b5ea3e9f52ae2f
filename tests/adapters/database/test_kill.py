import json
import random
import time
from collections import Counter
from uuid import UUID

import pytest
from sqlalchemy import Engine, select, text

from desk_app.adapters.database.evidence_tables import act_payload, condition_report, journal, paper
from desk_app.adapters.database.tables import device, loan, loan_accessory
from tests.support.chain import broken_links, payloads_changed
from tests.support.town import Town
from tests.support.workers import Worker, loan_number, working

KILLS = [1, pytest.param(200, marks=pytest.mark.long)]
LONGEST_HAND_OUT = 0.01  # seconds: the kill comes somewhere within it


def lend(worker: Worker, town: Town) -> None:
    """Let the program begin a hand-out that nothing stands in the way of."""
    number = loan_number(next(town.numbers))
    worker.order(town.device(), town.newcomer(), town.course(), number)
    assert worker.hear() == "ready"
    worker.go()


def lend_until_killed(worker: Worker, town: Town, chance: random.Random) -> list[UUID]:
    """The loans that the program said were done, before it was killed in the middle of one."""
    acknowledged = []
    for _ in range(chance.randint(1, 3)):
        lend(worker, town)
        acknowledged.append(UUID(worker.answer()[1]))
    lend(worker, town)
    time.sleep(chance.uniform(0, LONGEST_HAND_OUT))  # a random moment, not a condition
    worker.process.kill()
    worker.process.wait()
    heard = worker.hear()
    return acknowledged + ([UUID(json.loads(heard)[1])] if heard else [])


def assert_none_half(engine: Engine, acknowledged: list[UUID]) -> None:
    """Every acknowledged loan is there, and every loan with all that belongs to it."""
    handed_out = select(journal.c.loan_id).where(journal.c.kind == "hand_out")
    sealed = handed_out.join(act_payload, act_payload.c.act_id == journal.c.act_id)
    beside = (
        handed_out,
        sealed,
        select(paper.c.loan_id),
        select(condition_report.c.loan_id),
        select(loan.c.id).join(device).where(device.c.state == "lent"),
    )
    with engine.connect() as connection:
        if engine.dialect.name == "postgresql":  # the server may still be busy with the last one
            connection.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"))
        loans = sorted(connection.execute(select(loan.c.id)).scalars())
        for statement in beside:
            assert sorted(connection.execute(statement).scalars()) == loans
        accessories = Counter(connection.execute(select(loan_accessory.c.loan_id)).scalars())
        lent = connection.execute(select(device.c.id).where(device.c.state == "lent")).all()
    assert accessories == dict.fromkeys(loans, 2)
    assert len(lent) == len(loans)
    assert set(acknowledged) <= set(loans)


@pytest.mark.parametrize("kills", KILLS)
def test_a_killed_program_loses_no_loan_and_leaves_none_half(town: Town, kills: int):
    engine = town.database.engine
    url = engine.url.render_as_string(hide_password=False)
    chance = random.Random(kills)  # noqa: S311 - the same moments each time, as far as that goes
    acknowledged: list[UUID] = []
    for _ in range(kills):
        with working(url, town.place.id, town.staff.id) as worker:
            acknowledged += lend_until_killed(worker, town, chance)
        assert_none_half(engine, acknowledged)
    assert len(acknowledged) >= kills
    assert (broken_links(engine), payloads_changed(engine)) == ([], [])
    if engine.dialect.name == "sqlite":
        with engine.connect() as connection:
            assert connection.execute(text("PRAGMA integrity_check")).scalar_one() == "ok"
