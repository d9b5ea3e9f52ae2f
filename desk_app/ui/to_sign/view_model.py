"""Signed paper coming in: by scanning its number, or by a press on its line."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, time
from functools import partial
from typing import Literal
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desk_app.domain import numbers
from desk_app.domain.acts import Act
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import PaperReceived, ScanFiled
from desk_app.domain.read_scan import read_scan
from desk_app.domain.scans import CardCode, LoanCode, OtherCode, PageCode, Unknown, Unreadable
from desk_app.ui.devices.double_reads import DoubleReads
from desk_app.ui.devices.outputs import Sheet
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.performing import Did, Performer, Told, why
from desk_app.ui.services import Services
from desk_app.ui.to_sign import words
from desk_app.ui.wording import Sentence, refusal
from desk_app.ui.wording.faults import mishap
from desk_app.usecases.reads import LoanRow, Query, Reads, TodayLine
from desk_app.usecases.scan import not_found

MOST_ROWS = 100  # older ones first; the others are found by scanning
AWAITING = Query(only="awaits_paper", order="started_at", limit=MOST_ROWS)
IN = (PaperReceived, ScanFiled)  # acts by which an agreement came in, or a part of it
NotPaper = Literal["not paper"]
Scanned = LoanRow | Refused | NotPaper


@dataclass(frozen=True, slots=True)
class ToSignState:
    """Everything the page shows."""

    loaded: bool = False
    rows: tuple[LoanRow, ...] = ()
    count: int = 0  # of all that wait, also those beyond ``rows``
    today: tuple[TodayLine, ...] = ()
    last: Did | None = None
    notice: Sentence | None = None
    busy: bool = False


@dataclass(frozen=True, slots=True)
class _Lists:
    rows: tuple[LoanRow, ...]
    count: int
    today: tuple[TodayLine, ...]


class ToSignViewModel(QObject):
    """Scans and presses in, one frozen ``ToSignState`` out."""

    changed = Signal(object)  # ToSignState
    sounded = Signal(str)  # ok or stop
    acted = Signal()
    approval_wanted = Signal(object)  # Asked
    listed = Signal()  # the lists were read again
    paper_wanted = Signal(object, bool)  # Sheet, print at once

    def __init__(self, lane: Lane, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._services = services
        self._doubles = DoubleReads(services.clock)
        self.state = ToSignState()
        self._acts = Performer(lane, Told(self._busy, self._stopped, self._did), self)
        self._acts.approval_wanted.connect(self.approval_wanted)

    def accept(self, text: str) -> None:
        """Take in the signed paper whose number was scanned."""
        if not self._doubles.is_double(text):
            self._lane.run(partial(find_paper, text, self._services.reads), self._scanned)

    def signed(self, loan_id: UUID) -> None:
        """The signed print is in."""
        drafts = self._services.drafts
        self._act(lambda: drafts.paper_signed(loan_id))

    def undo(self, act_id: UUID) -> None:
        """Put an agreement back on the list."""
        drafts = self._services.drafts
        self._act(lambda: drafts.undo(act_id))

    def undo_last(self) -> None:
        """Put back the one that was just taken off."""
        if self.state.last is not None and isinstance(self.state.last.done, PaperReceived):
            self.undo(self.state.last.act_id)

    def paper(self, row: LoanRow, *, at_once: bool) -> None:
        """Fetch the kept agreement of a loan."""
        reads, title = self._services.reads, numbers.display(row.number)

        def fetched(content: bytes | Failed | None) -> None:
            match content:
                case bytes():
                    self.paper_wanted.emit(Sheet(content, title), at_once)
                case Failed(error):
                    self._stop(mishap(error))
                case None:
                    self._stop(words.no_paper(title))

        self._lane.run(lambda: _agreement(row.id, reads), fetched)

    def refresh(self) -> None:
        """Read again what waits and what came in today."""
        self._lane.run(self._lists, self._listed)

    def _lists(self) -> _Lists:
        reads, desk_id = self._services.reads, self._services.drafts.here.place.id
        midnight = datetime.combine(self._services.clock().date(), time.min).astimezone()
        return _Lists(
            reads.loans(AWAITING), reads.count("loans", AWAITING), reads.today(desk_id, midnight)
        )

    def _listed(self, lists: _Lists | Failed) -> None:
        if isinstance(lists, Failed):
            self._stop(mishap(lists.error))
            return
        today = tuple(line for line in lists.today if isinstance(line.done, IN))
        self._show(
            replace(self.state, loaded=True, rows=lists.rows, count=lists.count, today=today)
        )
        self.listed.emit()

    def _scanned(self, found: Scanned | Failed) -> None:
        match found:
            case LoanRow():
                self.signed(found.id)
            case Refused():
                self._stop(refusal(found))
            case Failed(error):
                self._stop(mishap(error))
            case "not paper":
                self._stop(words.not_paper())

    def _act(self, draft: Callable[[], Act]) -> None:
        if not self.state.busy:
            self._acts.run(self._services, draft)

    def _busy(self, *, busy: bool) -> None:
        self._show(replace(self.state, busy=busy, notice=None))

    def _stopped(self, stopped: Refused | Failed) -> None:
        self._stop(why(stopped))
        self.refresh()

    def _did(self, did: Did) -> None:
        self._show(replace(self.state, last=did))
        self.sounded.emit("ok")
        self.acted.emit()
        self.refresh()

    def _stop(self, sentence: Sentence) -> None:
        self._show(replace(self.state, notice=sentence, last=None))
        self.sounded.emit("stop")

    def _show(self, state: ToSignState) -> None:
        self.state = state
        self.changed.emit(state)


def find_paper(text: str, reads: Reads) -> Scanned:
    """The loan whose signed paper was scanned, or why it is not waited for."""
    match read_scan(text):
        case LoanCode(number) | PageCode(number):
            rows = reads.loans(Query(words=number))
            row = next((row for row in rows if row.number == number), None)
            if row is None:
                return Refused(Reason.UNKNOWN, "loan", (number,))
            return row if row.awaits_paper else Refused(Reason.ALREADY_SIGNED, number)
        case Unknown(why) as code if why is not Unreadable.STRANGE:
            return not_found(code)
        case OtherCode() | CardCode() as code:
            return not_found(code)
        case _:
            return "not paper"


def _agreement(loan_id: UUID, reads: Reads) -> bytes | None:
    card = reads.loan(loan_id)
    kept = card.papers if card else ()
    act_id = next((p.act_id for p in kept if p.kind == "agreement" and not p.voided), None)
    return reads.paper(act_id) if act_id else None
