"""Text on one line that ends in dots where it would be cut off."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel

from desk_app.ui import theme

ROUNDED = 1  # widths are whole pixels, those of the letters are not


class Elided(QLabel):
    """What is longer than its room still has the whole as tooltip, and as accessible name."""

    def __init__(self, text: str = "", size: int = theme.BODY, *, soft: bool = False) -> None:
        super().__init__()
        self.whole = text
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(size))
        self.setMinimumWidth(1)
        if soft:
            self.setProperty("soft", True)  # noqa: FBT003 - Qt's signature
        self.setAccessibleName(text)
        self._fit()

    def sizeHint(self) -> QSize:
        """Of the whole text, so that the room does not change with what is shown."""
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.whole) + ROUNDED, metrics.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as fits."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.contentsRect().width()
        shown = QFontMetrics(self.font()).elidedText(self.whole, Qt.TextElideMode.ElideRight, room)
        self.setText(shown)
        self.setToolTip("" if shown == self.whole else self.whole)
