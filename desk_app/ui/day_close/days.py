"""The closed days of this site: their reports, as files too, and opening the last one again."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desk_app.domain.errors import Refused
from desk_app.domain.outcomes import DayClosed, Done
from desk_app.domain.printing import PaperKind
from desk_app.ui.day_close import close_words as words
from desk_app.ui.day_close.close_state import DaysState
from desk_app.ui.day_close.desks import Desks
from desk_app.ui.day_close.doing import Acts
from desk_app.ui.day_close.state import Said
from desk_app.ui.devices.outputs import Sheet, save_in
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.performing import why
from desk_app.ui.wording import Sentence
from desk_app.ui.wording.days import not_written
from desk_app.usecases.count_ports import DayRow
from desk_app.usecases.day_sheet_ports import NotWritten

Rows = tuple[DayRow, ...]


class DaysViewModel(QObject):
    """Looks, writes files and opens days again in the slow lane."""

    changed = Signal(object)  # DaysState
    sounded = Signal(str)  # ok, attention or stop
    acted = Signal()
    approval_wanted = Signal(object)  # Asked
    paper_wanted = Signal(object, bool)  # Sheet, print at once
    reopened = Signal()

    def __init__(self, lane: Lane, desks: Desks, code: str, parent: QObject) -> None:
        super().__init__(parent)
        self._lane, self._desks, self._code = lane, desks, code
        self._site_id = desks.counting.site_id
        self._wanted: int | None = None  # the number to choose once it is there
        self.state = DaysState()
        self._acts = Acts(lane, self)
        self._acts.stopped.connect(self._stopped)
        self._acts.approval_wanted.connect(self.approval_wanted)

    def look(self) -> None:
        """Look again."""
        self._lane.run(partial(self._desks.closing.looks.days, self._site_id), self._looked)

    def show_closed(self, closed: DayClosed) -> None:
        """It was closed just now: say so, and open its report."""
        self._wanted = closed.number
        self._show(said=Said(words.closed(closed), "ok"))
        self._paper(closed.number)
        self.look()

    def choose(self, row: DayRow) -> None:
        """One of them."""
        if row != self.state.chosen:
            self._show(chosen=row, said=None)

    def open(self) -> None:
        """Look at the report of the chosen one."""
        row = self.state.chosen
        if row is not None:
            self._paper(row.number)

    def title(self) -> str:
        """What the report of the chosen one is called."""
        return f"{self._code}-{self.state.chosen.number}" if self.state.chosen else ""

    def save(self, file: Path) -> None:
        """Write the report of the chosen one as what the name of the file says."""
        row = self.state.chosen
        if row is not None:
            self._lane.run(partial(self._write, row, self.title(), file), self._saved)

    def reopen(self, reason: str) -> None:
        """The chosen one counts no longer."""
        row = self.state.chosen
        if row is not None and self.state.reopenable:
            closing = self._desks.closing

            def work(by: UUID | None) -> Done | Refused:
                return closing.reopen(row.number, reason, by)

            self._acts.do(work, partial(self._opened_again, row))

    def _paper(self, number: int) -> None:
        title = f"{self._code}-{number}"

        def fetched(pdf: bytes | Failed | None) -> None:
            if isinstance(pdf, bytes):
                self.paper_wanted.emit(Sheet(pdf, title, PaperKind.DAY_REPORT), False)  # noqa: FBT003 - a signal
            elif pdf is not None:
                self._stopped(pdf)
            else:
                self.look()

        self._lane.run(partial(self._desks.closing.looks.paper_of, self._site_id, number), fetched)

    def _write(self, row: DayRow, title: str, file: Path) -> Said | None:
        looks = self._desks.closing.looks
        report = looks.report(self._site_id, row.day)
        if report is None:
            return None
        if file.suffix.lower() == ".pdf":
            pdf = looks.paper_of(self._site_id, report.number)
            if pdf is None:
                return None
            saved = save_in(file, Sheet(pdf, title))
            return Said(Sentence(saved.text), saved.tone)
        written = self._desks.sheets.write(report, file)
        if isinstance(written, NotWritten):
            return Said(Sentence(not_written(written)), "stop")
        return Said(words.saved(file.name), "ok")

    def _saved(self, said: Said | Failed | None) -> None:
        if isinstance(said, Failed):
            self._stopped(said)
        elif said is None:
            self.look()
        else:
            self.sounded.emit(said.tone)
            self._show(said=said)

    def _opened_again(self, row: DayRow, _done: Done) -> None:
        self.sounded.emit("ok")
        self.acted.emit()
        self._wanted = row.number
        self._show(said=Said(words.open_again(row), "ok"))
        self.reopened.emit()
        self.look()

    def _looked(self, rows: Rows | Failed) -> None:
        if isinstance(rows, Failed):
            self._stopped(rows)
            return
        before = self.state.chosen.number if self.state.chosen else None
        wanted, self._wanted = self._wanted or before, None
        chosen = next((row for row in rows if row.number == wanted), next(iter(rows), None))
        self._show(loaded=True, rows=rows, chosen=chosen)

    def _stopped(self, stopped: Refused | Failed) -> None:
        self.sounded.emit("stop")
        self._show(said=Said(why(stopped), "stop"))

    def say(self, said: Said) -> None:
        """Say why not."""
        self.sounded.emit(said.tone)
        self._show(said=said)

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed.emit(self.state)
