"""The report of a closed day: numbers that add up, and no name of a newcomer."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from desk_app.domain.counts import Bucket, Cause, CountKind, Remedy


class Way(StrEnum):
    """How a device came to lie at a site, or left it."""

    RETURNED = "returned"
    RECEIVED = "received"
    FOUND = "found"
    REPAIRED = "repaired"
    REGISTERED = "registered"
    UNDONE_IN = "undone_in"
    LENT = "lent"
    SENT = "sent"
    MISSING = "missing"
    TO_REPAIR = "to_repair"
    RETIRED = "retired"
    UNDONE_OUT = "undone_out"


WAYS_IN = (
    Way.RETURNED,
    Way.RECEIVED,
    Way.FOUND,
    Way.REPAIRED,
    Way.REGISTERED,
    Way.UNDONE_IN,
)
WAYS_OUT = tuple(way for way in Way if way not in WAYS_IN)


@dataclass(frozen=True, slots=True)
class Movement:
    """One device that came or left, by which loan, through whom."""

    at: datetime
    way: Way
    tag: str
    loan_number: str
    staff: str
    desk: str


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference of the count, and what was decided."""

    bucket: Bucket
    code: str  # asset tag, ICCID or unknown code
    state: str  # by the journal, when it was counted
    storage: str  # where it was seen
    remedy: Remedy | None
    cause: Cause | None
    by: str
    follow_up: str
    put_right: bool


@dataclass(frozen=True, slots=True)
class Counter:
    """How many things somebody counted in a storage place."""

    storage: str
    staff: str
    things: int


@dataclass(frozen=True, slots=True)
class CountPart:
    """The count of a day."""

    kind: CountKind
    begun_at: datetime
    in_order: int
    away: int
    chargers: tuple[tuple[str, int], ...]  # by storage place
    counters: tuple[Counter, ...]
    differences: tuple[Difference, ...]
    digest: str  # SHA-256 over its rows


@dataclass(frozen=True, slots=True)
class Carried:
    """A difference of an earlier day that nobody has seen to yet."""

    explanation_id: UUID
    number: int  # of the close it came up in; 0: of a stock-take
    since: date
    bucket: Bucket
    code: str
    cause: Cause
    follow_up: str  # by whom


@dataclass(frozen=True, slots=True)
class Due:
    """An open loan that is late, or due soon."""

    loan_number: str
    tag: str
    due_date: date


@dataclass(frozen=True, slots=True)
class Expiring:
    """A SIM that ends within thirty days, or has ended."""

    iccid: str
    valid_until: date
    tag: str


@dataclass(frozen=True, slots=True)
class Paperwork:
    """What waits at the site when its day is closed."""

    to_sign: int = 0
    to_check: int = 0
    to_match: int = 0


@dataclass(frozen=True, slots=True)
class Head:
    """The last entry of a desk's journal that belongs to the day."""

    desk_id: UUID
    sequence: int
    hash: str
    desk: str = field(default="", compare=False)  # its name


@dataclass(frozen=True, slots=True)
class DayReport:
    """Everything that stands in the report of a day; its hash is the next one's ``previous``."""

    site_id: UUID
    site_code: str
    site: str
    day: date
    number: int  # per site, from 1
    closed_at: datetime
    closed_by: str
    second: str
    version: str  # of the program
    previous: str  # hash of the close before; 64 zeros: there is none
    opening: int
    movements: tuple[Movement, ...]
    closing: int
    states: tuple[tuple[str, int], ...]  # of what lies here, by state
    count: CountPart | None
    carried: tuple[Carried, ...]
    overdue: tuple[Due, ...]
    due_soon: tuple[Due, ...]
    sims: tuple[Expiring, ...]
    paperwork: Paperwork
    heads: tuple[Head, ...]

    @property
    def reference(self) -> str:
        """What its seal names."""
        return f"{self.site_code}-{self.number}"

    @property
    def came(self) -> int:
        """How many devices came to lie here."""
        return sum(movement.way in WAYS_IN for movement in self.movements)

    @property
    def left(self) -> int:
        """How many devices left."""
        return len(self.movements) - self.came

    @property
    def adds_up(self) -> bool:
        """Tell whether opening and movements give closing."""
        return self.opening + self.came - self.left == self.closing

    def late(self, fewest: int, most: int) -> tuple[Due, ...]:
        """The loans that are so many days late."""
        return tuple(
            due for due in self.overdue if fewest <= (self.day - due.due_date).days <= most
        )
