"""The banner above the pages: calm while the server is away, and gone when all is well."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton

from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import button
from desk_app.ui.parts.cards import row
from desk_app.ui.parts.labels import label, paragraph, picture, set_tone
from desk_app.ui.theme import Theme
from desk_app.ui.wording.sentences import Sentence
from desk_app.usecases.offline_ports import LineState, Offline, Online, Sending

LOOKS = {Offline: ("plug", "warn"), Sending: ("refresh", "info"), Online: ("circle-check", "ok")}


class LineBanner(QFrame):
    """One line: what is so, how old the data are, what waits; a way to the conflicts."""

    page_wanted = Signal(str)
    understood = Signal()
    password_wanted = Signal()

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("banner")
        self.picture = picture(look, "plug", "warn", 22)
        self.what = label(size=theme.TICK, weight=theme.BOLD)
        self.next = paragraph(size=theme.SMALL)
        self.progress = QProgressBar()
        self.progress.setFixedWidth(180)
        self.progress.setFixedHeight(8)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(translate("Line", "Progress of sending"))
        self.password = _way(translate("Line", "Enter the password"), self.password_wanted.emit)
        self.conflicts = _way(
            translate("Line", "To the conflicts"), lambda: self.page_wanted.emit("conflicts")
        )
        self.read = _way(translate("Line", "OK"), self.understood.emit)
        inside = row(self.picture, self.what, spacing=12)
        inside.setContentsMargins(14, 4, 14, 4)
        inside.addWidget(self.next, 1)
        for widget in (self.progress, self.password, self.conflicts, self.read):
            inside.addWidget(widget)
        self.setLayout(inside)
        self.setMinimumHeight(36)
        self.hide()

    def show_state(self, state: LineState, sentence: Sentence | None) -> None:
        """Render one state; without a sentence there is no banner."""
        self.setVisible(sentence is not None)
        if sentence is None:
            return
        icon, tone = _look(state)
        self.picture.setPixmap(self._look.pixmap(icon, tone, 22))
        self.what.setText(sentence.what)
        self.next.setText(sentence.next)
        self.setAccessibleName(f"{sentence.what}. {sentence.next}")
        set_tone(self, tone)
        self.password.setVisible(isinstance(state, Offline) and state.asks is not None)
        self.progress.setVisible(isinstance(state, Sending))
        if isinstance(state, Sending):
            self.progress.setRange(0, max(1, state.left + state.sent))
            self.progress.setValue(state.sent)
        refused = isinstance(state, Online) and state.refused > 0
        self.conflicts.setVisible(refused)
        remark = state.remark if isinstance(state, Online) else None
        self.read.setVisible(bool(remark and remark.aside and not refused))


def _way(words: str, then: Callable[[], None]) -> QPushButton:
    made = button(words)
    made.clicked.connect(lambda _checked: then())
    return made


def _look(state: LineState) -> tuple[str, str]:
    """Icon and tone; what waits for a person is no good news."""
    if isinstance(state, Online) and (state.refused or state.remark):
        return "alert-triangle", "warn"
    if isinstance(state, Offline) and state.asks:
        return "lock", "warn"
    return LOOKS[type(state)]
