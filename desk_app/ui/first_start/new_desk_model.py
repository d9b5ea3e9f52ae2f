"""A computer that becomes a desk of a shared database: which desk, and who approves it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desk_app.domain.errors import Refused, RefusedError
from desk_app.domain.outcomes import Outcome
from desk_app.domain.people import label
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.starting import NewDesk
from desk_app.ui.wording import Sentence, pins, refusal
from desk_app.ui.wording.faults import mishap
from desk_app.usecases.opening import DeskAsked
from desk_app.usecases.sign_in import (
    NotCoordinator,
    NotHere,
    SignedIn,
    SignInAnswer,
    Waiting,
    Wrong,
)

Answer = Outcome | SignInAnswer
Add = Callable[[NewDesk], Answer]


@dataclass(frozen=True, slots=True)
class NewDeskState:
    """Everything the page shows."""

    asked: DeskAsked
    site: UUID | None = None
    desk: str = ""
    staff: UUID | None = None
    pin: str = field(default="", repr=False)
    left: bool = False  # the name was filled in once
    refused: Refused | None = None  # by the door, about the name
    notice: Sentence | None = None
    busy: bool = False

    @property
    def wrong(self) -> Refused | None:
        """What is wrong with the name."""
        if self.refused is not None:
            return self.refused
        try:
            label(self.desk, "desk")
        except RefusedError as error:
            return error.refused
        return None

    @property
    def wish(self) -> NewDesk | None:
        """What can be asked of the database; none while something is missing."""
        if self.busy or self.site is None or self.staff is None or self.wrong:
            return None
        if self.asked.with_pin and not self.pin:
            return None
        return NewDesk(self.site, self.desk, self.staff, self.pin)


class NewDeskModel(QObject):
    """Edits in, one frozen ``NewDeskState`` out."""

    changed = Signal(object)  # NewDeskState
    ready = Signal()

    def __init__(
        self, asked: DeskAsked, add: Add, lane: Lane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._add, self._lane = add, lane
        sites, who = asked.sites, asked.coordinators
        self.state = NewDeskState(
            asked,
            site=sites[0].id if len(sites) == 1 else None,
            staff=who[0].id if len(who) == 1 else None,
        )

    def fill(self, name: str, value: Any) -> None:  # noqa: ANN401 - what the field holds
        """A field was edited."""
        refused = self.state.refused if name in ("staff", "pin") else None
        left = self.state.left or name == "desk"
        self._show(refused=refused, left=left, notice=None, **{name: value})

    def begin(self) -> None:
        """Add the desk, in a job."""
        wish = self.state.wish
        if wish is None:
            self._show(left=True)
            return
        self._show(busy=True, notice=None)
        self._lane.run(partial(self._add, wish), self._answered)

    def _answered(self, answer: Answer | Failed) -> None:
        self._show(busy=False)
        match answer:
            case Failed(error):
                self._show(notice=mishap(error))
            case Refused(subject="desk"):
                self._show(refused=answer)
            case Refused():
                self._show(notice=refusal(answer))
            case Waiting(seconds):
                self._show(notice=pins.wait(seconds), pin="")
            case Wrong() | NotHere() | NotCoordinator() | SignedIn():
                self._show(notice=pins.answer(answer), pin="")
            case _:
                self.ready.emit()

    def _show(self, **changes: Any) -> None:  # noqa: ANN401 - by name
        self.state = replace(self.state, **changes)
        self.changed.emit(self.state)
