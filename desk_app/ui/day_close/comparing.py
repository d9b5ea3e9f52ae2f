"""Comparing: a count beside the journal, and what is decided about each difference."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desk_app.domain.compare import Line
from desk_app.domain.counts import Cause, Count, Remedy, Thing
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.facts import DeviceFound
from desk_app.domain.outcomes import Done, Outcome, Swapped
from desk_app.ui.day_close import words
from desk_app.ui.day_close.doing import CountActs
from desk_app.ui.day_close.pairs import pairs
from desk_app.ui.day_close.soon import Soon
from desk_app.ui.day_close.state import CompareState, Said
from desk_app.ui.day_close.swapping import Swapping
from desk_app.ui.day_close.view_model import CountViewModel
from desk_app.ui.jobs import Failed, Lanes
from desk_app.ui.performing import why
from desk_app.ui.services import Services
from desk_app.usecases.count_desk import Beside, CountDesk
from desk_app.usecases.reads import Setup

Decision = Callable[[CountDesk, UUID], Outcome]
ELSEWHERE = {Remedy.TAKE_BACK: "counter", Remedy.REGISTER: "devices"}  # where it is done


@dataclass(frozen=True, slots=True)
class Why:
    """Why a difference stays for now, who follows it up, and what else there is to say."""

    cause: Cause
    follow_up: UUID
    note: str = ""


@dataclass(frozen=True, slots=True)
class _Compared:
    beside: Beside
    lines: tuple[Line, ...]  # the open ones first
    open: int


class CompareViewModel(QObject):
    """Compares in the lane, once more after each decision."""

    changed = Signal(object)  # CompareState
    sounded = Signal(str)  # ok, attention or stop
    acted = Signal()
    approval_wanted = Signal(object)  # Asked
    scan_wanted = Signal(str, str)  # the place where it is done, and the code to begin with
    unseen = Signal(str)  # the text of a thing that nobody counted yet
    ended = Signal()  # another desk ended this count
    paper_wanted = Signal(object, bool)  # Sheet, print at once

    def __init__(
        self, lanes: Lanes, services: Services, setup: Setup, counting: CountViewModel
    ) -> None:
        super().__init__(counting)
        self._lane, self._services = lanes.slow, services
        self._desk, self._has = counting.desk, counting.has
        here = self._desk.site_id
        self._sites = {site.id: site.name for site in setup.sites if site.id != here}
        self._count: Count | None = None
        self._wanted: UUID | str | None = None  # to choose once it is there
        self._gone: UUID | str | None = None  # what is being done on another page
        self.state = CompareState(sites=self._sites)
        self._beside: Beside | None = None
        self._acts = CountActs(lanes.slow, self._desk, self)
        self._swaps = Swapping(lanes, services.reads, self._desk, self)
        self._swaps.paper_wanted.connect(self.paper_wanted)
        for each in (self._acts, self._swaps):
            each.stopped.connect(self._stopped)
            each.approval_wanted.connect(self.approval_wanted)
        self.soon = Soon(self.compare, self)

    def begin(self, count: Count) -> None:
        """Compare this count."""
        self._count = count
        self.state = CompareState(sites=self._sites)
        self.compare()

    def compare(self) -> None:
        """Compare as it is now."""
        if self._count is None:
            return
        self.soon.stop()
        self._show(busy=True)
        self._lane.run(partial(_compared, self._desk, self._count.id), self._compared)

    def choose(self, line: Line | None) -> None:
        """Show one difference in full."""
        if line == self.state.chosen:
            self._show(chosen=line)  # the same, of another comparison
            return
        device_id = line.thing.device_id if line else None
        self._show(chosen=line, model="")
        if device_id is not None:
            reads = self._services.reads
            work = partial(reads.device_by_id, device_id)
            self._lane.run(work, partial(self._about, device_id))

    def put_right(self, remedy: Remedy, to_site: UUID | None = None) -> None:
        """Do what puts the chosen difference right; some of it is done on another page."""
        line = self.state.chosen
        if line is None:
            return
        if remedy is Remedy.SWAP:
            self._swap(line)
        elif remedy in ELSEWHERE:
            self._decide(line, lambda desk, count: desk.choose(count, line, remedy), remedy)
        else:
            self._decide(line, lambda desk, count: desk.put_right(count, line, remedy, to_site))

    def open_agreement(self) -> None:
        """Look at the agreement that the last swap asks to sign."""
        if self.state.swapped is not None:
            self._swaps.open_agreement(self.state.swapped)

    def explain(self, why: Why) -> None:
        """Say why the chosen difference stays for now."""
        line = self.state.chosen
        if line is not None:
            self._decide(
                line,
                lambda desk, count: desk.explain(count, line, why.cause, why.follow_up, why.note),
            )

    def accept(self, text: str) -> None:
        """Go to the difference that was scanned; what nobody saw yet is to be counted."""
        self._lane.run(partial(self._desk.thing_of, text), partial(self._named, text))

    def look_for(self, thing: Thing, said: Said) -> None:
        """It was counted just now: compare again, and go to it."""
        self._wanted = thing.key
        self._show(said=said)
        self.compare()

    def _decide(self, line: Line, work: Decision, elsewhere: Remedy | None = None) -> None:
        count = self._count
        if count is not None:
            after = partial(self._decided, line, elsewhere)
            self._acts.run(lambda desk: work(desk, count.id), after)

    def _swap(self, line: Line) -> None:
        pair = self.state.pairs.get(line.thing.device_id) if line.thing.device_id else None
        if pair is not None and self._count is not None and self._beside is not None:
            self._show(busy=True)
            after = partial(self._swapped, line)
            self._swaps.swap(self._count.id, self._beside, pair, after)

    def _swapped(self, line: Line, done: Done) -> None:
        self._decided(line, None, done)
        if isinstance(done, Swapped):
            self._show(swapped=done, said=Said(words.swapped(done), "ok"))

    def _decided(self, line: Line, elsewhere: Remedy | None, _done: Done) -> None:
        self.sounded.emit("ok")
        self.acted.emit()
        self._show(said=Said(words.decided(line), "ok"))
        if elsewhere is not None:
            self._gone = line.thing.key
            self.scan_wanted.emit(ELSEWHERE[elsewhere], line.thing.code)
        else:
            self._wanted = self._next(line)
        self.compare()

    def _next(self, line: Line) -> UUID | str | None:
        """The open difference after this one; else the one before."""
        lines = self.state.lines
        place = lines.index(line) if line in lines else 0
        ahead = (*lines[place + 1 :], *lines[:place])
        return next((each.thing.key for each in ahead if not each.is_settled), None)

    def _compared(self, found: _Compared | Refused | Failed) -> None:
        if isinstance(found, Refused | Failed):
            self._stopped(found)
            return
        self._beside = found.beside
        compared = found.beside.compared
        self._show(
            busy=False,
            loaded=True,
            in_order=compared.in_order,
            away=compared.away,
            lines=found.lines,
            open=found.open,
            names=found.beside.counted.staff,
            pairs=pairs(found.beside),
        )
        self._choose_again(found.lines)

    def _choose_again(self, lines: tuple[Line, ...]) -> None:
        """What was chosen stays so, unless another was asked for."""
        before = self.state.chosen.thing.key if self.state.chosen else None
        wanted = self._wanted if self._wanted is not None else before
        self._wanted = None
        same = next((line for line in lines if line.thing.key == wanted), None)
        if same and same.is_settled and same.thing.key == self._gone:
            self._gone, same = None, None  # done: on to the first open one
        self.choose(same or next(iter(lines), None))

    def _named(self, text: str, thing: Thing | Refused | Failed) -> None:
        if isinstance(thing, Refused | Failed):
            self._stopped(thing)
        elif not self._has(thing):
            self.unseen.emit(text)
        else:
            self.sounded.emit("ok")
            line = next((each for each in self.state.lines if each.thing.key == thing.key), None)
            self._show(said=None if line else Said(words.in_order(thing.code), "ok"))
            self.choose(line or self.state.chosen)

    def _about(self, device_id: UUID, found: DeviceFound | Failed | None) -> None:
        chosen = self.state.chosen
        if isinstance(found, DeviceFound) and chosen and chosen.thing.device_id == device_id:
            self._show(model=found.device.model)

    def _stopped(self, stopped: Refused | Failed) -> None:
        self.sounded.emit("stop")
        self._show(busy=False, said=Said(why(stopped), "stop"))
        if isinstance(stopped, Refused) and stopped.reason is Reason.COUNT_ENDED:
            self.ended.emit()

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed.emit(self.state)


def _compared(desk: CountDesk, count_id: UUID) -> _Compared | Refused:
    beside = desk.compared(count_id)
    if isinstance(beside, Refused):
        return beside
    found = beside.compared
    lines = tuple(sorted(found.lines, key=lambda line: line.is_settled))
    return _Compared(beside, lines, len(found.open))
