"""The head of a list: quiet capitals, and an arrow where it is sorted."""

from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView

from desk_app.ui import theme
from desk_app.ui.table.columns import Column
from desk_app.ui.theme import Theme

HEIGHT, MARGIN, ARROW = 40, 12, 14


class Header(QHeaderView):
    """Draws itself, so that it looks the same in every list."""

    def __init__(self, look: Theme, columns: tuple[Column[Any], ...]) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._look = look
        self._columns = columns
        self._font = theme.font(theme.OVERLINE, theme.BOLD, spaced=True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorClearable(False)
        self.setMinimumSectionSize(48)

    def sizeHint(self) -> QSize:
        return QSize(self.length(), HEIGHT)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        tokens, column = self._look.tokens, self._columns[logicalIndex]
        sorted_here = self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex
        painter.save()
        painter.fillRect(rect, QColor(tokens.panel))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tokens.line))
        painter.setFont(self._font)
        painter.setPen(QColor(tokens.ink if sorted_here else tokens.soft))
        inside = rect.adjusted(MARGIN, 0, -MARGIN if column.right else 0, 0)
        metrics = QFontMetrics(self._font)
        room = inside.width() - (ARROW + 2 if sorted_here else 0)
        title = metrics.elidedText(column.title.upper(), Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(title)
        left = inside.left() + (room - width if column.right else 0)
        place = QRect(left, rect.top(), width + 2, rect.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
        if sorted_here:
            self._draw_arrow(painter, left + width + 3, rect.center().y() - ARROW // 2 + 1)
        painter.restore()

    def _draw_arrow(self, painter: QPainter, left: int, top: int) -> None:
        ascending = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        icon = "chevron-up" if ascending else "chevron-down"
        painter.drawPixmap(left, top, self._look.pixmap(icon, "ink", ARROW))
