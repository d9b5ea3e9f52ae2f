"""Preparing by scan: the first scan shows a device, every next one takes its next step."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, time
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desk_app.domain.acts import Act
from desk_app.domain.cards import Card, Command
from desk_app.domain.condition import Condition, Part, Severity
from desk_app.domain.devices import Step
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.facts import CardFound, DeviceFound, Facts, NothingFound
from desk_app.domain.judging import Judging, judged
from desk_app.domain.outcomes import Done, Prepared
from desk_app.ui.devices.double_reads import DoubleReads
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.performing import Did, Performer, Told, why
from desk_app.ui.prepare import words
from desk_app.ui.prepare.state import PrepareState
from desk_app.ui.prepare.steps import belongs_here, choice, condition_now, kept_with
from desk_app.ui.services import Services
from desk_app.ui.wording import Sentence, refusal
from desk_app.ui.wording.faults import mishap
from desk_app.usecases.reads import DeviceRow, Query, TodayLine
from desk_app.usecases.scan import look_up

WAITING = ("to_prepare", "in_repair")
MOST_WAITING = 500  # of a kind; who waits longer is found by scanning


@dataclass(frozen=True, slots=True)
class _Lists:
    waiting: tuple[DeviceRow, ...]
    count: int
    today: tuple[TodayLine, ...]


class PrepareViewModel(QObject):
    """Scans and presses in, one frozen ``PrepareState`` out."""

    changed = Signal(object)  # PrepareState
    sounded = Signal(str)  # ok or stop
    acted = Signal()
    approval_wanted = Signal(object)  # Asked
    listed = Signal()  # the lists were read again

    def __init__(self, lane: Lane, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._services = services
        self._doubles = DoubleReads(services.clock)
        self._judged: dict[UUID, Condition] = {}
        self.state = PrepareState()
        told = Told(self._busy, lambda stopped: self._stop(why(stopped)), self._did)
        self._acts = Performer(lane, told, self)
        self._acts.approval_wanted.connect(self.approval_wanted)

    def accept(self, text: str) -> None:
        """Look up a scanned text; the device that is shown already takes its next step."""
        if self._doubles.is_double(text):
            return
        services, today = self._services, self._services.clock().date()
        patterns = services.patterns
        self._lane.run(lambda: look_up(text, services.reads, today, patterns), self._scanned)

    def choose(self, device_id: UUID) -> None:
        """Show a device from the list; choosing it again does nothing more."""
        reads = self._services.reads
        self._lane.run(lambda: reads.device_by_id(device_id), self._chosen)

    def judge(self, condition: Condition) -> None:
        """Take down how the current device is; it is kept with the next step."""
        if self.state.current is not None:
            self._judged[self.state.current.device.id] = condition
            self._show(replace(self.state, judged=condition, last=None, notice=None))

    def put_away(self) -> None:
        """Show no device."""
        state = replace(self.state, current=None, judged=None, part=None)
        self._show(replace(state, last=None, notice=None))

    def next_step(self) -> None:
        """Take the step that a second scan would take."""
        current = self.state.current
        step = choice(current, self.state.judged).primary if current else None
        if step is not None:
            self.take(step)

    def take(self, step: Step) -> None:
        """Take a step with the current device."""
        current = self.state.current
        if current is None or self.state.busy:
            return
        drafts, device_id = self._services.drafts, current.device.id
        kept = kept_with(step, current, self.state.judged)
        self._act(lambda: drafts.prepare(device_id, step, kept))

    def undo(self, act_id: UUID) -> None:
        """Compensate a step."""
        if not self.state.busy:
            drafts = self._services.drafts
            self._act(lambda: drafts.undo(act_id))

    def undo_last(self) -> None:
        """Compensate what was just done."""
        if self.state.last is not None and isinstance(self.state.last.done, Prepared):
            self.undo(self.state.last.act_id)

    def refresh(self) -> None:
        """Read again who waits and what was done today."""
        self._lane.run(self._lists, self._listed)

    def _lists(self) -> _Lists:
        reads, desk_id = self._services.reads, self._services.drafts.here.place.id
        here = self._services.drafts.here.site.id
        asked = [Query(only=o, limit=MOST_WAITING, site_id=here) for o in WAITING]
        midnight = datetime.combine(self._services.clock().date(), time.min).astimezone()
        return _Lists(
            waiting=tuple(row for query in asked for row in reads.devices(query)),
            count=sum(reads.count("devices", query) for query in asked),
            today=reads.today(desk_id, midnight),
        )

    def _listed(self, lists: _Lists | Failed) -> None:
        if isinstance(lists, Failed):
            self._stop(mishap(lists.error))
            return
        steps = tuple(line for line in lists.today if isinstance(line.done, Prepared))
        self._show(replace(self.state, waiting=lists.waiting, count=lists.count, steps=steps))
        self.listed.emit()

    def _scanned(self, facts: Facts | Failed) -> None:
        match facts:
            case Failed(error):
                self._stop(mishap(error))
            case NothingFound(refused):
                self._stop(refusal(refused))
            case DeviceFound() if self._is_current(facts):
                self._again(facts)
            case DeviceFound():
                self._show_device(facts)
            case CardFound(card):
                self._card(card)
            case _:
                self._stop(words.no_device())

    def _card(self, card: Card) -> None:
        """A card judges the device that is shown, or does what a key would."""
        acts = {
            Command.YES: self.next_step,
            Command.NO: self.put_away,
            Command.CLEAR: self.put_away,
            Command.UNDO: self.undo_last,
        }
        current = self.state.current
        if isinstance(card, Command) and card in acts:
            acts[card]()
        elif isinstance(card, Part | Severity) and current is not None:
            self._judged_by(card, condition_now(current, self.state.judged))
        else:
            self._stop(refusal(Refused(Reason.CARD_NOT_HERE, "prepare")))

    def _judged_by(self, card: Part | Severity, condition: Condition) -> None:
        answer = judged(Judging(condition, self.state.part), card)
        if isinstance(answer, Refused):
            self._stop(refusal(answer))
            return
        if isinstance(card, Severity):
            self.judge(answer.condition)
        self._show(replace(self.state, part=answer.part, notice=None))
        self.sounded.emit("ok")

    def _chosen(self, found: DeviceFound | Failed | None) -> None:
        match found:
            case Failed(error):
                self._stop(mishap(error))
            case DeviceFound():
                self._show_device(found)
            case None:
                self.refresh()

    def _again(self, found: DeviceFound) -> None:
        if self.state.busy:
            return
        self._show(replace(self.state, current=found))
        if choice(found, self.state.judged).primary is None:
            self._show_device(found)
        else:
            self.next_step()

    def _show_device(self, found: DeviceFound) -> None:
        if not belongs_here(found.device.state):
            self.put_away()
            self._stop(words.not_here(found))
            return
        state = replace(self.state, current=found, judged=self._judged.get(found.device.id))
        self._show(replace(state, part=None, last=None, notice=None))
        self.sounded.emit("ok")

    def _act(self, draft: Callable[[], Act]) -> None:
        reads = self._services.reads

        def now(done: Done) -> DeviceFound | None:
            return reads.device_by_id(done.device_id) if done.device_id else None

        self._acts.run(self._services, draft, now)

    def _busy(self, *, busy: bool) -> None:
        self._show(replace(self.state, busy=busy, notice=None))

    def _did(self, did: Did) -> None:
        state, found = replace(self.state, last=did), did.seen
        if isinstance(found, DeviceFound) and (self._is_current(found) or state.current is None):
            self._judged.pop(found.device.id, None)
            state = replace(state, current=found, judged=None)
        self._show(state)
        self.sounded.emit("ok")
        self.acted.emit()
        self.refresh()

    def _is_current(self, found: DeviceFound) -> bool:
        current = self.state.current
        return current is not None and current.device.id == found.device.id

    def _stop(self, sentence: Sentence) -> None:
        self._show(replace(self.state, notice=sentence, last=None))
        self.sounded.emit("stop")

    def _show(self, state: PrepareState) -> None:
        self.state = state
        self.changed.emit(state)
