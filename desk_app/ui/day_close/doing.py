"""An act of the count from its press to its answer, with a coordinator's approval where needed."""

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


class CountActs(QObject):
    """As ``Performer``, for what the count desk does in one or more acts."""

    approval_wanted = Signal(object)  # Asked
    stopped = Signal(object)  # Refused or Failed

    def __init__(self, lane: Lane, desk: CountDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._lane, self._desk = lane, desk

    def run(self, work: Work, then: Callable[[Done], None], desk: CountDesk | None = None) -> None:
        """Do it in the lane; what is refused for who does it, a coordinator may approve."""

        def again(by: UUID) -> None:
            self.run(work, then, self._desk.approved(by))

        self._lane.run(partial(work, desk or self._desk), partial(self._answered, again, then))

    def _answered(
        self,
        again: Callable[[UUID], None],
        then: Callable[[Done], None],
        answer: Outcome | Failed,
    ) -> None:
        if not isinstance(answer, Refused | Failed):
            then(answer)
            return
        self.stopped.emit(answer)
        if isinstance(answer, Refused) and (asked := asking(answer, again)):
            self.approval_wanted.emit(asked)
