"""The side panel: what one line of a list is in full, with its acts at the bottom."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import PrimaryButton, give_key, secondary
from desk_app.ui.parts.cards import column, emptied, row
from desk_app.ui.parts.labels import Chip, label, overline, paragraph, picture, set_tone
from desk_app.ui.theme import Theme
from desk_app.ui.wording.marks import Mark

KEY, WIDTH = "F9", 400


class SidePanel(QFrame):
    """Heading, what is in it, and one primary act; the cross and Esc close it."""

    closed = Signal()

    def __init__(self, look: Theme, icon: str, title: str) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("panel")
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(title)
        self.title = paragraph(size=20)
        self.title.setFont(theme.font(20, theme.BOLD))
        self.marks = row()
        self.body = column(spacing=10)
        self.message = paragraph()
        self.message.hide()
        self.cross = self._cross()
        self.primary = PrimaryButton(look)
        self.primary.setMinimumWidth(0)
        give_key(self.primary, KEY)
        self.key = label(KEY, theme.SMALL, soft=True)
        self.other = secondary(translate("Panel", "Close"))
        top = row(picture(look, icon, "soft"), overline(title), spacing=10)
        top.addStretch()
        top.addWidget(self.cross)
        self._arrange(top)
        self.cross.clicked.connect(self.closed)

    def show_heading(self, title: str, marks: tuple[Mark, ...]) -> None:
        """What it is, and the state it is in."""
        self.title.setText(title)
        emptied(self.marks)
        for mark in marks:
            self.marks.addWidget(Chip(self._look, mark.tone, mark.icon, mark.word))
        self.marks.addStretch()

    def say(self, text: str, tone: str = "stop") -> None:
        """A sentence above the acts; empty takes it away."""
        self.message.setText(text)
        self.message.setVisible(bool(text))
        set_tone(self.message, tone)

    def offer(self, *, offered: bool) -> None:
        """Show the primary act and its key, or neither."""
        self.primary.setVisible(offered)
        self.key.setVisible(offered)

    def _cross(self) -> QPushButton:
        made = QPushButton()
        made.setObjectName("cross")
        made.setIcon(self._look.icon("x", "soft"))
        made.setIconSize(QSize(20, 20))
        made.setFixedSize(32, 32)
        made.setAccessibleName(translate("Panel", "Close (Esc)"))
        made.setToolTip(translate("Panel", "Close (Esc)"))
        return made

    def _arrange(self, top: QHBoxLayout) -> None:
        head = column(self.title, spacing=6)
        head.insertLayout(0, top)
        head.addLayout(self.marks)
        head.setContentsMargins(18, 12, 12, 6)
        acts = row(self.other, spacing=10)
        acts.addWidget(self.primary, 1)
        acts.addWidget(self.key)
        foot = column(self.message, spacing=10)
        foot.addLayout(acts)
        foot.setContentsMargins(18, 10, 18, 16)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(head)
        rows.addWidget(self._area(), 1)
        rows.addLayout(foot)

    def _area(self) -> QScrollArea:
        inside = QWidget()
        inside.setObjectName("inside")
        held = QVBoxLayout(inside)
        held.setContentsMargins(18, 4, 18, 8)
        held.addLayout(self.body)
        held.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setFrameShape(QFrame.Shape.NoFrame)
        return area
