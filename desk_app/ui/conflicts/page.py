"""The page of conflicts: both sides of each, and the choices that fit."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desk_app.domain.errors import Reason, Refused
from desk_app.domain.texts import LONGEST_NOTE
from desk_app.ui import theme
from desk_app.ui.conflicts.view_model import ConflictsModel, ConflictsState
from desk_app.ui.jobs import Lane
from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import button
from desk_app.ui.parts.cards import Card, column, emptied, row, scrolled
from desk_app.ui.parts.empty import EmptyState
from desk_app.ui.parts.fields import TextField
from desk_app.ui.parts.labels import label, overline, paragraph, picture, set_tone
from desk_app.ui.theme import Theme
from desk_app.ui.wording import conflicts as words
from desk_app.ui.wording.sentences import Sentence
from desk_app.usecases.conflict_desk import Choice, ConflictDesk, fitting
from desk_app.usecases.conflict_ports import ConflictLine
from desk_app.usecases.live_ports import News


class ConflictsPage(QWidget):
    """Oldest first; a line goes when a choice was made."""

    acted = Signal()
    sounded = Signal(str)

    def __init__(self, look: Theme, lane: Lane, desk: ConflictDesk) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("page")
        self.model = ConflictsModel(lane, desk, self)
        self.cards: list[ConflictCard] = []
        self.empty = EmptyState(look)
        self.stack = QStackedWidget()
        listed = QWidget()
        rows = QVBoxLayout(listed)
        rows.setContentsMargins(0, 0, 0, 0)
        self._rows = scrolled(rows)
        self._rows.setSpacing(12)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(listed)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(label(translate("Conflicts", "Conflicts"), theme.TITLE, theme.BOLD))
        whole.addWidget(self.stack, 1)
        self.model.changed.connect(self.show_state)
        self.model.acted.connect(self.acted)
        self.model.sounded.connect(self.sounded)

    def refresh(self) -> None:
        """Look again."""
        self.model.refresh()

    def hear(self, _news: News) -> None:
        """Another desk did something."""
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """The list is as old as the last look at it."""
        super().showEvent(event)
        self.refresh()

    def show_state(self, state: ConflictsState) -> None:
        """Render one state."""
        self.stack.setCurrentIndex(1 if state.lines else 0)
        if state.loaded:
            icon = "plug" if state.away else "circle-check"
            self.empty.say(icon, words.empty(away=state.away))
        if [card.line for card in self.cards] != list(state.lines):
            self._fill(state.lines)
        for card in self.cards:
            card.setEnabled(not state.busy)
            card.say(state.notice if card.line.act_id == state.stuck else None)

    def _fill(self, lines: tuple[ConflictLine, ...]) -> None:
        emptied(self._rows)
        self.cards = [ConflictCard(self._look, line) for line in lines]
        for card in self.cards:
            card.chosen.connect(partial(self.model.settle, card.line))
            self._rows.addWidget(card)
        self._rows.addStretch()


class ConflictCard(Card):
    """One conflict: ours at the left, theirs at the right, the choices below."""

    chosen = Signal(object, str)  # Choice, note

    def __init__(self, look: Theme, line: ConflictLine) -> None:
        super().__init__()
        self.line = line
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(words.title(line))
        heading = paragraph(words.title(line), theme.TICK)
        heading.setFont(theme.font(theme.TICK, theme.BOLD))
        top = row(picture(look, "alert-triangle", "warn", 22), spacing=10)
        top.addWidget(heading, 1)
        self.rows.addLayout(top)
        self.why = paragraph(words.why(line))
        self.rows.addWidget(self.why)
        self.rows.addLayout(_sides(line))
        self.message = paragraph()
        set_tone(self.message, "stop")
        self.rows.addWidget(self.message)
        self.note = TextField("correction", *words.note())
        self.note.line.setMaxLength(LONGEST_NOTE)
        self.note.entered.connect(lambda: self._choose(Choice.CORRECTED))
        self.note.hide()
        self.rows.addWidget(self.note)
        self.buttons = {which: self._button(which) for which in fitting(line)}
        choices = row(*self.buttons.values())
        choices.addStretch()
        self.rows.addLayout(choices)

    def say(self, sentence: Sentence | None) -> None:
        """Why a choice did not go."""
        self.message.setText(f"{sentence.what}. {sentence.next}".strip() if sentence else "")
        self.message.setVisible(sentence is not None)

    def _button(self, which: Choice) -> QWidget:
        text, more = words.choice(which)
        made = button(text)
        made.setToolTip(more)
        made.setAccessibleDescription(more)
        made.clicked.connect(lambda: self._choose(which))
        return made

    def _choose(self, which: Choice) -> None:
        """What was put right by hand is told first."""
        told = self.note.line.text().strip()
        if which is Choice.CORRECTED and not told:
            wanting = not self.note.isHidden()  # asked for before, and still not told
            self.note.show_wrong(Refused(Reason.EMPTY, "correction") if wanting else None)
            self.note.show()
            self.note.setFocus()
            return
        self.chosen.emit(which, told if which is Choice.CORRECTED else "")


def _sides(line: ConflictLine) -> QHBoxLayout:
    made = row(spacing=24)
    ours = translate("Conflicts", "Done without the server")
    theirs = translate("Conflicts", "On the server")
    made.addLayout(_side(ours, words.ours(line)), 1)
    made.addLayout(_side(theirs, words.theirs(line.theirs)), 1)
    return made


def _side(title: str, lines: tuple[str, ...]) -> QVBoxLayout:
    made = column(overline(title), *(paragraph(line) for line in lines), spacing=2)
    made.addStretch()
    return made
