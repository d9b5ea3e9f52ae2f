"""What was done today, newest first, each line with its undo where there still is one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import link
from desk_app.ui.parts.cards import Card, emptied
from desk_app.ui.parts.labels import label, overline, paragraph, picture
from desk_app.ui.theme import Theme
from desk_app.ui.wording import terms

LINE_HEIGHT = 26


@dataclass(frozen=True, slots=True)
class DoneLine:
    """One act in words; ``undoable`` when nothing newer stands in the way."""

    act_id: UUID
    at: datetime
    icon: str
    colour: str
    text: str
    undoable: bool
    undone: bool


class DoneTodayCard(Card):
    """At most ``most`` lines; unchanged lines are not drawn again."""

    undo_wanted = Signal(object)  # UUID of the act

    def __init__(self, look: Theme, title: str, empty: str, most: int) -> None:
        super().__init__()
        self._look = look
        self._most = most
        self._shown: tuple[DoneLine, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.empty = paragraph(empty, soft=True)
        self.lines = QGridLayout()
        self.lines.setHorizontalSpacing(8)
        self.lines.setVerticalSpacing(4)
        self.lines.setColumnStretch(2, 1)
        self.rows.addWidget(overline(title))
        self.rows.addWidget(self.empty)
        self.rows.addLayout(self.lines)
        self.rows.addStretch()

    def show_lines(self, lines: Sequence[DoneLine]) -> None:
        """Render the newest lines."""
        shown = tuple(lines[: self._most])
        if shown == self._shown:
            return
        self._shown = shown
        self.empty.setVisible(not shown)
        emptied(self.lines)
        for place, line in enumerate(shown):
            self.lines.setRowMinimumHeight(place, LINE_HEIGHT)
            words = paragraph(line.text, soft=line.undone)
            words.setMinimumWidth(40)
            self.lines.addWidget(picture(self._look, line.icon, line.colour, 18), place, 0)
            self.lines.addWidget(label(terms.clock_time(line.at), soft=True), place, 1)
            self.lines.addWidget(words, place, 2)
            self.lines.addWidget(self._end(line), place, 3)

    def _end(self, line: DoneLine) -> QWidget:
        if not line.undoable:
            return label(translate("DoneToday", "undone") if line.undone else "", soft=True)
        undo = link(translate("DoneToday", "undo"))
        undo.setAccessibleName(translate("DoneToday", "Undo: {what}").format(what=line.text))
        undo.clicked.connect(lambda _=False: self.undo_wanted.emit(line.act_id))
        return undo
