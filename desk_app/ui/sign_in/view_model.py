"""Signing in: who was chosen, what is wrong, how long to wait; the PIN itself is never kept."""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desk_app.domain.credentials import SHORTEST_PIN
from desk_app.domain.people import Staff
from desk_app.domain.scanners import ScannedText
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.wording import Sentence, pins
from desk_app.ui.wording.faults import mishap
from desk_app.usecases.sign_in import SignedIn, SignInAnswer, Waiting, Who, Wrong

Try = Callable[[Who, str], SignInAnswer]
Seconds = Callable[[], float]  # that only go on


@dataclass(frozen=True, slots=True)
class SignInState:
    """Everything that is shown of it."""

    who: tuple[Staff, ...]
    chosen: Who | None = None  # a name of the list, or a badge
    digits: int = 0  # typed so far
    seconds: int = 0  # to wait
    busy: bool = False
    notice: Sentence | None = None

    @property
    def badge(self) -> bool:
        """Whether a badge was scanned instead of a name chosen."""
        return isinstance(self.chosen, ScannedText)

    @property
    def complete(self) -> bool:
        """Whether it can be tried."""
        enough = self.digits >= SHORTEST_PIN
        return self.chosen is not None and enough and not self.busy and not self.seconds


class SignInModel(QObject):
    """Tries in a job; ``tick`` once a second keeps the count-down right."""

    changed = Signal(object)  # SignInState
    signed_in = Signal(object)  # Staff
    refused = Signal()  # wrong: the PIN is to be typed again

    def __init__(self, lane: Lane, try_: Try, seconds: Seconds, parent: QObject) -> None:
        super().__init__(parent)
        self._lane = lane
        self._try = try_
        self._seconds = seconds
        self._until: dict[Who, float] = {}
        self.state = SignInState(())

    def offer(self, who: tuple[Staff, ...], last: UUID | None = None) -> None:
        """Who can be chosen; whoever was chosen stays so."""
        known = {staff.id for staff in who}
        former = self.state.chosen
        gone = isinstance(former, UUID) and former not in known
        chosen = (last if last in known else None) if former is None or gone else former
        self._show(replace(self.state, who=who, chosen=chosen))

    def choose(self, staff_id: UUID) -> None:
        """A name of the list."""
        if staff_id != self.state.chosen:
            self._show(replace(self.state, chosen=staff_id, notice=None))

    def scan(self, scanned: ScannedText) -> None:
        """A badge; a PIN goes with it all the same."""
        self._show(replace(self.state, chosen=scanned, notice=None))

    def typed(self, digits: int) -> None:
        """So many digits are there now."""
        notice = None if digits else self.state.notice
        self._show(replace(self.state, digits=digits, notice=notice))

    def enter(self, pin: str) -> None:
        """Try it."""
        who = self.state.chosen
        if who is None or not self.state.complete:
            return
        self._show(replace(self.state, busy=True, notice=None))
        self._lane.run(partial(self._try, who, pin), partial(self._answered, who))

    def tick(self) -> None:
        """Another second went by."""
        if self.state.seconds:
            self._show(self.state)

    def _answered(self, who: Who, answer: SignInAnswer | Failed) -> None:
        state = replace(self.state, busy=False)
        if isinstance(answer, Failed):
            self._show(replace(state, notice=mishap(answer.error)))
            return
        if isinstance(answer, SignedIn):
            self._show(replace(state, busy=True))  # until the window is there
            self.signed_in.emit(answer.staff)
            return
        if isinstance(answer, Wrong | Waiting) and answer.seconds:
            self._until[who] = self._seconds() + answer.seconds
        self._show(replace(state, notice=pins.answer(answer)))
        self.refused.emit()

    def _show(self, state: SignInState) -> None:
        until = self._until.get(state.chosen, 0.0) if state.chosen is not None else 0.0
        self.state = replace(state, seconds=max(0, math.ceil(until - self._seconds())))
        self.changed.emit(self.state)
