"""The words of files from elsewhere, in Dutch and English: headers, dates, formats, languages."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import TypeVar

from desk_app.domain.errors import Reason, refuse
from desk_app.domain.people import CourseFormat

Thing = TypeVar("Thing")
NOT_A_LETTER = re.compile(r"[\W_]+")
ISO_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?", re.ASCII)
DAY_FIRST = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?: .*)?", re.ASCII)
MILLISECONDS = re.compile(r"\d{11,14}", re.ASCII)  # since 1970, as Google exports them
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Kind(StrEnum):
    """What the rows of a file are about."""

    DEVICES = "devices"
    NEWCOMERS = "newcomers"
    COURSES = "courses"


SITE = "site vestiging contactpunt sitecode sitenaam annotatedlocation"
CODE = "cursuscode coursecode cursus course code groepscode mocursus"


def _inverted(words: Mapping[Thing, str]) -> dict[str, Thing]:
    return {word: thing for thing, text in words.items() for word in text.split()}


FIELDS: dict[Kind, dict[str, str]] = {
    Kind.DEVICES: _inverted(
        {
            "serial": "serienummer serialnumber serial serienr sn",
            "tag": "label assettag toestelnummer annotatedassetid assetid tag toestel",
            "model": "model modelnaam devicemodel type",
            "site": SITE,
            "update_until": "updatestot updateuntil autoupdateexpiration autoupdatethrough aue",
            "note": "nota notes note opmerking opmerkingen",
        }
    ),
    Kind.NEWCOMERS: _inverted(
        {
            "client_number": "klantnummer clientnumber klantnr unieknummer",
            "family_name": "familienaam achternaam lastname familyname surname naam name",
            "given_name": "voornaam firstname givenname",
            "contact": "contact gsm gsmnummer telefoon telefoonnummer phone mobile email mail",
            "course": CODE,
        }
    ),
    Kind.COURSES: _inverted(
        {
            "code": CODE,
            "name": "naam name cursusnaam coursename titel title",
            "contact_language": "taal contacttaal language contactlanguage",
            "format": "lesvorm format courseformat vorm",
            "first_lesson": "eersteles start startdatum startdate firstlesson begin begindatum",
            "last_lesson": "laatsteles einde einddatum enddate lastlesson end",
            "site": SITE,
        }
    ),
}
# A file is of the first kind that has all columns of one of its sets.
MARKS = (
    (Kind.DEVICES, ({"serial"},)),
    (Kind.NEWCOMERS, ({"client_number"}, {"family_name", "given_name"}, {"given_name", "course"})),
    (Kind.COURSES, ({"code", "first_lesson"}, {"code", "last_lesson"})),
    (Kind.NEWCOMERS, ({"family_name", "course"},)),  # "naam" is also what a course has
)
FORMATS = _inverted(
    {
        CourseFormat.PHYSICAL: "fysiek fysieke physical klassikaal classroom facetoface",
        CourseFormat.BLENDED: "blended gemengd hybride hybrid",
        CourseFormat.ONLINE: "online afstand afstandsonderwijs remote",
        CourseFormat.SELF_STUDY: "zelfstudie selfstudy",
    }
)
LANGUAGES = _inverted(
    {
        "ar": "ar arabisch arabic",
        "bg": "bg bulgaars bulgarian",
        "en": "en engels english",
        "es": "es spaans spanish",
        "fa": "fa farsi dari perzisch persian",
        "fr": "fr frans french",
        "nl": "nl nederlands dutch",
        "pl": "pl pools polish",
        "ps": "ps pasjtoe pashto pashtu",
        "ro": "ro roemeens romanian",
        "ru": "ru russisch russian",
        "so": "so somali somalisch",
        "sq": "sq albanees albanian",
        "ti": "ti tigrinya",
        "tr": "tr turks turkish",
        "uk": "uk oekraiens ukrainian",
    }
)


def plain(text: str) -> str:
    """``text`` in small letters without accents, spaces and signs: how words are compared."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return NOT_A_LETTER.sub("", bare).casefold()


def columns(kind: Kind, headers: tuple[str, ...]) -> dict[str, list[int]]:
    """Where the fields of ``kind`` stand, such as ``contact`` in a column for phone and mail."""
    fields = FIELDS[kind]
    found: dict[str, list[int]] = {}
    for at, header in enumerate(map(plain, headers)):
        if header in fields:
            found.setdefault(fields[header], []).append(at)
    return found


def kind_of(headers: tuple[str, ...]) -> Kind | None:
    """What a file with these headers is about; none when they say nothing known."""
    for kind, marks in MARKS:
        found = columns(kind, headers).keys()
        if any(mark <= found for mark in marks):
            return kind
    return None


def read_date(text: str, field: str) -> date:
    """A day as ISO 8601, day first, or milliseconds since 1970 (UTC); else refused."""
    try:
        found = _day(text)
    except ValueError:
        found = None
    if found is None:
        refuse(Reason.MALFORMED, field, "19/12/2026")
    return found


def _day(text: str) -> date | None:
    """The day; raises ``ValueError`` when the calendar has no such day."""
    if found := ISO_DATE.fullmatch(text):
        return date(int(found[1]), int(found[2]), int(found[3]))
    if found := DAY_FIRST.fullmatch(text):
        return date(int(found[4]), int(found[3]), int(found[1]))
    if MILLISECONDS.fullmatch(text):
        return (EPOCH + timedelta(milliseconds=int(text))).date()
    return None


def read_format(text: str) -> CourseFormat:
    """How a course is taught; refused when it is empty or no format we know."""
    if not text:
        refuse(Reason.EMPTY, "format")
    found = FORMATS.get(plain(text))
    if found is None:
        refuse(Reason.MALFORMED, "format", CourseFormat.BLENDED.value)
    return found


def read_language(text: str) -> str:
    """The ISO 639 code of a language we know by name or code, else the text as it stands."""
    return LANGUAGES.get(plain(text), text)
