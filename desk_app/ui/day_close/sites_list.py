"""The sites as a list, each with how far its stock-take is."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from desk_app.ui.day_close import sites_words as words
from desk_app.ui.day_close.sites_state import SitesState
from desk_app.ui.language import translate
from desk_app.ui.parts.grouped import ChoosingList, GroupedModel, GroupedRow
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


class SiteList(ChoosingList):
    """The arrows choose."""

    def __init__(self, look: Theme) -> None:
        self._delegate = SiteLine(look)
        rows = GroupedModel(lambda _entry: None, self._described)
        super().__init__(rows, self._delegate, translate("DayClose", "Stock-take by site"))

    def show_state(self, state: SitesState) -> None:
        """Render."""
        self._delegate.state = state
        self.show_entries(state.rows, state.chosen)
        self.viewport().update()  # a result came in: the entries are the same

    def _described(self, entry: SiteStock) -> str:
        result = self._delegate.state.result_of(entry)
        said = (entry.site, words.mark(entry, result).word, words.below(entry, result))
        return ", ".join(said)
