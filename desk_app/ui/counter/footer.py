"""The bottom line: what the primary act will do, in one sentence, and the act itself."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import PrimaryButton, give_key, link, secondary
from desk_app.ui.parts.cards import column, row
from desk_app.ui.parts.fitted import Fitted
from desk_app.ui.parts.labels import label
from desk_app.ui.theme import Theme


class Footer(QWidget):
    """Always in the same place, always the same key."""

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self.first = Fitted(16, theme.SMALL, theme.MEDIUM)
        self.second = Fitted(theme.SMALL, theme.OVERLINE)
        self.second.setProperty("soft", True)  # noqa: FBT003 - Qt's signature
        self.date = link(translate("Counter", "change the date"))
        self.other = secondary("")
        self.primary = PrimaryButton(look)
        give_key(self.primary, "F9")
        self.lends()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 6, 0, 0)
        line.setSpacing(12)
        how = row(self.second, self.date, spacing=12)
        how.addStretch()
        words = column(self.first, spacing=4)
        words.addLayout(how)
        words.addStretch()
        line.addLayout(words, 1)
        line.addWidget(self.other)
        line.addWidget(self.primary)
        line.addWidget(label("F9", theme.SMALL, soft=True))
        self.allow(ready=False, dated=False)

    def lends(self) -> None:
        """Name the acts of the hand-out face."""
        self.primary.say("signature", translate("Counter", "Sign and lend"))
        self.other.setText(translate("Counter", "Sign on paper"))

    def takes_back(self) -> None:
        """Name the acts of the return face."""
        self.primary.say("arrow-down-left", translate("Counter", "Take back"))
        self.other.setText(translate("Counter", "Sign the return"))

    def allow(self, *, ready: bool, dated: bool) -> None:
        """Switch the acts on or off; ``dated`` when there is a due date to change."""
        self.primary.setEnabled(ready)
        self.other.setEnabled(ready)
        self.date.setVisible(dated)
