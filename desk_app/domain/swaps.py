"""Two classmates who swapped devices: who brought back the other's, told by what a count saw."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class CameBack:
    """The last loan of a device that is not here: by the journal it came back."""

    device_id: UUID
    course_id: UUID
    newcomer_id: UUID
    ended_at: datetime


@dataclass(frozen=True, slots=True)
class Out:
    """The open loan of a device that lies here."""

    device_id: UUID
    loan_id: UUID
    course_id: UUID
    newcomer_id: UUID
    started_at: datetime


@dataclass(frozen=True, slots=True)
class Swapped:
    """The borrower of ``loan_id``, whose device lies here, has the device ``theirs_id``."""

    loan_id: UUID
    lies_here_id: UUID
    theirs_id: UUID


def swaps(came_back: Iterable[CameBack], out: Iterable[Out]) -> tuple[Swapped, ...]:
    """Who of the same course came with the device of another, while both had one.

    Each device is in one swap at most; who came back last is the likeliest.
    """
    back = sorted(came_back, key=lambda each: (each.ended_at, each.device_id), reverse=True)
    found: list[Swapped] = []
    for loan in sorted(out, key=lambda each: (each.started_at, each.device_id)):
        fits = next((each for each in back if _fits(each, loan)), None)
        if fits is not None:
            back.remove(fits)
            found.append(Swapped(loan.loan_id, loan.device_id, fits.device_id))
    return tuple(found)


def _fits(back: CameBack, out: Out) -> bool:
    classmates = back.course_id == out.course_id and back.newcomer_id != out.newcomer_id
    return classmates and back.ended_at >= out.started_at
