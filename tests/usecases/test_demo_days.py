from datetime import date

import pytest

from desk_app.usecases.demo.days import easter, public_holidays, rules_for, working_day


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (1818, date(1818, 3, 22)),  # the earliest there can be
        (1943, date(1943, 4, 25)),  # the latest
        (1954, date(1954, 4, 18)),  # the first exception of the rule
        (1981, date(1981, 4, 19)),  # the second
        (2024, date(2024, 3, 31)),
        (2026, date(2026, 4, 5)),
        (2027, date(2027, 3, 28)),
        (2038, date(2038, 4, 25)),
    ],
)
def test_easter_falls_where_the_almanac_has_it(year, day):
    assert easter(year) == day


def test_belgium_has_ten_public_holidays():
    assert public_holidays(2026) == (
        date(2026, 1, 1),
        date(2026, 4, 6),
        date(2026, 5, 1),
        date(2026, 5, 14),
        date(2026, 5, 25),
        date(2026, 7, 21),
        date(2026, 8, 15),
        date(2026, 11, 1),
        date(2026, 11, 11),
        date(2026, 12, 25),
    )


def test_the_demo_is_closed_on_sundays_and_holidays_of_two_years():
    rules = rules_for(date(2026, 11, 23))
    assert rules.is_closed(date(2026, 12, 25)) and rules.is_closed(date(2027, 5, 6))
    assert rules.is_closed(date(2026, 11, 29)) and not rules.is_closed(date(2026, 11, 28))
    assert len(rules.closing_days) == 20


@pytest.mark.parametrize(
    ("day", "worked"),
    [
        (date(2026, 11, 23), date(2026, 11, 23)),
        (date(2026, 11, 22), date(2026, 11, 20)),
        (date(2026, 4, 6), date(2026, 4, 3)),
        (date(2026, 12, 25), date(2026, 12, 24)),
    ],
)
def test_a_day_nobody_works_becomes_the_working_day_before(day, worked):
    assert working_day(day) == worked
