"""The bottom line of a page: what the primary act will do, in one sentence, and the act itself."""

from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from desk_app.ui import theme
from desk_app.ui.parts.buttons import PrimaryButton
from desk_app.ui.parts.cards import column, row
from desk_app.ui.parts.fitted import Fitted
from desk_app.ui.parts.labels import label
from desk_app.ui.theme import Theme
from desk_app.ui.wording.sentences import Sentence

KEY, HEIGHT = "F9", 62
ROOMY, WIDE, NARROW = 1000, 330, 220  # of the bar; of the primary act in it, and beside long words


class ActBar(QWidget):
    """Always in the same place, always the same key; ``others`` stand left of the primary act."""

    def __init__(self, look: Theme, *others: QPushButton) -> None:
        super().__init__()
        self.first = Fitted(16, theme.SMALL, theme.MEDIUM)
        self.second = Fitted(theme.SMALL, theme.OVERLINE, lines=2)
        self.second.setProperty("soft", True)  # noqa: FBT003 - Qt's signature
        self.primary = PrimaryButton(look)
        self.key = label(KEY, theme.SMALL, soft=True)
        QShortcut(QKeySequence(KEY), self).activated.connect(self.primary.click)
        words = column(self.first, self.second, spacing=0)
        words.insertStretch(0)
        words.addStretch()
        line = row(spacing=12)
        line.setContentsMargins(0, 6, 0, 0)
        line.addLayout(words, 1)
        for other in others:
            line.addWidget(other)
        line.addWidget(self.primary)
        line.addWidget(self.key)
        self.setLayout(line)
        self.setFixedHeight(HEIGHT)

    def offer(self, icon: str, act: str) -> None:
        """Name the primary act; an empty one is not shown, and its place stays free."""
        self.primary.setVisible(bool(act))
        self.key.setVisible(bool(act))
        if act:
            self.primary.say(icon, act)
            self._make_room()

    def say(self, sentence: Sentence) -> None:
        """What the primary act will do, or why it cannot."""
        self.first.be(lines=1 if sentence.next else 2)
        self.first.setText(sentence.what)
        self.second.setText(sentence.next)
        self.second.setVisible(bool(sentence.next))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the words need the room more than the primary act."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        narrow = max(NARROW, self.primary.sizeHint().width())
        self.primary.setMinimumWidth(WIDE if self.width() >= ROOMY else narrow)
