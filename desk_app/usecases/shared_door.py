"""The door of a desk on a server: it never stays shut, the server there or not."""

import logging
from uuid import UUID

from desk_app.domain.acts import Act, Login
from desk_app.domain.conflict_acts import EndAsSwapped, FileConflict, SettleConflict
from desk_app.domain.count_acts import CloseDay, FollowUp
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import Outcome
from desk_app.domain.people import Role
from desk_app.domain.register_acts import FillDemo, Import, SetUp
from desk_app.usecases.line import Line
from desk_app.usecases.offline_ports import CopyTroubleError, Doors, Mirror, Offline
from desk_app.usecases.opening import Trouble, TroubleError

LOG = logging.getLogger(__name__)
AT_SERVER_ONLY = (
    SetUp,
    Import,
    FillDemo,
    FileConflict,
    SettleConflict,
    EndAsSwapped,
    CloseDay,
    FollowUp,
)


def needs_server(act: Act) -> bool:
    """Tell whether an act is never done without the server."""
    rules = act.needs >= Role.COORDINATOR or act.over is Login.COORDINATOR
    return rules or isinstance(act, AT_SERVER_ONLY)


class SharedDoor:
    """Acts go to the server, or into the mirror with its outbox, never in another order.

    What the server did is done in the mirror as well, so that it is current when the server goes
    a second later. What is in the mirror's journal is at the server or in the outbox.
    """

    def __init__(self, doors: Doors, mirror: Mirror, line: Line) -> None:
        self._doors, self._mirror, self._line = doors, mirror, line
        self._meanwhile: list[tuple[Act, UUID]] | None = None
        self.is_stale = False  # the mirror lacks what the server did

    def perform(self, act: Act, by: UUID) -> Outcome:
        """As ``Desk.perform``; raises ``TroubleError`` when neither can answer."""
        if needs_server(act):
            return self._at_server(act, by)
        if not self._line.is_there or self._waits():
            return self._queued(act, by)
        try:
            outcome = self._doors.server.perform(act, by)
        except TroubleError as error:
            self._line.give_up_if_gone(error)
            return self._unanswered(act, by, error)
        self._copied(act, by, outcome)
        return outcome

    def rebuild(self) -> bool:
        """Copy the server anew; what is done meanwhile is done in the new copy too."""
        self._meanwhile, was_stale, made = [], self.is_stale, False
        self.is_stale = False
        try:
            made = self._mirror.rebuild()
            return made
        finally:
            done, self._meanwhile = self._meanwhile, None
            self.is_stale |= was_stale and not made
            for act, by in done:
                self._copy(act, by)

    def _at_server(self, act: Act, by: UUID) -> Outcome:
        if not self._line.is_there:
            return Refused(Reason.NEEDS_SERVER, type(act).__name__)
        try:
            outcome = self._doors.patient.perform(act, by)
        except TroubleError as error:
            if error.trouble is Trouble.UNREACHABLE:
                self._line.lost()
            raise
        self.is_stale = True  # what a coordinator set is copied with everything else
        return outcome

    def _waits(self) -> bool:
        """Tell whether an act must join others; a broken copy does not keep the server's shut."""
        try:
            return self._mirror.waiting() > 0
        except CopyTroubleError:
            return False

    def _queued(self, act: Act, by: UUID) -> Outcome:
        self._line.need_copy()
        outcome = self._doors.queueing.perform(act, by)
        if isinstance(state := self._line.state, Offline):
            self._line.lost(state.asks)  # one more waits
        return outcome

    def _unanswered(self, act: Act, by: UUID, error: TroubleError) -> Outcome:
        """Whether the server did it is not known: sent again by its id, that comes out."""
        outcome = self._queued(act, by)
        if isinstance(outcome, Refused):
            raise error
        return outcome

    def _copied(self, act: Act, by: UUID, outcome: Outcome) -> None:
        if isinstance(outcome, Refused):
            return
        if self._meanwhile is not None:
            self._meanwhile.append((act, by))
        self._copy(act, by)

    def _copy(self, act: Act, by: UUID) -> None:
        """The mirror has part of what the server has, so it may refuse; that is no fault.

        Whatever goes wrong here, the act is done: the server has it.
        """
        try:
            self._doors.copying.perform(act, by)
        except TroubleError:
            self.is_stale = True
        except Exception as error:  # noqa: BLE001 - a bug
            LOG.error("not copied: %s, %s", type(act).__name__, type(error).__name__)  # noqa: TRY400 - names
            self.is_stale = True
