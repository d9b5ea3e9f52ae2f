"""Where each scan goes: to a page that takes scans, else to the counter, never into a dialog."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from desk_app.domain.patterns import Patterns
from desk_app.domain.scanners import Layout, ScannedText
from desk_app.ui.devices.scan_port import ScanPort
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.services import Services
from desk_app.usecases.scan import plain_reading, settle

Take = Callable[[str], None]


class ScanRouter(QObject):
    """Hears every scan port, and settles which reading of the keys is meant; in order.

    While a dialog waits for a decision, a scan is refused aloud.
    """

    refused = Signal()
    heard = Signal(object)  # ScannedText, before it is settled

    def __init__(self, taker: Callable[[], Take], lane: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._taker = taker
        self._lane = lane
        self._services: Services | None = None
        self._line: deque[ScannedText] = deque()
        self._settling = False
        self.layout: str = Layout.UNKNOWN.value
        self.first: Callable[[ScannedText], None] | None = None  # takes badges, in all readings

    def listen(self, port: ScanPort) -> None:
        """Hear one port more."""
        port.scanned.connect(self.hear)

    def open(self, services: Services) -> None:
        """The database can be asked now, also about what was heard before."""
        self._services = services
        self._advance()

    def hear(self, scanned: ScannedText) -> None:
        """Take a scan to where it belongs."""
        self.heard.emit(scanned)
        if self.first is not None:
            self.first(scanned)
            return
        self._line.append(scanned)
        self._advance()

    def refuse(self) -> None:
        """Say in the open dialog that the scan was not taken."""
        warn = getattr(QApplication.activeModalWidget(), "warn_of_scan", None)
        if warn is not None:
            warn()
        self.refused.emit()

    def _advance(self) -> None:
        while self._line and not self._settling:
            scanned = self._line[0]
            services = self._services
            patterns = services.patterns if services else Patterns()
            text = plain_reading(scanned, patterns)
            if text is None:
                self._ask(scanned)
                return
            self._line.popleft()
            self._deliver(text)

    def _ask(self, scanned: ScannedText) -> None:
        """Both readings could be meant: the database knows which."""
        services = self._services
        if services is None:
            return
        self._settling = True
        today, layout = services.clock().date(), self.layout
        reads, patterns = services.reads, services.patterns
        self._lane.run(
            lambda: settle(scanned, reads, patterns, layout, today),
            lambda text: self._settled(scanned, text),
        )

    def _settled(self, scanned: ScannedText, text: str | Failed) -> None:
        self._settling = False
        self._line.popleft()
        self._deliver(scanned.text if isinstance(text, Failed) else text)
        self._advance()

    def _deliver(self, text: str) -> None:
        dialog = QApplication.activeModalWidget()
        give_way = getattr(dialog or QApplication.activeWindow(), "give_way_to_scan", None)
        if give_way is not None:
            give_way()
        elif dialog is not None:
            self.refuse()
            return
        self._taker()(text)
