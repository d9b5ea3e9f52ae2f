"""The table of a list: columns share the width, the head sorts, a letter starts a search."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QTableView

from desk_app.ui.parts.flashing import Flashing
from desk_app.ui.table.columns import Column
from desk_app.ui.table.header import Header
from desk_app.ui.table.holding import Held, hold, restore
from desk_app.ui.table.model import ROW, ListModel
from desk_app.ui.table.rows import HEIGHT, Ground, Place, Rows
from desk_app.ui.theme import Theme
from desk_app.usecases.reads import Query

NARROW = 860  # spare columns are left out below this width
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
MOST_KEYS = 9
FEWEST = 2  # columns: less is no list


class Table(QTableView):
    """Whole rows are chosen; Enter or a click opens one."""

    opened = Signal(object)  # the row
    typed = Signal(str)

    def __init__(self, look: Theme, model: ListModel[Any], name: str) -> None:
        super().__init__()
        self.setObjectName("list")
        self.setAccessibleName(name)
        self._list = model
        self._columns: tuple[Column[Any], ...] = model.columns
        self.flashing = Flashing(look, self._repaint, self)
        self._touched: frozenset[UUID] = frozenset()
        self._held: Held | None = None
        self._rows = Rows(look)
        self._hovered = -1  # the row under the mouse
        self._header = Header(look, model.columns)
        self.setHorizontalHeader(self._header)
        self.setModel(model)
        self._point_at(model.state.query)
        self._calm()
        model.replacing.connect(self._hold)
        model.replaced.connect(self._restore)
        model.renewed.connect(lambda: self._point_at(model.state.query))
        self._header.sectionClicked.connect(self.sort_by)
        self.clicked.connect(self._clicked)
        for column in range(min(len(self._columns), MOST_KEYS)):
            key = QShortcut(f"Ctrl+{column + 1}", self)
            key.activated.connect(lambda c=column: self.sort_by(c))

    def sort_by(self, column: int) -> None:
        """Order by a column; once more turns the order round."""
        if not self._columns[column].order:
            self._point_at(self._list.state.query)
            return
        now = self._list.state.query
        again = now.order == self._columns[column].order
        turned = again and not now.descending
        order = Qt.SortOrder.DescendingOrder if turned else Qt.SortOrder.AscendingOrder
        self._list.sort(column, order)
        self._point_at(self._list.state.query)

    def _point_at(self, query: Query) -> None:
        """Show in the head how the list is sorted; a click there has moved the arrow already."""
        orders = [column.order for column in self._columns]
        if query.order and query.order in orders:
            turned = (
                Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder
            )
            self._header.setSortIndicatorShown(True)
            self._header.setSortIndicator(orders.index(query.order), turned)

    def choose(self, place: int) -> None:
        """Mark a row as the chosen one."""
        flags = QItemSelectionModel.SelectionFlag
        index = self.model().index(place, 0)
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def choose_many(self) -> None:
        """Let Ctrl and Shift choose more rows; only a plain click opens one."""
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def chosen(self) -> tuple[Any, ...]:
        """The chosen rows from the top down, as far as they are loaded."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        found = (self._list.row(place) for place in places)
        return tuple(row for row in found if row is not None)

    def flash(self, ids: frozenset[UUID]) -> None:
        """Let the rows that another desk touched be seen, once they are read again."""
        self._touched |= ids

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the chosen row."""
        if event.key() in ENTER and self.currentIndex().isValid():
            self._open(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """A letter starts a search in the whole register, not in the rows that are loaded."""
        self.typed.emit(search)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.rowAt(event.position().toPoint().y()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out(self.viewport().width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows that need it."""
        places, width = self._places(), self._header.length()
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for row in self._rows_at(event.rect().top(), event.rect().bottom()):
                whole = QRect(0, self.rowViewportPosition(row), width, self.rowHeight(row))
                if event.region().intersects(whole):
                    self._rows.draw(painter, whole, places, self._list.row(row), self._ground(row))

    def _places(self) -> tuple[Place, ...]:
        at, size = self._header.sectionViewportPosition, self._header.sectionSize
        columns = ((n, c) for n, c in enumerate(self._columns) if not self.isColumnHidden(n))
        return tuple(Place(column, at(number), size(number)) for number, column in columns)

    def _rows_at(self, top: int, bottom: int) -> range:
        """The rows between two heights of what is in sight."""
        first, last = self.rowAt(max(0, top)), self.rowAt(bottom)
        if first < 0:
            return range(0)
        return range(first, (last if last >= 0 else self._list.rowCount() - 1) + 1)

    def _ground(self, place: int) -> Ground:
        chosen = self.selectionModel().isRowSelected(place)
        back = "hover" if place == self._hovered else "panel"
        if chosen:
            back = "info_bg" if self.isActiveWindow() else "hover"
        row = self._list.known(place)
        return Ground(chosen, back, self.flashing.colour(row.id) if row is not None else None)

    def _clicked(self, index: QModelIndex) -> None:
        if len(self.selectionModel().selectedRows()) == 1:
            self._open(index.row())

    def _open(self, place: int) -> None:
        row = self.model().index(place, 0).data(ROW)
        if row is not None:
            self.opened.emit(row)

    def _hold(self) -> None:
        self._held = hold(self, self._list)

    def _restore(self) -> None:
        if self._held is not None:
            restore(self, self._list, self._held)
        self.executeDelayedItemsLayout()  # after a paint it would ask for another one
        self.flashing.start(self._touched)
        self._touched = frozenset()

    def _repaint(self, ids: frozenset[UUID]) -> None:
        """Paint these rows again, and no others."""
        for place in self._rows_at(0, self.viewport().height()):
            row = self._list.known(place)
            if row is not None and row.id in ids:
                top, height = self.rowViewportPosition(place), self.rowHeight(place)
                self.viewport().update(0, top, self.viewport().width(), height)

    def _hover(self, row: int) -> None:
        if self._hovered != row:
            self._hovered = row
            self.viewport().update()

    def _share_out(self, width: int) -> None:
        narrow = width < NARROW
        shown = [c for c in self._columns if not (narrow and c.spare)]
        while sum(c.width for c in shown) > width and len(shown) > FEWEST:
            shown.pop()
        left = max(0, width - sum(c.width for c in shown))
        shares = sum(c.stretch for c in shown) or 1
        for place, column in enumerate(self._columns):
            self.setColumnHidden(place, column not in shown)
            self.setColumnWidth(place, column.width + left * column.stretch // shares)

    def _calm(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        side = self.verticalHeader()
        side.hide()
        side.setSectionResizeMode(side.ResizeMode.Fixed)
        side.setDefaultSectionSize(HEIGHT)
