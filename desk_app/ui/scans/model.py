"""Scans coming in, by a drop or from the watched folder, one file after another in a lane."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from desk_app.domain.acts import Act
from desk_app.domain.errors import Refused
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.performing import Did, Performer, Told, why
from desk_app.ui.scans.state import Batch, ScansState
from desk_app.ui.services import Scanning, Services
from desk_app.ui.wording import Sentence
from desk_app.ui.wording.faults import mishap
from desk_app.usecases.filing import FileReport
from desk_app.usecases.reads import LoanRow, Query
from desk_app.usecases.scan_ports import Inbox, WaitingScan

SOON, LATER = 3_000, 60_000  # milliseconds between two looks into the folder; later after trouble
MOST_TROUBLES = 20
CHOICES = 40  # loans offered for a hand match


@dataclass(frozen=True, slots=True)
class Item:
    """A file to take; one from the watched folder is put away afterwards."""

    file: Path
    inbox: Inbox | None = None


class ScansModel(QObject):
    """Files and hand matches in, one frozen ``ScansState`` out."""

    changed = Signal(object)  # ScansState
    acted = Signal()
    sounded = Signal(str)  # ok or stop
    approval_wanted = Signal(object)  # Asked
    pictured = Signal(object, bytes)  # UUID of a page, its picture
    loans_found = Signal(str, object)  # the words looked for, tuple of LoanRow
    _progressed = Signal(str, int)  # from the lane

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lane = lane
        self.state = ScansState()
        self._services: Services | None = None
        self._scanning: Scanning | None = None
        self._inbox: Inbox | None = None
        self._queue: deque[Item] = deque()
        self._wanted = True
        self._acts = Performer(lane, Told(self._busy, self._stopped, self._did), self)
        self._acts.approval_wanted.connect(self.approval_wanted)
        self._timer = QTimer(self)
        self._timer.setInterval(SOON)
        self._timer.timeout.connect(self.look)
        self._progressed.connect(self._count)

    def open(self, services: Services) -> None:
        """The database is open: files can be taken now."""
        self._services, self._scanning = services, services.scanning
        self._show(replace(self.state, ready=services.scanning is not None))
        self.refresh()

    def watch(self, folder: str) -> None:
        """Take what is written to a folder from now on; an empty one is none."""
        if self._scanning is None or (folder == self.state.folder and self._inbox):
            return
        self._inbox = self._scanning.inbox(Path(folder)) if folder else None
        self._show(replace(self.state, folder=folder))
        if folder:
            self._timer.start()
        else:
            self._timer.stop()

    def look(self) -> None:
        """Look into the watched folder, unless there is enough to do."""
        if self._inbox is not None and not self.state.batch.busy:
            self.lane.run(self._inbox.ready, partial(self._found, self._inbox))

    def take(self, files: Sequence[Path]) -> None:
        """Take files that somebody chose; they stay where they are."""
        if self._scanning is not None:
            self._put([Item(file) for file in files])

    def cancel(self) -> None:
        """Stop before the next page; what is kept stays kept."""
        self._wanted = False
        self._queue.clear()

    def close(self) -> None:
        """Stop, and wait for the page under way."""
        self._timer.stop()
        self.cancel()
        self.lane.finish()

    def match(self, scan_id: UUID, loan_id: UUID, *, signed: bool) -> None:
        """Give a waiting page its loan."""
        if self._scanning is not None:
            filing = self._scanning.filing
            self._act(lambda: filing.match_scan(scan_id, loan_id, signed=signed))

    def drop(self, scan_id: UUID) -> None:
        """Throw a waiting page away."""
        if self._scanning is not None:
            filing = self._scanning.filing
            self._act(lambda: filing.drop_scan(scan_id))

    def refresh(self) -> None:
        """Read again which pages wait."""
        if self._scanning is not None:
            self.lane.run(self._scanning.scans.waiting, self._listed)

    def forget_troubles(self) -> None:
        """Somebody read them."""
        self._show(replace(self.state, troubles=(), notice=None))

    def picture(self, scan_id: UUID) -> None:
        """Fetch the picture of a page; nothing comes when it is gone."""

        def fetched(content: bytes | Failed | None) -> None:
            if isinstance(content, bytes):
                self.pictured.emit(scan_id, content)

        if self._scanning is not None:
            self.lane.run(partial(self._scanning.scans.picture, scan_id), fetched)

    def find_loans(self, words: str) -> None:
        """Find loans for a hand match; without words those that wait for their paper."""

        def found(rows: tuple[LoanRow, ...] | Failed) -> None:
            if not isinstance(rows, Failed):
                self.loans_found.emit(words, rows)

        only, order = ("", "") if words else ("awaits_paper", "started_at")
        query = Query(words=words, only=only, order=order, limit=CHOICES)
        if self._services is not None:
            self.lane.run(partial(self._services.reads.loans, query), found)

    def _found(self, inbox: Inbox, files: tuple[Path, ...] | Failed) -> None:
        if not isinstance(files, Failed) and inbox is self._inbox and files:
            self._put([Item(file, inbox) for file in files])

    def _put(self, items: list[Item]) -> None:
        batch = self.state.batch
        idle = not batch.busy
        fresh = Batch() if idle else batch
        self._queue.extend(items)
        self._show(replace(self.state, batch=replace(fresh, total=fresh.total + len(items))))
        if idle:
            self._next()

    def _next(self) -> None:
        batch = self.state.batch
        if not self._queue:
            self._wanted = True
            self._show(replace(self.state, batch=replace(batch, total=batch.done)))
            return
        item = self._queue.popleft()
        self._show(replace(self.state, batch=replace(batch, file=item.file.name)))
        self.lane.run(partial(self._take, item), partial(self._took, item))

    def _take(self, item: Item) -> FileReport:
        if self._scanning is None:
            raise RuntimeError("not open")

        def go_on(pages: int) -> bool:
            self._progressed.emit(item.file.name, pages)
            return self._wanted

        if item.inbox is None:
            return self._scanning.filing.take(item.file, go_on)
        return self._scanning.filing.take_from(item.inbox, item.file, go_on)

    def _count(self, file: str, pages: int) -> None:
        if self.state.batch.file == file:
            self._show(replace(self.state, batch=replace(self.state.batch, page=pages + 1)))

    def _took(self, item: Item, answer: FileReport | Failed) -> None:
        self._timer.setInterval(LATER if isinstance(answer, Failed) else SOON)
        self._wanted = True  # for what was put in after a stop
        if isinstance(answer, Failed):
            self._queue.clear()
            self._report(FileReport(item.file, stopped=True), mishap(answer.error), item)
        else:
            self._report(answer, None, item)
        self.acted.emit()
        self.refresh()
        if not self._queue:
            batch = self.state.batch
            self.sounded.emit("stop" if batch.missed or batch.waiting else "ok")
        self._next()

    def _report(self, report: FileReport, notice: Sentence | None, item: Item) -> None:
        """Count a file; one that the watched folder will offer again is no trouble yet."""
        batch = self.state.batch.with_report(report)
        troubles = self.state.troubles
        if not report.taken and not (notice and item.inbox):
            troubles = (*troubles, report)[-MOST_TROUBLES:]
        self._show(replace(self.state, batch=batch, troubles=troubles, notice=notice))

    def _act(self, draft: Callable[[], Act]) -> None:
        if self._services is not None:
            self._acts.run(self._services, draft)

    def _busy(self, *, busy: bool) -> None:
        """The files that are taken show that already."""

    def _stopped(self, stopped: Refused | Failed) -> None:
        self._show(replace(self.state, notice=why(stopped)))
        self.sounded.emit("stop")
        self.refresh()

    def _did(self, _did: Did) -> None:
        self._show(replace(self.state, notice=None))
        self.sounded.emit("ok")
        self.acted.emit()
        self.refresh()

    def _listed(self, waiting: tuple[WaitingScan, ...] | Failed) -> None:
        if not isinstance(waiting, Failed):
            self._show(replace(self.state, waiting=waiting))

    def _show(self, state: ScansState) -> None:
        self.state = state
        self.changed.emit(state)
