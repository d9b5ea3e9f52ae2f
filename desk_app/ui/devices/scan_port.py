"""The scan port: the counter hears a scan, never where it came from."""

from typing import Protocol

from PySide6.QtCore import SignalInstance


class ScanPort(Protocol):
    """A keyboard wedge, a serial line, a camera: whatever gives ``ScannedText``."""

    @property
    def scanned(self) -> SignalInstance: ...
