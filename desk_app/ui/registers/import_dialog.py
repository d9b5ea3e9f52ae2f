"""What a file would do, row by row, before anything is written."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtWidgets import QProgressBar, QStackedWidget, QWidget

from desk_app.domain import numbers
from desk_app.ui import theme
from desk_app.ui.jobs import Lane
from desk_app.ui.language import translate
from desk_app.ui.parts.dialog import Dialog
from desk_app.ui.parts.empty import EmptyState
from desk_app.ui.parts.labels import label
from desk_app.ui.registers.import_model import ImportModel, ImportState
from desk_app.ui.table.columns import Column, Filter, marked
from desk_app.ui.table.list_view import ListView, ListWords
from desk_app.ui.table.model import ListModel
from desk_app.ui.table.source import Source, counting
from desk_app.ui.theme import Theme
from desk_app.ui.wording import imports
from desk_app.ui.wording.marks import Mark
from desk_app.usecases.import_plan import Plan
from desk_app.usecases.import_rows import PlannedRow, Verdict
from desk_app.usecases.import_words import Kind
from desk_app.usecases.reads import Query

NAME = {Kind.DEVICES: "model", Kind.NEWCOMERS: "name", Kind.COURSES: "name"}


@dataclass(frozen=True, slots=True)
class Line:
    """A planned row as the preview lists it."""

    id: UUID
    planned: PlannedRow


class ImportDialog(Dialog):
    """Shows one ``ImportState``; the primary button performs the one act."""

    def __init__(
        self, look: Theme, model: ImportModel, lane: Lane, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, translate("Import", "Import"), "", parent)
        self.model = model
        self._lane = lane
        self._plan: Plan | None = None
        self.preview: ListView | None = None
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(translate("Import", "How far the file is read"))
        self.trouble = EmptyState(look)
        self.summary = label(size=theme.TICK, weight=theme.SEMIBOLD)
        self.room = QStackedWidget()
        self.room.addWidget(self.trouble)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.room, 1)
        self.body.addWidget(self.summary)
        self.primary.say("file-import", translate("Import", "Import"))
        self.primary.clicked.connect(model.perform)
        self.close_with()
        self.resize(1040, 640)
        model.changed.connect(self.show_state)
        model.imported.connect(self.accept)
        self.rejected.connect(model.cancel)

    def show_state(self, state: ImportState) -> None:
        """Render one state."""
        self.heading.setText(_heading(state))
        self.advice.setText(_advice(state))
        self.advice.setVisible(bool(self.advice.text()))
        self.bar.setVisible(state.reading or state.writing)
        self.bar.setRange(0, 0 if state.writing else state.total)
        self.bar.setValue(state.done)
        self._say(state)
        self.primary.setEnabled(state.ready)
        self.cancel.setEnabled(not state.writing)
        if state.plan is not None and state.plan is not self._plan:
            self._plan = state.plan
            self._show_plan(state.plan)

    def reject(self) -> None:
        """Not while it is written: the answer has to be seen."""
        if self.model.state is None or not self.model.state.writing:
            super().reject()

    def _show_plan(self, plan: Plan) -> None:
        self.summary.setText(imports.summary(plan))
        model: ListModel[Line] = ListModel(
            self._lane, _source(plan), _columns(plan.kind), Query(), self
        )
        self.preview = ListView(self.look, model, _words(), _filters())
        self.room.addWidget(self.preview)
        self.room.setCurrentWidget(self.preview)
        model.refresh()

    def _say(self, state: ImportState) -> None:
        """What stands where the lines will come, or why they do not."""
        if state.trouble:
            self.trouble.say("alert-triangle", state.trouble)
            self.room.setCurrentWidget(self.trouble)
            self.summary.hide()
        elif state.reading:
            self.trouble.say("file-import", "")


def _heading(state: ImportState) -> str:
    if state.plan is None:
        return state.file.name
    words = translate("Import", "{what} in {file}")
    return words.format(what=imports.kind(state.plan.kind), file=state.file.name)


def _advice(state: ImportState) -> str:
    if state.writing:
        return translate("Import", "One moment: the file is being written.")
    if state.reading:
        return translate("Import", "Reading; nothing is written yet.")
    if state.plan is None:
        return ""
    if state.plan.changes_nothing:
        return translate("Import", "There is nothing new in this file.")
    if state.plan.count(Verdict.REFUSED):
        return translate("Import", "Refused lines are left out: mend them, and import once more.")
    return translate("Import", "Everything can go in; nothing is written yet.")


def _source(plan: Plan) -> Source[Line]:
    lines = tuple(Line(UUID(int=row.line), row) for row in plan.rows)

    def fits(row: PlannedRow, query: Query) -> bool:
        found = numbers.compact(query.words) in numbers.compact(f"{row.what} {row.name}")
        return found and query.only in ("", row.verdict)

    def fitting(query: Query) -> tuple[Line, ...]:
        return tuple(line for line in lines if fits(line.planned, query))

    def window(query: Query) -> tuple[Line, ...]:
        return fitting(query)[query.offset : query.offset + query.limit]

    return counting(window, lambda query: len(fitting(query)))


def _columns(kind: Kind) -> tuple[Column[Line], ...]:
    def verdict(line: Line) -> Mark:
        return imports.mark(line.planned.verdict)

    def what(line: Line) -> str:
        row = line.planned
        return numbers.display(row.what) if row.what != row.name else ""

    def why(line: Line) -> str:
        row = line.planned
        return imports.reason(row.refused, row.value) if row.refused else ""

    return (
        Column(translate("Import", "Line"), lambda line: str(line.planned.line), 64, right=True),
        marked(translate("Import", "What happens"), verdict, 136),
        Column(translate("Import", "What"), what, 130, strong=True),
        Column(imports.field(NAME[kind]), lambda line: line.planned.name, 150, 1),
        Column(translate("Import", "Why not"), why, 240, 3),
    )


def _words() -> ListWords:
    return ListWords(
        name=translate("Import", "Lines of the file"),
        icon="file-text",
        hint=translate("Import", "Find a line"),
        empty=translate("Import", "This file has no lines below its head."),
    )


def _filters() -> tuple[Filter, ...]:
    every = Filter("", translate("Import", "All"))
    return (every, *(Filter(which.value, imports.verdict(which)) for which in Verdict))
