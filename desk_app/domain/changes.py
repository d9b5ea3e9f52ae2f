"""What came to lie at a site and what left it, told by the journal."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from desk_app.domain.day_report import Way
from desk_app.domain.devices import Place, Standing, Step
from desk_app.domain.outcomes import (
    Done,
    EndedAsSwapped,
    HandedOut,
    Imported,
    Moved,
    Prepared,
    Saved,
    Swapped,
    TookBack,
    Undone,
)

MOVES = {
    Step.SEND: Way.SENT,
    Step.RECEIVE: Way.RECEIVED,
    Step.REPORT_MISSING: Way.MISSING,
    Step.FIND: Way.FOUND,
}


class When(StrEnum):
    """To which day an entry belongs."""

    EARLIER = "earlier"  # to one that is closed
    NOW = "now"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Recorded:
    """One entry of the journal, as far as it is about where devices lie."""

    at: datetime  # by the clock of its desk
    arrived: datetime  # by the server's
    when: When
    done: Done
    loan_number: str
    staff: str
    desk: str


@dataclass(frozen=True, slots=True)
class Change:
    """One device stood so, then otherwise; ``before`` is none when it was registered."""

    device_id: UUID
    recorded: Recorded
    before: Standing | None
    after: Standing

    def way(self, site_id: UUID) -> Way | None:
        """How it came to lie at a site, or left it; none when it did neither."""
        came = lies_at(self.after, site_id)
        if came == (self.before is not None and lies_at(self.before, site_id)):
            return None
        return _way(self.recorded.done, self.after, came=came)


def lies_at(standing: Standing, site_id: UUID) -> bool:
    """Tell whether this is the cabinet of a site."""
    return standing.place is Place.CABINET and standing.at_site_id == site_id


def changes(recorded: Sequence[Recorded], now: Mapping[UUID, Standing]) -> tuple[Change, ...]:
    """Each change of standing, in order; what came after the last one is ``now``."""
    found: list[tuple[UUID, Recorded, Standing | None]] = [
        (device_id, entry, before) for entry in recorded for device_id, before in _touched(entry)
    ]
    after = dict(now)
    made: list[Change] = []
    for device_id, entry, before in reversed(found):
        if device_id in after:
            made.append(Change(device_id, entry, before, after[device_id]))
            if before is not None:
                after[device_id] = before
    return tuple(reversed(made))


def devices_in(recorded: Iterable[Recorded]) -> frozenset[UUID]:
    """Every device that an entry moved."""
    return frozenset(device_id for entry in recorded for device_id, _ in _touched(entry))


def by_device(made: Iterable[Change]) -> Mapping[UUID, list[Change]]:
    """The changes of each device, in order."""
    found: dict[UUID, list[Change]] = defaultdict(list)
    for change in made:
        found[change.device_id].append(change)
    return found


def _touched(entry: Recorded) -> Iterator[tuple[UUID, Standing | None]]:
    """Which devices an entry moved, and how they stood before."""
    done = entry.done
    match done:
        case Swapped(device_id=UUID() as device_id):
            yield device_id, done.before
            yield done.came_in, done.came_in_before
        case Saved() | Imported():
            for device_id in done.registered:
                yield device_id, None
        case (
            HandedOut(device_id=UUID() as device_id, before=before)
            | TookBack(device_id=UUID() as device_id, before=before)
            | Prepared(device_id=UUID() as device_id, before=before)
            | Moved(device_id=UUID() as device_id, before=before)
            | Undone(device_id=UUID() as device_id, before=Standing() as before)
            | EndedAsSwapped(device_id=UUID() as device_id, before=Standing() as before)
        ):
            yield device_id, before
        case _:
            return


def _way(done: Done, after: Standing, *, came: bool) -> Way:
    match done:
        case HandedOut():
            return Way.LENT
        case TookBack() | EndedAsSwapped():
            return Way.RETURNED
        case Swapped():
            return Way.RETURNED if came else Way.LENT
        case Moved(step=Step.RECEIVE) if not came:
            return Way.SENT  # another site received what lay here
        case Moved(step=step):
            return MOVES[step]
        case Prepared():
            return _prepared(after, came=came)
        case Undone():
            return Way.UNDONE_IN if came else Way.UNDONE_OUT
        case _:
            return Way.REGISTERED


def _prepared(after: Standing, *, came: bool) -> Way:
    if came:
        return Way.REPAIRED
    return Way.TO_REPAIR if after.place is Place.REPAIR else Way.RETIRED
