"""The public holidays on which a Flemish agency in Belgium is closed."""

from datetime import date, timedelta
from enum import StrEnum


class Holiday(StrEnum):
    """The ten of the law of 4 January 1974, and the feast of the Flemish Community."""

    NEW_YEAR = "new_year"
    EASTER_MONDAY = "easter_monday"
    LABOUR_DAY = "labour_day"
    ASCENSION = "ascension"
    WHIT_MONDAY = "whit_monday"
    FLEMISH_DAY = "flemish_day"
    NATIONAL_DAY = "national_day"
    ASSUMPTION = "assumption"
    ALL_SAINTS = "all_saints"
    ARMISTICE = "armistice"
    CHRISTMAS = "christmas"


FIXED = {
    Holiday.NEW_YEAR: (1, 1),
    Holiday.LABOUR_DAY: (5, 1),
    Holiday.FLEMISH_DAY: (7, 11),
    Holiday.NATIONAL_DAY: (7, 21),
    Holiday.ASSUMPTION: (8, 15),
    Holiday.ALL_SAINTS: (11, 1),
    Holiday.ARMISTICE: (11, 11),
    Holiday.CHRISTMAS: (12, 25),
}
DAYS_AFTER_EASTER = {
    Holiday.EASTER_MONDAY: 1,
    Holiday.ASCENSION: 39,
    Holiday.WHIT_MONDAY: 50,
}


def holidays(year: int) -> dict[date, Holiday]:
    """The holidays of a year, in their order."""
    sunday = easter(year)
    found = {date(year, month, day): which for which, (month, day) in FIXED.items()}
    for which, days in DAYS_AFTER_EASTER.items():
        found.setdefault(sunday + timedelta(days=days), which)
    return dict(sorted(found.items()))


def holiday(day: date) -> Holiday | None:
    """Which holiday a day is."""
    return holidays(day.year).get(day)


def easter(year: int) -> date:
    """Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher)."""
    golden, century, rest = year % 19, year // 100, year % 100
    leaps, skipped = divmod(century, 4)
    moon = (century + 8) // 25
    epact = (19 * golden + century - leaps - (century - moon + 1) // 3 + 15) % 30
    weekday = (32 + 2 * skipped + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)
