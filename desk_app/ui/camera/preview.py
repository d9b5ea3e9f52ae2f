"""The picture of the camera, with a frame in it that shows how large a label must be."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desk_app.ui.language import translate
from desk_app.ui.theme import DARK, Theme

if TYPE_CHECKING:  # loaded when a camera is opened
    from PySide6.QtMultimedia import QVideoFrame

SIZE = QSize(356, 200)
ROUND = 8
PAUSE_MS = 66  # fifteen pictures a second are fluent enough to hold a label by
FLASH_MS = 900
GUIDE = (0.40, 0.44)  # of width and height; a third of the width is what the bars need
CORNER, THICK, BRIGHT = 26, 3, 6


class Preview(QWidget):
    """Paints the latest frame, and flashes green when a label was read."""

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self._look = look
        self._frame: QVideoFrame | None = None
        self._since = QElapsedTimer()
        self._since.start()
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.setInterval(FLASH_MS)
        self._flash.timeout.connect(self.update)
        self.setFixedSize(SIZE)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, on=False)
        self.setAccessibleName(translate("Camera", "Picture of the camera"))

    def show_frame(self, frame: "QVideoFrame") -> None:
        """Show a frame, unless one was shown just now."""
        if frame.isValid() and self._since.elapsed() >= PAUSE_MS:
            self._since.restart()
            self._frame = frame
            self.update()

    def show_nothing(self) -> None:
        """There is no picture any more."""
        self._frame = None
        self.update()

    def flash(self) -> None:
        """A label was read."""
        self._flash.start()
        self.update()

    @property
    def flashing(self) -> bool:
        """Tell whether the frame is green."""
        return self._flash.isActive()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture, or a dark screen, and the frame over it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        corners = QPainterPath()
        corners.addRoundedRect(QRectF(self.rect()), ROUND, ROUND)
        painter.setClipPath(corners)
        painter.fillRect(self.rect(), QColor(DARK.rail))
        if self._frame is None:
            self._draw_icon(painter)
        else:
            self._draw_frame(painter, self._frame)
            self._draw_guide(painter)
        painter.end()

    def _draw_frame(self, painter: QPainter, frame: "QVideoFrame") -> None:
        options = frame.PaintOptions()
        options.aspectRatioMode = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        options.backgroundColor = QColor(DARK.rail)
        frame.paint(painter, QRectF(self.rect()), options)

    def _draw_icon(self, painter: QPainter) -> None:
        icon = self._look.pixmap("camera", "soft", 48)
        middle = self.rect().center()
        painter.drawPixmap(middle.x() - 24, middle.y() - 24, icon)

    def _draw_guide(self, painter: QPainter) -> None:
        colour = DARK.ok if self.flashing else DARK.accent
        inside = QRectF(0, 0, self.width() * GUIDE[0], self.height() * GUIDE[1])
        inside.moveCenter(QRectF(self.rect()).center())
        corners = _corners(inside)
        for pen, width in ((QColor(0, 0, 0, 110), THICK + 2), (QColor(colour), THICK)):
            painter.setPen(QPen(pen, BRIGHT if self.flashing else width))
            painter.drawPath(corners)


def _corners(box: QRectF) -> QPainterPath:
    made = QPainterPath()
    for x, y, right, down in (
        (box.left(), box.top(), 1, 1),
        (box.right(), box.top(), -1, 1),
        (box.left(), box.bottom(), 1, -1),
        (box.right(), box.bottom(), -1, -1),
    ):
        made.moveTo(x + right * CORNER, y)
        made.lineTo(x, y)
        made.lineTo(x, y + down * CORNER)
    return made
