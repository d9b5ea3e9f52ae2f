"""The counter between the window and the use cases: forwards what happens, shows one state."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desk_app.domain.acts import Act, Photo
from desk_app.domain.cards import Command
from desk_app.domain.counter import Counter
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.facts import CardFound, Facts
from desk_app.domain.signatures import Signature
from desk_app.domain.step import step
from desk_app.ui.counter.looks import chosen, given, today_at
from desk_app.ui.counter.sound import sound_of
from desk_app.ui.counter.state import CounterState, after
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.parts.text_guard import TextGuard
from desk_app.ui.performing import NOBODY, Asked, Did, Performer, Told, approved
from desk_app.ui.services import Services
from desk_app.usecases.reads import Hit, Reads, TodayLine
from desk_app.usecases.scan import look_up

MOST_HITS = 8
T = TypeVar("T")


class CounterViewModel(QObject):
    """Scans and edits in, one frozen ``CounterState`` out."""

    changed = Signal(object)  # CounterState
    sounded = Signal(str)  # ok, attention or stop
    acted = Signal()  # something in the database changed
    commanded = Signal(object)  # Command, of a card that was scanned
    refused_scan = Signal()  # looked up when somebody signed already
    approval_wanted = Signal(object)  # Asked: goes on with an approval

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lane = lane
        self._services: Services | None = None
        self._early: list[str] = []
        self.asking = False
        self._acts = Performer(lane, Told(self._busy, self._stopped, self._did), self)
        self._acts.approval_wanted.connect(self.approval_wanted)
        self.state = CounterState()

    def open(self, services: Services) -> None:
        """Start working, or go on under other rules; early scans are looked up now, in order."""
        self._services = services
        counter = replace(
            self.state.counter, rules=services.drafts.here.rules, today=services.clock().date()
        )
        self._show(replace(self.state, open=True, counter=counter))
        self.refresh_today()
        early, self._early = self._early, []
        for text in early:
            self.accept(text)
        self.lane.run(services.papers.languages, self._translated)

    def _translated(self, languages: Mapping[str, str] | Failed) -> None:
        if not isinstance(languages, Failed):
            self._show(replace(self.state, languages=tuple(languages.items())))

    def accept(self, text: str) -> None:
        """Look up a scanned text and step."""
        if self._services is None:
            self._early.append(text)
        else:
            services, today = self._services, self._services.clock().date()
            patterns = services.patterns
            self.lane.run(lambda: look_up(text, services.reads, today, patterns), self._stepped)

    def choose(self, hit: Hit) -> None:
        """Put a found thing on the counter."""
        if self._services is None:
            return
        self.lane.run(partial(chosen, self._services, hit), self._stepped)

    def search(self, words: str, on_hits: Callable[[tuple[Hit, ...]], None]) -> None:
        """Find devices, newcomers and courses as a person types."""

        def answered(hits: tuple[Hit, ...] | Failed) -> None:
            on_hits(() if isinstance(hits, Failed) else hits)

        self._ask(lambda reads: reads.search(words, MOST_HITS), answered)

    def clear(self) -> None:
        """Take everything off the counter."""
        counter = self.state.counter.cleared()
        self._show(replace(self.state, counter=counter, last=None, failed=None))

    def edit(self, change: Callable[[Counter], Counter]) -> None:
        """Change what lies on the counter by hand: a tick, a date, a condition."""
        self._put(replace(change(self.state.counter), notice=None))

    def set_course(self, course_id: UUID) -> None:
        """Choose one of the newcomer's courses."""
        newcomer = self.state.counter.newcomer
        for course in newcomer.courses if newcomer else ():
            if course.course.id == course_id:
                self._put(self.state.counter.with_course(course))

    @property
    def guard(self) -> TextGuard | None:
        """What judges a text as it is typed, once the database is open."""
        return self._services.texts if self._services else None

    def add_photo(self, file: str) -> None:
        """Add a picture of the device from a file, made small in a job."""
        if self._services is None:
            return
        photos, before = self._services.photos, self.state.counter

        def added(photo: Photo | Failed) -> None:
            if isinstance(photo, Failed):
                self.refuse(Refused(Reason.NO_PICTURE, "photo"))
            else:
                self._put(self.state.counter.with_photo(photo, of=before))

        self.lane.run(lambda: photos.reencode(Path(file).read_bytes()), added)

    def picture(self, sha256: str, on_picture: Callable[[bytes], None]) -> None:
        """Fetch a kept photo."""
        self._ask(lambda reads: reads.photo(sha256), given(on_picture))

    def with_approval(self, then: Callable[[UUID | None], None]) -> None:
        """Go on at once, or once a coordinator approved what they have to."""
        services = self._services
        if services and self.state.counter.overrides and not services.drafts.here.staff.rules:
            self.approval_wanted.emit(Asked(then, lambda: self.refuse(NOBODY)))
        else:
            then(None)

    def hand_out(self, signature: Signature, approved_by: UUID | None = None) -> None:
        """Print the agreement and lend, in a job; the counter is the one that was signed for."""
        if self._services is None or self.state.held:
            return
        drafts, counter = self._services.drafts, self.state.counter
        self._act(approved(lambda: drafts.hand_out(counter, signature), approved_by))

    def take_back(self, signature: Signature | None = None) -> None:
        """Print the receipt and end the loan, in a job."""
        if self._services is None or self.state.held:
            return
        drafts, counter = self._services.drafts, self.state.counter
        self._act(lambda: drafts.take_back(counter, signature))

    def undo(self, act_id: UUID) -> None:
        """Compensate an act."""
        if self._services is None or self.state.busy:
            return
        drafts = self._services.drafts
        self._act(lambda: drafts.undo(act_id))

    def paper(self, act_id: UUID, on_paper: Callable[[bytes], None]) -> None:
        """Fetch the kept PDF of an act."""
        self._ask(lambda reads: reads.paper(act_id), given(on_paper))

    def refresh_today(self) -> None:
        """Read the acts of today at this desk."""
        if self._services is None:
            return

        def shown(lines: tuple[TodayLine, ...] | Failed) -> None:
            if not isinstance(lines, Failed):
                self._show(replace(self.state, today=lines))

        self.lane.run(partial(today_at, self._services), shown)

    def _ask(self, look: Callable[[Reads], T], on_answer: Callable[[T | Failed], None]) -> None:
        """Look something up in the lane; nothing before the database is open."""
        if self._services is not None:
            reads = self._services.reads
            self.lane.run(lambda: look(reads), on_answer)

    def _act(self, draft: Callable[[], Act]) -> None:
        if self._services is not None:
            self._acts.run(self._services, draft)

    def _busy(self, *, busy: bool) -> None:
        if busy:  # what comes of it says that it is over
            self._show(replace(self.state, busy=True, failed=None))

    def _stopped(self, stopped: Refused | Failed) -> None:
        if isinstance(stopped, Failed):
            self.fail(stopped.error)
        else:
            counter = self.state.counter.refusing(stopped)
            self._show(replace(self.state, busy=False, counter=counter))
            self.sounded.emit("stop")

    def _did(self, did: Did) -> None:
        counter = after(self.state.counter, did.done)
        state = replace(self.state, busy=False, counter=counter, last=did.done)
        self._show(replace(state, last_act=did.act_id))
        self.sounded.emit("ok")
        self.acted.emit()
        self.refresh_today()

    def _stepped(self, facts: Facts | Failed) -> None:
        if isinstance(facts, Failed):
            self.fail(facts.error)
        elif self.asking:  # scanned just before: what is signed for stays what it was
            self.refused_scan.emit()
        elif isinstance(facts, CardFound) and isinstance(facts.card, Command):
            self.commanded.emit(facts.card)
        else:
            self.take(facts)

    def take(self, facts: Facts) -> None:
        """Step, and let it be heard."""
        counter = self.state.counter
        if self._services is not None:  # it may be past midnight by now
            counter = replace(counter, today=self._services.clock().date())
        self.lay(step(counter, facts))

    def refuse(self, refused: Refused) -> None:
        """Everything stays; the prompt says why, and it is heard."""
        self.lay(self.state.counter.refusing(refused))

    def lay(self, counter: Counter) -> None:
        """Show another counter, and let it be heard."""
        self.sounded.emit(sound_of(counter))  # before anything is painted
        self._show(replace(self.state, counter=counter, last=None, failed=None))

    def fail(self, error: BaseException) -> None:
        """Say that something broke; what lies on the counter stays."""
        self._show(replace(self.state, busy=False, failed=error))
        self.sounded.emit("stop")

    def hold(self, *, stale: bool) -> None:
        """Let nothing be done while what lies here is looked up again."""
        self._show(replace(self.state, stale=stale))

    def let_count_wait(self, *, waits: bool) -> None:
        """Say that a count waits, until it is gone back to."""
        self._show(replace(self.state, count_waits=waits))

    def _put(self, counter: Counter) -> None:
        self._show(replace(self.state, counter=counter, failed=None))

    def _show(self, state: CounterState) -> None:
        self.state = state
        self.changed.emit(state)
