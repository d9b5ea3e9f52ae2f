"""What both pages of a first start are: a title, what is asked, what went wrong, and one act."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.act_bar import ActBar
from desk_app.ui.parts.cards import column, row
from desk_app.ui.parts.labels import label, paragraph, picture, set_tone
from desk_app.ui.theme import Theme
from desk_app.ui.wording import Sentence

WIDTH = 900


class WelcomePage(QWidget):
    """In the middle of a window that shows nothing else yet."""

    ready = Signal()

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self._look = look
        self.notice = paragraph(size=theme.TICK)
        set_tone(self.notice, "stop")
        self.acts = ActBar(look)
        self.acts.offer("check", translate("FirstStart", "Begin"))

    def tell(self, notice: Sentence | None, act: Sentence, *, complete: bool) -> None:
        """Say what went wrong, and what the act will do once it is ``complete``."""
        self.notice.setVisible(notice is not None)
        self.notice.setText(f"{notice.what}. {notice.next}".strip() if notice else "")
        self.acts.primary.setEnabled(complete)
        self.acts.say(act)

    def onward(self) -> None:
        """Enter begins when all is there, else goes to the next field."""
        if self.acts.primary.isEnabled():
            self.acts.primary.click()
        else:
            self.focusNextChild()

    def arrange(self, title: str, words: str, *asked: QWidget) -> None:
        """Lay out the title with its picture, the words, and what is asked."""
        picked = picture(self._look, "device-laptop", "ink", 36)
        heading = row(picked, label(title, 28, theme.BOLD), spacing=14)
        heading.addStretch()
        inside = QWidget()
        inside.setMaximumWidth(WIDTH)
        top = column(spacing=6)
        top.addLayout(heading)
        top.addWidget(paragraph(words, theme.TICK, soft=True))
        within = column(spacing=14)
        within.addLayout(top)
        for each in (*asked, self.notice):
            within.addWidget(each)
        inside.setLayout(within)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(inside, WIDTH)  # as wide as it may be before the rest gets any
        middle.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addStretch(1)
        rows.addLayout(middle)
        rows.addStretch(2)
        rows.addWidget(self.acts)
