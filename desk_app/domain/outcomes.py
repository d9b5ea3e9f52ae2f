"""What an act changed: stored in the journal, so it holds ids and facts, never a name."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desk_app.domain.condition import Accessory
from desk_app.domain.devices import DeviceState, Standing, Step
from desk_app.domain.errors import Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched:
    """Which device, loan and newcomer an act was about; lists and the undo look here."""

    device_id: UUID | None = None
    loan_id: UUID | None = None
    newcomer_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedOut(Touched):
    """A loan began."""

    loan_number: str
    tag: str
    before: Standing
    enrolled: bool = False
    on_paper: bool = False  # nobody signed yet: the print is waited for


@dataclass(frozen=True, slots=True, kw_only=True)
class TookBack(Touched):
    """A loan ended; ``missing`` did not come along, ``away`` when it is another site's device."""

    loan_number: str
    tag: str
    before: Standing
    missing: tuple[Accessory, ...] = ()
    away: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared(Touched):
    """A device took a step between two loans."""

    tag: str
    state: DeviceState
    before: Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved(Touched):
    """A device was sent, received, reported missing or found."""

    tag: str
    step: Step
    before: Standing
    after: Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Extended(Touched):
    """A loan is due later."""

    loan_number: str
    former_due: date
    due_date: date


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessoryCameBack(Touched):
    """A missing accessory came in."""

    loan_number: str
    accessory: Accessory


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperReceived(Touched):
    """The signed print is in."""

    loan_number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanFiled(Touched):
    """Scanned pages are kept; without a loan they wait for a hand match."""

    scans: tuple[UUID, ...]
    loan_number: str = ""
    completes: bool = False  # the signed page is in: the loan left the list


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanDropped(Touched):
    """A waiting page was thrown away."""

    scan_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone(Touched):
    """An earlier act was compensated."""

    of: UUID
    kind: str
    before: Standing | None = None  # of the device; not kept by the first programs


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved(Touched):
    """A register has a new or changed line."""

    id: UUID
    registered: tuple[UUID, ...] = ()  # devices that are new


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported(Touched):
    """How many lines a file, or the demo, brought."""

    devices: int = 0
    courses: int = 0
    newcomers: int = 0
    enrolments: int = 0
    loans: int = 0
    registered: tuple[UUID, ...] = ()  # devices that are new


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgotten(Touched):
    """A newcomer is forgotten; how many papers went."""

    papers: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictFiled(Touched):
    """A refused act lies in the inbox of conflicts."""

    conflict_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictSettled(Touched):
    """A conflict left the inbox."""

    conflict_id: UUID
    how: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EndedAsSwapped(Touched):
    """A loan ended since its device was swapped; the device is returned."""

    loan_number: str
    tag: str
    before: Standing | None = None  # of the device; not kept by the first programs


@dataclass(frozen=True, slots=True, kw_only=True)
class Swapped(Touched):
    """A loan ended and another of the same borrower began, with the device they had."""

    loan_number: str  # of the loan that began
    tag: str
    before: Standing
    came_in: UUID  # the device of the loan that ended
    came_in_tag: str
    came_in_before: Standing
    ended_loan_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class CountBegun(Touched):
    """A site is counted; ``joined`` is the count that was open there before."""

    count_id: UUID
    joined: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted(Touched):
    """Something was counted, or had been in this place already."""

    count_id: UUID
    again: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CountChanged(Touched):
    """A scan was taken back, chargers counted, a difference explained, or a count ended."""

    count_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowedUp(Touched):
    """A difference of an earlier count is seen to."""

    explanation_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class DayClosed(Touched):
    """A day of a site is closed."""

    site_id: UUID
    day: date
    number: int
    hash: str  # of the report


@dataclass(frozen=True, slots=True, kw_only=True)
class DayReopened(Touched):
    """The last close of a site counts no longer."""

    site_id: UUID
    number: int


Done = (
    HandedOut
    | TookBack
    | Prepared
    | Moved
    | Extended
    | AccessoryCameBack
    | PaperReceived
    | ScanFiled
    | ScanDropped
    | Undone
    | Saved
    | Imported
    | Forgotten
    | ConflictFiled
    | ConflictSettled
    | EndedAsSwapped
    | Swapped
    | CountBegun
    | Counted
    | CountChanged
    | FollowedUp
    | DayClosed
    | DayReopened
)
Outcome = Done | Refused
