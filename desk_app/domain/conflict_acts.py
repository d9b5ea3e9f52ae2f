"""What becomes of an act that the server refused after it was done without it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar
from uuid import UUID, uuid5

from desk_app.domain.acts import Act, Words
from desk_app.domain.errors import Refused
from desk_app.domain.people import Role

FILING = UUID("6d0b9c0e-7f0a-4f7e-9d0f-5b1f6a4c2e11")  # names the filing of each refused act


class Settled(StrEnum):
    """How a conflict left the inbox."""

    THEIRS = "theirs"  # what stands, stands
    AGAIN = "again"  # the act was done after all
    SWAPPED = "swapped"  # as above, after the former loan ended as swapped
    CORRECTED = "corrected"  # put right by hand, otherwise


@dataclass(frozen=True, slots=True)
class RefusedAct:
    """The whole act as it was done at a desk, its paper included, and why it was refused."""

    act_id: UUID
    position: int  # in the outbox of its desk
    kind: str
    version: int
    staff_id: UUID
    reason: Refused
    sha256: str
    content: bytes
    device_id: UUID | None = None
    loan_id: UUID | None = None
    newcomer_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FileConflict(Act):
    """An act that was refused goes into the inbox of conflicts, whoever did it."""

    refused: RefusedAct
    needs: ClassVar[Role] = Role.ICT


@dataclass(frozen=True, slots=True, kw_only=True)
class SettleConflict(Act):
    """A conflict leaves the inbox; ``note`` says what was done by hand, a loan number mostly."""

    conflict_id: UUID  # of the refused act
    how: Settled
    note: str = ""

    def words(self) -> Words:
        """The note."""
        return (("note", self.note),)


@dataclass(frozen=True, slots=True, kw_only=True)
class EndAsSwapped(Act):
    """The open loan of a newcomer ends as swapped: its device came in when another went out."""

    loan_id: UUID


def filing_of(act_id: UUID) -> UUID:
    """The same filing for the same refused act, however often it is sent."""
    return uuid5(FILING, act_id.hex)
