"""A column of the page: groups that stand together, by mouse and by keyboard."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from desk_app.domain.day_report import Carried
from desk_app.ui import theme
from desk_app.ui.parts.flashing import Flashing
from desk_app.ui.parts.grouped import (
    ENTRY,
    ICON,
    LEFT,
    GroupedList,
    GroupedModel,
    GroupedRow,
    Heading,
    Index,
)
from desk_app.ui.theme import Theme
from desk_app.ui.today.entries import Entry, Head, More, Row, below, described, heading, key, said
from desk_app.usecases.reads import DeviceRow, LoanRow

HEAD_HEIGHT, ROW_HEIGHT, HIGH_ROW = 42, 32, 50
EDGE, GAP = 10, 12  # of a row; before its right end
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
SIDES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class TodayRow(GroupedRow):
    """Headings large enough to read from afar; rows with something at their right end."""

    def __init__(self, look: Theme, flashing: Flashing) -> None:
        super().__init__(look, (HEAD_HEIGHT, ROW_HEIGHT), flashing)

    def id_of(self, entry: Entry) -> UUID | None:
        of = entry.of if isinstance(entry, Row) else None
        return of.id if isinstance(of, LoanRow | DeviceRow) else None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry = index.data(ENTRY)
        if isinstance(entry, Row) and below(entry):
            return QSize(0, HIGH_ROW)
        return super().sizeHint(option, index)

    def _heading(self, painter: QPainter, rect: QRect, head: Heading) -> None:
        inner = rect.adjusted(EDGE, 8, -EDGE, 0)
        middle = inner.top() + (inner.height() - ICON) // 2
        painter.drawPixmap(inner.left(), middle, self.look.pixmap(head.icon, head.tone, ICON))
        painter.setPen(QColor(self.look.tokens.ink))
        painter.setFont(theme.font(theme.TICK, theme.BOLD))
        painter.drawText(inner.adjusted(ICON + 10, 0, 0, 0), LEFT, head.words)
        painter.setPen(QColor(getattr(self.look.tokens, head.tone)))
        painter.setFont(theme.font(theme.PROMPT, theme.BOLD))
        painter.drawText(inner, RIGHT, str(head.count))

    def draw(self, painter: QPainter, rect: QRect, entry: Row | More) -> None:
        what, beside, end = said(entry)
        if isinstance(entry, More):
            painter.setFont(theme.font(theme.SMALL, theme.SEMIBOLD))
            painter.setPen(QColor(self.look.tokens.info))
            painter.drawText(rect, LEFT, what)
            return
        linked = isinstance(entry.of, Carried)
        painter.setFont(_end_font(linked=linked))
        painter.setPen(QColor(self.look.tokens.info if linked else self.look.tokens.soft))
        painter.drawText(rect, RIGHT, end)
        taken = _width(end, linked=linked) + GAP if end else 0
        free = rect.adjusted(0, 0, -taken, 0)
        if second := below(entry):
            free, under = _halves(free)
            self.soft(painter, under, second)
        self.soft(painter, self.strong(painter, free, what), beside)


class TodayColumn(GroupedList):
    """Arrows go from row to row, with Ctrl from group to group; Enter and a click choose."""

    chosen = Signal(object)  # Row or More
    side_wanted = Signal(int)  # -1: the column at the left

    def __init__(self, look: Theme, flashing: Flashing, name: str) -> None:
        super().__init__(GroupedModel(heading, described), name)
        self._delegate = TodayRow(look, flashing)
        self._pressed = QPoint()
        self.setItemDelegate(self._delegate)
        self.clicked.connect(self._click)

    @property
    def entries(self) -> Sequence[Entry]:
        """What is listed."""
        model = self.model()
        return model.entries if isinstance(model, GroupedModel) else ()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Replace what is listed; the row that was chosen stays, else the one in its place."""
        model, before = self.model(), self.currentIndex()
        if not isinstance(model, GroupedModel) or tuple(entries) == model.entries:
            return
        was = before.data(ENTRY) if before.isValid() else None
        model.show_entries(entries)
        if was is not None:
            keys = [key(entry) for entry in entries]
            place = keys.index(key(was)) if key(was) in keys else before.row()
            self._choose(self._near(place))

    def first(self) -> None:
        """Choose the first row."""
        self._choose(self._near(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses; arrows go on to the other columns and groups."""
        pressed = Qt.Key(event.key())
        jump = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if pressed in ENTER:
            self._emit(self.currentIndex())
        elif pressed in SIDES:
            self.side_wanted.emit(SIDES[pressed])
        elif pressed in STEPS and jump:
            self._to_group(STEPS[pressed])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The first click did it: what lies there by now was not meant."""
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The row that was chosen is seen again."""
        super().focusInEvent(event)
        current = self.currentIndex()
        entry = current.data(ENTRY) if current.isValid() else None
        self._choose(self._near(0) if entry is None or isinstance(entry, Head) else current.row())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """One row of the page is chosen, not one of each column."""
        super().focusOutEvent(event)
        self.clearSelection()

    def _click(self, index: QModelIndex) -> None:
        """Only its own word takes a difference off the list: that cannot be undone."""
        entry = index.data(ENTRY)
        if isinstance(entry, Row) and isinstance(entry.of, Carried):
            end = self.visualRect(index).right() - EDGE - _width(said(entry)[2], linked=True)
            if self._pressed.x() < end:
                return
        self._emit(index)

    def _emit(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY) if index.isValid() else None
        if isinstance(entry, Row | More):
            self.chosen.emit(entry)

    def _to_group(self, step: int) -> None:
        """To the first row of the next group, or of the one before."""
        now = self.currentIndex().row()
        heads = [n for n, entry in enumerate(self.entries) if isinstance(entry, Head)]
        mine = max((n for n in range(len(heads)) if heads[n] < now), default=0)
        self._choose(heads[min(max(mine + step, 0), len(heads) - 1)] + 1)

    def _near(self, place: int) -> int:
        """A row at this place, or the nearest one below, or above."""
        rows = [n for n, entry in enumerate(self.entries) if not isinstance(entry, Head)]
        after = (n for n in rows if n >= place)
        return next(after, rows[-1] if rows else -1)

    def _choose(self, place: int) -> None:
        index, flag = self.model().index(place, 0), QItemSelectionModel.SelectionFlag
        how = flag.ClearAndSelect if self.hasFocus() else flag.NoUpdate
        self.selectionModel().setCurrentIndex(index, how)
        if place == 1:
            self.scrollToTop()  # with the heading of its group


def _halves(rect: QRect) -> tuple[QRect, QRect]:
    """Where the two lines of a row stand."""
    middle = rect.height() // 2
    return rect.adjusted(0, 4, 0, -middle), rect.adjusted(0, middle, 0, -4)


def _end_font(*, linked: bool) -> QFont:
    return theme.font(theme.SMALL, theme.SEMIBOLD if linked else theme.REGULAR)


def _width(end: str, *, linked: bool) -> int:
    return QFontMetrics(_end_font(linked=linked)).horizontalAdvance(end)
