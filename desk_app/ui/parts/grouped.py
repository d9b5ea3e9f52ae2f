"""A list in groups: each a heading with its count, then its rows; drawn, however many there are."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desk_app.ui import theme
from desk_app.ui.parts.flashing import Flashing
from desk_app.ui.theme import Theme
from desk_app.ui.wording.marks import Mark

Index = QModelIndex | QPersistentModelIndex
ENTRY, HEADING = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
HEADING_HEIGHT, ICON = 36, 18
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands above the rows of a group."""

    tone: str
    icon: str
    words: str
    count: int


class GroupedModel(QAbstractListModel):
    """Entries as they come; ``heading`` tells which of them head a group."""

    def __init__(
        self, heading: Callable[[Any], Heading | None], described: Callable[[Any], str]
    ) -> None:
        super().__init__()
        self.heading, self._described = heading, described
        self.entries: tuple[Any, ...] = ()

    def show_entries(self, entries: Sequence[Any]) -> None:
        """Replace what is listed, when it changed."""
        if tuple(entries) != self.entries:
            self.beginResetModel()
            self.entries = tuple(entries)
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role == HEADING:
            return self.heading(entry)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            head = self.heading(entry)
            return f"{head.words}: {head.count}" if head else self._described(entry)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.heading(self.entries[index.row()]) is not None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class GroupedRow(QStyledItemDelegate):
    """Draws a heading, or the ground of a row; what stands on it is drawn by ``draw``."""

    def __init__(
        self, look: Theme, heights: tuple[int, int], flashing: Flashing | None = None
    ) -> None:
        super().__init__()
        self.look = look
        self._heights = heights  # of a heading, of a row
        self._flashing = flashing

    def draw(self, painter: QPainter, rect: QRect, entry: Any) -> None:  # noqa: ANN401 - of any list
        """Draw one row on its ground."""
        raise NotImplementedError

    def id_of(self, _entry: Any) -> Hashable:  # noqa: ANN401 - of any list
        """By what another desk names the row, when it can flash."""
        return None

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._heights[0 if index.data(HEADING) else 1])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if (head := index.data(HEADING)) is not None:
            self._heading(painter, rect, head)
        else:
            entry = index.data(ENTRY)
            self._ground(painter, rect, state)
            self._flash(painter, rect, self.id_of(entry))
            self.draw(painter, rect.adjusted(10, 0, -10, 0), entry)
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRect, head: Heading) -> None:
        inner = rect.adjusted(10, 6, -10, 0)
        middle = inner.top() + (inner.height() - ICON) // 2
        icon = self.look.pixmap(head.icon, head.tone, ICON)
        painter.drawPixmap(inner.left(), middle, icon)
        painter.setPen(QColor(self.look.tokens.soft))
        painter.setFont(theme.font(theme.OVERLINE, theme.BOLD, spaced=True))
        text = f"{head.words.upper()}   {head.count}"
        painter.drawText(inner.adjusted(ICON + 10, 0, 0, 0), LEFT, text)

    def _ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        tokens = self.look.tokens
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        if chosen or over:
            painter.setBrush(QColor(tokens.info_bg if chosen else tokens.hover))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 8, 8)

    def _flash(self, painter: QPainter, rect: QRect, row_id: Any) -> None:  # noqa: ANN401 - an id
        if self._flashing and (flash := self._flashing.colour(row_id)) is not None:
            painter.setBrush(flash)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 8, 8)

    def strong(self, painter: QPainter, rect: QRect, text: str) -> QRect:
        """Draw what the row is called; gives the room at its right."""
        bold = theme.font(theme.BODY, theme.SEMIBOLD)
        painter.setFont(bold)
        painter.setPen(QColor(self.look.tokens.ink))
        painter.drawText(rect, LEFT, text)
        return rect.adjusted(QFontMetrics(bold).horizontalAdvance(text) + 14, 0, 0, 0)

    def soft(self, painter: QPainter, rect: QRect, text: str) -> None:
        """Draw what else there is to say, as far as there is room."""
        small = theme.font(theme.SMALL)
        painter.setFont(small)
        painter.setPen(QColor(self.look.tokens.soft))
        elide = Qt.TextElideMode.ElideRight
        elided = QFontMetrics(small).elidedText(text, elide, rect.width())
        painter.drawText(rect, LEFT, elided)

    def marked(self, painter: QPainter, rect: QRect, mark: Mark) -> QRect:
        """Draw a mark at the right; gives the room that is left."""
        font = theme.font(theme.SMALL, theme.BOLD)
        painter.setFont(font)
        painter.setPen(QColor(getattr(self.look.tokens, mark.tone)))
        painter.drawText(rect, RIGHT, mark.word)
        left = rect.right() - QFontMetrics(font).horizontalAdvance(mark.word) - 7 - ICON
        icon = self.look.pixmap(mark.icon, mark.tone, ICON)
        painter.drawPixmap(left, rect.top() + (rect.height() - ICON) // 2, icon)
        return rect.adjusted(0, 0, left - rect.right() - 12, 0)

    def two_lines(self, painter: QPainter, rect: QRect, called: str, rest: str) -> None:
        """Draw what the row is called, and below it what else there is to say."""
        middle = rect.top() + rect.height() // 2
        above, below = QRect(rect), QRect(rect)
        above.setBottom(middle + 1)
        below.setTop(middle)
        self.strong(painter, above.adjusted(0, 3, 0, 0), called)
        self.soft(painter, below.adjusted(0, 0, 0, -3), rest)


class GroupedList(QListView):
    """The list itself; only rows are chosen."""

    def __init__(self, model: GroupedModel, name: str) -> None:
        super().__init__()
        self.setObjectName("waiting")
        self.setModel(model)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home goes to the first row: the heading above it cannot be chosen."""
        if action is QAbstractItemView.CursorAction.MoveHome:
            rows = range(self.model().rowCount())
            found = (self.model().index(row, 0) for row in rows)
            return next((each for each in found if each.data(HEADING) is None), QModelIndex())
        return super().moveCursor(action, modifiers)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """What is chosen comes into sight, with the heading it is the first of."""
        super().currentChanged(current, previous)
        if current.isValid():
            above = current.sibling(current.row() - 1, 0)
            if above.isValid() and above.data(HEADING) is not None:
                self.scrollTo(above)
            self.scrollTo(current)


class ChoosingList(GroupedList):
    """One row of equally high ones is chosen: by the arrows, by a click, or by who shows it."""

    chosen = Signal(object)  # an entry, when the user chose it

    def __init__(self, rows: GroupedModel, line: GroupedRow, name: str) -> None:
        super().__init__(rows, name)
        self.rows, self._line = rows, line
        self.setUniformItemSizes(True)
        self.setItemDelegate(line)
        self._showing = False

    def show_entries(self, entries: Sequence[Any], chosen: object) -> None:
        """Replace what is listed; another one that is chosen comes into sight."""
        self._showing = True
        self.rows.show_entries(entries)
        if self.currentIndex().data(ENTRY) != chosen:
            found = self.rows.entries
            place = next((place for place, each in enumerate(found) if each == chosen), -1)
            self.setCurrentIndex(self.rows.index(place, 0))
        self._showing = False

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say what the user chose."""
        super().currentChanged(current, previous)
        if current.isValid() and current.data(HEADING) is None and not self._showing:
            self.chosen.emit(current.data(ENTRY))
