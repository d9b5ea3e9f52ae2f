"""The tray under the prompt: a button for each parked counter, nothing when there is none."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from desk_app.domain import numbers
from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.cards import emptied
from desk_app.ui.parts.flow import Flow
from desk_app.ui.parts.labels import overline
from desk_app.ui.theme import Theme
from desk_app.ui.wording import terms
from desk_app.usecases.parking import ParkedCard


class ParkedTray(QFrame):
    """A click puts it back on the counter."""

    chosen = Signal(object)  # UUID of what was parked

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self._look = look
        self.buttons = Flow(spacing=10)
        line = QHBoxLayout(self)
        line.setContentsMargins(4, 0, 4, 0)
        line.setSpacing(12)
        line.addWidget(overline(translate("Counter", "Parked")))
        line.addLayout(self.buttons, 1)
        self.hide()

    def show_cards(self, cards: tuple[ParkedCard, ...]) -> None:
        """Render the tray."""
        emptied(self.buttons)
        for card in cards:
            self.buttons.addWidget(self._button(card))
        self.setVisible(bool(cards))

    def _button(self, card: ParkedCard) -> QPushButton:
        words = " · ".join(
            filter(None, (numbers.display(card.tag), card.name, terms.clock_time(card.at)))
        )
        made = QPushButton(f" {words}")
        made.setFont(theme.font(theme.SMALL))
        icon = "arrow-down-left" if card.returning else "clock"
        made.setIcon(self._look.icon(icon, "soft", 16))
        made.setAccessibleName(words)
        made.clicked.connect(partial(self.chosen.emit, card.id))
        return made
