"""Stock-takes of all sites: how far each is, who counted what, beginning everywhere; for a job."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol
from uuid import UUID

from desk_app.domain.compare import Compared, compare
from desk_app.domain.count_acts import BeginStockTake
from desk_app.domain.counts import Count
from desk_app.domain.errors import Reason, Refused
from desk_app.usecases.count_ports import Counted
from desk_app.usecases.drafts import Drafts
from desk_app.usecases.own_acts import Perform


@dataclass(frozen=True, slots=True)
class StockTake:
    """The newest stock-take of a site: how much was counted, never what is expected."""

    count: Count
    things: int  # different ones
    staff: tuple[str, ...]  # who counted, by name
    last_scan: datetime | None  # by the clock of its desk


@dataclass(frozen=True, slots=True)
class SiteStock:
    """How far one site is; it may count for the day close meanwhile."""

    site_id: UUID
    site: str
    taken: StockTake | None = None
    day_count: Count | None = None  # that is open

    @property
    def counts(self) -> bool:
        """A stock-take goes on here."""
        return self.taken is not None and self.taken.count.ended_at is None

    @property
    def free(self) -> bool:
        """Nothing is counted here at this moment."""
        return self.day_count is None and not self.counts


Stocks = tuple[SiteStock, ...]


@dataclass(frozen=True, slots=True)
class WhoCounted:
    """Who counted how many things where, and how many chargers lie where."""

    tally: tuple[tuple[str, str, int], ...] = ()  # storage place, staff, things
    chargers: tuple[tuple[str, int], ...] = ()


class StockReads(Protocol):
    """What stock-takes are looked at for."""

    def sites(self) -> Stocks | None:
        """Every site, by name; none where only one is known."""
        ...

    def who_counted(self, count_id: UUID) -> WhoCounted:
        """Who counted what, while it goes on too."""
        ...

    def counted(self, count_id: UUID) -> Counted | None:
        """A count and what it is compared with: one that has ended as it was then."""
        ...


class CopiedStock:
    """A copy of a database has the counts of its own site only: it does not know the others."""

    def sites(self) -> Stocks | None:
        return None

    def who_counted(self, _count_id: UUID) -> WhoCounted:
        return WhoCounted()

    def counted(self, _count_id: UUID) -> Counted | None:
        return None


@dataclass(frozen=True, slots=True)
class Result:
    """What a stock-take came to, and who is who."""

    compared: Compared
    staff: dict[UUID, str]

    @property
    def put_right(self) -> int:
        """How many differences an act has put right."""
        return sum(line.put_right for line in self.compared.lines)

    @property
    def explained(self) -> int:
        """How many somebody answers for otherwise."""
        return len(self.compared.lines) - len(self.compared.open) - self.put_right


@dataclass(frozen=True, slots=True)
class BegunAt:
    """Where a stock-take was begun, and where something was counted already; by name."""

    begun: tuple[str, ...]
    passed: tuple[str, ...]


class StockDesk:
    """Looks at the stock-takes of every site, and begins them."""

    def __init__(self, looks: StockReads, drafts: Drafts, perform: Perform) -> None:
        self.looks, self._drafts, self._perform = looks, drafts, perform

    @property
    def site_id(self) -> UUID:
        """Where this desk stands."""
        return self._drafts.here.site.id

    def result(self, count_id: UUID) -> Result | None:
        """What a stock-take that has ended came to; none when it is not known."""
        counted = self.looks.counted(count_id)
        if counted is None or counted.count.ended_at is None:
            return None
        return Result(compare(counted.basis), counted.staff)

    def begin(self, approved_by: UUID | None = None) -> BegunAt | Refused:
        """Begin at every site where nothing is counted; the first refusal ends it."""
        sites = self.looks.sites()
        if sites is None:
            return Refused(Reason.NEEDS_SERVER, "BeginStockTake")
        begun = []
        for each in sites:
            if each.free:
                act = BeginStockTake(**self._drafts.now(), site_id=each.site_id)
                outcome = self._perform(replace(act, approved_by=approved_by))
                if not isinstance(outcome, Refused):
                    begun.append(each)
                elif outcome.reason is not Reason.TAKEN:  # somebody began meanwhile
                    return outcome
        passed = (each.site for each in sites if each not in begun)
        return BegunAt(tuple(each.site for each in begun), tuple(passed))
