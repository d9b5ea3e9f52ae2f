"""Where it lies: one click or one key a storage place, a field for a new one, and its chargers."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton

from desk_app.domain.counts import LONGEST_STORAGE
from desk_app.ui import theme
from desk_app.ui.day_close.chargers import Chargers
from desk_app.ui.day_close.state import CountState
from desk_app.ui.language import translate
from desk_app.ui.parts.cards import TitledCard
from desk_app.ui.parts.flow import Flow
from desk_app.ui.theme import Theme

KEYS = 9  # storage places that have a key


class PlacesCard(TitledCard):
    """The buttons stay as they are; only their words change."""

    chosen = Signal(str)

    def __init__(self, look: Theme) -> None:
        super().__init__(look, "inbox", translate("DayClose", "Storage place"))
        self.places: list[QPushButton] = []
        self._names: tuple[str, ...] = ()
        self.flow = Flow(below=8)
        self.new = QLineEdit()
        self.new.setFont(theme.font(theme.BODY))
        self.new.setMaxLength(LONGEST_STORAGE)
        self.new.setPlaceholderText(translate("DayClose", "New storage place, then Enter"))
        self.new.setAccessibleName(translate("DayClose", "New storage place"))
        self.new.returnPressed.connect(self._entered)
        self.chargers = Chargers(look)
        self.rows.addLayout(self.flow)
        self.rows.addWidget(self.new)
        self.rows.addSpacing(4)
        self.rows.addWidget(self.chargers)

    def show_state(self, state: CountState) -> None:
        """Render the places with their numbers."""
        self._names = state.storages
        while len(self.places) < len(self._names):
            self.places.append(self._place(len(self.places)))
        for place, made in enumerate(self.places):
            made.setVisible(place < len(self._names))
        for place, storage in enumerate(self._names):
            _say(self.places[place], place, storage, state)
        self.chargers.show_state(state)

    def choose(self, place: int) -> None:
        """By its key."""
        if place < len(self._names):
            self.chosen.emit(self._names[place])

    def _place(self, place: int) -> QPushButton:
        made = QPushButton()
        made.setCheckable(True)
        made.setFont(theme.font(theme.BODY))
        made.clicked.connect(partial(self._clicked, place))
        self.flow.addWidget(made)
        return made

    def _clicked(self, place: int, *_: object) -> None:
        self.choose(place)

    def _entered(self) -> None:
        name = self.new.text().strip()
        self.new.clear()
        if name:
            self.chosen.emit(name)


def _say(made: QPushButton, place: int, storage: str, state: CountState) -> None:
    count = state.tallied.here(storage)
    key = f"{place + 1}   " if place < KEYS else ""
    text = f"{key}{storage}   {count or ''}".rstrip()
    if made.text() != text:
        made.setText(text)
        made.setAccessibleName(f"{storage}: {count}")
    made.setChecked(storage == state.storage)
