"""A list of any length: asks for windows of rows in a lane, shows blanks until they come."""

from dataclasses import dataclass, fields, replace
from datetime import date
from functools import partial
from typing import Any, Generic
from uuid import UUID

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.table.columns import Column
from desk_app.ui.table.source import ListState, R, Source
from desk_app.ui.table.windows import SIZE, Windows
from desk_app.ui.wording.faults import mishap
from desk_app.usecases.reads import Query

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
NOWHERE = QModelIndex()
MOST_WANTED = 4  # windows: what was scrolled past is not read
IN_SIGHT = 3  # windows: two can be on the screen together, one more is read ahead
AHEAD = 15  # rows before the end of a window from which the next one is read


@dataclass(frozen=True, slots=True)
class _Looked(Generic[R]):
    total: int
    windows: tuple[tuple[int, tuple[R, ...]], ...]


class ListModel(QAbstractTableModel, Generic[R]):
    """One list with its words, filter and order; an answer to an older question is dropped."""

    changed = Signal(object)  # ListState
    renewed = Signal()  # another question was answered: show it from the top
    replacing = Signal()  # the same question has a newer answer, which comes next
    replaced = Signal()

    def __init__(
        self,
        lane: Lane,
        source: Source[R],
        columns: tuple[Column[R], ...],
        start: Query,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._source = source
        self.columns = columns
        self.state = ListState(start)
        self._windows: Windows[R] = Windows()
        self._wanted: list[int] = []
        self._reading: int | None = None
        self._question = 0
        self._renewing = False

    def search(self, words: str) -> None:
        """Find rows with these words."""
        self._ask(words=words)

    def only(self, name: str) -> None:
        """Show what fits a named filter; empty shows all."""
        self._ask(only=name)

    def find(self, words: str) -> None:
        """Find rows with these words among all."""
        self._ask(words=words, only="", site_id=None)

    def show_all_of(self, query: Query) -> None:
        """Ask something else altogether."""
        self._ask(**{field.name: getattr(query, field.name) for field in fields(Query)})

    def narrow(self, **fields: date | UUID | None) -> None:
        """Find rows by more than words: who did it, or on which day."""
        self._ask(**fields)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column, where the list can."""
        if name := self.columns[column].order:
            self._ask(order=name, descending=order == Qt.SortOrder.DescendingOrder)

    def refresh(self) -> None:
        """Read again what is in sight."""
        self._look(self._windows.last_used(IN_SIGHT) or (0,))

    def row(self, place: int) -> R | None:
        """The row at a place; asks for it when it is not there yet."""
        row = self._windows.row(place)
        if row is None:
            self._want(place // SIZE)
        else:
            self._look_ahead(place)
        return row

    def known(self, place: int) -> R | None:
        """The row at a place, when it is there."""
        return self._windows.row(place) if place >= 0 else None

    def place(self, row_id: UUID) -> int | None:
        """Where a row is, as far as is known."""
        return next((place for place, row in self._windows.rows() if row.id == row_id), None)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else self.state.total or 0

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's variant
        if role == ROW:
            return self.row(index.row())
        if role in TEXTS:
            row = self.row(index.row())
            return "" if row is None else self.columns[index.column()].text(row)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's variant
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self.columns[section].title
        return None

    def _ask(self, **changes: Any) -> None:  # noqa: ANN401 - fields of Query
        query = replace(self.state.query, **changes)
        if query != self.state.query or self.state.trouble or self.state.total is None:
            self._renewing = True
            self._show(replace(self.state, query=query))
            self._look((0,))

    def _look(self, numbers: tuple[int, ...]) -> None:
        self._question += 1
        self._wanted.clear()
        work = partial(self._read, self._question, self.state.query, numbers)
        self._lane.run(work, partial(self._looked, self._question))

    def _read(self, question: int, query: Query, numbers: tuple[int, ...]) -> _Looked[R] | None:
        if question != self._question:
            return None
        first, *others = numbers
        found = self._source.listed(_window(query, first))
        windows = ((n, self._source.rows(_window(query, n))) for n in others)
        return _Looked(found.total, ((first, found.rows), *windows))

    def _looked(self, question: int, found: _Looked[R] | Failed | None) -> None:
        if found is None or question != self._question:
            return
        if isinstance(found, Failed):
            self._show(replace(self.state, trouble=mishap(found.error)))
            return
        if not self._renewing:
            self.replacing.emit()
        self._windows.clear()
        for number, rows in found.windows:
            self._windows.keep(number, rows)
        if self._renewing:
            self._renew(found.total)
        else:
            self._resize(found.total)
            self.replaced.emit()
        self._show(replace(self.state, trouble=None))

    def _renew(self, total: int) -> None:
        self._renewing = False
        self.beginResetModel()
        self.state = replace(self.state, total=total)
        self.endResetModel()
        self.renewed.emit()

    def _resize(self, total: int) -> None:
        """Rows come and go at the end, so that what is in sight stays where it is."""
        former = self.state.total or 0
        if total > former:
            self.beginInsertRows(NOWHERE, former, total - 1)
        elif total < former:
            self.beginRemoveRows(NOWHERE, total, former - 1)
        self.state = replace(self.state, total=total)
        if total > former:
            self.endInsertRows()
        elif total < former:
            self.endRemoveRows()
        self._repaint(0, total)

    def _look_ahead(self, place: int) -> None:
        """Who scrolls on finds no blanks where the next window begins."""
        for near in (place - AHEAD, place + AHEAD):
            if near // SIZE != place // SIZE and 0 <= near < (self.state.total or 0):
                self._want(near // SIZE)

    def _want(self, number: int) -> None:
        if number in self._windows or number in self._wanted or number == self._reading:
            return
        self._wanted.append(number)
        del self._wanted[:-MOST_WANTED]
        self._read_next()

    def _read_next(self) -> None:
        if self._reading is None and self._wanted and self.state.trouble is None:
            self._reading = number = self._wanted.pop()
            query = _window(self.state.query, number)
            arrived = partial(self._arrived, self._question, number)
            self._lane.run(partial(self._source.rows, query), arrived)

    def _arrived(self, question: int, number: int, rows: tuple[R, ...] | Failed) -> None:
        self._reading = None
        if isinstance(rows, Failed):
            self._show(replace(self.state, trouble=mishap(rows.error)))
        elif question == self._question:
            self._windows.keep(number, rows)
            self._repaint(number * SIZE, len(rows))
        self._read_next()

    def _repaint(self, first: int, count: int) -> None:
        if count:
            last = self.index(first + count - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(first, 0), last)

    def _show(self, state: ListState) -> None:
        self.state = state
        self.changed.emit(state)


def _window(query: Query, number: int) -> Query:
    return replace(query, offset=number * SIZE, limit=SIZE)
