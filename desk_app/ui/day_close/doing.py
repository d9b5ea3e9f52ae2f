"""An act from its press to its answer, with a coordinator's approval where needed."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desk_app.domain.errors import Refused
from desk_app.domain.outcomes import Done, Outcome
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.performing import asking
from desk_app.usecases.count_desk import CountDesk

Work = Callable[[CountDesk], Outcome]
Then = Callable[[Done], None]
ApprovedWork = Callable[[UUID | None], Outcome]  # by which coordinator


class Acts(QObject):
    """As ``Performer``, for what is done in one or more acts."""

    approval_wanted = Signal(object)  # Asked
    stopped = Signal(object)  # Refused or Failed

    def __init__(self, lane: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._lane = lane

    def do(self, work: ApprovedWork, then: Then, by: UUID | None = None) -> None:
        """Do it in the lane; what is refused for who does it, a coordinator may approve."""
        again = partial(self.do, work, then)
        self._lane.run(partial(work, by), partial(self._answered, again, then))

    def _answered(
        self, again: Callable[[UUID], None], then: Then, answer: Outcome | Failed
    ) -> None:
        if not isinstance(answer, Refused | Failed):
            then(answer)
            return
        self.stopped.emit(answer)
        if isinstance(answer, Refused) and (asked := asking(answer, again)):
            self.approval_wanted.emit(asked)


class CountActs(Acts):
    """What the count desk does."""

    def __init__(self, lane: Lane, desk: CountDesk, parent: QObject) -> None:
        super().__init__(lane, parent)
        self._desk = desk

    def run(self, work: Work, then: Then) -> None:
        """Do it there, or at the same desk with an approval."""
        self.do(lambda by: work(self._desk.approved(by) if by else self._desk), then)
