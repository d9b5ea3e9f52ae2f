"""Tries, uses, checks, copies and moves, each in a lane; one at a time, and each can be stopped."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desk_app.ui.database.state import DatabaseState, Offer, Work
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.language import translate
from desk_app.ui.wording import upkeep
from desk_app.ui.wording.connecting import tried
from desk_app.ui.wording.faults import mishap
from desk_app.ui.wording.sentences import Sentence
from desk_app.usecases.connecting import (
    Address,
    DatabaseRoom,
    NoCopy,
    NotReached,
    Reached,
    Tried,
)
from desk_app.usecases.upkeep import Checked, Moved, NotMoved, Progress, Stopped

T = TypeVar("T")


class DatabaseModel(QObject):
    """One ``DatabaseState`` after the other."""

    changed = Signal(object)  # DatabaseState
    left = Signal(object)  # Sentence; nothing may be done any more where this desk worked
    _progressed = Signal(int, int)  # from the lane

    def __init__(self, lane: Lane, room: DatabaseRoom, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane, self._room = lane, room
        self._stopped = False
        address = room.address
        self.state = DatabaseState(room.where, address is None, address or Address())
        self._progressed.connect(self._count)
        if app := QCoreApplication.instance():
            app.aboutToQuit.connect(self.stop)

    def edit(self, change: Callable[[Address], Address]) -> None:
        """Another server: what was tried counts no longer."""
        self._show(address=change(self.state.address), tried=None, notice=None, tone="")

    def give(self, password: str) -> None:
        """The password as it is typed; it is kept nowhere but here."""
        self._show(password=password, tried=None, notice=None, tone="")

    def keep(self, keep: bool) -> None:  # noqa: FBT001 - the check box's call
        """Whether the keyring gets the password."""
        self._show(keep=keep)

    def act(self) -> None:
        """The primary act."""
        {Offer.TRY: self.try_out, Offer.USE: self.use, Offer.MOVE: self.move}[self.state.offer]()

    def try_out(self) -> None:
        """Connect once."""
        address, password = self.state.address, self.state.password
        self._work(Work.TRY, lambda _told: self._room.try_out(address, password), self._tried)

    def use(self) -> None:
        """This desk works there from now on."""
        self._work(Work.TRY, lambda _told: self._use(), lambda kept: self._used(kept=kept))

    def use_file(self) -> None:
        """This desk works with its own file again."""
        job = partial(self._room.use, None, "", keep=False)
        self._work(Work.TRY, lambda _told: job(), lambda _kept: self._used(kept=True))

    def back_up(self) -> None:
        """Copy the file now."""
        self._work(Work.BACK_UP, self._room.back_up, self._backed_up)

    def check(self) -> None:
        """Look for damage."""
        self._work(Work.CHECK, self._room.check, self._checked)

    def move(self) -> None:
        """Move this desk's data to the server; the desk goes with it."""
        job = partial(self._room.move, self.state.address, self.state.password)

        def both(told: Progress) -> Moved | NotMoved | Stopped | NotReached:
            answer = job(told)
            if isinstance(answer, Moved):
                self._use()
            return answer

        self._work(Work.MOVE, both, self._moved)

    def stop(self) -> None:
        """What is under way ends at its next step."""
        self._stopped = True

    def _work(
        self, work: Work, job: Callable[[Progress], T], answered: Callable[[T], None]
    ) -> None:
        if self.state.work is not None:
            return
        self._stopped = False
        self._show(work=work, done=0, total=0, notice=None, tone="")

        def ended(answer: T | Failed) -> None:
            self._show(work=None)
            if isinstance(answer, Failed):
                self._say(mishap(answer.error), "stop")
            else:
                answered(answer)

        self._lane.run(lambda: job(self._told), ended)

    def _told(self, done: int, total: int) -> bool:
        """In the lane: how far it is, and whether it goes on."""
        self._progressed.emit(done, total)
        return not self._stopped

    def _count(self, done: int, total: int) -> None:
        if self.state.work is not None:
            self._show(done=done, total=total)

    def _tried(self, found: Tried) -> None:
        self._show(tried=found)
        self._say(tried(found), "ok" if isinstance(found, Reached) else "stop")

    def _use(self) -> bool:
        now = self.state
        return self._room.use(now.address, now.password, keep=now.keep)

    def _used(self, *, kept: bool) -> None:
        what = translate("Database", "From now on this desk works with it")
        next_ = translate("Database", "The window opens there now.")
        if self.state.password and self.state.keep and not kept:
            asks = translate(
                "Database", "This computer has no keyring: each start asks the password."
            )
            next_ = f"{next_} {asks}"
        self._leave(Sentence(what, next_))

    def _backed_up(self, answer: Path | Stopped | NoCopy) -> None:
        match answer:
            case Path():
                what = translate("Database", "A back-up was made, and it is whole")
                self._say(Sentence(what, str(answer)), "ok")
            case NoCopy():
                what = translate("Database", "No back-up was made")
                self._say(Sentence(what, answer.why), "stop")
            case Stopped():
                self._say(Sentence(upkeep.stopped()), "")

    def _checked(self, answer: Checked | Stopped) -> None:
        if isinstance(answer, Stopped):
            self._say(Sentence(upkeep.stopped()), "")
        else:
            named = " ".join(map(upkeep.finding, answer.flaws[:2]))
            self._say(Sentence(upkeep.checked(answer), named), "stop" if answer.flaws else "ok")

    def _moved(self, answer: Moved | NotMoved | Stopped | NotReached) -> None:
        match answer:
            case Moved():
                what = translate("Database", "Everything is on the server: {rows} rows, compared")
                next_ = translate(
                    "Database",
                    "This desk works there now, with the login that moved it: "
                    "fill in the desks' login there.",
                )
                self._leave(Sentence(what.format(rows=answer.rows), next_))
            case NotMoved():
                self._say(Sentence(upkeep.not_moved(answer)), "stop")
            case NotReached():
                self._say(tried(answer), "stop")
            case Stopped():
                self._say(Sentence(upkeep.move_stopped()), "")

    def _leave(self, why: Sentence) -> None:
        self._say(why, "ok")
        self.left.emit(why)

    def _say(self, notice: Sentence, tone: str) -> None:
        self._show(notice=notice, tone=tone)

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type] # by name
        self.changed.emit(self.state)
