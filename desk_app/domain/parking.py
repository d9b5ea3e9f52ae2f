"""An unfinished counter put aside: what lay on it by id, and what was filled in."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from desk_app.domain.acts import Photo
from desk_app.domain.condition import FINE, Accessory, Condition
from desk_app.domain.counter import Counter
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.facts import CourseFound, DeviceFound, NewcomerFound
from desk_app.domain.step import step

MOST_PARKED = 12


@dataclass(frozen=True, slots=True)
class Parked:
    """One counter in the tray; no name of a person stands in it."""

    id: UUID
    at: datetime
    device_id: UUID | None = None
    newcomer_id: UUID | None = None
    course_id: UUID | None = None
    loan_id: UUID | None = None  # it was being taken back
    accessories: tuple[Accessory, ...] = ()
    condition: Condition = FINE
    photos: tuple[Photo, ...] = ()
    no_computer: bool = False
    no_wifi: bool | None = None
    override_reason: str = ""
    due_edited: date | None = None
    brought_by_other: bool = False
    translation: str = ""


@dataclass(frozen=True, slots=True)
class FoundAgain:
    """What lay on a parked counter, as it is by now; nothing of what is gone."""

    device: DeviceFound | None = None
    newcomer: NewcomerFound | None = None
    course: CourseFound | None = None


def parked(counter: Counter, parked_id: UUID, at: datetime) -> Parked:
    """What is kept of a counter."""
    device, lent = counter.device, counter.returning
    return Parked(
        parked_id,
        at,
        device.device.id if device else None,
        counter.newcomer.newcomer.id if counter.newcomer else None,
        counter.course.course.id if counter.course else None,
        lent.loan.id if lent else None,
        counter.accessories,
        counter.condition,
        counter.photos,
        counter.no_computer,
        counter.no_wifi,
        counter.override_reason,
        counter.due_edited,
        counter.brought_by_other,
        counter.translation,
    )


def unparked(kept: Parked, found: FoundAgain, empty: Counter) -> Counter:
    """The counter again; a device that went its own way meanwhile is said, and left off."""
    counter = empty
    if found.course:
        counter = step(counter, found.course)
    if found.newcomer:
        counter = step(counter, found.newcomer)
        counter = replace(counter, course=counter.course or found.course)
    counter = replace(
        counter,
        no_computer=kept.no_computer and counter.newcomer is not None,
        due_edited=kept.due_edited if counter.course else None,
        translation=kept.translation,
    )
    return _with_device(counter, kept, found.device) if found.device else counter


def _with_device(counter: Counter, kept: Parked, found: DeviceFound) -> Counter:
    loan = found.open_loan.loan if found.open_loan else None
    same = (loan.id if loan else None) == kept.loan_id
    if not same and loan:
        return counter.refusing(Refused(Reason.ALREADY_LENT, found.device.tag))
    counter = step(counter, found)
    if counter.device is None or not same:
        return counter
    return replace(
        counter,
        accessories=kept.accessories,
        condition=kept.condition,
        photos=kept.photos,
        no_wifi=kept.no_wifi,
        override_reason=kept.override_reason,
        brought_by_other=kept.brought_by_other,
    )
