"""Looking through the journal: its lines, and one entry with its proof."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from desk_app.domain.outcomes import Done
from desk_app.usecases.reads import Query

APART = timedelta(minutes=2)  # more than this between two clocks is said


@dataclass(frozen=True, slots=True)
class JournalRow:
    """One entry as a line; no name of a newcomer is in it."""

    id: UUID  # of the act
    at_desk: datetime
    at_server: datetime
    kind: str
    done: Done
    desk: str
    by: str
    approved_by: str
    tag: str
    loan_number: str
    client_number: str

    @property
    def skew(self) -> timedelta:
        """How far the desk's clock was from the server's, when that is worth a word.

        Less than nothing: it came later to the server, having waited for it, or the clock is slow.
        """
        apart = self.at_desk - self.at_server
        return apart if abs(apart) > APART else timedelta()


class Held(StrEnum):
    """What became of the payload of an entry."""

    KEPT = "kept"
    CHANGED = "changed"  # it is not what was written
    ERASED = "erased"  # with the newcomer it was about


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One entry in full: its place in its desk's chain, and whether it still holds."""

    row: JournalRow
    sequence: int  # at its desk, from 1
    hash: str
    whole: bool  # its fields give this hash
    follows: bool  # on the entry before it at its desk
    held: Held
    reason: str  # a free text, as long as the payload is kept


class JournalReads(Protocol):
    """Newest first; a query's words are a label, a loan number or a client number, or begin one."""

    def entries(self, query: Query) -> tuple[JournalRow, ...]: ...

    def count(self, query: Query) -> int: ...

    def entry(self, act_id: UUID) -> JournalEntry | None: ...
