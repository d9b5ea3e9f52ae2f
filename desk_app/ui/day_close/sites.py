"""The stock-takes of all sites: looked at in the lane, and begun everywhere."""

from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desk_app.domain.errors import Refused
from desk_app.ui.day_close import sites_words as words
from desk_app.ui.day_close.sites_state import SitesState
from desk_app.ui.day_close.soon import Soon
from desk_app.ui.day_close.state import Said
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.performing import asking, why
from desk_app.usecases.stock_take import (
    BegunAt,
    Result,
    SiteStock,
    StockDesk,
    Stocks,
    WhoCounted,
)


class SitesViewModel(QObject):
    """One row a site; what a stock-take came to is read once, after it has ended."""

    changed = Signal(object)  # SitesState
    sounded = Signal(str)  # ok, attention or stop
    acted = Signal()
    approval_wanted = Signal(object)  # Asked

    def __init__(self, lane: Lane, stock: StockDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._lane, self._stock = lane, stock
        self._reading = False  # what one of them came to
        self.state = SitesState()
        self.soon = Soon(self.look, self)

    def look(self) -> None:
        """Look again."""
        self.soon.stop()
        self._lane.run(self._stock.looks.sites, self._looked)

    def choose(self, row: SiteStock) -> None:
        """Show who counted what at a site, and what differed there."""
        if self.state.chosen is None or row.site_id != self.state.chosen.site_id:
            self._show(chosen=row, who=None, said=None)
            self._ask_who()

    def begin(self, approved_by: UUID | None = None) -> None:
        """Begin wherever nothing is counted; whoever is no coordinator asks one."""
        self._lane.run(partial(self._stock.begin, approved_by), self._begun)

    def say(self, said: Said) -> None:
        """Say why not."""
        self.sounded.emit(said.tone)
        self._show(said=said)

    def _looked(self, rows: Stocks | Failed | None) -> None:
        if isinstance(rows, Failed):
            self._stopped(rows)
            return
        before, found = self.state.chosen, rows or ()
        wanted = before.site_id if before else self._stock.site_id
        chosen = next((row for row in found if row.site_id == wanted), None)
        same = before and chosen and _id(chosen) == _id(before)
        who = self.state.who if same else None
        self._show(loaded=True, alone=rows is None, rows=found, chosen=chosen, who=who)
        self._ask_who()
        self._ask_result()

    def _ask_who(self) -> None:
        chosen = self.state.chosen
        if chosen is not None and chosen.taken is not None:
            count_id = chosen.taken.count.id
            work = partial(self._stock.looks.who_counted, count_id)
            self._lane.run(work, partial(self._told, count_id))

    def _told(self, count_id: UUID, who: WhoCounted | Failed) -> None:
        if isinstance(who, Failed):
            self._stopped(who)
        elif self.state.chosen is not None and _id(self.state.chosen) == count_id:
            self._show(who=who)

    def _ask_result(self) -> None:
        """What the next one came to: one after the other, so that the lane is free in between."""
        ended = (row.taken.count.id for row in self.state.rows if row.taken and not row.counts)
        count_id = next((each for each in ended if each not in self.state.results), None)
        if count_id is not None and not self._reading:
            self._reading = True
            self._lane.run(partial(self._stock.result, count_id), partial(self._came, count_id))

    def _came(self, count_id: UUID, result: Result | Failed | None) -> None:
        self._reading = False
        if isinstance(result, Failed):
            self._stopped(result)
            return
        self._show(results={**self.state.results, count_id: result})
        self._ask_result()

    def _begun(self, done: BegunAt | Refused | Failed) -> None:
        self.look()  # some sites may have begun before it was refused
        if not isinstance(done, BegunAt):
            self._stopped(done)
            if isinstance(done, Refused) and (asked := asking(done, self.begin)):
                self.approval_wanted.emit(asked)
            return
        self.sounded.emit("ok" if done.begun else "attention")
        self.acted.emit()
        self._show(said=words.begun(done))

    def _stopped(self, stopped: Refused | Failed) -> None:
        self.sounded.emit("stop")
        self._show(said=Said(why(stopped), "stop"))

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed.emit(self.state)


def _id(row: SiteStock) -> UUID | None:
    return row.taken.count.id if row.taken else None
