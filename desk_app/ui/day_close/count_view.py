"""Counting: how many, the last one, and who counts along; never what is expected."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk_app.domain import numbers
from desk_app.ui import theme
from desk_app.ui.day_close import words
from desk_app.ui.day_close.places import PlacesCard
from desk_app.ui.day_close.state import CountState
from desk_app.ui.language import translate
from desk_app.ui.parts.cards import Card, TitledCard, column, row
from desk_app.ui.parts.fields import TextField
from desk_app.ui.parts.labels import Chip, label, overline, paragraph, picture
from desk_app.ui.theme import Theme

LARGE, OTHER, TAG = 112, 44, 32


class NumbersCard(Card):
    """Large enough to read standing."""

    typed = Signal(str)

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self.here_title = overline("")
        self.here = label("0", LARGE, theme.BOLD)
        self.all = label("0", OTHER, theme.BOLD)
        self.last = label(size=TAG, weight=theme.BOLD)
        self.how = Chip(look, "ok", "circle-check", "")
        self.none = label(translate("DayClose", "Nothing yet"), theme.TICK, soft=True)
        hint = translate("DayClose", "Label or serial number, then Enter (F2)")
        self.field = TextField("code", translate("DayClose", "Type it in"), hint)
        self.field.line.setMaxLength(words.LONGEST_TYPED)
        self.field.entered.connect(self._entered)
        self._arrange(look)

    def show_state(self, state: CountState) -> None:
        """Render the numbers and the last scan."""
        here = translate("DayClose", "In: {place}").format(place=state.storage)
        self.here_title.setText(here.upper())
        self.here.setText(str(state.tallied.here(state.storage)))
        self.here.setAccessibleName(f"{here}: {self.here.text()}")
        self.all.setText(str(state.tallied.all))
        last = state.last
        self.none.setVisible(last is None)
        self.last.setVisible(last is not None)
        self.how.setVisible(last is not None)
        if last is not None:
            self.last.setText(numbers.display(last.code))
            self.how.become(*words.how_counted(last.how))

    def _arrange(self, look: Theme) -> None:
        top = row(picture(look, "list-check", "soft"), self.here_title, spacing=10)
        top.addStretch()
        every = column(overline(translate("DayClose", "In all")), self.all, spacing=0)
        every.insertStretch(0)
        every.addSpacing(18)
        counts = row(self.here, spacing=40)
        counts.addLayout(every)
        counts.addStretch()
        scanned = row(self.last, self.how, self.none, spacing=14)
        scanned.addStretch()
        self.rows.addLayout(top)
        self.rows.addLayout(counts)
        self.rows.addStretch()
        self.rows.addWidget(overline(translate("DayClose", "Last")))
        self.rows.addLayout(scanned)
        self.rows.addStretch()
        self.rows.addWidget(self.field)

    def _entered(self) -> None:
        text = self.field.line.text().strip()
        self.field.line.setText("")  # with nothing left for Ctrl+Z to bring back
        if text:
            self.typed.emit(text)


class PeopleCard(TitledCard):
    """Who counts along, and how many in which storage place."""

    def __init__(self, look: Theme) -> None:
        super().__init__(look, "users", translate("DayClose", "Who counts along"))
        self.text = paragraph()
        self.rows.addWidget(self.text)
        self.rows.addStretch()

    def show_state(self, state: CountState) -> None:
        """Render."""
        text = words.people(state.tallied) or translate("DayClose", "Nobody yet")
        if text != self.text.text():
            self.text.setText(text)


class CountView(QWidget):
    """Numbers at the left, storage places and people at the right."""

    entered = Signal()  # a field has what it waited for

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self.numbers = NumbersCard(look)
        self.places = PlacesCard(look)
        self.people = PeopleCard(look)
        self.numbers.typed.connect(lambda _: self.entered.emit())
        self.places.chargers.entered.connect(self.entered)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(14)
        across.addWidget(self.numbers, 5)
        across.addLayout(column(self.places, self.people, spacing=14), 4)

    def leave_fields(self) -> bool:
        """Drop a code or a place that was begun, write a number; tell whether one was typed in."""
        lines = (self.numbers.field.line, self.places.new)
        fields = (*lines, self.places.chargers.stepper.number)
        inside = any(field.hasFocus() for field in fields)
        for line in lines:
            line.setText("")
        self.places.chargers.write()
        return inside

    def show_state(self, state: CountState) -> None:
        """Render."""
        self.numbers.show_state(state)
        self.places.show_state(state)
        self.people.show_state(state)
