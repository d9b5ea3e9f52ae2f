"""One measured line: ours against a floor or a peer of the same run."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

FRAME_MS = 1000 / 60


@dataclass(frozen=True)
class Row:
    """``ours`` and ``other`` in the same unit; held when their ratio is at most ``goal``."""

    what: str
    ours: float
    against: str
    other: float
    goal: float
    unit: str = "ms"

    @property
    def ratio(self) -> float:
        return self.ours / self.other

    @property
    def held(self) -> bool:
        return self.ratio <= self.goal


def milliseconds(work: Callable[[], object]) -> float:
    """How long one call takes."""
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000


def median(times: list[float]) -> float:
    return statistics.median(times)


def p95(times: list[float]) -> float:
    return statistics.quantiles(times, n=20)[-1]
