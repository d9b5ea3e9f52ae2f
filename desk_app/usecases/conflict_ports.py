"""The inbox of conflicts: inside a transaction, and as everybody looks at it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from desk_app.domain.acts import Act
from desk_app.domain.condition import FINE, Accessory, Condition
from desk_app.domain.conflict_acts import FileConflict, SettleConflict
from desk_app.domain.errors import Refused
from desk_app.domain.loans import EndedHow


@dataclass(frozen=True, slots=True)
class Kept:
    """A conflict in the inbox as a handler needs it."""

    newcomer_id: UUID | None
    is_settled: bool
    device_id: UUID | None = None
    loan_id: UUID | None = None


class Conflicts(Protocol):
    """The inbox inside one transaction; nothing takes a line out."""

    def add(self, filing: FileConflict) -> None:
        """Keep a refused act; what is there already is left alone."""
        ...

    def get(self, act_id: UUID) -> Kept:
        """A conflict, locked until the commit; refused as ``UNKNOWN`` when it is not there."""
        ...

    def settle(self, settling: SettleConflict) -> None:
        """Mark how a conflict was settled."""
        ...

    def refuse_if_open(self, newcomer_id: UUID) -> None:
        """Refuse as ``IN_INBOX`` while a conflict about this newcomer is open."""
        ...


@dataclass(frozen=True, slots=True)
class Goods:
    """What went along, or was missing at return, and how the device was then."""

    along: tuple[Accessory, ...] = ()
    missing: tuple[Accessory, ...] = ()
    condition: Condition = FINE


@dataclass(frozen=True, slots=True)
class Side:
    """What stands in the database: how the loan ended, or an open one of the device or newcomer."""

    loan_id: UUID
    act_id: UUID  # of the hand-out, or of what ended it
    number: str
    tag: str
    borrower: str
    desk: str
    staff: str
    at: datetime
    goods: Goods = Goods()
    ended: EndedHow | None = None


@dataclass(frozen=True, slots=True)
class ConflictLine:
    """One open conflict: what was done here, by whom, why the server refused it, what stands."""

    act_id: UUID
    act: Act | None  # none when this program cannot read it
    kind: str
    by: UUID
    staff: str
    desk: str
    at: datetime
    arrived_at: datetime
    reason: Refused
    tag: str
    borrower: str
    number: str  # of the loan it was about, empty when there is none
    theirs: Side | None
    goods: Goods | None = None  # of a hand-out or a return


class ConflictReads(Protocol):
    """What can be looked at of the inbox."""

    def open(self) -> tuple[ConflictLine, ...]:
        """The open conflicts of every desk, the oldest first."""
        ...

    def count(self) -> int:
        """How many are open."""
        ...

    def is_filed(self, act_id: UUID) -> bool:
        """Tell whether an act came into the inbox, open or settled."""
        ...
