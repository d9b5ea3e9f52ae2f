"""The card of one conflict: both sides, and the choices that fit with what each of them does."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout

from desk_app.domain.errors import Reason, Refused
from desk_app.domain.texts import LONGEST_NOTE
from desk_app.ui import theme
from desk_app.ui.parts.buttons import button
from desk_app.ui.parts.cards import Card, column, row
from desk_app.ui.parts.fields import TextField
from desk_app.ui.parts.labels import overline, paragraph, picture, set_tone
from desk_app.ui.theme import Theme
from desk_app.ui.wording import conflict_choices as choices
from desk_app.ui.wording import conflicts as words
from desk_app.ui.wording.sentences import Sentence
from desk_app.usecases.conflict_desk import Choice, fitting
from desk_app.usecases.conflict_ports import ConflictLine


class ConflictCard(Card):
    """One conflict: what waits at the left, the server at the right, the choices below."""

    chosen = Signal(object, str)  # Choice, note

    def __init__(self, look: Theme, line: ConflictLine) -> None:
        super().__init__()
        self.line = line
        self.is_asked = False  # whether a loan is to be cancelled
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(words.title(line))
        self.why = paragraph(words.why(line))
        self.message = paragraph()
        self.note = TextField("correction", *words.note())
        self.note.line.setMaxLength(LONGEST_NOTE)
        self.note.entered.connect(lambda: self._choose(Choice.CORRECTED))
        self.note.hide()
        self.buttons = {which: self._button(which) for which in fitting(line)}
        self._arrange(look)
        self.say(None)

    def say(self, sentence: Sentence | None) -> None:
        """Why a choice did not go; what was asked stays until it is answered."""
        asked = choices.surely(self.line) if self.is_asked else None
        shown = sentence or asked
        set_tone(self.message, "stop" if sentence else "warn")
        self.message.setText(f"{shown.what}. {shown.next}".strip() if shown else "")
        self.message.setVisible(shown is not None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves what was asked."""
        if self.is_asked and event.key() == Qt.Key.Key_Escape:
            self._ask(asked=False)
        else:
            super().keyPressEvent(event)

    def _arrange(self, look: Theme) -> None:
        heading = paragraph(words.title(self.line), theme.TICK)
        heading.setFont(theme.font(theme.TICK, theme.BOLD))
        top = row(picture(look, "alert-triangle", "warn", 22), spacing=10)
        top.addWidget(heading, 1)
        self.rows.addLayout(top)
        self.rows.addWidget(self.why)
        self.rows.addLayout(_sides(self.line))
        self.rows.addLayout(self._choices())
        self.rows.addWidget(self.message)
        self.rows.addWidget(self.note)

    def _choices(self) -> QGridLayout:
        """Each button with what it does beside it."""
        made = QGridLayout()
        made.setHorizontalSpacing(14)
        made.setVerticalSpacing(8)
        made.setColumnStretch(1, 1)
        for place, (which, choosing) in enumerate(self.buttons.items()):
            made.addWidget(choosing, place, 0)
            more = paragraph(choices.choice(which, self.line)[1], theme.SMALL, soft=True)
            made.addWidget(more, place, 1)
        return made

    def _button(self, which: Choice) -> QPushButton:
        text, more = choices.choice(which, self.line)
        made = button(text)
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        made.setAccessibleDescription(more)
        made.clicked.connect(lambda: self._choose(which))
        return made

    def _choose(self, which: Choice) -> None:
        """What cancels a loan is asked once more; what was put right by hand is told first."""
        if which is Choice.OURS and not self.is_asked:
            self._ask(asked=True)
            return
        self._ask(asked=False)
        told = self.note.line.text().strip()
        if which is Choice.CORRECTED and not told:
            wanting = not self.note.isHidden()  # asked for before, and still not told
            self.note.show_wrong(Refused(Reason.EMPTY, "correction") if wanting else None)
            self.note.show()
            self.note.setFocus()
            return
        self.chosen.emit(which, told if which is Choice.CORRECTED else "")

    def _ask(self, *, asked: bool) -> None:
        self.is_asked = asked
        self.say(None)


def _sides(line: ConflictLine) -> QHBoxLayout:
    made = row(spacing=24)
    waiting, server = choices.sides(line)
    made.addLayout(_side(waiting, words.ours(line)), 1)
    made.addLayout(_side(server, words.theirs(line)), 1)
    return made


def _side(title: str, lines: tuple[str, ...]) -> QVBoxLayout:
    made = column(overline(title), *(paragraph(line) for line in lines), spacing=2)
    made.addStretch()
    return made
