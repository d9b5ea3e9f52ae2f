"""The banner above the pages: calm while the server is away, and gone when all is well."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar

from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import button
from desk_app.ui.parts.cards import row
from desk_app.ui.parts.labels import label, picture, set_tone
from desk_app.ui.theme import Theme
from desk_app.ui.wording.sentences import Sentence
from desk_app.usecases.offline_ports import LineState, Offline, Online, Sending

LOOKS = {Offline: ("plug", "warn"), Sending: ("refresh", "info"), Online: ("circle-check", "ok")}


class LineBanner(QFrame):
    """One line: what is so, how old the data are, what waits; a way to the conflicts."""

    page_wanted = Signal(str)

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("banner")
        self.picture = picture(look, "plug", "warn", 22)
        self.what = label(size=theme.TICK, weight=theme.BOLD)
        self.next = label(size=theme.SMALL)
        self.progress = QProgressBar()
        self.progress.setFixedWidth(180)
        self.progress.setFixedHeight(8)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(translate("Line", "Progress of sending"))
        self.conflicts = button(translate("Line", "To the conflicts"))
        self.conflicts.clicked.connect(lambda: self.page_wanted.emit("conflicts"))
        inside = row(self.picture, self.what, self.next, spacing=12)
        inside.setContentsMargins(14, 7, 14, 7)
        inside.addStretch()
        inside.addWidget(self.progress)
        inside.addWidget(self.conflicts)
        self.setLayout(inside)
        self.hide()

    def show_state(self, state: LineState, sentence: Sentence | None) -> None:
        """Render one state; without a sentence there is no banner."""
        self.setVisible(sentence is not None)
        if sentence is None:
            return
        icon, tone = LOOKS[type(state)]
        self.picture.setPixmap(self._look.pixmap(icon, tone, 22))
        self.what.setText(sentence.what)
        self.next.setText(sentence.next)
        self.setAccessibleName(f"{sentence.what}. {sentence.next}")
        set_tone(self, tone)
        self.progress.setVisible(isinstance(state, Sending))
        if isinstance(state, Sending):
            self.progress.setRange(0, max(1, state.left + state.sent))
            self.progress.setValue(state.sent)
        self.conflicts.setVisible(isinstance(state, Online) and state.refused > 0)
