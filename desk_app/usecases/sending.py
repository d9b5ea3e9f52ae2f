"""Sends what was done without the server, act by act, and keeps the mirror fresh."""

import logging
import traceback
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from desk_app.domain.conflict_acts import FileConflict, RefusedAct, filing_of
from desk_app.domain.errors import Reason, Refused, RefusedError
from desk_app.domain.outcomes import Outcome
from desk_app.usecases.conflict_ports import ConflictReads
from desk_app.usecases.line import Line
from desk_app.usecases.offline_ports import (
    NAMES_STAY,
    Answers,
    CopyTroubleError,
    Door,
    LineState,
    Mirror,
    Online,
    Remark,
    Sending,
    Waiting,
)
from desk_app.usecases.opening import Trouble, TroubleError
from desk_app.usecases.ports import Clock
from desk_app.usecases.shared_door import SharedDoor

LOG = logging.getLogger(__name__)
FRESH = timedelta(minutes=10)  # older than this, a mirror is copied anew
BROKEN_FOR = timedelta(minutes=1)  # after a copy could not be made, until the next try


@dataclass(frozen=True, slots=True)
class Far:
    """A server as it is sent to: its door, its inbox, and whether it is there."""

    door: Door
    inbox: ConflictReads
    answers: Answers


class Sender:
    """Takes the outbox to the server in order; whatever cuts it, the next sending goes on.

    An act leaves the outbox when it is applied or lies in the inbox, and is never in both.
    """

    def __init__(self, far: Far, mirror: Mirror, line: Line) -> None:
        self._far, self._mirror, self._line = far, mirror, line
        self._refused = 0
        self.is_stopped = False

    def send(self) -> Online:
        """Send until nothing waits; raises ``TroubleError`` when the server goes meanwhile."""
        gone = self._refused = 0
        while (waiting := self._mirror.first()) is not None and not self.is_stopped:
            self._line.be(Sending(self._mirror.waiting(), gone))
            if self._far.inbox.is_filed(waiting.act_id):
                self._refused += 1
            else:
                self._send(waiting)
            self._mirror.sent(waiting)
            gone += 1
        self._mirror.send_records()
        return Online(gone - self._refused, self._refused)

    def _send(self, waiting: Waiting) -> None:
        broken = Refused(Reason.BROKEN, waiting.kind)
        outcome = self._tried(waiting) or self._tried(waiting) or broken
        if isinstance(outcome, Refused):
            self._refused += 1
            filed = self._far.door.perform(_filing(waiting, outcome), waiting.by)
            if isinstance(filed, Refused):  # it stays in the outbox
                raise RefusedError(filed)

    def _tried(self, waiting: Waiting) -> Outcome | None:
        """None when it cannot be read, or the program stumbled: asked again, it tells whether."""
        if waiting.act is None:
            return None
        try:
            return self._far.door.perform(waiting.act, waiting.by)
        except TroubleError:
            raise
        except Exception as error:  # noqa: BLE001 - a bug must not hold up the rest
            frames = "".join(traceback.format_tb(error.__traceback__))  # its words may be names
            LOG.error("not sent: %s, %s\n%s", waiting.kind, type(error).__name__, frames)  # noqa: TRY400
            return None


class LineKeeper:
    """Looks how it stands, one look at a time, in a lane of its own."""

    def __init__(self, sender: Sender, far: Far, door: SharedDoor, clock: Clock) -> None:
        self._sender, self._far, self._door, self._clock = sender, far, door, clock
        self._forgot = False
        self._broken_at: datetime | None = None  # when the copy could not be made

    def look(self, line: Line, mirror: Mirror) -> LineState:
        """Ask for a sign of life, then do what is due; gives how it stands."""
        if not self._is_there(line):
            self._forget_in_time(mirror)
            return line.state
        try:
            self._do_what_is_due(line, mirror)
        except CopyTroubleError as error:
            self._broken_at = self._clock()
            line.remark(Remark(error.trouble))
        except TroubleError as error:  # a server that is busy is there, and is sent to again
            if error.trouble is Trouble.UNREACHABLE:
                line.lost()
        self._forgot = False
        return line.state

    def _is_there(self, line: Line) -> bool:
        asks = None
        try:
            if self._far.answers():
                return True
        except TroubleError as error:
            asks = error.trouble
        line.lost(asks)
        return False

    def _do_what_is_due(self, line: Line, mirror: Mirror) -> None:
        if not line.is_there or mirror.waiting():
            line.be(self._sender.send())
        elif self._is_due(mirror):
            mirror.send_records()
        else:
            return
        if self._door.rebuild() and self._broken_at:
            self._broken_at = None
            line.remark(None)

    def _is_due(self, mirror: Mirror) -> bool:
        if self._broken_at and abs(self._clock() - self._broken_at) < BROKEN_FOR:
            return False
        taken = mirror.taken_at()
        return self._door.is_stale or taken is None or abs(self._clock() - taken) > FRESH

    def _forget_in_time(self, mirror: Mirror) -> None:
        """A clock that jumps, either way, is no reason to keep names."""
        taken = mirror.taken_at()
        if taken and not self._forgot and abs(self._clock() - taken) > NAMES_STAY:
            mirror.forget_names()
            self._forgot = True


def _filing(waiting: Waiting, refused: Refused) -> FileConflict:
    """The same filing whenever it is made; of who was faster there are no names in it."""
    touched = waiting.touched
    faster = refused.reason is Reason.ALREADY_LENT
    return FileConflict(
        id=filing_of(waiting.act_id),
        at=waiting.at,
        desk_id=waiting.desk_id,
        refused=RefusedAct(
            act_id=waiting.act_id,
            position=waiting.position,
            kind=waiting.kind,
            version=waiting.version,
            staff_id=waiting.by,
            reason=replace(refused, details=()) if faster else refused,
            sha256=waiting.sha256,
            content=waiting.content,
            device_id=touched.device_id,
            loan_id=touched.loan_id,
            newcomer_id=touched.newcomer_id,
        ),
    )
