"""A sentence on one line, in smaller letters where it would be cut off."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel

from desk_app.ui import theme


class Fitted(QLabel):
    """Between its usual and its least size; what is longer still has the whole as tooltip."""

    def __init__(self, size: int, least: int, weight: int = theme.REGULAR) -> None:
        super().__init__()
        self._fonts = [theme.font(each, weight) for each in range(size, least - 1, -1)]
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(self._fonts[0])
        self.setMinimumWidth(1)

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
        widths = ((each, QFontMetrics(each).horizontalAdvance(self.text())) for each in self._fonts)
        fits = next((each for each, width in widths if width <= room), None)
        self.setFont(fits or self._fonts[-1])
        self.setToolTip("" if fits else self.text())
