from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from desk_app.usecases.read_log import ONCE, Gathering
from tests.support.town import Ticking

DESK, AN, BRAM, YUSUF, AMINA = (uuid4() for _ in range(5))


@pytest.fixture
def clock() -> Ticking:
    return Ticking()


@pytest.fixture
def gathering(clock: Ticking) -> Gathering:
    return Gathering(clock)


def look(gathering: Gathering, staff: UUID, newcomer: UUID) -> None:
    gathering.looked(uuid4(), DESK, staff, newcomer)


def lines(gathering: Gathering) -> list[tuple[UUID, UUID]]:
    return [(each.staff_id, each.newcomer_id) for each in gathering.waiting]


def test_who_looks_twice_within_five_minutes_is_one_line(gathering: Gathering, clock: Ticking):
    look(gathering, AN, YUSUF)
    clock.now += ONCE - timedelta(seconds=1)
    look(gathering, AN, YUSUF)
    assert lines(gathering) == [(AN, YUSUF)]
    clock.now += timedelta(seconds=1)
    look(gathering, AN, YUSUF)
    assert lines(gathering) == [(AN, YUSUF), (AN, YUSUF)]
    assert gathering.waiting[1].at == clock.now


def test_another_person_and_another_member_of_staff_are_other_lines(gathering: Gathering):
    for staff, newcomer in ((AN, YUSUF), (AN, AMINA), (BRAM, YUSUF)):
        look(gathering, staff, newcomer)
    assert lines(gathering) == [(AN, YUSUF), (AN, AMINA), (BRAM, YUSUF)]


def test_what_is_written_waits_no_more_and_what_came_since_does(gathering: Gathering):
    look(gathering, AN, YUSUF)
    written = gathering.waiting
    look(gathering, AN, AMINA)
    gathering.written(written)
    assert lines(gathering) == [(AN, AMINA)]


def test_a_clock_that_is_put_back_hides_no_look(gathering: Gathering, clock: Ticking):
    look(gathering, AN, YUSUF)
    clock.now -= timedelta(hours=1)
    look(gathering, AN, YUSUF)
    assert len(gathering.waiting) == 2
