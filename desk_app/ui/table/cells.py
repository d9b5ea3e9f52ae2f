"""How a cell is drawn: words, a state as a chip, or a blank until its row has come."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QStaticText, QTransform
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desk_app.ui import theme
from desk_app.ui.parts.flashing import Flashing
from desk_app.ui.table.columns import Column
from desk_app.ui.table.model import ListModel
from desk_app.ui.theme import Theme
from desk_app.ui.wording.marks import Mark

HEIGHT, MARGIN = 42, 12
CHIP, ICON, BAR = 24, 16, 3
KEPT: Final = 2000  # words that stay laid out: some screens of them
SELECTED: Final = QStyle.StateFlag.State_Selected
ACTIVE: Final = QStyle.StateFlag.State_Active


@dataclass(frozen=True, slots=True)
class Laid:
    """Words laid out, and the pixels they take."""

    words: QStaticText
    width: int
    height: int


class Cells(QStyledItemDelegate):
    """Draws every cell in the theme's own colours; each frame of a list draws some hundred."""

    def __init__(
        self, look: Theme, model: ListModel[Any], flashing: Flashing, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._flashing = flashing
        self._look = look
        self._list = model
        self._columns: tuple[Column[Any], ...] = model.columns
        self.hovered = -1  # the row under the mouse
        self._fonts = {
            "plain": theme.font(theme.BODY),
            "strong": theme.font(theme.BODY, theme.SEMIBOLD),
            "chip": theme.font(theme.SMALL, theme.BOLD),
        }
        self._laid = lru_cache(KEPT)(lambda text, room, name: _laid(text, room, self._fonts[name]))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        cell: QRect = option.rect
        place, column = index.row(), index.column()
        self._ground(painter, cell, self._back(option, place))
        if column == 0 and SELECTED in option.state:
            painter.fillRect(cell.left(), cell.top(), BAR, cell.height(), self._colour("info"))
        row = self._list.row(place)
        inside = cell.adjusted(MARGIN, 0, -MARGIN, -1)
        if row is None:
            self._blank(painter, inside)
            return
        flash = self._flashing.colour(row.id)
        if flash is not None:
            painter.fillRect(cell.adjusted(0, 0, 0, -1), flash)
        shown = self._columns[column]
        if shown.mark is not None and (mark := shown.mark(row)) is not None:
            self._chip(painter, inside, mark)
        else:
            self._text(painter, inside, shown, shown.text(row))

    def _colour(self, token: str) -> QColor:
        return _colour(getattr(self._look.tokens, token))

    def _back(self, option: QStyleOptionViewItem, place: int) -> str:
        """What lies under a row that is chosen or pointed at; nothing under the others."""
        if SELECTED in option.state:
            return "info_bg" if ACTIVE in option.state else "hover"
        return "hover" if place == self.hovered else ""

    def _ground(self, painter: QPainter, cell: QRect, back: str) -> None:
        if back:
            painter.fillRect(cell, self._colour(back))
        painter.fillRect(cell.left(), cell.bottom(), cell.width(), 1, self._colour("line"))

    def _text(self, painter: QPainter, inside: QRect, column: Column[Any], text: str) -> None:
        name = "strong" if column.strong else "plain"
        laid = self._laid(text, inside.width(), name)
        left = inside.right() + 1 - laid.width if column.right else inside.left()
        top = inside.top() + (inside.height() - laid.height) // 2
        painter.setFont(self._fonts[name])
        painter.setPen(self._colour("ink"))
        painter.drawStaticText(left, top, laid.words)

    def _chip(self, painter: QPainter, inside: QRect, mark: Mark) -> None:
        laid = self._laid(mark.word, inside.width() - ICON - 24, "chip")
        width = laid.width + ICON + 24
        top = inside.center().y() - CHIP // 2 + 1
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(f"{mark.tone}_bg"))
        painter.drawRoundedRect(QRectF(inside.left(), top, width, CHIP), CHIP / 2, CHIP / 2)
        icon = self._look.pixmap(mark.icon, mark.tone, ICON)
        painter.drawPixmap(inside.left() + 8, top + (CHIP - ICON) // 2, icon)
        painter.setFont(self._fonts["chip"])
        painter.setPen(self._colour(mark.tone))
        below = top + (CHIP - laid.height) // 2
        painter.drawStaticText(inside.left() + ICON + 14, below, laid.words)

    def _blank(self, painter: QPainter, inside: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour("hover"))
        bar = QRectF(inside.left(), inside.center().y() - 5, inside.width() * 0.6, 10)
        painter.drawRoundedRect(bar, 5, 5)


@lru_cache
def _colour(value: str) -> QColor:
    return QColor(value)


def _laid(text: str, room: int, font: QFont) -> Laid:
    """As much of the text as fits into ``room`` pixels."""
    metrics = QFontMetrics(font)
    fitted = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    words = QStaticText(fitted)
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.prepare(QTransform(), font)
    return Laid(words, metrics.horizontalAdvance(fitted), metrics.height())
