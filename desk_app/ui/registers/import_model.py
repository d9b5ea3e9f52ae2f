"""Importing a file: reading and judging it in the lane, then writing it in one act."""

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desk_app.domain.errors import Refused
from desk_app.domain.outcomes import Imported
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.performing import Did, Performer, Told, why
from desk_app.ui.services import Importing, Planned, Services
from desk_app.ui.wording.faults import mishap
from desk_app.ui.wording.imports import reason, sheet_trouble
from desk_app.usecases.import_plan import Cancelled, Plan
from desk_app.usecases.sheets import SheetError


@dataclass(frozen=True, slots=True)
class ImportState:
    """Everything the dialog shows; ``done`` of ``total`` rows are judged while it reads."""

    file: Path
    done: int = 0
    total: int = 0
    plan: Plan | None = None
    writing: bool = False
    trouble: str = ""

    @property
    def reading(self) -> bool:
        """The file is being judged."""
        return self.plan is None and not self.trouble

    @property
    def ready(self) -> bool:
        """There is something to import."""
        return self.plan is not None and not self.plan.changes_nothing and not self.writing


class ImportModel(QObject):
    """One file at a time; leaving cancels the reading, never the writing."""

    changed = Signal(object)  # ImportState
    imported = Signal(object)  # Imported
    approval_wanted = Signal(object)  # Asked
    _progressed = Signal(object, int, int)  # from the lane

    def __init__(
        self, lane: Lane, services: Services, importing: Importing, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._services = services
        self._importing = importing
        self.state: ImportState | None = None
        self._acts = Performer(lane, Told(self._busy, self._stopped, self._did), self)
        self._acts.approval_wanted.connect(self.approval_wanted)
        self._progressed.connect(self._count)

    def read(self, file: Path) -> None:
        """See what a file would do; nothing is written."""
        self._show(ImportState(file))
        self._lane.run(partial(self._plan, file), partial(self._planned, file))

    def cancel(self) -> None:
        """Stop reading."""
        self.state = None

    def perform(self) -> None:
        """Write what the file brings, all of it or nothing."""
        if self.state is None or self.state.plan is None or not self.state.ready:
            return
        plan, drafts = self.state.plan, self._services.drafts
        self._acts.run(self._services, lambda: drafts.import_file(plan))

    def _plan(self, file: Path) -> Planned:
        def progress(done: int, total: int) -> bool:
            wanted = self.state is not None and self.state.file == file
            if wanted:
                self._progressed.emit(file, done, total)
            return wanted

        return self._importing.plan(file, progress)

    def _count(self, file: Path, done: int, total: int) -> None:
        if self.state is not None and self.state.file == file and self.state.reading:
            self._show(replace(self.state, done=done, total=total))

    def _planned(self, file: Path, planned: Planned | Failed) -> None:
        if self.state is None or self.state.file != file:
            return
        match planned:
            case Plan():
                self._show(replace(self.state, plan=planned))
            case SheetError():
                self._show(replace(self.state, trouble=sheet_trouble(planned)))
            case Refused():
                self._show(replace(self.state, trouble=reason(planned)))
            case Failed(error=error):
                self._show(replace(self.state, trouble=mishap(error).what))
            case Cancelled():
                pass

    def _busy(self, *, busy: bool) -> None:
        if self.state is not None:
            self._show(replace(self.state, writing=busy))

    def _stopped(self, stopped: Refused | Failed) -> None:
        if self.state is not None:
            said = why(stopped)
            trouble = f"{said.what}. {said.next}".strip()
            self._show(replace(self.state, plan=None, trouble=trouble))

    def _did(self, did: Did) -> None:
        if isinstance(did.done, Imported):
            self.imported.emit(did.done)

    def _show(self, state: ImportState) -> None:
        self.state = state
        self.changed.emit(state)
