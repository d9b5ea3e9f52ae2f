"""A card for one thing on the counter: a title, three lines, chips, or what it waits for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from desk_app.ui import theme
from desk_app.ui.parts.cards import TitledCard
from desk_app.ui.parts.chips import ChipLook, Chips
from desk_app.ui.parts.labels import label, paragraph, picture, polish
from desk_app.ui.parts.laying import laid_out_once
from desk_app.ui.theme import Theme

LINES, HEIGHT = 3, 220


class ThingCard(TitledCard):
    """A title, three lines and two rows of chips; says what is missing while it is empty."""

    def __init__(self, look: Theme, icon: str, title: str, empty: str) -> None:
        super().__init__(look, icon, title)
        self.rows.setSpacing(5)
        self._empty = empty
        self._shown: tuple[object, ...] = ()
        self.title = label(size=theme.TITLE, weight=theme.BOLD)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.title.setMinimumWidth(0)
        self.lines = tuple(paragraph() for _ in range(LINES))
        self.chips = Chips(look)
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

    def hasHeightForWidth(self) -> bool:
        """It is as high as it is: nobody has to lay out its words to know."""
        return False

    def show_nothing(self) -> None:
        """The empty card."""
        self.show_thing("", (self._empty,), ())

    def show_thing(self, title: str, lines: tuple[str, ...], chips: tuple[ChipLook, ...]) -> None:
        """The filled card."""
        if self._shown == (title, lines, chips):
            return
        self._shown = (title, lines, chips)
        with laid_out_once(self.rows):
            _set(self.title, title)
            for index, line in enumerate(self.lines):
                _set(line, lines[index] if index < len(lines) else "")
            _soften(self.lines[0], soft=not title)
            self.faint.setVisible(not title)
            self.chips.say(chips)
        self.setAccessibleName(", ".join((title, *lines, *(text for _, _, text in chips))))


def _set(shown: QLabel, text: str) -> None:
    if shown.text() != text:
        shown.setText(text)
    shown.setVisible(bool(text))


def _soften(shown: QLabel, *, soft: bool) -> None:
    if bool(shown.property("soft")) != soft:
        shown.setProperty("soft", soft)
        polish(shown)
