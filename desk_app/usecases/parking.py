"""Park: put an unfinished counter in the tray of this desk, and take it out again."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from desk_app.domain.counter import Counter
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.parking import MOST_PARKED, FoundAgain, Parked, parked, unparked
from desk_app.usecases.ports import Clock
from desk_app.usecases.reads import LookUps


class Tray(Protocol):
    """Where parked counters are kept, also over a restart."""

    def read(self) -> tuple[Parked, ...]:
        """What is parked, in the order in which it was."""
        ...

    def write(self, everything: tuple[Parked, ...]) -> None:
        """Keep this and nothing else, or raise ``OSError`` and keep what there was."""
        ...


@dataclass(frozen=True, slots=True)
class ParkedCard:
    """One parked counter as the tray shows it."""

    id: UUID
    at: datetime
    tag: str = ""
    name: str = ""  # looked up, kept nowhere
    returning: bool = False


class Parking:
    """Slow, so for a job; all of it in one lane."""

    def __init__(
        self, tray: Tray, reads: LookUps, clock: Clock, new_id: Callable[[], UUID]
    ) -> None:
        self._tray, self._reads, self._clock, self._new_id = tray, reads, clock, new_id

    def cards(self) -> tuple[ParkedCard, ...]:
        """The tray; a counter of which nothing is left in the database is let go."""
        kept = self._tray.read()
        found = self._found(kept)
        left = tuple(each for each, _ in found)
        if left != kept:
            self._tray.write(left)
        return tuple(_card(*each) for each in found)

    def look(self) -> tuple[ParkedCard, ...]:
        """The tray, left as it is: also for another lane."""
        return tuple(_card(*each) for each in self._found(self._tray.read()))

    def park(self, counter: Counter) -> Refused | None:
        """Put a counter in the tray, or say why not."""
        kept = self._tray.read()
        if len(kept) >= MOST_PARKED:
            return Refused(Reason.PARKED_FULL, "counter", (str(MOST_PARKED),))
        self._tray.write((*kept, parked(counter, self._new_id(), self._clock())))
        return None

    def take_out(self, parked_id: UUID, empty: Counter) -> Counter:
        """A parked counter as it is by now; the empty one when somebody took it out before."""
        kept = self._tray.read()
        chosen = next((each for each in kept if each.id == parked_id), None)
        if chosen is None:
            return empty
        counter = unparked(chosen, self._find(chosen), empty)
        self._tray.write(tuple(each for each in kept if each.id != parked_id))
        return counter

    def _found(self, kept: tuple[Parked, ...]) -> tuple[tuple[Parked, FoundAgain], ...]:
        """Those of which something is left."""
        found = ((each, self._find(each)) for each in kept)
        return tuple(each for each in found if each[1] != FoundAgain())

    def _find(self, kept: Parked) -> FoundAgain:
        reads, today = self._reads, self._clock().date()
        return FoundAgain(
            reads.device_by_id(kept.device_id) if kept.device_id else None,
            reads.newcomer_by_id(kept.newcomer_id, today) if kept.newcomer_id else None,
            reads.course_by_id(kept.course_id) if kept.course_id else None,
        )


def _card(kept: Parked, found: FoundAgain) -> ParkedCard:
    lent = found.device.open_loan if found.device else None
    borrower = lent.newcomer if lent and kept.loan_id else None
    person = found.newcomer.newcomer if found.newcomer else borrower
    return ParkedCard(
        kept.id,
        kept.at,
        found.device.device.tag if found.device else "",
        person.name if person else "",
        kept.loan_id is not None,
    )
