"""What is wrong with settings, field by field; and which holidays are still to be added."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from desk_app.domain.errors import Reason, Refused, RefusedError
from desk_app.domain.holidays import holidays
from desk_app.domain.people import Site, label
from desk_app.domain.settings import Rules
from desk_app.ui.parts.text_guard import TextGuard
from desk_app.ui.settings.sites import Sites, with_code


def wrong_in_rules(rules: Rules, guard: TextGuard) -> tuple[Refused, ...]:
    """Every field of the rules that cannot be kept as it is; the subject is its name."""
    return _refusals(lambda: _guarded(label(rules.lender, "lender"), "lender", guard))


def wrong_in_site(site: Site, sites: Sites, guard: TextGuard) -> tuple[Refused, ...]:
    """Every field of a site that cannot be kept; a code that another one has is ``TAKEN``."""
    right = Site(site.id, "LEU", "Leuven")
    wrong = _refusals(
        replace(right, code=site.code).checked,
        lambda: _guarded(replace(right, name=site.name).checked().name, "site", guard),
        lambda: _guarded(replace(right, address=site.address).checked().address, "address", guard),
        replace(right, phone=site.phone).checked,
    )
    code = site.code.strip().upper()
    other = next((o for o in with_code(sites, code) if o.id != site.id), None) if code else None
    if other is not None:
        wrong += (Refused(Reason.TAKEN, "site_code", (code, other.name)),)
    return wrong


def holidays_to_add(closing_days: tuple[date, ...], today: date) -> tuple[date, ...]:
    """The holidays still to come this year that are not listed; else those of next year."""
    for year in (today.year, today.year + 1):
        coming = tuple(d for d in holidays(year) if d >= today and d not in closing_days)
        if coming:
            return coming
    return ()


def _guarded(text: str, field: str, guard: TextGuard) -> None:
    wrong = guard.trouble(field, text)
    if wrong is not None:
        raise RefusedError(wrong)


def _refusals(*checks: Callable[[], object]) -> tuple[Refused, ...]:
    return tuple(refused for check in checks if (refused := _refused(check)))


def _refused(check: Callable[[], object]) -> Refused | None:
    try:
        check()
    except RefusedError as error:
        return error.refused
    return None
