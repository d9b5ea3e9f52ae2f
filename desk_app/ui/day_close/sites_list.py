"""The sites as a list, each with how far its stock-take is."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter

from desk_app.ui.day_close import sites_words as words
from desk_app.ui.day_close.sites_state import SitesState
from desk_app.ui.language import translate
from desk_app.ui.parts.grouped import ENTRY, GroupedList, GroupedModel, GroupedRow, Index
from desk_app.ui.theme import Theme
from desk_app.usecases.stock_take import SiteStock

HEIGHT = 52


class SiteLine(GroupedRow):
    """The site with how much was counted below it, and how far it is at the right."""

    def __init__(self, look: Theme) -> None:
        super().__init__(look, (HEIGHT, HEIGHT))
        self.state = SitesState()

    def draw(self, painter: QPainter, rect: QRect, entry: SiteStock) -> None:
        result = self.state.result_of(entry)
        rest = self.marked(painter, rect, words.mark(entry, result))
        self.two_lines(painter, rest, entry.site, words.below(entry, result))


class SiteList(GroupedList):
    """The arrows choose."""

    chosen = Signal(object)  # SiteStock

    def __init__(self, look: Theme) -> None:
        self.rows = GroupedModel(lambda _entry: None, self._described)
        super().__init__(self.rows, translate("DayClose", "Stock-take by site"))
        self.setUniformItemSizes(True)
        self._delegate = SiteLine(look)
        self.setItemDelegate(self._delegate)
        self._showing = False

    def show_state(self, state: SitesState) -> None:
        """Render; what is chosen comes into sight."""
        self._showing = True
        self._delegate.state = state
        self.rows.show_entries(state.rows)
        place = next((n for n, each in enumerate(state.rows) if each == state.chosen), -1)
        index = self.rows.index(place, 0)
        if index != self.currentIndex():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        self.viewport().update()  # a result came in: the entries are the same
        self._showing = False

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Chosen by arrows or by a click."""
        super().currentChanged(current, previous)
        entry = current.data(ENTRY) if current.isValid() else None
        if isinstance(entry, SiteStock) and not self._showing:
            self.chosen.emit(entry)

    def _described(self, entry: SiteStock) -> str:
        result = self._delegate.state.result_of(entry)
        said = (entry.site, words.mark(entry, result).word, words.below(entry, result))
        return ", ".join(said)
