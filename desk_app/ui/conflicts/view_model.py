"""The inbox of conflicts: what it shows, and settling one at a time."""

from dataclasses import dataclass, replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desk_app.domain.errors import Refused
from desk_app.domain.outcomes import Outcome
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.wording.faults import mishap
from desk_app.ui.wording.refusals import refusal
from desk_app.ui.wording.sentences import Sentence
from desk_app.usecases.conflict_desk import Choice, ConflictDesk
from desk_app.usecases.conflict_ports import ConflictLine


@dataclass(frozen=True, slots=True)
class ConflictsState:
    """Every open conflict; ``away`` while the server is, ``notices`` by act what did not go."""

    lines: tuple[ConflictLine, ...] = ()
    away: bool = False
    loaded: bool = False
    busy: bool = False
    stuck: UUID | None = None
    notice: Sentence | None = None


class ConflictsModel(QObject):
    """Everything slow in a lane."""

    changed = Signal(object)
    acted = Signal()
    sounded = Signal(str)

    def __init__(self, lane: Lane, desk: ConflictDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._lane, self._desk = lane, desk
        self.state = ConflictsState()

    def refresh(self) -> None:
        """Look again."""
        self._lane.run(self._desk.lines, self._looked)

    def settle(self, line: ConflictLine, choice: Choice, note: str = "") -> None:
        """Do what was chosen."""
        if self.state.busy:
            return
        self._show(busy=True, notice=None, stuck=None)
        work = partial(self._desk.settle, line, choice, note)
        self._lane.run(work, partial(self._settled, line.act_id))

    def _looked(self, found: tuple[ConflictLine, ...] | Failed | None) -> None:
        if not isinstance(found, Failed):
            self._show(lines=found or (), away=found is None, loaded=True)

    def _settled(self, act_id: UUID, outcome: Outcome | Failed) -> None:
        if isinstance(outcome, Refused | Failed):
            said = refusal(outcome) if isinstance(outcome, Refused) else mishap(outcome.error)
            self._show(busy=False, notice=said, stuck=act_id)
            self.sounded.emit("stop")
        else:
            self._show(busy=False)
            self.sounded.emit("ok")
            self.acted.emit()
        self.refresh()

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed.emit(self.state)
