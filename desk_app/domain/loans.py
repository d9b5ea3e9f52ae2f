"""A loan and its verbs: it begins once, may be extended, and ends once."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from desk_app.domain.condition import Accessory
from desk_app.domain.errors import Reason, refuse


class EndedHow(StrEnum):
    """How a loan ended."""

    RETURNED = "returned"
    CANCELLED = "cancelled"
    LOST = "lost"
    SWAPPED = "swapped"


@dataclass(frozen=True, slots=True)
class LentAccessory:
    """Something that went along; ``back_at`` stays empty as long as it is missing."""

    accessory: Accessory
    back_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Loan:
    """One device, one newcomer, from hand-out to end."""

    id: UUID
    number: str
    device_id: UUID
    newcomer_id: UUID
    course_id: UUID
    desk_id: UUID
    started_at: datetime
    due_date: date
    accessories: tuple[LentAccessory, ...] = ()
    sim_id: UUID | None = None
    report_id: UUID | None = None  # the condition at hand-out
    awaits_paper: bool = False
    ended_at: datetime | None = None
    ended_how: EndedHow | None = None
    version: int = 0  # 0: not yet in the register

    @property
    def missing(self) -> tuple[Accessory, ...]:
        """What went along and has not come back."""
        return tuple(a.accessory for a in self.accessories if a.back_at is None)

    def ended(self, at: datetime, how: EndedHow) -> "Loan":
        """The loan after its one end; refused when it ended before."""
        if self.ended_at is not None:
            refuse(Reason.LOAN_ENDED, self.number)
        return replace(self, ended_at=at, ended_how=how)

    def cancelled(self, at: datetime) -> "Loan":
        """The loan as if it had never begun: nothing of it is missing or awaited."""
        ended = self.ended(at, EndedHow.CANCELLED).with_back(self.missing, at)
        return replace(ended, awaits_paper=False)

    def reopened(self) -> "Loan":
        """The loan as it was before an end that is undone; accessories are out again."""
        out = tuple(LentAccessory(a.accessory) for a in self.accessories)
        return replace(self, ended_at=None, ended_how=None, accessories=out)

    def with_back(self, accessories: tuple[Accessory, ...], at: datetime) -> "Loan":
        """The loan after ``accessories`` came in; refused when one of them was not out."""
        for accessory in accessories:
            if accessory not in self.missing:
                refuse(Reason.ACCESSORY_NOT_OUT, self.number, accessory.value)
        came = tuple(
            replace(lent, back_at=at) if lent.accessory in accessories else lent
            for lent in self.accessories
        )
        return replace(self, accessories=came)

    def extended(self, due: date, reason: str) -> "Loan":
        """The loan with a later due date; refused without a reason or when it ended."""
        if self.ended_at is not None:
            refuse(Reason.LOAN_ENDED, self.number)
        if not reason.strip():
            refuse(Reason.REASON_MISSING, self.number)
        if due <= self.due_date:
            refuse(Reason.DUE_NOT_LATER, self.number, self.due_date.isoformat())
        return replace(self, due_date=due)

    def signed_on_paper(self) -> "Loan":
        """The loan once its signed print is in."""
        if not self.awaits_paper:
            refuse(Reason.ALREADY_SIGNED, self.number)
        return replace(self, awaits_paper=False)
