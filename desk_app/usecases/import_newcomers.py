"""Newcomers with their course from a file: the client number says whom a row is about."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from desk_app.domain import numbers
from desk_app.domain.errors import Reason, refuse
from desk_app.domain.people import Course, Newcomer
from desk_app.domain.register_acts import Enrolment
from desk_app.usecases.import_rows import Brought, Record, Seen, Tools, Verdict


@dataclass(frozen=True, slots=True)
class Member:
    """A newcomer, and one of the courses that they follow."""

    course_id: UUID
    newcomer: Newcomer


@dataclass(frozen=True, slots=True)
class People:
    """What the register has of the courses and the people in a file."""

    courses: Sequence[Course]
    newcomers: Sequence[Newcomer]
    members: Sequence[Member]


class NewcomerPlanner:
    """Decides about newcomers; an empty cell changes nothing of somebody who is there.

    Rows with a client number are to come first, for a name alone may mean somebody in them.
    Without a client number a row is about the member of its course who has the same names. A
    client number that is new belongs to such a member too, when that one has none yet.
    """

    def __init__(self, known: People, tools: Tools) -> None:
        self.brought = Brought()
        self._courses = {course.code: course.id for course in known.courses}
        self._by_number = {person.client_number: person for person in known.newcomers}
        self._courses_of: dict[UUID, set[UUID]] = defaultdict(set)
        for member in known.members:
            self._courses_of[member.newcomer.id].add(member.course_id)
        unnumbered_last = sorted(known.members, key=lambda m: not m.newcomer.client_number)
        self._by_name = {_names(m.course_id, m.newcomer): m.newcomer for m in unnumbered_last}
        self._in_file: dict[str, Newcomer] = {}  # by client number
        self._first_row: dict[str, Newcomer] = {}
        self._tools = tools
        self._seen = Seen()

    def what(self, record: Record) -> str:
        return record.text("client_number") or self.name(record)

    def name(self, record: Record) -> str:
        return f"{record.text('given_name')} {record.text('family_name')}".strip()

    def decide(self, record: Record) -> Verdict:
        course_id = self._course_id(record)
        if number_of(record):
            return self._decide_by_number(course_id, record)
        return self._decide_by_name(course_id, record)

    def _course_id(self, record: Record) -> UUID:
        code = course_of(record)
        if not code:
            refuse(Reason.EMPTY, "course")
        if code not in self._courses:
            refuse(Reason.UNKNOWN, "course", code)
        return self._courses[code]

    def _decide_by_number(self, course_id: UUID, record: Record) -> Verdict:
        read = self._read(record)
        self._seen.refuse_again("client_number", read.client_number, record.line, course_id)
        if not _repeats(read, self._first_row.setdefault(read.client_number, read)):
            refuse(Reason.TAKEN, "client_number", read.client_number)
        before = self._in_file.get(read.client_number)
        former = before or self._former(course_id, read)
        wished = self._checked(_edited(former, read) if former else read)
        self._in_file[wished.client_number] = wished
        return self._bring(course_id, former, wished)

    def _decide_by_name(self, course_id: UUID, record: Record) -> Verdict:
        read = self._checked(self._read(record))
        self._seen.refuse_again("family_name", _listed(read), record.line, course_id)
        former = self._by_name.get(_names(course_id, read))
        return self._bring(course_id, former, former or read)

    def _former(self, course_id: UUID, read: Newcomer) -> Newcomer | None:
        """Who has the number, else the member of that name who has none."""
        known = self._by_number.get(read.client_number)
        namesake = self._by_name.get(_names(course_id, read))
        return known or (namesake if namesake and not namesake.client_number else None)

    def _bring(self, course_id: UUID, former: Newcomer | None, wished: Newcomer) -> Verdict:
        enrols = course_id not in self._courses_of[wished.id]
        self._courses_of[wished.id].add(course_id)
        self._rename(former, wished)
        if wished != former:
            self.brought.newcomers.append(wished)
        if enrols:
            self.brought.enrolments.append(Enrolment(course_id, wished.id))
        if former is None:
            return Verdict.NEW
        return Verdict.CHANGED if enrols or wished != former else Verdict.SAME

    def _rename(self, former: Newcomer | None, wished: Newcomer) -> None:
        """From now on find somebody by the new names, and no more by the former ones."""
        for course_id in self._courses_of[wished.id]:
            if former and self._by_name.get(_names(course_id, former)) == former:
                del self._by_name[_names(course_id, former)]
            self._by_name[_names(course_id, wished)] = wished

    def _read(self, record: Record) -> Newcomer:
        return Newcomer(
            self._tools.new_id(),
            number_of(record),
            record.text("family_name"),
            record.text("given_name"),
            record.text("contact"),
        )

    def _checked(self, newcomer: Newcomer) -> Newcomer:
        self._tools.refuse_national("family_name", newcomer.family_name)
        self._tools.refuse_national("given_name", newcomer.given_name)
        return newcomer.checked(self._tools.patterns)


def number_of(record: Record) -> str:
    """The client number as the register writes it."""
    return numbers.compact(record.text("client_number"))


def course_of(record: Record) -> str:
    """The course code as the register writes it."""
    return record.text("course").upper()


def _edited(former: Newcomer, read: Newcomer) -> Newcomer:
    return replace(
        former,
        client_number=read.client_number,
        family_name=read.family_name or former.family_name,
        given_name=read.given_name or former.given_name,
        contact=read.contact or former.contact,
    )


def _repeats(read: Newcomer, first: Newcomer) -> bool:
    """Tell whether a row says nothing else of somebody than the first row with that number."""
    pairs = (
        (read.family_name, first.family_name),
        (read.given_name, first.given_name),
        (read.contact, first.contact),
    )
    return all(now in ("", then) for now, then in pairs)


def _listed(newcomer: Newcomer) -> str:
    return f"{newcomer.family_name}, {newcomer.given_name}"


def _names(course_id: UUID, newcomer: Newcomer) -> tuple[UUID, str, str]:
    return course_id, newcomer.family_name, newcomer.given_name
