"""What differs: the totals above, the differences at the left, the chosen one at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk_app.ui import theme
from desk_app.ui.day_close.differences import DifferenceList
from desk_app.ui.day_close.panel import DecisionPanel
from desk_app.ui.day_close.slow import Slow
from desk_app.ui.day_close.state import CompareState
from desk_app.ui.language import translate
from desk_app.ui.parts.cards import Card, row
from desk_app.ui.parts.empty import EmptyState
from desk_app.ui.parts.labels import label, picture, set_tone
from desk_app.ui.theme import Theme

FIGURE = 26


class Totals(Card):
    """Four numbers in one line."""

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self.rows.setContentsMargins(18, 8, 18, 8)
        self.figures = {name: label("0", FIGURE, theme.BOLD) for name in _names()}
        line = row(spacing=10)
        for name, (icon, tone, words) in _names().items():
            line.addWidget(picture(look, icon, tone, 22))
            line.addWidget(self.figures[name])
            line.addWidget(label(words, soft=True))
            line.addSpacing(26)
        line.addStretch()
        self.rows.addLayout(line)

    def show_state(self, state: CompareState) -> None:
        """Render."""
        numbers = {
            "in_order": state.in_order,
            "away": state.away,
            "open": state.open,
            "answered": state.answered,
        }
        for name, number in numbers.items():
            self.figures[name].setText(str(number))
        set_tone(self.figures["open"], "stop" if state.open else "")


class CompareView(QWidget):
    """Everything in order is one picture; else the list and what is chosen in it."""

    def __init__(self, look: Theme, panel: DecisionPanel) -> None:
        super().__init__()
        self.totals = Totals(look)
        self.list = DifferenceList(look)
        self.panel = panel
        self.empty = EmptyState(look)
        self.empty.say("circle-check", translate("DayClose", "Everything is in order"))
        self.progress = Slow(translate("DayClose", "Comparing with the journal"))
        self.stack = QStackedWidget()
        self._arrange()

    def show_state(self, state: CompareState) -> None:
        """Render."""
        self.progress.show_busy(busy=state.busy)
        self.totals.show_state(state)
        self.stack.setVisible(state.loaded)
        self.stack.setCurrentIndex(1 if state.lines else 0)
        self.list.show_state(state)
        self.panel.show_state(state)

    def _arrange(self) -> None:
        card = Card()
        card.rows.setContentsMargins(8, 8, 8, 8)
        card.rows.addWidget(self.list, 1)
        differing = QWidget()
        across = QHBoxLayout(differing)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(14)
        across.addWidget(card, 1)
        across.addWidget(self.panel, 1)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(differing)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        rows.addWidget(self.totals)
        rows.addWidget(self.progress)
        rows.addWidget(self.stack, 1)
        rows.setAlignment(Qt.AlignmentFlag.AlignTop)


def _names() -> dict[str, tuple[str, str, str]]:
    return {
        "in_order": ("circle-check", "ok", translate("DayClose", "in order")),
        "away": ("arrow-up-right", "info", translate("DayClose", "elsewhere or on loan")),
        "open": ("alert-triangle", "stop", translate("DayClose", "open")),
        "answered": ("check", "ok", translate("DayClose", "answered")),
    }
