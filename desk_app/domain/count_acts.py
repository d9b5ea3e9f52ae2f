"""What a count does: it begins, hears scans, explains what differs, and ends."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from desk_app.domain.acts import Act, Login, Words
from desk_app.domain.agreements import Paper
from desk_app.domain.counts import Bucket, Cause, CountKind, Remedy, Thing
from desk_app.domain.day_report import DayReport
from desk_app.domain.people import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class BeginCount(Act):
    """The desk's own site is counted, under the id of this act; it joins a count that is open."""

    site_id: UUID
    kind: CountKind
    needs: ClassVar[Role] = Role.ICT


@dataclass(frozen=True, slots=True, kw_only=True)
class BeginStockTake(Act):
    """Any site takes stock, under the id of this act; refused where a count is open."""

    site_id: UUID
    needs: ClassVar[Role] = Role.COORDINATOR


@dataclass(frozen=True, slots=True, kw_only=True)
class CountScan(Act):
    """Something lies in a storage place; counted once, however often it is scanned there."""

    count_id: UUID
    storage: str
    thing: Thing
    needs: ClassVar[Role] = Role.ICT

    def words(self) -> Words:
        """The storage place, and what was read."""
        return (("storage", self.storage), ("code", self.thing.code))


@dataclass(frozen=True, slots=True, kw_only=True)
class Uncount(Act):
    """A scan of a count is taken back."""

    count_id: UUID
    of: UUID  # the scan
    needs: ClassVar[Role] = Role.ICT


@dataclass(frozen=True, slots=True, kw_only=True)
class CountChargers(Act):
    """So many chargers lie in a storage place; the last number said there counts."""

    count_id: UUID
    storage: str
    quantity: int
    needs: ClassVar[Role] = Role.ICT

    def words(self) -> Words:
        """The storage place."""
        return (("storage", self.storage),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Explain(Act):
    """A difference is decided on: an act that puts it right, or a cause and who follows up."""

    count_id: UUID
    thing: Thing
    bucket: Bucket
    remedy: Remedy | None = None
    cause: Cause | None = None
    note: str = ""
    follow_up: UUID | None = None

    def words(self) -> Words:
        """The note."""
        return (("note", self.note),)


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp(Act):
    """A difference that was explained by a cause is seen to."""

    explanation_id: UUID  # the act that explained it
    note: str = ""

    def words(self) -> Words:
        """The note."""
        return (("note", self.note),)


@dataclass(frozen=True, slots=True, kw_only=True)
class EndCount(Act):
    """A stock-take is done, or a count is given up."""

    count_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseDay(Act):
    """A day at a site is closed with its report; later acts fall on the next one."""

    report: DayReport
    count_id: UUID | None  # none: only its movements
    paper: Paper
    second_id: UUID | None = None  # who looked on


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenDay(Act):
    """The last close of a site counts no longer; its day can be closed anew."""

    site_id: UUID
    number: int
    reason: str
    needs: ClassVar[Role] = Role.COORDINATOR
    over: ClassVar[Login] = Login.COORDINATOR

    def words(self) -> Words:
        """The reason."""
        return (("reason", self.reason),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Swap(Act):
    """Two borrowers had swapped devices: a loan goes on with the device that was not seen."""

    loan_id: UUID  # of the device that lies here
    device_id: UUID  # that the borrower has
    new_loan_id: UUID
    loan_number: str
    due_date: date
    paper: Paper  # the agreement of the new loan, to be signed
