from dataclasses import replace
from datetime import date
from typing import Any
from uuid import uuid4

import pytest

from desk_app.adapters.national_numbers import BelgianNumbers
from desk_app.adapters.paper.maker import PaperMaker
from desk_app.adapters.paths import resources
from desk_app.domain.errors import Reason
from desk_app.domain.holidays import holidays
from desk_app.domain.people import Site
from desk_app.domain.settings import Rules
from desk_app.ui.parts.text_guard import TextGuard
from desk_app.ui.settings.checks import holidays_to_add, wrong_in_rules, wrong_in_site

SITE = Site(uuid4(), "LEU", "Leuven", "Diestsepoort 6", "016 00 00 00")
GHENT = Site(uuid4(), "GNT", "Gent")
GUARD = TextGuard(BelgianNumbers(), PaperMaker(resources()))
NUMBER = "85.07.30-033.28"
MARCH = date(2026, 3, 1)


def test_settings_as_they_should_be_have_nothing_wrong():
    assert wrong_in_rules(Rules(), GUARD) == ()
    assert wrong_in_site(SITE, (SITE, GHENT), GUARD) == ()


@pytest.mark.parametrize(
    ("lender", "reason"),
    [
        (" ", Reason.EMPTY),
        ("x" * 61, Reason.TOO_LONG),
        (NUMBER, Reason.NATIONAL_NUMBER),
        ("Agentschap 😀", Reason.UNKNOWN_CHARACTER),
    ],
)
def test_a_lender_that_cannot_be_kept_is_named(lender: str, reason: Reason):
    wrong = wrong_in_rules(Rules(lender=lender), GUARD)
    assert [(w.subject, w.reason) for w in wrong] == [("lender", reason)]


@pytest.mark.parametrize(
    ("changes", "field", "reason"),
    [
        ({"code": ""}, "site_code", Reason.EMPTY),
        ({"code": "LEUV"}, "site_code", Reason.MALFORMED),
        ({"code": " gnt "}, "site_code", Reason.TAKEN),
        ({"name": ""}, "site", Reason.EMPTY),
        ({"name": NUMBER}, "site", Reason.NATIONAL_NUMBER),
        ({"address": "x" * 201}, "address", Reason.TOO_LONG),
        ({"address": NUMBER}, "address", Reason.NATIONAL_NUMBER),
        ({"phone": "0" * 49}, "phone", Reason.TOO_LONG),
    ],
)
def test_what_cannot_be_kept_of_a_site_is_named_by_its_field(
    changes: dict[str, Any], field: str, reason: Reason
):
    site = replace(SITE, **changes)
    wrong = wrong_in_site(site, (site, GHENT), GUARD)
    assert [(w.subject, w.reason) for w in wrong] == [(field, reason)]


def test_holidays_that_are_over_are_not_added():
    assert holidays_to_add((), MARCH) == tuple(d for d in holidays(2026) if d > MARCH)


def test_once_this_year_is_complete_next_year_is_offered():
    this_year = tuple(holidays(2026))
    assert holidays_to_add(this_year, MARCH) == tuple(holidays(2027))
    assert holidays_to_add((*this_year, *holidays(2027)), MARCH) == ()
