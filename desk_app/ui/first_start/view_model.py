"""The first start: three names, demo data or an empty database, and then it begins."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from desk_app.domain.credentials import checked_pin
from desk_app.domain.errors import Reason, Refused, RefusedError, refuse
from desk_app.domain.outcomes import Outcome
from desk_app.domain.people import label
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.starting import FirstStart
from desk_app.ui.wording import Sentence, refusal
from desk_app.ui.wording.faults import mishap

SetUp = Callable[[FirstStart], Outcome]
NAMES = ("site", "desk", "staff")
FIELDS = (*NAMES, "pin", "again")
SHOWN_AT = {"site_code": "site", "address": "site"}  # a refusal about one field, shown at another


@dataclass(frozen=True, slots=True)
class FirstStartState:
    """Everything the page shows."""

    site: str = ""
    desk: str = ""
    staff: str = ""
    pin: str = field(default="", repr=False)
    again: str = field(default="", repr=False)  # the same PIN once more
    pin_needed: bool = False  # on a shared database; on a desk's own it may stay empty
    demo: bool | None = None  # none: not chosen yet
    left: frozenset[str] = frozenset()  # fields that were filled in once
    refused: Refused | None = None  # by the door, about one field
    notice: Sentence | None = None
    busy: bool = False

    @property
    def wrong(self) -> dict[str, Refused]:
        """What is wrong with which field."""
        checks: dict[str, Callable[[], object]] = {
            name: partial(label, getattr(self, name), name) for name in NAMES
        }
        checks |= {"pin": self._check_pin, "again": self._check_again}
        found = {name: refused for name, check in checks.items() if (refused := _refused(check))}
        if self.refused is not None:
            found[self.refused.subject] = self.refused
        return found

    @property
    def complete(self) -> bool:
        """Tell whether it can begin."""
        return self.demo is not None and not self.wrong and not self.busy

    def _check_pin(self) -> None:
        if self.pin or self.pin_needed:
            checked_pin(self.pin)

    def _check_again(self) -> None:
        if self.again != self.pin:
            refuse(Reason.PIN_DIFFERS, "again")


def _refused(check: Callable[[], object]) -> Refused | None:
    try:
        check()
    except RefusedError as error:
        return error.refused
    return None


class FirstStartViewModel(QObject):
    """Edits in, one frozen ``FirstStartState`` out."""

    changed = Signal(object)  # FirstStartState
    ready = Signal()

    def __init__(
        self, set_up: SetUp, lane: Lane, parent: QObject | None = None, *, pin_needed: bool = False
    ) -> None:
        super().__init__(parent)
        self._set_up = set_up
        self._lane = lane
        self.state = FirstStartState(pin_needed=pin_needed)

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
        begin = FirstStart(state.site, state.desk, state.staff, bool(state.demo), state.pin)
        self._lane.run(partial(self._set_up, begin), self._answered)

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
