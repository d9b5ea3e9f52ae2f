"""An act from its draft to its answer, and the approval that a coordinator may give it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desk_app.domain.acts import Act
from desk_app.domain.errors import Reason, Refused, RefusedError
from desk_app.domain.outcomes import Done
from desk_app.domain.people import Staff
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.services import Services
from desk_app.ui.wording import Sentence, refusal
from desk_app.ui.wording.faults import mishap


@dataclass(frozen=True, slots=True)
class Did:
    """An act that was performed, and what it changed; its id is what an undo names."""

    act_id: UUID
    done: Done
    seen: object = None  # what was looked up right after it


Draft = Callable[[], Act]
Look = Callable[[Done], object]
Answer = Did | Refused
NOBODY = Refused(Reason.NEEDS_COORDINATOR)
APPROVABLE = frozenset({Reason.NOT_ALLOWED, Reason.NEEDS_COORDINATOR, Reason.FULL_COUNT_DUE})


@dataclass(frozen=True, slots=True)
class Asked:
    """A coordinator's approval is asked: what then, and what when nobody can give one."""

    then: Callable[[UUID], None]
    otherwise: Callable[[], None] = lambda: None
    why: Refused = NOBODY


@dataclass(frozen=True, slots=True)
class Proof:
    """Somebody signs in once more for what they answer for: what then. Who has no PIN need not."""

    who: Staff
    then: Callable[[], None]


class Busy(Protocol):
    """Says that an act is under way, or that it is over."""

    def __call__(self, *, busy: bool) -> None: ...


@dataclass(frozen=True, slots=True)
class Told:
    """How a screen hears of its acts."""

    busy: Busy
    stopped: Callable[[Refused | Failed], None]
    did: Callable[[Did], None]


class Performer(QObject):
    """Takes the acts of a screen through the door, in a lane."""

    approval_wanted = Signal(object)  # Asked: the same act, approved

    def __init__(self, lane: Lane, told: Told, parent: QObject) -> None:
        super().__init__(parent)
        self._lane, self._told = lane, told

    def run(self, services: Services, draft: Draft, look: Look | None = None) -> None:
        """Perform an act; what is refused for who does it, a coordinator may approve."""
        self._told.busy(busy=True)

        def again(by: UUID) -> None:
            self.run(services, approved(draft, by), look)

        work = partial(performed, services, draft, look)
        self._lane.run(work, partial(self._answered, again))

    def _answered(self, again: Callable[[UUID], None], answer: Answer | Failed) -> None:
        self._told.busy(busy=False)
        if isinstance(answer, Did):
            self._told.did(answer)
            return
        self._told.stopped(answer)
        if isinstance(answer, Refused) and (asked := asking(answer, again)):
            self.approval_wanted.emit(asked)


def asking(refused: Refused, again: Callable[[UUID], None]) -> Asked | None:
    """What to ask a coordinator, when their approval would help."""
    return Asked(again, why=refused) if refused.reason in APPROVABLE else None


def why(stopped: Refused | Failed) -> Sentence:
    """Why nothing was done."""
    return refusal(stopped) if isinstance(stopped, Refused) else mishap(stopped.error)


def approved(draft: Draft, by: UUID | None) -> Draft:
    """The same draft, with the approval of a coordinator when there is one."""
    return (lambda: replace(draft(), approved_by=by)) if by else draft


def performed(services: Services, draft: Draft, look: Look | None = None) -> Answer:
    """Draft an act and take it through the door; a draft may be refused too."""
    try:
        act = draft()
    except RefusedError as error:
        return error.refused
    outcome = services.perform(act)
    if isinstance(outcome, Refused):
        return outcome
    return Did(act.id, outcome, look(outcome) if look else None)
