"""What is wrong with settings, field by field; and which holidays are still to be added."""

from collections.abc import Callable
from datetime import date

from desk_app.domain.errors import Reason, Refused, RefusedError, refuse
from desk_app.domain.holidays import holidays
from desk_app.domain.people import LONGEST_ADDRESS, LONGEST_NAME, Site, label
from desk_app.domain.settings import Rules
from desk_app.domain.texts import tidy_text
from desk_app.usecases.ports import NationalNumbers


def wrong_fields(rules: Rules, site: Site, guard: NationalNumbers) -> tuple[Refused, ...]:
    """Every field that cannot be kept as it is; the subject is the field's name."""

    def guarded(text: str, field: str) -> None:
        if guard.hides_in(text):
            refuse(Reason.NATIONAL_NUMBER, field)

    checks: tuple[Callable[[], object], ...] = (
        lambda: guarded(label(rules.lender, "lender"), "lender"),
        lambda: guarded(label(site.name, "name"), "name"),
        lambda: guarded(tidy_text(site.address, "address", LONGEST_ADDRESS), "address"),
        lambda: tidy_text(site.phone, "phone", LONGEST_NAME),
    )
    return tuple(refused for check in checks if (refused := _refused(check)))


def holidays_to_add(closing_days: tuple[date, ...], today: date) -> tuple[date, ...]:
    """The holidays still to come this year that are not listed; else those of next year."""
    for year in (today.year, today.year + 1):
        coming = tuple(d for d in holidays(year) if d >= today and d not in closing_days)
        if coming:
            return coming
    return ()


def _refused(check: Callable[[], object]) -> Refused | None:
    try:
        check()
    except RefusedError as error:
        return error.refused
    return None
