"""Editing one line of a register: opening it, checking every letter, saving it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import Done, Outcome
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.performing import asking
from desk_app.ui.table.editing import Editing, Filled, Kind, Known, Scanned, Wrong
from desk_app.ui.wording import refusal
from desk_app.ui.wording.faults import mishap

T = TypeVar("T")
PAUSE_MS = 250  # between the last letter and looking it up


class EditModel(QObject, Generic[T]):
    """At most one open thing; an answer about an older version of it is dropped."""

    changed = Signal(object)  # Editing, or None when nothing is open
    saved = Signal(object, object)  # the thing, Done
    opened = Signal()  # another thing than before
    found = Signal(str, object)  # words that find a scanned thing in the list, its UUID
    lost = Signal(object)  # Sentence: why nothing was opened
    approval_wanted = Signal(object)  # Asked: the same, approved

    def __init__(self, lane: Lane, kind: Kind[T], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._kind = kind
        self.state: Editing[T] | None = None
        self._id: UUID | None = None  # of the line that is open, none of a new one
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._look_up)

    def open(self, thing_id: UUID) -> None:
        """Show a line of the list in full; what is being typed goes first."""
        if self._may_leave():
            self._lane.run(partial(self._kind.fetch, thing_id), partial(self._fetched, thing_id))

    def look_again(self, touched: Callable[[UUID], bool]) -> None:
        """Another desk did something: show what it made of the open line, or say so."""
        thing_id, state = self._id, self.state
        if state is not None and thing_id is not None and touched(thing_id):
            fetch = partial(self._kind.fetch, thing_id)
            self._lane.run(fetch, partial(self._seen_again, thing_id))

    def _seen_again(self, thing_id: UUID, thing: T | Failed | None) -> None:
        state = self.state
        if state is None or self._id != thing_id or state.busy or isinstance(thing, Failed):
            return
        if thing is None or (thing != state.kept and state.changed):
            self._show(replace(state, stale=True))
        elif thing != state.kept:
            self._show(Editing(thing, thing, new=False))
            self._check()

    def begin(self) -> None:
        """Start a new one."""
        if self._may_leave():
            blank = self._kind.blank()
            self._begin(Editing(blank, blank, new=True), None)

    def close(self) -> None:
        """Let go; with something typed only when asked twice."""
        leaving = self.state is not None and self.state.leaving
        if leaving or self._may_leave():
            self._pause.stop()
            self._show(None)

    def edit(self, name: str, value: object) -> None:
        """Fill in a field; a ``Refused`` is a text that is no value."""
        state = self.state
        if state is None or state.busy:
            return
        others = tuple(refused for refused in state.unread if refused.subject != name)
        if isinstance(value, Refused):
            state = replace(state, unread=(*others, value))
        else:
            state = replace(state, unread=others, thing=self._kind.put(state.thing, name, value))
        touched = state.touched | {name}
        self._show(replace(state, touched=touched, refused=None, trouble=None, leaving=False))
        self._check()

    def accept(self, scan: Callable[[], Scanned[T]]) -> None:
        """A scan, looked up in the lane: fills in what is being added, or opens what it names."""
        self._lane.run(scan, self._scanned)

    def save(self) -> None:
        """Write it, or say everywhere what is wrong."""
        state = self.state
        if state is None or state.busy:
            return
        if state.unread or state.wrong:
            self._show(replace(state, revealed=True))
            return
        self._write(state.thing, None)

    def _write(self, thing: T, approved_by: UUID | None) -> None:
        if self.state is not None and self.state.thing == thing:
            self._pause.stop()
            self._show(replace(self.state, busy=True, refused=None, trouble=None, leaving=False))
            save = partial(self._save, thing, approved_by)
            self._lane.run(save, partial(self._answered, thing))

    def _may_leave(self) -> bool:
        if self.state is None or not self.state.changed:
            return True
        self._show(replace(self.state, leaving=True))
        return False

    def _fetched(self, thing_id: UUID, thing: T | Failed | None) -> None:
        if isinstance(thing, Failed):
            self.lost.emit(mishap(thing.error))
        elif thing is None:
            self.lost.emit(refusal(Refused(Reason.UNKNOWN)))
        elif self._may_leave():
            self._begin(Editing(thing, thing, new=False), thing_id)

    def _scanned(self, scanned: Scanned[T] | Failed) -> None:
        match scanned:
            case Known(thing=thing, id=thing_id, words=words):
                if self._may_leave():
                    self._begin(Editing(thing, thing, new=False), thing_id)
                    self.found.emit(words, thing_id)
            case Filled(name=name, value=value):
                self._fill(name, value)
            case Refused():
                self.lost.emit(refusal(scanned))
            case Failed(error=error):
                self.lost.emit(mishap(error))

    def _fill(self, name: str, value: str) -> None:
        if self.state is None or not self.state.new:
            self.begin()
        if self.state is not None and self.state.new:
            self.edit(name, value)

    def _begin(self, editing: Editing[T], thing_id: UUID | None) -> None:
        self._id = thing_id
        self._show(editing)
        self.opened.emit()
        self._check()

    def _check(self) -> None:
        if self.state is not None:
            self._show(replace(self.state, wrong=self._kind.check(self.state.thing), found=()))
            self._pause.start()

    def _look_up(self) -> None:
        if self.state is not None:
            thing = self.state.thing
            self._lane.run(partial(self._kind.look_up, thing), partial(self._looked_up, thing))

    def _looked_up(self, thing: T, found: Wrong | Failed) -> None:
        if self.state is not None and self.state.thing == thing and not isinstance(found, Failed):
            self._show(replace(self.state, found=found))

    def _save(self, thing: T, approved_by: UUID | None) -> Outcome | Wrong:
        return self._kind.look_up(thing) or self._kind.save(thing, approved_by)

    def _answered(self, thing: T, answer: Outcome | Wrong | Failed) -> None:
        if self.state is None:
            return
        state = replace(self.state, busy=False)
        match answer:
            case Failed(error=error):
                self._show(replace(state, trouble=mishap(error)))
            case Refused():
                self._show(replace(state, found=(answer,), refused=answer, revealed=True))
                if asked := asking(answer, partial(self._write, thing)):
                    self.approval_wanted.emit(asked)
            case tuple():
                self._show(replace(state, found=answer, revealed=True))
            case _:
                self._done(thing, answer)

    def _done(self, thing: T, done: Done) -> None:
        self._show(None)
        self.saved.emit(thing, done)

    def _show(self, state: Editing[T] | None) -> None:
        self.state = state
        self.changed.emit(state)
