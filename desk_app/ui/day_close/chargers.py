"""How many chargers lie in a storage place: counted by hand, written once the number rests."""

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desk_app.domain.counts import MOST_CHARGERS
from desk_app.ui.day_close.state import CountState
from desk_app.ui.language import translate
from desk_app.ui.parts.cards import column
from desk_app.ui.parts.labels import overline
from desk_app.ui.parts.stepper import Stepper
from desk_app.ui.theme import Theme

RESTED_MS = 600


class Chargers(QWidget):
    """Of the storage place that is chosen."""

    counted = Signal(str, int)  # storage place, how many
    entered = Signal()  # the number is said

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self._storage = ""
        self._changed = False
        self.title = overline("")
        self.stepper = Stepper(look, translate("DayClose", "Chargers"), 0, MOST_CHARGERS)
        self.stepper.changed.connect(self._change)
        self.stepper.entered.connect(self.entered)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(RESTED_MS)
        self._rest.timeout.connect(self.write)
        self.setLayout(column(self.title, self.stepper, spacing=4))

    def show_state(self, state: CountState) -> None:
        """Render; a number that is being changed stays."""
        if state.storage != self._storage:
            self.write()
            self._storage = state.storage
            words = translate("DayClose", "Chargers in: {place}").format(place=state.storage)
            self.title.setText(words.upper())
        if not self._changed:
            with QSignalBlocker(self.stepper.number):
                self.stepper.fill(state.tallied.chargers_in(state.storage))

    def write(self) -> None:
        """Hand on the number that was changed, and not written yet."""
        self._rest.stop()
        if self._changed:
            self._changed = False
            self.counted.emit(self._storage, self.stepper.value)

    def _change(self, _value: int) -> None:
        self._changed = True
        self._rest.start()
