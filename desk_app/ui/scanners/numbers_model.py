"""How the Agency writes its own numbers: edited, judged on an example, kept with one act."""

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import Outcome
from desk_app.domain.patterns import Patterns, is_pattern
from desk_app.domain.people import Role
from desk_app.domain.read_scan import read_scan
from desk_app.domain.register_acts import SaveRules
from desk_app.domain.scans import Code
from desk_app.domain.settings import Rules
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.services import Services
from desk_app.ui.wording import Sentence, refusal
from desk_app.ui.wording.faults import mishap
from desk_app.usecases.registers import patterns_of


@dataclass(frozen=True, slots=True)
class NumbersState:
    """Everything the card shows."""

    now: Patterns
    kept: Patterns
    may_rule: bool  # coordinators only
    example: str = ""
    busy: bool = False
    notice: Sentence | None = None

    @property
    def wrong(self) -> tuple[Refused, ...]:
        """The fields that hold no pattern."""
        return tuple(
            Refused(Reason.MALFORMED, name, ("@#######",))
            for name, text in patterns_of(Rules(patterns=self.now))
            if not is_pattern(text)
        )

    @property
    def matches(self) -> Code | None:
        """What the example is under these patterns."""
        return read_scan(self.example, self.now) if self.example.strip() else None


class NumbersModel(QObject):
    """Edits in, one frozen ``NumbersState`` out."""

    changed = Signal(object)  # NumbersState
    setup_changed = Signal()  # whoever works by the rules reads them again

    def __init__(self, lane: Lane, services: Services) -> None:
        super().__init__()
        self._lane, self._services = lane, services
        here = services.drafts.here
        kept = here.rules.patterns
        self.state = NumbersState(kept, kept, here.staff.role >= Role.COORDINATOR)

    def edit(self, name: str, value: Any) -> None:  # noqa: ANN401 - of any field
        """Change one pattern."""
        self._show(replace(self.state, now=replace(self.state.now, **{name: value}), notice=None))

    def try_out(self, example: str) -> None:
        """Judge an example."""
        self._show(replace(self.state, example=example))

    def save(self) -> None:
        """Keep the patterns, for every desk."""
        state = self.state
        if state.busy or state.wrong or state.now == state.kept:
            return
        self._show(replace(state, busy=True, notice=None))
        self._lane.run(self._keep, self._answered)

    def _keep(self) -> Outcome:
        """With the other rules as they are by now."""
        services = self._services
        rules = replace(services.reads.setup().rules, patterns=self.state.now)
        drafts = services.drafts
        act = SaveRules(
            id=drafts.new_id(), at=drafts.clock(), desk_id=drafts.here.place.id, rules=rules
        )
        return services.perform(act)

    def _answered(self, outcome: Outcome | Failed) -> None:
        state = replace(self.state, busy=False)
        if isinstance(outcome, Failed):
            self._show(replace(state, notice=mishap(outcome.error)))
        elif isinstance(outcome, Refused):
            self._show(replace(state, notice=refusal(outcome)))
        else:
            self._show(replace(state, kept=state.now))
            self.setup_changed.emit()

    def _show(self, state: NumbersState) -> None:
        self.state = state
        self.changed.emit(state)
