"""Days as people type them."""

import re
from datetime import date

DAY_FIRST = re.compile(r"(\d{1,2})[/\-. ](\d{1,2})[/\-. ](\d{2}|\d{4})")
YEAR_FIRST = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
CENTURY, ONE_CENTURY = 2000, 100


def read_date(text: str) -> date | None:
    """The day in ``text``: 19/12/2026, 19-12-26 or 2026-12-19; none when it is no day."""
    tidy = text.strip()
    try:
        if found := YEAR_FIRST.fullmatch(tidy):
            return date(int(found[1]), int(found[2]), int(found[3]))
        if found := DAY_FIRST.fullmatch(tidy):
            year = int(found[3])
            full = CENTURY + year if year < ONE_CENTURY else year
            return date(full, int(found[2]), int(found[1]))
    except ValueError:
        return None
    return None


def typed_date(day: date) -> str:
    """A day as it is filled in: 19/12/2026."""
    return f"{day.day}/{day.month}/{day.year}"
