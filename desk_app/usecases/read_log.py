"""Who looked at a newcomer's card, and when; not what they saw."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol
from uuid import UUID

from desk_app.usecases.ports import Clock

ONCE = timedelta(minutes=5)  # the same person again, by the same staff at this desk: one line


@dataclass(frozen=True, slots=True)
class Looked:
    """A newcomer's card was opened."""

    id: UUID
    at: datetime
    desk_id: UUID
    staff_id: UUID
    newcomer_id: UUID


@dataclass(frozen=True, slots=True)
class Look:
    """One line of who looked, for a coordinator."""

    at: datetime
    who: str
    desk: str


class ReadLog(Protocol):
    """Where it is kept; only added to."""

    def write(self, looks: tuple[Looked, ...]) -> None:
        """Keep them; one that is there already is left alone, so a retry adds nothing."""
        ...

    def of(self, newcomer_id: UUID, limit: int) -> tuple[Look, ...]:
        """Who looked at a newcomer, newest first."""
        ...


class Gathering:
    """Decides which looks are lines, and holds those that are not written yet."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last: dict[tuple[UUID, UUID], datetime] = {}
        self._waiting: tuple[Looked, ...] = ()

    @property
    def waiting(self) -> tuple[Looked, ...]:
        """What is still to be written, in order."""
        return self._waiting

    def looked(self, line_id: UUID, desk_id: UUID, staff_id: UUID, newcomer_id: UUID) -> None:
        """A card was opened now."""
        now = self._clock()
        fresh = {key: at for key, at in self._last.items() if timedelta() <= now - at < ONCE}
        key = (staff_id, newcomer_id)
        if key not in fresh:
            self._waiting += (Looked(line_id, now, desk_id, staff_id, newcomer_id),)
            fresh[key] = now
        self._last = fresh

    def written(self, looks: tuple[Looked, ...]) -> None:
        """These are kept by now."""
        self._waiting = tuple(each for each in self._waiting if each not in looks)
