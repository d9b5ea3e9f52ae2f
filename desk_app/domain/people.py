"""Newcomers, courses and staff, and what their fields may hold."""

import re
from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum, StrEnum
from uuid import UUID

from desk_app.domain import numbers
from desk_app.domain.errors import Reason, refuse
from desk_app.domain.patterns import Patterns
from desk_app.domain.texts import tidy_text

LONGEST_NAME = 48  # as in the client system
LONGEST_LABEL, LONGEST_ADDRESS = 60, 200
LAST_YEAR = 2199  # a due date still has to come after it
SITE_CODE = re.compile(r"[A-Z]{3}")


class Role(IntEnum):
    """What staff may do: ICT the devices, a clerk lending as well, a coordinator all."""

    ICT = 0
    CLERK = 1
    COORDINATOR = 2


class CourseFormat(StrEnum):
    """How a course is taught."""

    PHYSICAL = "fysiek"
    BLENDED = "blended"
    ONLINE = "online"
    SELF_STUDY = "zelfstudie"


def label(text: str, field: str) -> str:
    """A tidy name of a site, a desk or a member of staff; refused when empty or too long."""
    tidy = tidy_text(text, field, LONGEST_LABEL)
    if not tidy:
        refuse(Reason.EMPTY, field)
    return tidy


@dataclass(frozen=True, slots=True)
class Site:
    """A place with a counter; ``code`` has three capitals."""

    id: UUID
    code: str
    name: str
    address: str = ""
    phone: str = ""

    def checked(self) -> "Site":
        """The same site with tidy fields; refused with the field that is wrong."""
        code = tidy_text(self.code, "site_code", LONGEST_LABEL).upper()
        if not SITE_CODE.fullmatch(code):
            refuse(Reason.MALFORMED if code else Reason.EMPTY, "site_code", "LEU")
        return Site(
            self.id,
            code,
            label(self.name, "site"),
            tidy_text(self.address, "address", LONGEST_ADDRESS),
            tidy_text(self.phone, "phone", LONGEST_NAME),
        )


@dataclass(frozen=True, slots=True)
class DeskPlace:
    """One workplace at a site."""

    id: UUID
    site_id: UUID
    name: str

    def checked(self) -> "DeskPlace":
        """The same desk with a tidy name."""
        return DeskPlace(self.id, self.site_id, label(self.name, "desk"))


@dataclass(frozen=True, slots=True)
class Staff:
    """Who works at a counter."""

    id: UUID
    name: str
    role: Role
    active: bool = True
    version: int = 0  # 0: not yet in the register

    @property
    def rules(self) -> bool:
        """Tell whether this is a coordinator who works here."""
        return self.active and self.role >= Role.COORDINATOR

    def checked(self) -> "Staff":
        """The same member of staff with a tidy name."""
        return replace(self, name=label(self.name, "staff"))


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A registered newcomer: a number, a name, one way to be reached, and nothing else.

    Either name may be empty, not both; the client number may not be there yet.
    """

    id: UUID
    client_number: str = ""
    family_name: str = ""
    given_name: str = ""
    contact: str = ""  # one phone number or e-mail address
    version: int = 0  # 0: not yet in the register

    @property
    def name(self) -> str:
        """Given name first, as people say it."""
        return f"{self.given_name} {self.family_name}".strip()

    def checked(self, patterns: Patterns = numbers.USUAL) -> "Newcomer":
        """The same newcomer with tidy fields; refused with the field that is wrong."""
        tidy = Newcomer(
            self.id,
            numbers.compact(self.client_number),
            tidy_text(self.family_name, "family_name", LONGEST_NAME),
            tidy_text(self.given_name, "given_name", LONGEST_NAME),
            tidy_text(self.contact, "contact", LONGEST_NAME),
            self.version,
        )
        if not tidy.name:
            refuse(Reason.EMPTY, "family_name")
        number = tidy.client_number
        if number and not numbers.is_client_number(number, patterns):
            refuse(Reason.MALFORMED, "client_number", numbers.client_example(patterns))
        return tidy


@dataclass(frozen=True, slots=True)
class Course:
    """An MO course; its language belongs to the course, never to a person."""

    id: UUID
    code: str
    name: str
    contact_language: str
    format: CourseFormat
    first_lesson: date
    last_lesson: date
    site_id: UUID
    version: int = 0  # 0: not yet in the register

    def checked(self, patterns: Patterns = numbers.USUAL) -> "Course":
        """The same course with tidy fields; refused with the field that is wrong."""
        code = tidy_text(self.code, "code", LONGEST_NAME).upper()
        if not numbers.is_course_code(code, patterns):
            right = numbers.course_example(patterns)
            refuse(Reason.MALFORMED if code else Reason.EMPTY, "code", right)
        name = tidy_text(self.name, "name", 2 * LONGEST_NAME)
        if not name:
            refuse(Reason.EMPTY, "name")
        if self.last_lesson < self.first_lesson:
            refuse(Reason.LESSONS_REVERSED, "last_lesson")
        if self.last_lesson.year > LAST_YEAR:
            refuse(Reason.MALFORMED, "last_lesson", "2026-12-12")
        return Course(
            self.id,
            code,
            name,
            tidy_text(self.contact_language, "contact_language", LONGEST_NAME),
            self.format,
            self.first_lesson,
            self.last_lesson,
            self.site_id,
            self.version,
        )
