"""Counting: scans in, in order, one frozen ``CountState`` out; no scan reads the count again."""

from collections import deque
from dataclasses import dataclass, replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from desk_app.domain.counts import CountKind, Thing
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import Done
from desk_app.ui.day_close import words
from desk_app.ui.day_close.doing import CountActs
from desk_app.ui.day_close.looking import Looked, begin, in_order, look
from desk_app.ui.day_close.state import ASIDE, CountState, Last, Said, Stage
from desk_app.ui.day_close.tally import Tallied, Tally
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.performing import why
from desk_app.ui.services import Services
from desk_app.usecases.count_desk import CountDesk, Heard

PAUSE_MS = 400  # between two looks at what others count


@dataclass(frozen=True, slots=True)
class _Mine:
    """A scan of this desk, to take back."""

    scan_id: UUID
    thing: Thing
    storage: str


class CountViewModel(QObject):
    """Begins a count or goes on with one, and hears scans until they are compared."""

    changed = Signal(object)  # CountState
    sounded = Signal(str)  # ok, attention or stop
    approval_wanted = Signal(object)  # Asked
    counted = Signal(object, object)  # Thing, Said

    def __init__(self, lane: Lane, services: Services, desk: CountDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._lane, self.desk = lane, desk
        self._me = services.drafts.here.staff
        self._tally = Tally()
        self._mine: list[_Mine] = []
        self._early: deque[str] = deque()
        self._beginning = self._again = False
        self.state = CountState(storage=words.usual_storage())
        self._acts = CountActs(lane, desk, self)
        self._acts.stopped.connect(self._stopped)
        self._acts.approval_wanted.connect(self.approval_wanted)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._paused)

    def refresh(self) -> None:
        """Look at what goes on here: at once, and in a burst of news now and then."""
        if self._pause.isActive():
            self._again = True
            return
        self._pause.start()
        self._lane.run(partial(look, self.desk, self._named), self._looked)

    def choose_kind(self, kind: CountKind) -> None:
        """What the count that is begun here will be for."""
        self._show(kind=kind)

    def choose_storage(self, name: str) -> None:
        """Count into this place from now on."""
        typed = " ".join(name.split())
        same = (each for each in self.state.storages if each.casefold() == typed.casefold())
        if typed and (storage := next(same, typed)):
            storages = in_order(self.state.storages, (storage,))
            self._show(storage=storage, storages=storages, said=None)

    def begin(self) -> None:
        """Begin to count, or go on with what is open here."""
        if self.state.count is not None:
            self._show(stage=Stage.COUNT, said=None, ending=False)
            self._hear_early()
        elif not self._beginning:
            self._beginning = True
            self._lane.run(partial(begin, self.desk, self.state.kind, self._named), self._begun)

    def accept(self, text: str) -> None:
        """Count what was scanned or typed; before there is a count, the first scan begins it."""
        self._early.append(text)
        if self.state.stage is Stage.BEGIN:
            if self.state.loaded:
                self.begin()
        else:
            self._hear_early()

    def undo_last(self) -> None:
        """Take back the last scan of this desk, also one that is still on its way."""
        self._lane.run(lambda: None, lambda _: self._undo())

    def set_chargers(self, storage: str, quantity: int) -> None:
        """So many chargers lie there."""
        count = self.state.count
        if count is None or self.state.tallied.chargers_in(storage) == quantity:
            return

        def counted(_done: Done | None = None) -> None:
            self._tally.set_chargers(storage, quantity)
            self._show(tallied=self._tally.tallied())

        counted()
        self._acts.run(lambda desk: desk.chargers(count.id, storage, quantity), counted)

    def go(self, stage: Stage) -> None:
        """Count on, or compare."""
        self._show(stage=stage, said=None, ending=False)

    def end(self, *, sure: bool = False) -> None:
        """Nothing more is counted; asked twice, since it cannot be undone."""
        count = self.state.count
        if count is None:
            return
        if sure or self.state.ending:
            self._acts.run(lambda desk: desk.end(count.id), self._ended)
        else:
            self._show(ending=True, said=None)

    def let_go(self, stage: Stage, said: Said | None = None) -> None:
        """The count is over."""
        self._mine.clear()
        self._tally = Tally()
        cleared = {"count": None, "last": None, "ending": False, "undoable": False}
        self._show(stage=stage, tallied=Tallied(), said=said, **cleared)
        self.refresh()

    def has(self, thing: Thing) -> bool:
        """Tell whether it was counted."""
        return self._tally.has(thing)

    def refuse(self, refused: Refused) -> None:
        """Say why not, and let it be heard."""
        self._stopped(refused)

    @property
    def _named(self) -> tuple[UUID, str]:
        return self._me.id, self._me.name

    def _paused(self) -> None:
        if self._again:
            self._again = False
            self.refresh()

    def _looked(self, found: Looked | Failed) -> None:
        if isinstance(found, Failed):
            self._stopped(found)
            return
        state, count = self.state, found.look.count if found.look else None
        same = (count and count.id) == (state.count and state.count.id)
        self._tally = found.tally
        storages = in_order(state.storages, found.storages) or (state.storage,)
        known = state.storage if state.loaded or state.storage in storages else storages[0]
        stage = state.stage if same or state.stage in ASIDE else Stage.BEGIN
        self._show(
            loaded=True,
            count=count,
            stage=stage,
            storages=in_order(storages, (known,)),
            storage=known,
            tallied=found.tally.tallied(),
            **({} if same else {"last": None, "ending": False}),
        )
        if not same:
            self._mine.clear()
        if self._early and stage is Stage.BEGIN:
            self.begin()

    def _begun(self, found: Looked | Refused | Failed) -> None:
        self._beginning = False
        if isinstance(found, Looked):
            self._looked(found)
            self._show(stage=Stage.COUNT if found.look else Stage.BEGIN, said=None)
            self._hear_early()
        else:
            self._early.clear()
            self._stopped(found)

    def _hear_early(self) -> None:
        while self._early and self.state.count is not None:
            self._hear(self._early.popleft(), self.state.count.id, self.state.storage)

    def _hear(self, text: str, count_id: UUID, storage: str) -> None:
        work = partial(self.desk.hear, count_id, storage, text)
        self._lane.run(work, partial(self._heard, storage))

    def _heard(self, storage: str, heard: Heard | Refused | Failed) -> None:
        if not isinstance(heard, Heard):
            self._stopped(heard)
            return
        known = heard.thing.device_id is not None or heard.thing.sim_id is not None
        how = "again" if heard.again else "ok" if known else "unknown"
        self.sounded.emit("ok" if how == "ok" else "attention")  # before anything is painted
        if not heard.again:
            self._tally.add(heard.thing, storage, self._me.id)
            self._mine.append(_Mine(heard.scan_id, heard.thing, storage))
        said = words.counted(heard, storage, known=known)
        self._show(
            tallied=self._tally.tallied(),
            last=Last(heard.thing.code, how),
            undoable=bool(self._mine),
            said=said,
        )
        self.counted.emit(heard.thing, said)

    def _undo(self) -> None:
        count = self.state.count
        if count is None or not self._mine:
            self._stopped(Refused(Reason.UNDO_IMPOSSIBLE, "today"))
            return
        mine = self._mine.pop()
        self._acts.run(
            lambda desk: desk.take_back(count.id, mine.scan_id), partial(self._undone, mine)
        )

    def _undone(self, mine: _Mine, _done: Done) -> None:
        self._tally.remove(mine.thing, mine.storage)
        self.sounded.emit("ok")
        self._show(
            tallied=self._tally.tallied(),
            last=None,
            undoable=bool(self._mine),
            said=Said(words.taken_back(mine.thing.code), "ok"),
        )

    def _ended(self, _done: Done) -> None:
        self.sounded.emit("ok")
        self.let_go(Stage.BEGIN, Said(words.ended(), "ok"))

    def _stopped(self, stopped: Refused | Failed) -> None:
        self.sounded.emit("stop")
        self._show(said=Said(why(stopped), "stop"), ending=False)
        if isinstance(stopped, Refused) and stopped.reason is Reason.COUNT_ENDED:
            self.refresh()

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed.emit(self.state)
