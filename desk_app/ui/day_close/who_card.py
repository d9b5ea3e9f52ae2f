"""Which day is closed, who closes it, and who looks on."""

from datetime import date

from PySide6.QtCore import Signal

from desk_app.domain.people import Staff
from desk_app.ui import theme
from desk_app.ui.day_close import close_words
from desk_app.ui.day_close.close_state import CloseState
from desk_app.ui.language import translate
from desk_app.ui.parts.cards import TitledCard
from desk_app.ui.parts.fields import ChoiceField
from desk_app.ui.parts.labels import label, overline, paragraph
from desk_app.ui.theme import Theme
from desk_app.ui.wording import terms


class WhoCard(TitledCard):
    """Whoever works here closes; a colleague may look on."""

    day_chosen = Signal(object)  # date
    second_chosen = Signal(object)  # UUID or None

    def __init__(
        self, look: Theme, me: Staff, others: tuple[Staff, ...], *, with_pin: bool
    ) -> None:
        super().__init__(look, "user", translate("DayClose", "Who closes"))
        self._days: tuple[date, ...] = ()
        self.day = ChoiceField("day", translate("DayClose", "Day"), ())
        self.taken = paragraph(size=theme.SMALL)
        self.who = label(me.name, theme.TICK, theme.BOLD)
        self.pin = paragraph(
            translate("DayClose", "F9 asks for your PIN once more."), theme.SMALL, soft=True
        )
        nobody = ((None, translate("DayClose", "nobody")),)
        names = tuple((staff.id, staff.name) for staff in others)
        self.second = ChoiceField(
            "second", translate("DayClose", "Second person, who looks on"), nobody + names
        )
        self.rows.addWidget(self.day)
        self.rows.addWidget(self.taken)
        self.rows.addWidget(overline(translate("DayClose", "Closed by")))
        for widget in (self.who, self.pin, self.second):
            self.rows.addWidget(widget)
        self.pin.setVisible(with_pin)  # inside the card: alone it would be a window
        self.second.setVisible(bool(others))
        self.day.edited.connect(lambda _name, day: self.day_chosen.emit(day))
        self.second.edited.connect(lambda _name, staff: self.second_chosen.emit(staff))

    def show_state(self, state: CloseState) -> None:
        """Render."""
        if state.report is None:
            return
        if state.days != self._days:
            self._days = state.days
            self.day.offer(tuple((day, _called(day)) for day in state.days))
        self.day.fill(state.report.day)
        self.taken.setText(close_words.taken_along(state.earlier))
        self.taken.setVisible(bool(state.earlier))
        self.second.fill(state.second)
        self.setEnabled(not state.closing)


def _called(day: date) -> str:
    return terms.capital(terms.long_date(day))
