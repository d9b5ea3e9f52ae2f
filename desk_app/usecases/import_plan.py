"""What importing a file would do, row by row, before anything is written."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from desk_app.domain.devices import Device
from desk_app.domain.errors import Reason, Refused, RefusedError, refuse
from desk_app.domain.people import Course, Newcomer, Site
from desk_app.domain.register_acts import Enrolment
from desk_app.usecases.import_courses import CoursePlanner, code_of
from desk_app.usecases.import_devices import DevicePlanner, serial_of, tag_of
from desk_app.usecases.import_newcomers import (
    Member,
    NewcomerPlanner,
    People,
    course_of,
    number_of,
)
from desk_app.usecases.import_rows import (
    PlannedRow,
    Planner,
    Record,
    SiteNames,
    Tools,
    Verdict,
    records,
)
from desk_app.usecases.import_words import Kind, kind_of
from desk_app.usecases.ports import NationalNumbers
from desk_app.usecases.sheets import Sheet

STEP = 200  # rows between two words of progress
RIGHT_HEADERS = (  # of devices, newcomers and courses
    "serienummer; label; model; vestiging; updates tot",
    "klantnummer; familienaam; voornaam; gsm; cursus",
    "cursuscode; naam; taal; lesvorm; eerste les; laatste les; vestiging",
)
Progress = Callable[[int, int], bool]  # rows done, rows in all; answers whether to go on


class Known(Protocol):
    """What the registers have of the things in a file.

    Each method is asked once for a whole file, with all its keys: 20,000 are usual. What is not
    there is left out of the answer; the order is free, and nothing is locked.
    """

    def sites(self) -> Sequence[Site]:
        """All sites."""
        ...

    def devices(self, serials: Collection[str], tags: Collection[str]) -> Sequence[Device]:
        """The devices with one of the serial numbers or one of the tags, each once.

        Serial numbers are in capitals and tags compact, as the register has them.
        """
        ...

    def courses(self, codes: Collection[str]) -> Sequence[Course]:
        """The courses with one of the codes, which are in capitals."""
        ...

    def newcomers(self, client_numbers: Collection[str]) -> Sequence[Newcomer]:
        """The newcomers with one of the client numbers; none of those is empty."""
        ...

    def members(self, course_ids: Collection[UUID]) -> Sequence[Member]:
        """Who follows one of the courses: one line for each enrolment, without the forgotten."""
        ...


@dataclass(frozen=True, slots=True)
class Plan:
    """A verdict for every row, and what an ``Import`` act would have to carry."""

    kind: Kind
    rows: tuple[PlannedRow, ...]
    devices: tuple[Device, ...] = ()
    courses: tuple[Course, ...] = ()
    newcomers: tuple[Newcomer, ...] = ()
    enrolments: tuple[Enrolment, ...] = ()

    @property
    def changes_nothing(self) -> bool:
        """Tell whether there is nothing to import."""
        return not (self.devices or self.courses or self.newcomers or self.enrolments)

    def count(self, verdict: Verdict) -> int:
        """How many rows have this verdict."""
        return sum(row.verdict is verdict for row in self.rows)


@dataclass(frozen=True, slots=True)
class Cancelled:
    """Somebody did not want to wait for the plan."""


def plan(
    sheet: Sheet, known: Known, tools: Tools, progress: Progress
) -> Plan | Cancelled | Refused:
    """Decide about every row of a sheet; refused when its headers say nothing known."""
    kind = kind_of(sheet.headers)
    if kind is None:
        return Refused(Reason.MALFORMED, "headers", RIGHT_HEADERS)
    lines = sorted(records(sheet, kind), key=lambda record: not number_of(record))
    planner = PLANNERS[kind](lines, known, tools)
    rows = []
    for done, record in enumerate(lines):
        if done % STEP == 0 and not progress(done, len(lines)):
            return Cancelled()
        rows.append(_planned(record, planner, tools.guard))
    progress(len(lines), len(lines))
    brought = planner.brought
    return Plan(
        kind,
        tuple(sorted(rows, key=lambda row: row.line)),
        tuple(brought.devices),
        tuple(brought.courses),
        tuple(brought.newcomers),
        tuple(brought.enrolments),
    )


def _devices(lines: Sequence[Record], known: Known, tools: Tools) -> Planner:
    devices = known.devices({*map(serial_of, lines)} - {""}, {*map(tag_of, lines)} - {""})
    return DevicePlanner(devices, SiteNames(known.sites()), tools)


def _courses(lines: Sequence[Record], known: Known, tools: Tools) -> Planner:
    courses = known.courses({*map(code_of, lines)} - {""})
    return CoursePlanner(courses, SiteNames(known.sites()), tools)


def _newcomers(lines: Sequence[Record], known: Known, tools: Tools) -> Planner:
    courses = known.courses({*map(course_of, lines)} - {""})
    newcomers = known.newcomers({*map(number_of, lines)} - {""})
    members = known.members({course.id for course in courses})
    return NewcomerPlanner(People(courses, newcomers, members), tools)


PLANNERS: dict[Kind, Callable[[Sequence[Record], Known, Tools], Planner]] = {
    Kind.DEVICES: _devices,
    Kind.COURSES: _courses,
    Kind.NEWCOMERS: _newcomers,
}


def _planned(record: Record, planner: Planner, guard: NationalNumbers) -> PlannedRow:
    what, name = planner.what(record), planner.name(record)
    try:
        if record.is_wider:
            refuse(Reason.MALFORMED, "columns", str(record.width))
        return PlannedRow(record.line, planner.decide(record), what, name)
    except RefusedError as error:
        refused = error.refused
        texts = (what, name, record.text(refused.subject))
        what, name, value = ("" if guard.hides_in(text) else text for text in texts)
        return PlannedRow(record.line, Verdict.REFUSED, what, name, refused, value)
