"""The frozen state of the stock-takes of all sites."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from desk_app.ui.day_close.state import Said
from desk_app.usecases.stock_take import Result, SiteStock, Stocks, WhoCounted


@dataclass(frozen=True, slots=True)
class SitesState:
    """How far each site is; what is expected is in it only once a stock-take has ended."""

    loaded: bool = False
    alone: bool = False  # the server is away, and with it the other sites
    rows: Stocks = ()
    chosen: SiteStock | None = None
    who: WhoCounted | None = None  # of the chosen one; none until it was looked up
    results: Mapping[UUID, Result | None] = field(default_factory=dict)  # by count, as they come
    said: Said | None = None

    @property
    def free(self) -> Stocks:
        """Where a stock-take can begin."""
        return tuple(row for row in self.rows if row.free)

    @property
    def result(self) -> Result | None:
        """Of the chosen one."""
        return self.result_of(self.chosen) if self.chosen else None

    def result_of(self, row: SiteStock) -> Result | None:
        """What the stock-take of a site came to, as far as that is known."""
        return self.results.get(row.taken.count.id) if row.taken else None
