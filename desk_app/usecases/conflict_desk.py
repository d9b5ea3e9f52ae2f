"""Settling conflicts: which choices fit, and what each does, act by act through the door."""

from enum import StrEnum
from uuid import UUID

from desk_app.domain.acts import HandOut, Undo
from desk_app.domain.conflict_acts import EndAsSwapped, SettleConflict, Settled
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import Outcome
from desk_app.usecases.conflict_ports import ConflictLine, ConflictReads
from desk_app.usecases.drafts import Drafts
from desk_app.usecases.line import Line
from desk_app.usecases.offline_ports import Door
from desk_app.usecases.opening import Trouble, TroubleError


class Choice(StrEnum):
    """What can be done about a conflict."""

    THEIRS = "theirs"  # what stands, stands; what was done without the server counts no longer
    AGAIN = "again"  # try once more, now that something else was put right
    OURS = "ours"  # undo the other hand-out, then do this one after all
    SWAP = "swap"  # the former loan ends as swapped, then this one begins
    CORRECTED = "corrected"  # it was put right by hand


def fitting(line: ConflictLine) -> tuple[Choice, ...]:
    """The choices for one conflict, the likeliest first."""
    if line.act is None:
        return (Choice.CORRECTED, Choice.THEIRS)
    lends = isinstance(line.act, HandOut) and line.theirs is not None
    if lends and line.reason.reason is Reason.HAS_OPEN_LOAN:
        return (Choice.SWAP, Choice.AGAIN, Choice.THEIRS)
    if lends and line.reason.reason is Reason.ALREADY_LENT:
        return (Choice.THEIRS, Choice.OURS, Choice.CORRECTED)
    return (Choice.AGAIN, Choice.THEIRS, Choice.CORRECTED)


class ConflictDesk:
    """The inbox of every desk, at this one; slow, so for a job."""

    def __init__(self, inbox: ConflictReads, door: Door, drafts: Drafts, line: Line) -> None:
        self._inbox, self._door, self._drafts, self._line = inbox, door, drafts, line

    def lines(self) -> tuple[ConflictLine, ...] | None:
        """The open conflicts, the oldest first; none can be looked at without the server."""
        if not self._line.is_there:
            return None
        try:
            return self._inbox.open()
        except TroubleError as error:
            if error.trouble is not Trouble.UNREACHABLE:
                raise
            self._line.lost()
            return None

    def settle(self, conflict: ConflictLine, choice: Choice, note: str = "") -> Outcome:
        """Do what a choice says; what was done before it was cut short is not done twice."""
        by = self._drafts.here.staff.id
        first = self._first(conflict, choice)
        if first is not None:
            outcome = self._door.perform(first, by)
            if isinstance(outcome, Refused):
                return outcome
        if choice in (Choice.AGAIN, Choice.OURS, Choice.SWAP) and conflict.act:
            outcome = self._door.perform(conflict.act, conflict.by)
            if isinstance(outcome, Refused):
                return outcome
        return self._door.perform(self._settling(conflict.act_id, choice, note), by)

    def _first(self, conflict: ConflictLine, choice: Choice) -> EndAsSwapped | Undo | None:
        theirs = conflict.theirs
        if theirs is None or theirs.loan_id == getattr(conflict.act, "loan_id", None):
            return None
        if choice is Choice.SWAP:
            return EndAsSwapped(**self._drafts.now(), loan_id=theirs.loan_id)
        if choice is Choice.OURS:
            return Undo(**self._drafts.now(), of=theirs.act_id)
        return None

    def _settling(self, conflict_id: UUID, choice: Choice, note: str) -> SettleConflict:
        how = {
            Choice.THEIRS: Settled.THEIRS,
            Choice.SWAP: Settled.SWAPPED,
            Choice.CORRECTED: Settled.CORRECTED,
        }.get(choice, Settled.AGAIN)
        return SettleConflict(
            **self._drafts.now(), conflict_id=conflict_id, how=how, note=note.strip()
        )
