"""What a page says when there is nothing to show: one picture, one sentence."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.ui import theme
from desk_app.ui.parts.labels import paragraph, picture
from desk_app.ui.theme import Theme

SIZE = 72


class EmptyState(QWidget):
    """In the middle of the room that is left."""

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self._look = look
        self.icon = picture(look, "inbox", "line", SIZE)
        self.sentence = paragraph(size=theme.TICK, soft=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        rows = QVBoxLayout(self)
        rows.setSpacing(12)
        rows.addStretch(2)
        rows.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addWidget(self.sentence)
        rows.addStretch(3)

    def say(self, icon: str, sentence: str) -> None:
        """Show why there is nothing."""
        self.icon.setPixmap(self._look.pixmap(icon, "line", SIZE))
        self.sentence.setText(sentence)
