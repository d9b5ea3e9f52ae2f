"""The first start: three names, demo data or an empty database, and then it begins."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from desk_app.domain.errors import Refused, RefusedError
from desk_app.domain.outcomes import Outcome
from desk_app.domain.people import label
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.wording import Sentence, refusal
from desk_app.ui.wording.faults import mishap

SetUp = Callable[[str, str, str, bool], Outcome]  # site, desk, staff, demo
FIELDS = ("site", "desk", "staff")
SHOWN_AT = {"site_code": "site", "address": "site"}  # a refusal about one field, shown at another


@dataclass(frozen=True, slots=True)
class FirstStartState:
    """Everything the page shows."""

    site: str = ""
    desk: str = ""
    staff: str = ""
    demo: bool | None = None  # none: not chosen yet
    left: frozenset[str] = frozenset()  # fields that were filled in once
    refused: Refused | None = None  # by the door, about one field
    notice: Sentence | None = None
    busy: bool = False

    @property
    def wrong(self) -> dict[str, Refused]:
        """What is wrong with which field."""
        found = {name: refused for name in FIELDS if (refused := self._judged(name))}
        if self.refused is not None:
            found[self.refused.subject] = self.refused
        return found

    @property
    def complete(self) -> bool:
        """Tell whether it can begin."""
        return self.demo is not None and not self.wrong and not self.busy

    def _judged(self, name: str) -> Refused | None:
        try:
            label(getattr(self, name), name)
        except RefusedError as error:
            return error.refused
        return None


class FirstStartViewModel(QObject):
    """Edits in, one frozen ``FirstStartState`` out."""

    changed = Signal(object)  # FirstStartState
    ready = Signal()

    def __init__(self, set_up: SetUp, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._set_up = set_up
        self._lane = lane
        self.state = FirstStartState()

    def fill(self, name: str, text: str) -> None:
        """A field was edited."""
        state = self.state
        values = {field: getattr(state, field) for field in FIELDS} | {name: text}
        refused = None if state.refused and state.refused.subject == name else state.refused
        left = state.left | {name}
        self._show(replace(state, **values, left=left, refused=refused, notice=None))

    def choose(self, *, demo: bool) -> None:
        """Demo data, or an empty database."""
        self._show(replace(self.state, demo=demo, notice=None))

    def begin(self) -> None:
        """Set up, in a job."""
        state = self.state
        if not state.complete:
            self._show(replace(state, left=frozenset(FIELDS)))
            return
        self._show(replace(state, busy=True, notice=None))
        demo = bool(state.demo)
        set_up = self._set_up
        self._lane.run(lambda: set_up(state.site, state.desk, state.staff, demo), self._answered)

    def _answered(self, outcome: Outcome | Failed) -> None:
        state = replace(self.state, busy=False)
        match outcome:
            case Failed(error):
                self._show(replace(state, notice=mishap(error)))
            case Refused(subject=subject) if SHOWN_AT.get(subject, subject) in FIELDS:
                refused = replace(outcome, subject=SHOWN_AT.get(subject, subject))
                self._show(replace(state, refused=refused))
            case Refused():
                self._show(replace(state, notice=refusal(outcome)))
            case _:
                self._show(state)
                self.ready.emit()

    def _show(self, state: FirstStartState) -> None:
        self.state = state
        self.changed.emit(state)
