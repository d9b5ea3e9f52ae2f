"""The tray of this desk: puts the counter aside, and back on the counter again."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desk_app.domain.counter import Counter
from desk_app.domain.errors import Reason, Refused
from desk_app.ui.counter.view_model import CounterViewModel
from desk_app.ui.jobs import Failed, Lane
from desk_app.usecases.parking import ParkedCard, Parking

Parked = tuple[Counter, tuple[ParkedCard, ...]]  # what comes on the counter, and the tray


class ParkingModel(QObject):
    """All of it in the counter's lane, so what is scanned next comes after."""

    changed = Signal(object)  # tuple[ParkedCard, ...]

    def __init__(self, lane: Lane, counter: CounterViewModel) -> None:
        super().__init__(counter)
        self._lane = lane
        self._counter = counter
        self._parking: Parking | None = None
        self.cards: tuple[ParkedCard, ...] = ()

    def open(self, parking: Parking | None) -> None:
        """Show what was parked before this start."""
        self._parking = parking
        if parking is not None:
            self._lane.run(parking.cards, self._shown)

    def park(self) -> None:
        """Put the counter aside; on an empty counter, take back what was parked last."""
        counter = self._counter.state.counter
        if self._parking is None or self._counter.state.busy:
            return
        if not counter.is_empty:
            self._lane.run(partial(_parked, self._parking, counter), self._done)
        elif self.cards:
            self.take_out(self.cards[-1].id)
        else:
            self._counter.refuse(Refused(Reason.CARD_TOO_EARLY, "counter"))

    def take_out(self, parked_id: UUID) -> None:
        """Put a parked counter back; what lies on the counter is parked in its place."""
        if self._parking is not None and not self._counter.state.busy:
            counter = self._counter.state.counter
            self._lane.run(partial(_taken_out, self._parking, counter, parked_id), self._done)

    def _done(self, answer: Parked | Refused | Failed) -> None:
        match answer:
            case Failed():
                self._counter.fail(answer.error)
            case Refused():
                self._counter.refuse(answer)
            case (counter, cards):
                self._counter.lay(counter)
                self._shown(cards)

    def _shown(self, cards: tuple[ParkedCard, ...] | Failed) -> None:
        if not isinstance(cards, Failed):
            self.cards = cards
            self.changed.emit(cards)


def _parked(parking: Parking, counter: Counter) -> Parked | Refused:
    refused = parking.park(counter)
    return refused or (counter.cleared(), parking.cards())


def _taken_out(parking: Parking, counter: Counter, parked_id: UUID) -> Parked | Refused:
    taken = parking.take_out(parked_id, counter.cleared())
    refused = None if counter.is_empty else parking.park(counter)
    return refused or (taken, parking.cards())
