"""Which day is closed: the one that just ended, also after midnight, and what is still open."""

from datetime import date, datetime, time, timedelta

from desk_app.domain.settings import Rules

NIGHT_ENDS = time(4)  # until then a close is for the day before
A_DAY = timedelta(days=1)


def day_to_close(now: datetime, last: date | None) -> date:
    """The day that a close is for; by night the day before, unless that is closed."""
    today = now.date()
    before = today - A_DAY
    return before if now.time() < NIGHT_ENDS and (last is None or last < before) else today


def left_open(now: datetime, last: date | None, rules: Rules) -> tuple[date, ...]:
    """The days since the last close that have passed and were not closed, oldest first.

    Nothing is left open where no day was ever closed; closing days need no close.
    """
    if last is None:
        return ()
    until = day_to_close(now, last)
    days = (last + A_DAY * n for n in range(1, (until - last).days))
    return tuple(day for day in days if not rules.is_closed(day))
