"""Where each scan goes: to a page that takes scans, else to the counter, never into a dialog."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from desk_app.domain.scanners import ScannedText
from desk_app.ui.devices.scan_port import ScanPort

Take = Callable[[str], None]


class ScanRouter(QObject):
    """Hears every scan port; while a dialog waits for a decision, a scan is refused aloud."""

    refused = Signal()

    def __init__(self, taker: Callable[[], Take], parent: QObject) -> None:
        super().__init__(parent)
        self._taker = taker

    def listen(self, port: ScanPort) -> None:
        """Hear one port more."""
        port.scanned.connect(self.hear)

    def hear(self, scanned: ScannedText) -> None:
        """Take a scan to where it belongs."""
        dialog = QApplication.activeModalWidget()
        give_way = getattr(dialog or QApplication.activeWindow(), "give_way_to_scan", None)
        if give_way is not None:
            give_way()
        elif dialog is not None:
            self.refuse()
            return
        self._taker()(scanned.text)

    def refuse(self) -> None:
        """Say in the open dialog that the scan was not taken."""
        warn = getattr(QApplication.activeModalWidget(), "warn_of_scan", None)
        if warn is not None:
            warn()
        self.refused.emit()
