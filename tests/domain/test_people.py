from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest

from desk_app.domain.errors import Reason, RefusedError
from desk_app.domain.people import Course, CourseFormat, Newcomer, Site

PERSON = Newcomer(uuid4(), "K0012345", "Al-Hamdan", "Yusuf", "0470 12 34 56")
COURSE = Course(
    id=uuid4(),
    code="MO-LEU-2026-031",
    name="MO Arabisch · dag",
    contact_language="ar",
    format=CourseFormat.BLENDED,
    first_lesson=date(2026, 10, 1),
    last_lesson=date(2026, 12, 12),
    site_id=uuid4(),
)
SITE = Site(uuid4(), "LEU", "Leuven")


def refusal(thing: Newcomer | Course | Site, **fields) -> tuple[Reason, str]:
    with pytest.raises(RefusedError) as caught:
        replace(thing, **fields).checked()
    return caught.value.refused.reason, caught.value.refused.subject


def test_a_newcomer_is_named_as_people_say_it():
    assert PERSON.name == "Yusuf Al-Hamdan"
    assert replace(PERSON, given_name="").name == "Al-Hamdan"


def test_the_fields_of_a_newcomer_are_made_tidy():
    untidy = replace(PERSON, client_number=" k 0012-345", family_name=" Al-Hamdan\t", version=3)
    assert untidy.checked() == replace(PERSON, version=3)


def test_one_name_is_enough_and_the_client_number_may_come_later():
    alone = replace(PERSON, client_number="", given_name="")
    assert alone.checked() == alone


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"family_name": " ", "given_name": ""}, (Reason.EMPTY, "family_name")),
        ({"client_number": "12345"}, (Reason.MALFORMED, "client_number")),
        ({"client_number": "K٠٠١٢٣٤٥"}, (Reason.MALFORMED, "client_number")),
        ({"family_name": "x" * 49}, (Reason.TOO_LONG, "family_name")),
        ({"given_name": "x" * 49}, (Reason.TOO_LONG, "given_name")),
        ({"contact": "x" * 49}, (Reason.TOO_LONG, "contact")),
    ],
)
def test_a_newcomer_with_a_wrong_field_is_refused_by_its_name(fields, expected):
    assert refusal(PERSON, **fields) == expected


def test_the_fields_of_a_course_are_made_tidy():
    untidy = replace(COURSE, code=" mo-leu-2026-031", name="MO  Arabisch · dag ")
    assert untidy.checked() == COURSE


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"code": "  "}, (Reason.EMPTY, "code")),
        ({"code": "031"}, (Reason.MALFORMED, "code")),
        ({"code": "LB-0004217"}, (Reason.MALFORMED, "code")),
        ({"name": ""}, (Reason.EMPTY, "name")),
        ({"name": "x" * 97}, (Reason.TOO_LONG, "name")),
        ({"last_lesson": date(2026, 9, 30)}, (Reason.LESSONS_REVERSED, "last_lesson")),
        ({"last_lesson": date(9999, 12, 31)}, (Reason.MALFORMED, "last_lesson")),
    ],
)
def test_a_course_with_a_wrong_field_is_refused_by_its_name(fields, expected):
    assert refusal(COURSE, **fields) == expected


def test_the_fields_of_a_site_are_made_tidy():
    assert replace(SITE, code=" leu", name="Leuven\n").checked() == SITE


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"name": " "}, (Reason.EMPTY, "site")),
        ({"name": "x" * 61}, (Reason.TOO_LONG, "site")),
        ({"code": "LEUVEN"}, (Reason.MALFORMED, "site_code")),
        ({"address": "x" * 201}, (Reason.TOO_LONG, "address")),
        ({"phone": "x" * 49}, (Reason.TOO_LONG, "phone")),
    ],
)
def test_a_site_with_a_wrong_field_is_refused_by_its_name(fields, expected):
    assert refusal(SITE, **fields) == expected
