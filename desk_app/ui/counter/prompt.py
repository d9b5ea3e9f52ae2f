"""The bar that says in one sentence what the counter waits for, or what just happened."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import key_button
from desk_app.ui.parts.fitted import Fitted
from desk_app.ui.parts.labels import paragraph, picture, set_tone
from desk_app.ui.theme import Theme

HEIGHT, TIGHT_HEIGHT = 76, 62
BESIDE = 26  # of the height: the line of advice, and the frame
ICONS = {"": ("scan", "ink"), "stop": ("alert-triangle", "stop"), "ok": ("circle-check", "ok")}


class PromptBar(QFrame):
    """One sentence, one line of advice, and the keys that always work."""

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("prompt")
        self.setFixedHeight(HEIGHT)
        self.picture = picture(look, "scan", "ink", 32)
        self.what = Fitted(theme.PROMPT, theme.SMALL, theme.BOLD, lines=2)
        self.what.grow_to(HEIGHT - BESIDE)
        self.next = paragraph(size=theme.SMALL, soft=True)
        self.print = _shown_after(key_button(translate("Counter", "Print"), "F8"))
        self.view = _shown_after(key_button(translate("Counter", "View"), "F10"))
        self.register = _shown_after(key_button(translate("Counter", "Register this device"), "F5"))
        self.count = _shown_after(key_button(translate("Counter", "Count"), "F11"))
        self.park = _shown_after(key_button(translate("Counter", "Park"), "F3"))
        self.search = key_button(translate("Counter", "Search"), "F2")
        self.clear = key_button(translate("Counter", "Clear"), "Esc")
        self._buttons = (
            self.register,
            self.count,
            self.print,
            self.view,
            self.park,
            self.search,
            self.clear,
        )
        self._arrange()

    def hasHeightForWidth(self) -> bool:
        """It is as high as it is: nobody has to lay out its words to know."""
        return False

    def say(self, what: str, advice: str, tone: str = "") -> None:
        """Show a sentence and what to do next; tone is empty, ``ok`` or ``stop``."""
        icon, colour = ICONS[tone]
        self.picture.setPixmap(self._look.pixmap(icon, colour, 32))
        self.what.setText(what)
        self.next.setText(advice)
        self.next.setVisible(bool(advice))
        self.setAccessibleName(f"{what}. {advice}")
        set_tone(self, tone)

    def be(self, *, tight: bool) -> None:
        """Take less room where there is little."""
        height = TIGHT_HEIGHT if tight else HEIGHT
        self.setFixedHeight(height)
        self.what.grow_to(height - BESIDE)

    def offer_paper(self, *, offered: bool) -> None:
        """Show or hide the buttons for the paper of what was just done."""
        self.print.setVisible(offered)
        self.view.setVisible(offered)

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self.what)
        words.addWidget(self.next)
        words.addStretch()
        line = QHBoxLayout(self)
        line.setContentsMargins(18, 2, 14, 2)
        line.setSpacing(14)
        line.addWidget(self.picture)
        line.addLayout(words, 1)
        for button in self._buttons:
            line.addWidget(button)


def _shown_after(button: QPushButton) -> QPushButton:
    button.hide()
    return button
