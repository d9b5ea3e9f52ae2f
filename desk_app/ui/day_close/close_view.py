"""What a close comes to: its numbers at the left, who closes and what waits at the right."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain.people import Staff
from desk_app.ui.day_close.carried_card import CarriedCard
from desk_app.ui.day_close.close_state import CloseState
from desk_app.ui.day_close.found_card import FoundCard, LateCard
from desk_app.ui.day_close.slow import Slow
from desk_app.ui.day_close.sum_card import SumCard
from desk_app.ui.day_close.waits_card import WaitsCard
from desk_app.ui.day_close.who_card import WhoCard
from desk_app.ui.language import translate
from desk_app.ui.parts.cards import scrolled
from desk_app.ui.theme import Theme


class CloseView(QWidget):
    """Renders one ``CloseState``."""

    def __init__(
        self, look: Theme, me: Staff, others: tuple[Staff, ...], *, with_pin: bool
    ) -> None:
        super().__init__()
        self.sum = SumCard(look)
        self.found = FoundCard(look)
        self.late = LateCard(look)
        self.who = WhoCard(look, me, others, with_pin=with_pin)
        self.waits = WaitsCard(look)
        self.carried = CarriedCard(look)
        self.progress = Slow(translate("DayClose", "Closing the day"))
        self.sides = QWidget()
        across = QHBoxLayout(self.sides)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(14)
        for share, cards in (
            (3, (self.sum, self.found, self.carried)),
            (2, (self.who, self.waits, self.late)),
        ):
            across.addLayout(_side(*cards), share)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        rows.addWidget(self.progress)
        rows.addWidget(self.sides, 1)

    def show_state(self, state: CloseState) -> None:
        """Render."""
        report = state.report
        self.progress.show_busy(busy=state.closing or report is None)
        self.sides.setVisible(report is not None)
        if report is None:
            return
        self.who.show_state(state)
        for card in (self.sum, self.found, self.late, self.waits, self.carried):
            card.show_report(report)


def _side(*cards: QWidget) -> QVBoxLayout:
    made = QVBoxLayout()
    inside = scrolled(made)
    inside.setSpacing(10)
    for card in cards:
        inside.addWidget(card)
    inside.addStretch()
    return made
