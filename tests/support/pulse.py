"""The heartbeat of a window: how long it did not answer, as who uses it feels that."""

import time
from pathlib import Path

from PySide6.QtCore import QTimer

WAITED = Path("/proc/thread-self/schedstat")  # of Linux; the second number, in nanoseconds


class Pulse:
    """Beats as often as the GUI thread lets it, and remembers the longest pause.

    How long the thread waited for a processor that others had is no pause of the program.
    """

    def __init__(self) -> None:
        self.longest = 0.0  # seconds
        self._last = _moment()
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(1)

    def restart(self) -> float:
        """Begin anew; gives the longest pause until now."""
        self._beat()
        before, self.longest = self.longest, 0.0
        return before

    def _beat(self) -> None:
        now = _moment()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def _moment() -> float:
    """Seconds that passed, but those in which others had the processor."""
    waited = int(WAITED.read_text().split()[1]) / 1e9 if WAITED.exists() else 0.0
    return time.perf_counter() - waited
