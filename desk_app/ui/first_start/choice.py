"""A big card to choose from."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from desk_app.ui import theme
from desk_app.ui.parts.cards import row
from desk_app.ui.parts.labels import label, paragraph, picture
from desk_app.ui.theme import Theme


class ChoiceCard(QPushButton):
    """An icon, a title and a sentence; the chosen one has a tick."""

    def __init__(self, look: Theme, icon: str, title: str, words: str) -> None:
        super().__init__()
        self.setObjectName("choice")
        self.setCheckable(True)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.tick = picture(look, "circle-check", "ok", 24)
        self.tick.hide()
        heading = row(picture(look, icon, "ink", 28), spacing=12)
        heading.addWidget(label(title, theme.PROMPT, theme.BOLD))
        heading.addStretch()
        heading.addWidget(self.tick)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 18, 14)
        rows.setSpacing(8)
        rows.addLayout(heading)
        rows.addWidget(paragraph(words, soft=True))
        rows.addStretch()
        for part in self.findChildren(type(self.tick)):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.toggled.connect(self.tick.setVisible)
