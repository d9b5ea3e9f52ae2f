"""A sentence on one line or a few, in smaller letters where it would be cut off."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel

from desk_app.ui import theme


class Fitted(QLabel):
    """Between its usual and its least size; what is longer still has the whole as tooltip."""

    def __init__(
        self, size: int, least: int, weight: int = theme.REGULAR, *, lines: int = 1
    ) -> None:
        super().__init__()
        self.be(lines=lines)
        self._fonts = [theme.font(each, weight) for each in range(size, least - 1, -1)]
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(self._fonts[0])
        self.setMinimumWidth(1)

    def be(self, *, lines: int) -> None:
        """Take so many lines at most, and no more height than there may be."""
        self._lines = lines
        self.setWordWrap(lines > 1)

    def grow_to(self, height: int) -> None:
        """More height is not there."""
        self.setMaximumHeight(height)
        self._fit()

    def setText(self, text: str) -> None:
        """Show a sentence."""
        super().setText(text)
        self._fit()

    def sizeHint(self) -> QSize:
        """Of the usual letters, so that the room does not change with them."""
        metrics = QFontMetrics(self._fonts[0])
        return QSize(metrics.horizontalAdvance(self.text()), metrics.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the largest letters that fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.contentsRect().width()
        fits = next((each for each in self._fonts if self._fits(each, room)), None)
        self.setFont(fits or self._fonts[-1])
        self.setToolTip("" if fits else self.text())

    def _fits(self, font: QFont, room: int) -> bool:
        """Tell whether the text fits; only smaller letters take more than one line."""
        metrics = QFontMetrics(font)
        if self._lines == 1 or font == self._fonts[0]:
            return metrics.horizontalAdvance(self.text()) <= room
        endless = QRect(0, 0, room, 2 * self._lines * metrics.height())
        taken = metrics.boundingRect(endless, Qt.TextFlag.TextWordWrap, self.text())
        most = min(self._lines * metrics.lineSpacing(), self.maximumHeight())
        return taken.width() <= room and taken.height() <= most
