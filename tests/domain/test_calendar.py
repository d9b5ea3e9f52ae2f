from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.calendar import due_date, next_open_day
from desk_app.domain.settings import Rules

SATURDAY = date(2026, 12, 12)
WEEKEND = (5, 6)


def test_a_device_is_due_a_week_after_the_last_lesson():
    assert due_date(SATURDAY, Rules()) == date(2026, 12, 19)


def test_a_due_date_moves_over_the_weekend_and_closing_days():
    rules = Rules(closed_weekdays=WEEKEND, closing_days=(date(2026, 12, 21), date(2026, 12, 22)))
    assert due_date(SATURDAY, rules) == date(2026, 12, 23)


def test_an_open_day_is_its_own_next_open_day():
    assert next_open_day(date(2026, 12, 16), Rules(closed_weekdays=WEEKEND)) == date(2026, 12, 16)


def test_rules_that_close_every_weekday_leave_the_day_as_it_is():
    assert next_open_day(SATURDAY, Rules(closed_weekdays=tuple(range(7)))) == SATURDAY


@given(
    st.dates(date(2000, 1, 1), date(2100, 12, 31)),
    st.integers(0, 365),
    st.sets(st.integers(0, 6), max_size=6),
    st.sets(st.dates(date(2026, 1, 1), date(2026, 12, 31)), max_size=20),
)
def test_the_due_date_is_the_first_open_day_after_the_grace_days(day, grace, weekdays, closing):
    rules = Rules(grace, closed_weekdays=tuple(weekdays), closing_days=tuple(closing))
    due, earliest = due_date(day, rules), day + timedelta(days=grace)
    assert due >= earliest and not rules.is_closed(due)
    assert all(rules.is_closed(earliest + timedelta(n)) for n in range((due - earliest).days))
