from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from desk_app.domain.closing_days import Standing, day_to_close, forgotten, left_open, standing
from desk_app.domain.settings import Rules

BRUSSELS = ZoneInfo("Europe/Brussels")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BRUSSELS)


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("now", "last", "closed"),
    [
        ("2026-11-23T17:00", "2026-11-20", "2026-11-23"),
        ("2026-11-23T23:59", "2026-11-20", "2026-11-23"),
        ("2026-11-24T00:00", "2026-11-20", "2026-11-23"),  # midnight belongs to the evening
        ("2026-11-24T00:30", "2026-11-20", "2026-11-23"),
        ("2026-11-24T03:59", None, "2026-11-23"),
        ("2026-11-24T04:00", "2026-11-20", "2026-11-24"),
        ("2026-11-24T00:30", "2026-11-23", "2026-11-24"),  # the evening was closed in time
        ("2026-10-25T02:30", "2026-10-23", "2026-10-24"),  # winter time begins: twice half past two
        ("2026-03-29T03:30", "2026-03-27", "2026-03-28"),  # summer time begins: two is not there
        ("2026-01-01T00:10", "2025-12-30", "2025-12-31"),
    ],
)
def test_a_close_is_for_the_day_that_ends(now: str, last: str | None, closed: str):
    assert day_to_close(at(now), day(last) if last else None) == day(closed)


@pytest.mark.parametrize(
    ("now", "last", "rules", "left"),
    [
        ("2026-11-23T17:00", "2026-11-20", Rules(), ["2026-11-21", "2026-11-22"]),
        ("2026-11-23T17:00", "2026-11-20", Rules(closed_weekdays=(5, 6)), []),
        ("2026-11-24T17:00", "2026-11-20", Rules(closed_weekdays=(5, 6)), ["2026-11-23"]),
        (
            "2026-11-13T17:00",
            "2026-11-10",
            Rules(closing_days=(date(2026, 11, 11),)),
            ["2026-11-12"],
        ),
        ("2026-11-24T00:30", "2026-11-20", Rules(closed_weekdays=(5, 6)), []),
        ("2026-11-23T17:00", "2026-11-23", Rules(), []),
        ("2026-11-23T17:00", None, Rules(), []),
    ],
)
def test_a_day_that_was_not_closed_is_named(
    now: str, last: str | None, rules: Rules, left: list[str]
):
    assert left_open(at(now), day(last) if last else None, rules) == tuple(map(day, left))


@pytest.mark.parametrize(
    ("last", "rules", "stands"),
    [
        (None, Rules(), Standing.OPEN),
        ("2026-11-22", Rules(), Standing.OPEN),
        ("2026-11-23", Rules(), Standing.CLOSED),
        ("2026-11-24", Rules(), Standing.CLOSED),
        ("2026-11-22", Rules(closed_weekdays=(0,)), Standing.FREE),
        ("2026-11-23", Rules(closed_weekdays=(0,)), Standing.CLOSED),  # somebody came and closed
    ],
)
def test_a_day_is_open_until_it_is_closed(last: str | None, rules: Rules, stands: Standing):
    assert standing(day("2026-11-23"), day(last) if last else None, rules) is stands


@pytest.mark.parametrize(
    ("now", "last", "hour", "named"),
    [
        ("2026-11-23T16:59", "2026-11-20", 17, None),
        ("2026-11-23T17:00", "2026-11-20", 17, "2026-11-23"),
        ("2026-11-23T17:00", None, 17, "2026-11-23"),
        ("2026-11-23T17:00", "2026-11-23", 17, None),
        ("2026-11-23T23:59", "2026-11-20", 0, None),
        ("2026-11-24T00:30", "2026-11-20", 17, "2026-11-23"),  # the evening is not over
        ("2026-11-24T00:30", "2026-11-20", 0, None),
        ("2026-11-24T04:00", "2026-11-20", 17, None),
    ],
)
def test_a_day_is_forgotten_from_an_hour_on(
    now: str, last: str | None, hour: int, named: str | None
):
    found = forgotten(at(now), day(last) if last else None, Rules(), hour)
    assert found == (day(named) if named else None)


def test_a_day_on_which_nobody_is_here_is_never_forgotten():
    assert forgotten(at("2026-11-22T18:00"), None, Rules(closed_weekdays=(6,)), 17) is None
