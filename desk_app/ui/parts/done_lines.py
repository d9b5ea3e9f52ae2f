"""The acts of today as a list: what each line says, and how it is drawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.theme import Theme
from desk_app.ui.wording import terms
from desk_app.usecases.reads import TodayLine

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole
ICON, TIME, GAP, MARGIN, LINE_HEIGHT = 18, 38, 8, 2, 28
NARROW, BELOW = 320, 22  # where the end of a line goes below its words, and how high it is there
MIDDLE = Qt.AlignmentFlag.AlignVCenter
LEFT, RIGHT = MIDDLE | Qt.AlignmentFlag.AlignLeft, MIDDLE | Qt.AlignmentFlag.AlignRight
WRAPPED = LEFT | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class DoneLine:
    """One act in words; ``undoable`` when nothing newer stands in the way."""

    act_id: UUID
    at: datetime
    icon: str
    colour: str
    text: str
    undoable: bool
    undone: bool


def undoable(lines: Sequence[TodayLine]) -> list[bool]:
    """Which lines are the last act on their device that stands, newest line first."""
    seen: set[str] = set()
    can = []
    for line in lines:
        can.append(not line.undone and line.tag not in seen)
        if not line.undone:
            seen.add(line.tag)
    return can


def end_of(line: DoneLine) -> str:
    """What stands at the end of a line: the offer to undo it, or that it was undone."""
    if line.undoable:
        return translate("DoneToday", "undo")
    return translate("DoneToday", "undone") if line.undone else ""


def _below(width: int, line: DoneLine) -> int:
    """How much higher a line is in a narrow list, where its end goes below its words."""
    return BELOW if width < NARROW and end_of(line) else 0


class DoneLines(QAbstractListModel):
    """The lines, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[DoneLine, ...] = ()

    def show_lines(self, lines: tuple[DoneLine, ...]) -> bool:
        """Replace what is listed, and tell whether it changed."""
        if lines == self.lines:
            return False
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        line = self.lines[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return line
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return line.text
            case Qt.ItemDataRole.AccessibleTextRole:
                said = f"{terms.clock_time(line.at)} {line.text}"
                return f"{said}, {end_of(line)}" if end_of(line) else said
            case _:
                return None


class DoneRow(QStyledItemDelegate):
    """Draws icon, time and words, which wrap, and the end of the line as a link."""

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self._look = look
        self._font = theme.font(theme.BODY)
        self._metrics = QFontMetrics(self._font)
        self.width = 0  # of the list, which decides where the words wrap
        self._hints: dict[tuple[int, str, str], QSize] = {}

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Known once asked: each act asks it of every line of the day."""
        line: DoneLine = index.data(LINE)
        key = (self.width, line.text, end_of(line))
        if key not in self._hints:
            self._hints[key] = self._size(line)
        return self._hints[key]

    def _size(self, line: DoneLine) -> QSize:
        room = self._room(QRect(0, 0, self.width, LINE_HEIGHT), line)
        needed = self._metrics.boundingRect(room, WRAPPED, line.text).height()
        return QSize(0, max(LINE_HEIGHT, needed + 8) + _below(self.width, line))

    def link(self, rect: QRect, line: DoneLine) -> QRect:
        """Where the end of the line stands."""
        width, below = self._metrics.horizontalAdvance(end_of(line)), _below(rect.width(), line)
        top = rect.bottom() - below if below else rect.top()
        return QRect(rect.right() - MARGIN - width, top, width + 1, below or rect.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        line: DoneLine = index.data(LINE)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._colour("info"))
            painter.drawRoundedRect(rect.adjusted(0, 1, -1, -1), 6, 6)
        icon = self._look.pixmap(line.icon, line.colour, ICON)
        middle = self._room(rect, line).center().y()
        painter.drawPixmap(rect.left() + MARGIN, middle - ICON // 2, icon)
        painter.setFont(self._font)
        self._words(painter, rect, line)
        self._end(painter, self.link(rect, line), line)
        painter.restore()

    def _words(self, painter: QPainter, rect: QRect, line: DoneLine) -> None:
        time = self._room(rect, line).adjusted(-TIME - GAP, 0, 0, 0)
        painter.setPen(self._colour("soft"))
        painter.drawText(time, LEFT, terms.clock_time(line.at))
        painter.setPen(self._colour("soft" if line.undone else "ink"))
        painter.drawText(self._room(rect, line), WRAPPED, line.text)

    def _end(self, painter: QPainter, rect: QRect, line: DoneLine) -> None:
        painter.setPen(self._colour("info" if line.undoable else "soft"))
        if line.undoable:
            underlined = theme.font(theme.BODY)
            underlined.setUnderline(True)
            painter.setFont(underlined)
        painter.drawText(rect, RIGHT, end_of(line))

    def _room(self, rect: QRect, line: DoneLine) -> QRect:
        left = rect.left() + MARGIN + ICON + GAP + TIME + GAP
        below = _below(rect.width(), line)
        right = rect.right() - MARGIN if below else self.link(rect, line).left() - 2 * GAP
        return QRect(left, rect.top(), right - left, rect.height() - below)

    def _colour(self, token: str) -> QColor:
        return QColor(getattr(self._look.tokens, token))
