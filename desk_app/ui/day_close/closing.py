"""Closing: what the day comes to, who signs for it, and the close itself."""

from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desk_app.domain.closing_days import day_to_close, left_open
from desk_app.domain.day_report import Carried, DayReport
from desk_app.domain.errors import Refused
from desk_app.domain.outcomes import Done
from desk_app.domain.people import Staff
from desk_app.ui.day_close import close_words as words
from desk_app.ui.day_close.close_state import CloseState
from desk_app.ui.day_close.doing import Acts
from desk_app.ui.day_close.soon import Soon
from desk_app.ui.day_close.state import Said
from desk_app.ui.jobs import Failed, Lanes
from desk_app.ui.performing import Proof, why
from desk_app.ui.services import Services
from desk_app.usecases.closing import CloseDesk, Closing
from desk_app.usecases.reads import Setup


@dataclass(frozen=True, slots=True)
class _Seen:
    days: tuple[date, ...]
    report: DayReport
    refused: Refused | None


class ClosingViewModel(QObject):
    """Looks in the slow lane; closes where papers are made."""

    changed = Signal(object)  # CloseState
    sounded = Signal(str)  # ok, attention or stop
    acted = Signal()
    approval_wanted = Signal(object)  # Asked
    proof_wanted = Signal(object)  # Proof
    closed = Signal(object)  # DayClosed

    def __init__(
        self, lanes: Lanes, services: Services, desk: CloseDesk, setup: Setup, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._lanes, self._services, self._desk = lanes, services, desk
        self.me = services.drafts.here.staff
        self.staff = tuple(s for s in setup.staff if s.active and s.id != self.me.id)
        self._count_id: UUID | None = None
        self.state = CloseState()
        self._closes = self._acts(Acts(lanes.making, self))
        self._others = self._acts(Acts(lanes.slow, self))
        self.soon = Soon(self.look, self)

    def begin(self, count_id: UUID | None) -> None:
        """Close with this count, or with the movements only."""
        self._count_id = count_id
        self.state = CloseState(quick=count_id is None, coordinator=self.me.rules)
        self._look(None)

    def look(self) -> None:
        """Look again at what it comes to now."""
        self.soon.stop()
        self._look(self.state.report.day if self.state.report else None)

    def choose_day(self, day: date) -> None:
        """Close this one of the days that are open."""
        self._look(day)

    def choose_second(self, staff_id: UUID | None) -> None:
        """Who looks on."""
        self._show(second=staff_id)

    def see_to(self, carried: Carried) -> None:
        """A difference of an earlier day asks for nothing any more."""
        drafts, perform = self._services.drafts, self._services.perform

        self._others.do(
            lambda by: perform(replace(drafts.seen_to(carried.explanation_id), approved_by=by)),
            partial(self._seen_to, carried),
        )

    def close(self) -> None:
        """Close, once everybody who answers for it has signed."""
        state = self.state
        if not state.ready:
            if state.refused is not None:
                self._stopped(state.refused)
            return
        second = next((s for s in self.staff if s.id == state.second), None)
        self.proof_wanted.emit(Proof(self.me, partial(self._with_second, second)))

    def _with_second(self, second: Staff | None) -> None:
        if second is None:
            self._close(None)
        else:
            self.proof_wanted.emit(Proof(second, partial(self._close, second)))

    def _close(self, second: Staff | None) -> None:
        report = self.state.report
        if report is None:
            return
        mine = self.me.id if self.state.all_the_same else None
        self._show(closing=True, said=None)
        closing = Closing(report.day, self._count_id, second)
        self._closes.do(
            lambda by: self._desk.close(replace(closing, approved_by=by or mine)), self._closed
        )

    def _closed(self, done: Done) -> None:
        self._show(closing=False)
        self.sounded.emit("ok")
        self.acted.emit()
        self.closed.emit(done)

    def _seen_to(self, carried: Carried, _done: Done) -> None:
        self.sounded.emit("ok")
        self._show(said=Said(words.seen_to(carried), "ok"))
        self.acted.emit()
        self.look()

    def _look(self, day: date | None) -> None:
        self._lanes.slow.run(partial(self._read, day, self._count_id), self._looked)

    def _read(self, day: date | None, count_id: UUID | None) -> _Seen:
        here = self._services.drafts.here
        now = self._services.clock().astimezone()
        last = self._desk.looks.last(here.site.id).day
        usual = day_to_close(now, last)
        days = (*left_open(now, last, here.rules), usual)
        report = self._desk.report(Closing(day if day in days else usual, count_id))
        return _Seen(days, report, self._desk.why_not(report))

    def _looked(self, found: _Seen | Failed) -> None:
        if isinstance(found, Failed):
            self._stopped(found)
        else:
            self._show(days=found.days, report=found.report, refused=found.refused)

    def _acts(self, acts: Acts) -> Acts:
        acts.stopped.connect(self._stopped)
        acts.approval_wanted.connect(self.approval_wanted)
        return acts

    def _stopped(self, stopped: Refused | Failed) -> None:
        self.sounded.emit("stop")
        self._show(closing=False, said=Said(why(stopped), "stop"))
        if isinstance(stopped, Refused) and stopped != self.state.refused:
            self.look()

    def say(self, said: Said) -> None:
        """Say why not."""
        self.sounded.emit(said.tone)
        self._show(said=said)

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed.emit(self.state)
