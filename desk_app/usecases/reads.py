"""What screens look at: frozen rows, and the Protocol of whoever finds them."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Generic, Protocol, TypeVar
from uuid import UUID

from desk_app.domain.bundles import Sim, SimStatus
from desk_app.domain.devices import DeviceState
from desk_app.domain.facts import CourseFound, DeviceFound, NewcomerFound
from desk_app.domain.handouts import CourseLine
from desk_app.domain.loans import EndedHow
from desk_app.domain.outcomes import Done
from desk_app.domain.people import CourseFormat, DeskPlace, Site, Staff
from desk_app.domain.settings import Rules
from desk_app.usecases.loan_card import LoanCard
from desk_app.usecases.sealing import SealReads


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """One line of the list of devices."""

    id: UUID
    tag: str
    serial: str
    model: str
    state: DeviceState
    site: str
    borrower: str  # name, empty when it is not out
    due_date: date | None
    update_until: date | None
    sim: bool


@dataclass(frozen=True, slots=True)
class SimRow:
    """One line of the list of SIMs."""

    id: UUID
    iccid: str
    status: SimStatus
    valid_until: date | None
    tag: str  # of the device it sits in


@dataclass(frozen=True, slots=True)
class NewcomerRow:
    """One line of the list of newcomers."""

    id: UUID
    client_number: str
    family_name: str
    given_name: str
    contact: str
    tag: str  # of the device on loan


@dataclass(frozen=True, slots=True)
class CourseRow:
    """One line of the list of courses."""

    id: UUID
    code: str
    name: str
    contact_language: str
    format: CourseFormat
    first_lesson: date
    last_lesson: date
    site: str
    enrolled: int
    without_device: int


@dataclass(frozen=True, slots=True)
class LoanRow:
    """One line of the list of loans."""

    id: UUID
    number: str
    tag: str
    model: str
    borrower: str
    client_number: str
    course: str
    started_at: datetime
    due_date: date
    ended_at: datetime | None
    ended_how: EndedHow | None
    awaits_paper: bool
    missing: int  # accessories that have not come back after the end
    paper: bool  # the agreement is kept here


Row = DeviceRow | SimRow | NewcomerRow | CourseRow | LoanRow
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Listed(Generic[R]):
    """A window of a list, and how many rows the list had at that moment."""

    rows: tuple[R, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Query:
    """Which lines of a list: words to find, a named filter, an order, a window."""

    words: str = ""
    only: str = ""
    order: str = ""
    descending: bool = False
    offset: int = 0
    limit: int = 200
    staff_id: UUID | None = None  # of the journal: who did it
    day: date | None = None  # of the journal: when, by the clock of its desk
    site_id: UUID | None = None  # of loans: where they were made; of devices: where they lie


@dataclass(frozen=True, slots=True)
class TodayLine:
    """One act at this desk, as the counter lists it."""

    act_id: UUID
    at: datetime
    done: Done
    tag: str
    client: str  # client number, or the name when there is none
    undone: bool


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found by F2; scanning ``code`` would put it on the counter."""

    kind: str  # device, newcomer or course
    id: UUID
    title: str
    detail: str


@dataclass(frozen=True, slots=True)
class Setup:
    """Who and where this database can be worked with."""

    sites: tuple[Site, ...]
    desks: tuple[DeskPlace, ...]
    staff: tuple[Staff, ...]
    rules: Rules
    with_pin: frozenset[UUID] = frozenset()  # who of the staff; anybody: then all sign in


@dataclass(frozen=True, slots=True)
class Badges:
    """How many lines wait on the pages of the rail."""

    to_prepare: int
    to_sign: int
    conflicts: int = 0


class LookUps(Protocol):
    """What a scan may ask: single things by their code."""

    def device(self, tag: str) -> DeviceFound | None: ...

    def device_by_serial(self, serial: str) -> DeviceFound | None: ...

    def device_of_loan(self, number: str) -> DeviceFound | None:
        """The device of a loan, open or ended."""
        ...

    def device_by_id(self, device_id: UUID) -> DeviceFound | None: ...

    def newcomer(self, client_number: str, today: date) -> NewcomerFound | None: ...

    def newcomer_by_id(self, newcomer_id: UUID, today: date) -> NewcomerFound | None: ...

    def course(self, code: str) -> CourseFound | None: ...

    def course_by_id(self, course_id: UUID) -> CourseFound | None: ...

    def course_lines(self, course_id: UUID) -> tuple[CourseLine, ...]:
        """Who follows a course, and what they have on loan, in the order of their names."""
        ...


class Lists(Protocol):
    """What lists ask: windows of rows and how many there are."""

    def devices(self, query: Query) -> tuple[DeviceRow, ...]: ...

    def sims(self, query: Query) -> tuple[SimRow, ...]: ...

    def newcomers(self, query: Query) -> tuple[NewcomerRow, ...]: ...

    def courses(self, query: Query) -> tuple[CourseRow, ...]: ...

    def loans(self, query: Query) -> tuple[LoanRow, ...]: ...

    def listed(self, register: str, query: Query) -> Listed[Any]:
        """A window of ``register`` (devices, sims, ...), and how many rows it has in all."""
        ...

    def count(self, register: str, query: Query) -> int:
        """How many rows ``register`` has for ``query``."""
        ...

    def search(self, words: str, limit: int) -> tuple[Hit, ...]:
        """Devices, newcomers and courses that fit ``words``, in any order of words."""
        ...

    def today(self, desk_id: UUID, since: datetime) -> tuple[TodayLine, ...]:
        """The newest acts at a desk, newest first, undone ones marked."""
        ...

    def badges(self, site_id: UUID) -> Badges:
        """What waits; what has to be prepared is what is at a site."""
        ...

    def loan(self, loan_id: UUID) -> LoanCard | None: ...

    def paper(self, act_id: UUID) -> bytes | None:
        """The stored bytes, byte by byte as printed."""
        ...

    def photo(self, sha256: str) -> bytes | None: ...

    def sim(self, sim_id: UUID) -> Sim | None: ...

    def setup(self) -> Setup: ...


class Reads(LookUps, Lists, SealReads, Protocol):
    """Everything that can be looked at."""
