"""A list with a panel that appears beside it, or instead of it where there is no room."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk_app.ui.parts.panel import SidePanel
from desk_app.ui.table.here_filter import HereFilter
from desk_app.ui.table.list_view import ListView
from desk_app.usecases.live_ports import News, ids_of
from desk_app.usecases.reads import Query, Setup

BOTH = 1040  # pixels: below this the panel takes the place of the list


class ListPage(QWidget):
    """What the registers and the loans have in common on the screen."""

    def arrange(self, shown: ListView, panel: SidePanel) -> None:
        """Put them side by side; the panel is not there yet."""
        self._list, self._panel = shown, panel
        self.setObjectName("page")
        panel.hide()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(14)
        across.addWidget(shown, 1)
        across.addWidget(panel)

    def bind_keys(self, acts: dict[str, Callable[[], None]]) -> None:
        """Keys that work anywhere on the page; the search has its own two."""
        search = self._list.focus_search
        for key, act in {"Ctrl+F": search, "/": search, **acts}.items():
            made = QShortcut(QKeySequence(key), self)
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(act)

    def show_list(self, query: Query) -> None:
        """Show what another page asks for; what is typed in the panel stays."""
        self._list.show_query(query)

    def narrow_to(self, filters: HereFilter, setup: Setup) -> None:
        """Offer to show one site, where there are more."""
        self._list.buttons.addWidget(filters)
        filters.setVisible(len(setup.sites) > 1)

    def hear(self, news: News) -> None:
        """Another desk did something: read the rows in sight again, and let those be seen."""
        self._list.table.flash(ids_of(news))
        self._list.model.refresh()
        self.look_again(news)

    def look_again(self, news: News) -> None:
        """What is open beside the list may be another by now."""

    def show_panel(self) -> None:
        """Let the panel appear."""
        self._list.setVisible(self.width() >= BOTH)
        self._panel.show()

    def hide_panel(self) -> None:
        """Back to the list, and to the row that was chosen."""
        if self._panel.isHidden():
            return
        had_focus = self._panel.isAncestorOf(self.focusWidget())
        self._panel.hide()
        self._list.show()
        if had_focus:
            self._list.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._list.setVisible(self._panel.isHidden() or self.width() >= BOTH)
