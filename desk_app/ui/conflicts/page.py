"""The page of conflicts: a card for each, the oldest first."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desk_app.ui import theme
from desk_app.ui.conflicts.card import ConflictCard
from desk_app.ui.conflicts.view_model import ConflictsModel, ConflictsState
from desk_app.ui.jobs import Lane
from desk_app.ui.language import translate
from desk_app.ui.parts.cards import emptied, scrolled
from desk_app.ui.parts.empty import EmptyState
from desk_app.ui.parts.labels import label
from desk_app.ui.theme import Theme
from desk_app.ui.wording import conflicts as words
from desk_app.usecases.conflict_desk import ConflictDesk
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
