"""Which day is closed: the one that just ended, also after midnight, and what is still open."""

from datetime import date, datetime, time, timedelta
from enum import StrEnum

from desk_app.domain.settings import Rules

NIGHT_ENDS = time(4)  # until then a close is for the day before
A_DAY = timedelta(days=1)


def day_to_close(now: datetime, last: date | None) -> date:
    """The day that a close is for; by night the day before, unless that is closed."""
    today = now.date()
    before = today - A_DAY
    return before if now.time() < NIGHT_ENDS and (last is None or last < before) else today


class Standing(StrEnum):
    """Whether a day is closed already."""

    OPEN = "open"
    CLOSED = "closed"
    FREE = "free"  # nobody is here on it


def standing(day: date, last: date | None, rules: Rules) -> Standing:
    """How it stands with a day, by the last one that was closed."""
    if last is not None and day <= last:
        return Standing.CLOSED
    return Standing.FREE if rules.is_closed(day) else Standing.OPEN


def forgotten(now: datetime, last: date | None, rules: Rules, hour: int) -> date | None:
    """The day that somebody should close by now: from an hour on, until the night ends."""
    day = day_to_close(now, last)
    late = day < now.date() or now.hour >= hour
    return day if hour and late and standing(day, last, rules) is Standing.OPEN else None


def left_open(now: datetime, last: date | None, rules: Rules) -> tuple[date, ...]:
    """The days since the last close that have passed and were not closed, oldest first.

    Nothing is left open where no day was ever closed; closing days need no close.
    """
    if last is None:
        return ()
    until = day_to_close(now, last)
    days = (last + A_DAY * n for n in range(1, (until - last).days))
    return tuple(day for day in days if not rules.is_closed(day))
