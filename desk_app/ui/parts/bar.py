"""The bar on top of a page: one sentence about what it waits for, or about what just happened."""

from PySide6.QtWidgets import QFrame, QPushButton

from desk_app.ui import theme
from desk_app.ui.parts.buttons import key_button
from desk_app.ui.parts.cards import column, row
from desk_app.ui.parts.fitted import Fitted
from desk_app.ui.parts.labels import paragraph, picture, set_tone
from desk_app.ui.theme import Theme
from desk_app.ui.wording.sentences import Sentence

ICONS = {
    "stop": ("alert-triangle", "stop"),
    "warn": ("alert-circle", "warn"),
    "ok": ("circle-check", "ok"),
}
HEIGHT = 76
BESIDE = 26  # of the height: the line of advice, and the frame


class Bar(QFrame):
    """A sentence, a line of advice, and the keys that work now."""

    def __init__(self, look: Theme, icon: str) -> None:
        super().__init__()
        self._look = look
        self._icon = icon
        self.setObjectName("prompt")
        self.setFixedHeight(HEIGHT)
        self.picture = picture(look, icon, "ink", 32)
        self.what = Fitted(theme.PROMPT, theme.TICK, theme.BOLD, lines=2)
        self.what.grow_to(HEIGHT - BESIDE)
        self.next = paragraph(size=theme.SMALL, soft=True)
        words = column(self.what, self.next, spacing=0)
        words.insertStretch(0)
        words.addStretch()
        self._line = row(self.picture, spacing=14)
        self._line.setContentsMargins(18, 2, 14, 2)
        self._line.addLayout(words, 1)
        self.setLayout(self._line)

    def add_key(self, text: str, key: str) -> QPushButton:
        """A button at the right, with its key."""
        made = key_button(text, key)
        self._line.addWidget(made)
        return made

    def say(self, sentence: Sentence, tone: str) -> None:
        """Show a sentence; ``tone`` is empty, ``ok``, ``warn`` or ``stop``."""
        icon, colour = ICONS.get(tone, (self._icon, "ink"))
        self.picture.setPixmap(self._look.pixmap(icon, colour, 32))
        self.what.setText(sentence.what)
        self.next.setText(sentence.next)
        self.next.setVisible(bool(sentence.next))
        self.setAccessibleName(f"{sentence.what}. {sentence.next}")
        set_tone(self, tone)
