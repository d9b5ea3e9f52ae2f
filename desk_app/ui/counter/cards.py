"""A card for one thing on the counter: a title, three lines, chips, or what it waits for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from desk_app.ui import theme
from desk_app.ui.parts.cards import TitledCard, emptied
from desk_app.ui.parts.flow import Flow
from desk_app.ui.parts.labels import Chip, label, paragraph, picture
from desk_app.ui.theme import Theme

LINES, HEIGHT = 3, 220
ChipLook = tuple[str, str, str]  # tone, icon, text


class ThingCard(TitledCard):
    """A title, three lines and two rows of chips; says what is missing while it is empty."""

    def __init__(self, look: Theme, icon: str, title: str, empty: str) -> None:
        super().__init__(look, icon, title)
        self.rows.setSpacing(5)
        self._look = look
        self._empty = empty
        self._shown_chips: tuple[ChipLook, ...] = ()
        self.title = label(size=theme.TITLE, weight=theme.BOLD)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.title.setMinimumWidth(0)
        self.lines = tuple(paragraph() for _ in range(LINES))
        self.chips = Flow()
        self.faint = picture(look, icon, "line", 72)
        self.rows.addWidget(self.title)
        for line in self.lines:
            self.rows.addWidget(line)
        self.rows.addLayout(self.chips)
        self.rows.addStretch()
        self.rows.addWidget(self.faint, 0, Qt.AlignmentFlag.AlignHCenter)
        self.rows.addStretch()
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.show_nothing()

    def show_nothing(self) -> None:
        """The empty card."""
        self.show_thing("", (self._empty,), ())

    def show_thing(self, title: str, lines: tuple[str, ...], chips: tuple[ChipLook, ...]) -> None:
        """The filled card."""
        _set(self.title, title)
        for index, line in enumerate(self.lines):
            _set(line, lines[index] if index < len(lines) else "")
        _soften(self.lines[0], soft=not title)
        self.faint.setVisible(not title)
        if chips != self._shown_chips:
            self._shown_chips = chips
            emptied(self.chips)
            for tone, icon, text in chips:
                self.chips.addWidget(Chip(self._look, tone, icon, text))
        self.setAccessibleName(", ".join((title, *lines, *(text for _, _, text in chips))))


def _set(shown: QLabel, text: str) -> None:
    if shown.text() != text:
        shown.setText(text)
    shown.setVisible(bool(text))


def _soften(shown: QLabel, *, soft: bool) -> None:
    if bool(shown.property("soft")) != soft:
        shown.setProperty("soft", soft)
        shown.style().unpolish(shown)
        shown.style().polish(shown)
