"""The seal of this desk in the settings: how it stands, and the way to the certificates."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import link
from desk_app.ui.parts.cards import Card, emptied, row
from desk_app.ui.parts.fitted import Fitted
from desk_app.ui.parts.labels import Chip, overline, picture
from desk_app.ui.sealing.view_model import SealView
from desk_app.ui.theme import Theme
from desk_app.ui.wording import seals
from desk_app.usecases.sealing import Key


class SealCard(Card):
    """Shows; whoever presses gets a dialog."""

    asked = Signal()  # for the passphrase
    opened = Signal()  # all certificates

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self._look = look
        self.chips: QHBoxLayout = row()
        self.line = Fitted(theme.BODY, theme.OVERLINE)
        self.give = link(translate("Seal", "give the passphrase"))
        self.more = link(translate("Seal", "certificates"))
        top = row(picture(look, "lock", "soft"), overline(translate("Seal", "Seal")), spacing=10)
        top.addStretch()
        top.addLayout(self.chips)
        below = row(spacing=12)
        below.addWidget(self.line, 1)
        below.addWidget(self.give)
        below.addWidget(self.more)
        self.rows.addLayout(top)
        self.rows.addLayout(below)
        self.give.clicked.connect(self.asked)
        self.more.clicked.connect(self.opened)

    def show_view(self, view: SealView) -> None:
        """Render one view."""
        mark = seals.mark(view.standing)
        emptied(self.chips)
        if view.standing.state.key is not Key.NONE:
            self.chips.addWidget(Chip(self._look, mark.tone, mark.icon, mark.word))
        self.line.setText(seals.brief(view.standing))
        self.line.setAccessibleName(seals.line(view.standing))
        self.give.setVisible(view.standing.state.key in (Key.LOCKED, Key.TO_MAKE))
