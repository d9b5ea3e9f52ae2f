"""The heartbeat of a window: how long it did not answer, as who uses it feels that."""

import time
from pathlib import Path

from PySide6.QtCore import QTimer

WAITED = Path("/proc/thread-self/schedstat")  # of Linux; the second number, in nanoseconds


class Pulse:
    """Beats as often as the GUI thread lets it; ``longest`` is the longest time between two.

    Waiting for a processor that other programs had is no pause of this one. In seconds.
    """

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = _moment()
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(1)

    def restart(self) -> None:
        """Forget what was before."""
        self.longest, self._last = 0.0, _moment()

    def _beat(self) -> None:
        now = _moment()
        self.longest, self._last = max(self.longest, now - self._last), now


def _moment() -> float:
    waited = int(WAITED.read_text().split()[1]) / 1e9 if WAITED.exists() else 0.0
    return time.perf_counter() - waited
