"""A small picture of a label sheet: a click, or the arrows, choose where the first label goes."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desk_app.domain.labels import LabelFormat
from desk_app.ui.language import translate
from desk_app.ui.theme import Theme

WIDTH, HEIGHT = 128, 181  # pixels: A4
GAP = 1.0
Key = Qt.Key


class StartGrid(QWidget):
    """Places that stay empty, the one that is first, and those that will be printed."""

    chosen = Signal(int)  # the place, from 1

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self._tokens = look.tokens
        self._format: LabelFormat | None = None
        self._start, self._count = 1, 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(QSize(WIDTH, HEIGHT))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_sheet(self, kind: LabelFormat, start: int, count: int) -> None:
        """Show a sheet on which ``count`` labels begin at place ``start``."""
        self._format, self._start, self._count = kind, start, count
        words = translate("Labels", "First label at place {place} of {all}")
        self.setAccessibleName(words.format(place=start, all=kind.per_page))
        self.update()

    def place_at(self, point: QPointF) -> int | None:
        """The place under a point, counted from 1; none between the labels."""
        places = range(self._format.per_page) if self._format else ()
        return next((n + 1 for n in places if self._box(n).contains(point)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.place_at(event.position())
        if place is not None:
            self.chosen.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next place, or to the next row."""
        if self._format is None:
            return
        columns = self._format.columns
        steps = {Key.Key_Left: -1, Key.Key_Right: 1, Key.Key_Up: -columns, Key.Key_Down: columns}
        step = steps.get(Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        place = self._start + step
        if 1 <= place <= self._format.per_page:
            self.chosen.emit(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._tokens.info if self.hasFocus() else self._tokens.line), 1))
        painter.setBrush(QColor(self._tokens.panel))
        painter.drawRect(QRectF(0.5, 0.5, WIDTH - 1, HEIGHT - 1))
        for number in range(self._format.per_page if self._format else 0):
            painter.setPen(QPen(QColor(self._tokens.line), 1))
            painter.setBrush(QColor(self._colour(number)))
            painter.drawRect(self._box(number).adjusted(GAP / 2, GAP / 2, -GAP / 2, -GAP / 2))

    def _colour(self, number: int) -> str:
        if number == self._start - 1:
            return self._tokens.accent
        printed = self._start <= number < self._start - 1 + self._count
        return self._tokens.info if printed else self._tokens.panel

    def _box(self, number: int) -> QRectF:
        kind = self._format
        if kind is None:
            return QRectF()
        x, y = kind.place(number)
        wide, high = WIDTH / kind.page_width, HEIGHT / kind.page_height
        return QRectF(x * wide, y * high, kind.width * wide, kind.height * high)
