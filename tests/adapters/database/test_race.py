import pytest

from desk_app.usecases.reads import Query
from tests.support.chain import broken_links
from tests.support.town import NOW, Town
from tests.support.workers import Worker, loan_number, working

ROUNDS = [12, pytest.param(10_000, marks=pytest.mark.long)]


def race(town: Town, workers: tuple[Worker, Worker], start: int) -> None:
    """Both hand out the same device at once: one does, the other hears to whom and when."""
    device, course = town.device(), town.course()
    people = town.newcomer(), town.newcomer()
    numbers = loan_number(start), loan_number(start + 1)
    for worker, person, number in zip(workers, people, numbers, strict=True):
        worker.order(device, person, course, number)
    assert [worker.hear() for worker in workers] == ["ready", "ready"]
    for worker in workers if start % 4 else reversed(workers):
        worker.go()
    answers = [worker.answer() for worker in workers]
    winner = 0 if answers[0][0] == "HandedOut" else 1
    assert answers[winner][0] == "HandedOut"
    assert answers[1 - winner] == [
        "already_lent",
        device.tag,
        numbers[winner],
        people[winner].client_number,
        ("balie 2", "balie 1")[winner],
        NOW.isoformat(),
    ]


@pytest.mark.parametrize("rounds", ROUNDS)
def test_two_desks_cannot_lend_the_same_device(town: Town, rounds: int):
    url = town.database.engine.url.render_as_string(hide_password=False)
    other, clerk = town.desk_at("GNT"), town.clerk()
    with (
        working(url, town.place.id, town.staff.id) as here,
        working(url, other.id, clerk.id) as there,
    ):
        for number in range(rounds):
            race(town, (here, there), 2 * number)
    assert town.reads.count("loans", Query()) == rounds
    assert town.reads.count("loans", Query(only="open")) == rounds
    assert broken_links(town.database.engine) == []
