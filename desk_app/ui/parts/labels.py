"""Labels in the program's sizes, and chips that say a state with colour, icon and word."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from desk_app.ui import theme
from desk_app.ui.theme import Theme


def label(
    text: str = "", size: int = theme.BODY, weight: int = theme.REGULAR, *, soft: bool = False
) -> QLabel:
    """Plain text, never read as markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(theme.font(size, weight))
    if soft:
        made.setProperty("soft", True)  # noqa: FBT003 - Qt's signature
    return made


def paragraph(text: str = "", size: int = theme.BODY, *, soft: bool = False) -> QLabel:
    """Text that wraps."""
    made = label(text, size, soft=soft)
    made.setWordWrap(True)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def overline(text: str) -> QLabel:
    """The small bold capitals above a group."""
    made = label(text.upper(), theme.OVERLINE, theme.BOLD, soft=True)
    made.setFont(theme.font(theme.OVERLINE, theme.BOLD, spaced=True))
    return made


def picture(look: Theme, icon: str, colour: str, size: int = 20) -> QLabel:
    """An icon as a label."""
    made = QLabel()
    made.setPixmap(look.pixmap(icon, colour, size))
    made.setFixedSize(size, size)
    return made


class Chip(QFrame):
    """A state: tone (ok, warn, stop, info), icon and word."""

    def __init__(self, look: Theme, tone: str, icon: str, text: str) -> None:
        super().__init__()
        self._look = look
        self._says = (tone, icon, text)
        self.setObjectName("chip")
        self.setProperty("tone", tone)
        self.setFixedHeight(24)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 10, 0)
        row.setSpacing(6)
        self._picture = picture(look, icon, tone, 16)
        self._word = label(text, theme.SMALL, theme.BOLD)
        row.addWidget(self._picture)
        row.addWidget(self._word)
        self.setAccessibleName(text)

    def become(self, tone: str, icon: str, text: str) -> None:
        """Say another state."""
        if self._says == (tone, icon, text):
            return
        self._says = (tone, icon, text)
        self._picture.setPixmap(self._look.pixmap(icon, tone, 16))
        self._word.setText(text)
        self.setAccessibleName(text)
        set_tone(self, tone)
        polish(self._word)  # its colour is that of the chip


def set_tone(widget: QWidget, tone: str) -> None:
    """Change the tone of something already on the screen."""
    if widget.property("tone") != tone:
        widget.setProperty("tone", tone)
        polish(widget)


def polish(widget: QWidget) -> None:
    """Draw it anew by the style sheet, after one of its properties changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
