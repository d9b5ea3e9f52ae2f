"""Every change a desk can make, as frozen data: what the one door takes in."""

# An act carries the results of everything slow or random (ids, numbers, times, paper): performing
# it again changes nothing, and replaying it needs no printer and no clock. A published version
# stays readable: fields are only added, with a default.

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from desk_app.domain.agreements import Paper
from desk_app.domain.condition import Accessory, Condition
from desk_app.domain.devices import Step
from desk_app.domain.people import Role
from desk_app.domain.signatures import Signature

MOST_PHOTOS = 6
Words = tuple[tuple[str, str], ...]  # field name and text, for the national-number guard


class Login(StrEnum):
    """Whose login at a database server an act runs over."""

    DESK = "desk"
    COORDINATOR = "coordinator"


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """What all acts have: who they are, when by the desk's own clock, and at which desk."""

    id: UUID
    at: datetime
    desk_id: UUID
    approved_by: UUID | None = None
    needs: ClassVar[Role] = Role.CLERK
    over: ClassVar[Login] = Login.DESK
    version: ClassVar[int] = 1

    def words(self) -> Words:
        """The free texts this act would keep."""
        return ()


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture of a device or a page, already small and stripped of its metadata."""

    sha256: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOut(Act):
    """A device goes along with a newcomer, with signed paper."""

    loan_id: UUID
    loan_number: str
    report_id: UUID
    device_id: UUID
    newcomer_id: UUID
    course_id: UUID
    due_date: date
    accessories: tuple[Accessory, ...]
    condition: Condition
    no_computer: bool
    no_wifi: bool | None  # asked only when a SIM goes along
    signature: Signature
    paper: Paper
    photos: tuple[Photo, ...] = ()
    override_reason: str = ""

    def words(self) -> Words:
        """The note, the witness and the coordinator's reason."""
        return (
            ("note", self.condition.note),
            ("witness", self.signature.witness),
            ("override_reason", self.override_reason),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBack(Act):
    """A device comes back; it is ``returned``, never ``ready``."""

    loan_id: UUID
    report_id: UUID
    condition: Condition
    accessories: tuple[Accessory, ...]
    brought_by_other: bool
    paper: Paper
    signature: Signature | None = None
    photos: tuple[Photo, ...] = ()

    def words(self) -> Words:
        """The note."""
        return (("note", self.condition.note),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepare(Act):
    """One step between two loans: checked, wiped, released, to repair, repaired, retired."""

    device_id: UUID
    step: Step
    report_id: UUID
    condition: Condition | None = None  # a new look, when there was one
    photos: tuple[Photo, ...] = ()
    needs: ClassVar[Role] = Role.ICT

    def words(self) -> Words:
        """The note of the new look."""
        return (("note", self.condition.note if self.condition else ""),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Extend(Act):
    """A loan gets a later due date, with a reason."""

    loan_id: UUID
    due_date: date
    reason: str

    def words(self) -> Words:
        """The reason."""
        return (("reason", self.reason),)


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessoryBack(Act):
    """Something that was missing at return comes in later."""

    loan_id: UUID
    accessory: Accessory


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperSigned(Act):
    """The print of an agreement came back signed."""

    loan_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Undo(Act):
    """Takes back the last act on a device by a compensating one."""

    of: UUID
