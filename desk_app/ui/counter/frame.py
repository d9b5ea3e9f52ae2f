"""The counter as it is painted first: everything in its place, nothing on it yet."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.ui.counter.cards import ThingCard
from desk_app.ui.counter.footer import Footer
from desk_app.ui.counter.prompt import PromptBar
from desk_app.ui.language import translate
from desk_app.ui.theme import Theme

GAP, LOW_GAP, LOW = 14, 8, 640
TIGHT_GAP, TIGHT = 4, 594  # the smallest window, with a banner above the page


class CounterFrame(QWidget):
    """The prompt, three cards, room for two more, and the bottom line; fits 1366 x 768."""

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.prompt = PromptBar(look)
        self.device = ThingCard(
            look,
            "device-laptop",
            translate("Counter", "Device"),
            translate("Counter", "Scan the label under the device."),
        )
        self.newcomer = ThingCard(
            look,
            "user",
            translate("Counter", "Newcomer"),
            translate("Counter", "Scan the client number, or press F2."),
        )
        self.course = ThingCard(
            look,
            "school",
            translate("Counter", "Course"),
            translate("Counter", "The newcomer's course, or scan its code."),
        )
        self.footer = Footer(look)
        self._below = QHBoxLayout()
        self.rows = QVBoxLayout(self)
        self._arrange()
        self.prompt.say(
            translate("Counter", "Scan a device, a card or an agreement"),
            translate("Counter", "The database is being opened; you can scan already."),
        )

    def fill(self, details: QWidget, today: QWidget, tray: QWidget) -> None:
        """Put the two lower cards in the room that was kept for them, the tray under the prompt."""
        self.rows.insertWidget(1, tray)
        self._below.addWidget(details, 1)
        self._below.addWidget(today, 1)

    def hasHeightForWidth(self) -> bool:
        """It takes the room there is."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window has less between the cards."""
        super().resizeEvent(event)
        tight = self.height() < TIGHT
        low = TIGHT_GAP if tight else LOW_GAP
        self.rows.setSpacing(GAP if self.height() >= LOW else low)
        self.prompt.be(tight=tight)

    def _arrange(self) -> None:
        cards = QHBoxLayout()
        cards.setSpacing(GAP)
        for card in (self.device, self.newcomer, self.course):
            cards.addWidget(card, 1)
        self._below.setSpacing(GAP)
        rows = self.rows
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP)
        rows.addWidget(self.prompt)
        rows.addLayout(cards)
        rows.addLayout(self._below)
        rows.addStretch(1)
        rows.addWidget(self.footer)
