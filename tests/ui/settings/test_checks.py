from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest

from desk_app.adapters.national_numbers import BelgianNumbers
from desk_app.domain.errors import Reason
from desk_app.domain.holidays import holidays
from desk_app.domain.people import Site
from desk_app.domain.settings import Rules
from desk_app.ui.settings.checks import holidays_to_add, wrong_fields

SITE = Site(uuid4(), "LEU", "Leuven", "Diestsepoort 6", "016 00 00 00")
GUARD = BelgianNumbers()
NUMBER = "85.07.30-033.28"
MARCH = date(2026, 3, 1)


def test_settings_as_they_should_be_have_nothing_wrong():
    assert wrong_fields(Rules(), SITE, GUARD) == ()


@pytest.mark.parametrize(
    ("rules", "site", "field", "reason"),
    [
        (Rules(lender=" "), SITE, "lender", Reason.EMPTY),
        (Rules(lender="x" * 61), SITE, "lender", Reason.TOO_LONG),
        (Rules(lender=NUMBER), SITE, "lender", Reason.NATIONAL_NUMBER),
        (Rules(), replace(SITE, name=""), "name", Reason.EMPTY),
        (Rules(), replace(SITE, name=NUMBER), "name", Reason.NATIONAL_NUMBER),
        (Rules(), replace(SITE, address="x" * 201), "address", Reason.TOO_LONG),
        (Rules(), replace(SITE, address=NUMBER), "address", Reason.NATIONAL_NUMBER),
        (Rules(), replace(SITE, phone="0" * 49), "phone", Reason.TOO_LONG),
    ],
)
def test_what_cannot_be_kept_is_named_by_its_field(
    rules: Rules, site: Site, field: str, reason: Reason
):
    assert [(w.subject, w.reason) for w in wrong_fields(rules, site, GUARD)] == [(field, reason)]


def test_holidays_that_are_over_are_not_added():
    assert holidays_to_add((), MARCH) == tuple(d for d in holidays(2026) if d > MARCH)


def test_once_this_year_is_complete_next_year_is_offered():
    this_year = tuple(holidays(2026))
    assert holidays_to_add(this_year, MARCH) == tuple(holidays(2027))
    assert holidays_to_add((*this_year, *holidays(2027)), MARCH) == ()
