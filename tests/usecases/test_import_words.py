from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.errors import Reason, Refused, RefusedError
from desk_app.domain.people import CourseFormat
from desk_app.usecases.import_words import (
    Kind,
    columns,
    kind_of,
    plain,
    read_date,
    read_format,
    read_language,
)


@pytest.mark.parametrize(
    ("headers", "kind"),
    [
        (("Serial Number", "AssetID", "Model", "AUE"), Kind.DEVICES),
        (("deviceId", "annotatedAssetId", "serialNumber", "status"), Kind.DEVICES),
        (("Serienummer", "Label", "Model", "Vestiging", "Updates tot"), Kind.DEVICES),
        (("Klantnummer", "Naam", "Voornaam", "GSM", "Cursuscode"), Kind.NEWCOMERS),
        (("client_number", "last name", "first name", "course code"), Kind.NEWCOMERS),
        (("achternaam", "cursus"), Kind.NEWCOMERS),
        (("klantnr.", "cursus", "startdatum"), Kind.NEWCOMERS),
        (("Cursus", "Naam", "Contacttaal", "Lesvorm", "Eerste les", "Laatste les"), Kind.COURSES),
        (("code", "name", "language", "format", "start", "end", "site"), Kind.COURSES),
        (("Reële ontvangsten", "Bedrag"), None),
        (("naam",), None),
        ((), None),
    ],
)
def test_the_headers_say_what_a_file_is_about(headers, kind):
    assert kind_of(headers) is kind


def test_headers_are_compared_without_case_accents_spaces_and_signs():
    assert plain(" Eérste_LES (*) ") == "eersteles"
    assert columns(Kind.NEWCOMERS, ("GSM", "Fámilie-naam", "?", "E-mail")) == {
        "contact": [0, 3],
        "family_name": [1],
    }


@pytest.mark.parametrize(
    "text",
    [
        "2029-06-30",
        "2029-06-30T00:00:00.000Z",
        "30/06/2029",
        "30-6-2029",
        "30.06.2029 00:00",
        "1877472000000",
    ],
)
def test_a_date_is_read_as_people_and_programs_write_it(text):
    assert read_date(text, "update_until") == date(2029, 6, 30)


@pytest.mark.parametrize("text", ["", "30/06", "06/30/2029", "2029-13-01", "30/06-2029", "juni"])
def test_what_is_no_date_is_refused_with_an_example(text):
    with pytest.raises(RefusedError) as error:
        read_date(text, "first_lesson")
    assert error.value.refused == Refused(Reason.MALFORMED, "first_lesson", ("19/12/2026",))


@given(st.text(alphabet="0123456789-/. T", max_size=16))
def test_any_text_is_a_date_or_refused(text: str):
    with suppress(RefusedError):
        assert isinstance(read_date(text, "x"), date)


def test_a_format_is_known_by_its_dutch_and_its_english_name():
    assert read_format("Fysieke") is CourseFormat.PHYSICAL
    assert read_format("Self-study") is CourseFormat.SELF_STUDY
    assert {read_format(known.value) for known in CourseFormat} == set(CourseFormat)


@pytest.mark.parametrize(("text", "reason"), [("", Reason.EMPTY), ("radio", Reason.MALFORMED)])
def test_an_unknown_format_is_refused(text, reason):
    with pytest.raises(RefusedError) as error:
        read_format(text)
    assert (error.value.refused.reason, error.value.refused.subject) == (reason, "format")


def test_a_language_becomes_its_code_when_it_is_known():
    assert [read_language(text) for text in ("Oekraïens", "Arabic", "TI")] == ["uk", "ar", "ti"]
    assert read_language("Tibetaans") == "Tibetaans"
