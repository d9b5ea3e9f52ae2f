"""The signature pad: mouse, touch and pen become points, without time or pressure."""

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTabletEvent,
)
from PySide6.QtWidgets import QFrame

from desk_app.domain.signatures import Stroke, is_drawn
from desk_app.ui.language import translate

TENTHS_PER_PIXEL = 2.6  # a pad of 600 pixels is about 16 centimetres
INK = QColor("#161616")
LINE = QColor("#b9b9b2")
PEN_WIDTH = 2.6


class SignaturePad(QFrame):
    """White paper with a line to sign on; gives strokes in tenths of a millimetre."""

    drawn = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pad")
        self.setMinimumSize(600, 220)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setAccessibleName(translate("Signing", "Signature pad"))
        self._strokes: list[list[QPointF]] = []
        self._drawing = False

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """What was drawn so far."""
        return tuple(
            tuple((round(p.x() * TENTHS_PER_PIXEL), round(p.y() * TENTHS_PER_PIXEL)) for p in s)
            for s in self._strokes
        )

    @property
    def is_signed(self) -> bool:
        """Tell whether it is more than nothing or a dot."""
        return is_drawn(self.strokes)

    def clear(self) -> None:
        """Clean paper."""
        self._strokes = []
        self.update()
        self.drawn.emit()

    def event(self, event: QEvent) -> bool:
        """Take pen events as they are, so that no mouse events are made of them."""
        if isinstance(event, QTabletEvent):
            self._pen(event)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._draw(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._draw(event.position())
        self._drawing = False

    def _pen(self, event: QTabletEvent) -> None:
        if event.type() == QEvent.Type.TabletPress:
            self._begin(event.position())
        elif event.type() == QEvent.Type.TabletMove:
            self._draw(event.position())
        else:
            self._drawing = False
        event.accept()

    def _begin(self, at: QPointF) -> None:
        self._drawing = True
        self._strokes.append([at])
        self._moved()

    def _draw(self, at: QPointF) -> None:
        if self._drawing and at != self._strokes[-1][-1]:
            self._strokes[-1].append(at)
            self._moved()

    def _moved(self) -> None:
        self.update()
        self.drawn.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(LINE, 1.5))
        base = self.height() * 3 // 4
        painter.drawLine(40, base, self.width() - 40, base)
        pen = QPen(INK, PEN_WIDTH)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for stroke in self._strokes:
            path = QPainterPath(stroke[0])
            for point in stroke[1:] or stroke:
                path.lineTo(point)
            painter.drawPath(path)
