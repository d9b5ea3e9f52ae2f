"""The heartbeat of a window: how long it did not answer, as who uses it feels that."""

import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer

WAITED = Path("/proc/thread-self/schedstat")  # of Linux; the second number, in nanoseconds


@dataclass(frozen=True)
class Longest:
    """In seconds: what the thread worked at a stretch, and how long it did not answer at all.

    Waiting for a processor that other programs had is no pause of this one.
    """

    work: float = 0.0
    pause: float = 0.0

    def or_longer(self, other: "Longest") -> "Longest":
        return Longest(max(self.work, other.work), max(self.pause, other.pause))


class Pulse:
    """Beats as often as the GUI thread lets it, and remembers the longest time between two."""

    def __init__(self) -> None:
        self._longest = Longest()
        self._last = _moment()
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(1)

    def restart(self) -> Longest:
        """Begin anew; gives the longest until now."""
        self._beat()
        before, self._longest = self._longest, Longest()
        return before

    def _beat(self) -> None:
        now = _moment()
        since = Longest(now.work - self._last.work, now.pause - self._last.pause)
        self._longest, self._last = self._longest.or_longer(since), now


def _moment() -> Longest:
    waited = int(WAITED.read_text().split()[1]) / 1e9 if WAITED.exists() else 0.0
    return Longest(time.thread_time(), time.perf_counter() - waited)
