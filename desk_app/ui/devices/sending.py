"""One paper on its way: handed to a printer, then asked after until it is out."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from desk_app.ui.devices.outputs import Said
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.wording import printing
from desk_app.ui.wording.faults import mishap
from desk_app.usecases.print_ports import JobState, Printer, PrinterError, PrintJob, Progress

PAUSE_MS = 1000  # between two questions
MOST_QUESTIONS = 300
UNDER_WAY = frozenset({JobState.WAITING, JobState.STUCK})
Sent = tuple[PrintJob, str]  # with the name to follow it by


class Sending(QObject):
    """Says what changes; ``over`` when there is nothing more to say."""

    told = Signal(object)  # Said
    over = Signal()

    def __init__(self, lane: Lane, printer: Printer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane, self._printer = lane, printer
        self._asked = 0
        self._last: Progress | None = None
        self._sent: Sent | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._ask)

    def send(self, queue: str, make: Callable[[], PrintJob]) -> None:
        """Make the job and hand it over, both in the lane."""

        def work() -> Sent | PrinterError:
            try:
                job = make()
                return job, self._printer.print(job)
            except PrinterError as error:
                return error

        def answered(result: Sent | PrinterError | Failed) -> None:
            match result:
                case PrinterError():
                    self._end(printing.trouble(queue, result), "stop")
                case Failed(error):
                    self._end(mishap(error).what, "stop")
                case sent:
                    self._sent = sent
                    self._ask()

        self._lane.run(work, answered)

    def _ask(self) -> None:
        if self._sent is None:
            return
        name = self._sent[1]
        self._asked += 1
        self._lane.run(lambda: self._progress(name), self._answered)

    def _progress(self, name: str) -> Progress:
        try:
            return self._printer.progress(name)
        except PrinterError:
            return Progress(JobState.UNKNOWN)

    def _answered(self, found: Progress | Failed) -> None:
        if self._sent is None:
            return
        if isinstance(found, Failed):
            self._end(mishap(found.error).what, "stop")
            return
        wish = self._sent[0].wish
        text, tone = printing.progress(wish.queue, wish.copies, found)
        if found.state not in UNDER_WAY:
            self._end(text, tone)
        elif self._asked >= MOST_QUESTIONS:
            self._end(printing.still_waiting(wish.queue), "stop")
        else:
            self._tell(found, Said(text, tone))
            self._pause.start(PAUSE_MS)

    def _tell(self, found: Progress, said: Said) -> None:
        if found != self._last:
            self._last = found
            self.told.emit(said)

    def _end(self, text: str, tone: str) -> None:
        self._sent = None
        self.told.emit(Said(text, tone))
        self.over.emit()
