"""What waits at this desk and its site, read again whenever it may be another."""

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from desk_app.domain import numbers
from desk_app.domain.day_report import Carried
from desk_app.domain.errors import Refused
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.performing import Did, Performer, Told, why
from desk_app.ui.services import Services
from desk_app.ui.wording import Sentence
from desk_app.ui.wording import today as words
from desk_app.ui.wording.faults import mishap
from desk_app.usecases.today import Today, TodayDesk
from desk_app.usecases.today_reads import Group


@dataclass(frozen=True, slots=True)
class TodayState:
    """Everything the page shows."""

    today: Today | None = None
    opened: frozenset[Group] = frozenset()  # groups that are shown whole
    notice: Sentence | None = None
    tone: str = ""  # of the notice
    busy: bool = False


class TodayModel(QObject):
    """Looks in, one frozen ``TodayState`` out."""

    changed = Signal(object)  # TodayState
    sounded = Signal(str)  # ok or stop
    acted = Signal()
    listed = Signal()  # it was read again
    approval_wanted = Signal(object)  # Asked

    def __init__(
        self, lane: Lane, services: Services, desk: TodayDesk, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lane, self._services, self.desk = lane, services, desk
        self._code = ""
        self.state = TodayState()
        self._acts = Performer(lane, Told(self._busy, self._stopped, self._did), self)
        self._acts.approval_wanted.connect(self.approval_wanted)

    def refresh(self) -> None:
        """Read everything again."""
        self._lane.run(self.desk.look, self._looked)

    def begin_anew(self) -> None:
        """Who comes to the page finds no word of before."""
        self._show(replace(self.state, notice=None, tone=""))
        self.refresh()

    def toggle(self, group: Group) -> None:
        """Show a group whole, or only its first rows."""
        self._show(replace(self.state, opened=self.state.opened ^ {group}))

    def seen_to(self, left: Carried) -> None:
        """What an earlier count left is seen to."""
        if not self.state.busy:
            self._code = numbers.display(left.code)
            draft = partial(self._services.drafts.seen_to, left.explanation_id)
            self._acts.run(self._services, draft)

    def _looked(self, today: Today | Failed) -> None:
        if isinstance(today, Failed):
            self._say(mishap(today.error), "stop")
            return
        self._show(replace(self.state, today=today))
        self.listed.emit()

    def _busy(self, *, busy: bool) -> None:
        self._show(replace(self.state, busy=busy))

    def _stopped(self, stopped: Refused | Failed) -> None:
        self._say(why(stopped), "stop")
        self.sounded.emit("stop")
        self.refresh()

    def _did(self, _did: Did) -> None:
        self._say(words.was_seen_to(self._code), "ok")
        self.sounded.emit("ok")
        self.acted.emit()
        self.refresh()

    def _say(self, sentence: Sentence, tone: str) -> None:
        self._show(replace(self.state, notice=sentence, tone=tone))

    def _show(self, state: TodayState) -> None:
        self.state = state
        self.changed.emit(state)
