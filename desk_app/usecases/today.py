"""The beginning of a day at one desk: what waits there; slow, so for a job."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desk_app.domain.closing_days import Standing, forgotten, left_open, standing
from desk_app.domain.day_report import Carried
from desk_app.usecases.drafts import Drafts
from desk_app.usecases.parking import ParkedCard, Parking
from desk_app.usecases.today_reads import Behind, Group, Listed, TodayReads, lists_at

MOST_ROWS = 4  # of each list; the others are in the list itself


@dataclass(frozen=True, slots=True)
class Today:
    """What waits at a desk and its site."""

    day: date
    lists: tuple[Listed, ...]
    parked: tuple[ParkedCard, ...]
    carried: tuple[Carried, ...] = ()
    left_open: tuple[date, ...] = ()
    standing: Standing | None = None  # none: nobody knows here


class TodayDesk:
    """What waits where this desk stands."""

    def __init__(self, reads: TodayReads, drafts: Drafts, parking: Parking | None = None) -> None:
        self._reads, self._drafts, self._parking = reads, drafts, parking

    def look(self) -> Today:
        """Everything, as it is now."""
        now, rules = self._drafts.clock(), self._drafts.here.rules
        waiting = self._reads.waiting(self._site_id, now.date(), MOST_ROWS)
        parked = self._parking.look() if self._parking else ()
        closes = waiting.closes
        if closes is None:
            return Today(now.date(), waiting.lists, parked)
        return Today(
            now.date(),
            waiting.lists,
            parked,
            closes.carried,
            left_open(now, closes.last, rules),
            standing(now.date(), closes.last, rules),
        )

    def behind(self) -> dict[Group, Behind]:
        """The lists that the groups are the beginning of."""
        return lists_at(self._site_id)

    def forgotten(self, hour: int) -> date | None:
        """The day that should be closed by now."""
        closes = self._reads.closes(self._site_id) if hour else None
        if closes is None:
            return None
        return forgotten(self._drafts.clock(), closes.last, self._drafts.here.rules, hour)

    @property
    def _site_id(self) -> UUID:
        return self._drafts.here.site.id
