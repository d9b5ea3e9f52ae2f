"""How a cell is drawn: words, a state as a chip, or a blank until its row has come."""

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desk_app.ui import theme
from desk_app.ui.parts.flashing import Flashing
from desk_app.ui.table.columns import Column
from desk_app.ui.table.model import ROW
from desk_app.ui.theme import Theme
from desk_app.ui.wording.marks import Mark

HEIGHT, MARGIN = 42, 12
CHIP, ICON, BAR = 24, 16, 3
MIDDLE = Qt.AlignmentFlag.AlignVCenter


class Cells(QStyledItemDelegate):
    """Draws every cell in the theme's own colours."""

    def __init__(
        self,
        look: Theme,
        columns: tuple[Column[Any], ...],
        flashing: Flashing,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._flashing = flashing
        self._look = look
        self._columns = columns
        self.hovered = -1  # the row under the mouse
        self._plain = theme.font(theme.BODY)
        self._strong = theme.font(theme.BODY, theme.SEMIBOLD)
        self._word = theme.font(theme.SMALL, theme.BOLD)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell: QRect = option.rect
        self._ground(painter, option, index)
        inside = cell.adjusted(MARGIN, 0, -MARGIN, -1)
        column, row = self._columns[index.column()], index.data(ROW)
        flash = self._flashing.colour(row.id) if row is not None else None
        if flash is not None:
            painter.fillRect(cell.adjusted(0, 0, 0, -1), flash)
        mark = column.mark(row) if column.mark and row is not None else None
        if row is None:
            self._blank(painter, inside)
        elif mark is not None:
            self._chip(painter, inside, mark)
        else:
            self._text(painter, inside, column, column.text(row))
        painter.restore()

    def _colour(self, token: str) -> QColor:
        return QColor(getattr(self._look.tokens, token))

    def _ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        cell: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            focus = bool(option.state & QStyle.StateFlag.State_Active)
            painter.fillRect(cell, self._colour("info_bg" if focus else "hover"))
        elif index.row() == self.hovered:
            painter.fillRect(cell, self._colour("hover"))
        if selected and index.column() == 0:
            painter.fillRect(cell.left(), cell.top(), BAR, cell.height(), self._colour("info"))
        painter.fillRect(cell.left(), cell.bottom(), cell.width(), 1, self._colour("line"))

    def _text(self, painter: QPainter, inside: QRect, column: Column[Any], text: str) -> None:
        font = self._strong if column.strong else self._plain
        painter.setFont(font)
        painter.setPen(self._colour("ink"))
        elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
        side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inside, MIDDLE | side | Qt.AlignmentFlag.AlignAbsolute, elided)

    def _chip(self, painter: QPainter, inside: QRect, mark: Mark) -> None:
        metrics = QFontMetrics(self._word)
        room = inside.width() - ICON - 24
        word = metrics.elidedText(mark.word, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(word) + ICON + 24
        top = inside.center().y() - CHIP // 2 + 1
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(f"{mark.tone}_bg"))
        painter.drawRoundedRect(QRectF(inside.left(), top, width, CHIP), CHIP / 2, CHIP / 2)
        icon = self._look.pixmap(mark.icon, mark.tone, ICON)
        painter.drawPixmap(inside.left() + 8, top + (CHIP - ICON) // 2, icon)
        painter.setFont(self._word)
        painter.setPen(self._colour(mark.tone))
        words = QRect(inside.left() + ICON + 14, top, width, CHIP)
        painter.drawText(words, MIDDLE | Qt.AlignmentFlag.AlignLeft, word)

    def _blank(self, painter: QPainter, inside: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour("hover"))
        bar = QRectF(inside.left(), inside.center().y() - 5, inside.width() * 0.6, 10)
        painter.drawRoundedRect(bar, 5, 5)
