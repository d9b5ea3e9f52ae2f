"""The Belgian public holidays, and the working days between them."""

from datetime import date, timedelta
from functools import lru_cache

from desk_app.domain.calendar import ONE_DAY
from desk_app.domain.settings import Rules

SATURDAY, SUNDAY = 5, 6
FIXED = ((1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25))
AFTER_EASTER = (1, 39, 50)  # Easter Monday, Ascension Day, Whit Monday


def easter(year: int) -> date:
    """Easter Sunday, by Gauss's rule for the Gregorian calendar."""
    golden, century = year % 19, year // 100
    epact = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon = epact - (epact // 28) * (1 - (29 // (epact + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    return date(year, 3, 28) + timedelta(days=moon - weekday)


@lru_cache(maxsize=16)
def public_holidays(year: int) -> tuple[date, ...]:
    """The ten public holidays on which nobody works, in order."""
    fixed = [date(year, month, day) for month, day in FIXED]
    moving = [easter(year) + timedelta(days=days) for days in AFTER_EASTER]
    return tuple(sorted(fixed + moving))


def rules_for(today: date) -> Rules:
    """Rules that close on Sundays and on the holidays of this year and the next."""
    closing_days = public_holidays(today.year) + public_holidays(today.year + 1)
    return Rules(closed_weekdays=(SUNDAY,), closing_days=closing_days)


def working_day(day: date) -> date:
    """``day`` itself, or the last working day before it."""
    while day.weekday() >= SATURDAY or day in public_holidays(day.year):
        day -= ONE_DAY
    return day
