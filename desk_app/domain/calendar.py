"""When a device is due back: last lesson plus grace, shifted over closing days."""

from datetime import date, timedelta

from desk_app.domain.settings import Rules

ONE_DAY = timedelta(days=1)


def due_date(last_lesson: date, rules: Rules) -> date:
    """The first open day at least ``rules.grace_days`` after the last lesson."""
    return next_open_day(last_lesson + timedelta(days=rules.grace_days), rules)


def next_open_day(day: date, rules: Rules) -> date:
    """``day`` itself when open, else the first open one after it.

    Rules that close every weekday leave the day as it is.
    """
    if len(set(rules.closed_weekdays)) >= len("MTWTFSS"):
        return day
    while rules.is_closed(day):
        day += ONE_DAY
    return day
