"""Scans and searches in the real window, on a large and a small database."""

import random
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from measures.big import fill, tag
from measures.rows import FRAME_MS, Row, median, milliseconds, p95
from measures.windows import CounterWindow, application, counter_window

SCANS, SEARCHES = 200, 120
LARGE, SMALL = (100_000, 1_000_000, 1_000_000), (1_000, 10_000, 10_000)
WORDS = ("m", "yu", "fatima", "ahmad k", "kovalenko olena", "k00123", "lb0004", "zzzz", "tesf aaab")


def rows() -> list[Row]:
    app = application()
    with tempfile.TemporaryDirectory() as folder:
        (large, small), idle = _scans(app, Path(folder) / "large.db", Path(folder) / "small.db")
        found = _searches(app, Path(folder) / "large.db")
    counts = "100,000 devices, 1,000,000 loans"
    return [
        Row(f"scan to painted card, p95, {counts}", p95(large) - idle, "one frame", FRAME_MS, 1),
        Row(f"scan to painted card, {counts}", median(large), "1,000 devices", median(small), 1.5),
        Row("search while typing, p95, 1,000,000 newcomers", p95(found), "one frame", FRAME_MS, 1),
    ]


def _scans(
    app: QApplication, large: Path, small: Path
) -> tuple[tuple[list[float], list[float]], float]:
    """In turn in the window on each database; and an empty repaint."""
    fill(large, *LARGE).close()
    fill(small, *SMALL).close()
    windows = [counter_window(app, f"sqlite:///{path}") for path in (large, small)]
    chance = random.Random(1)  # noqa: S311 - a measurement
    found: tuple[list[float], list[float]] = ([], [])
    for _ in range(SCANS):
        for window, size, times in zip(windows, (LARGE, SMALL), found, strict=True):
            device = tag(chance.randrange(size[0]))
            times.append(milliseconds(lambda w=window, d=device: w.scan(d)))
    idle = _idle(windows[0])
    for window in windows:
        window.close()
    return (found[0][10:], found[1][10:]), idle


def _searches(app: QApplication, path: Path) -> list[float]:
    window = counter_window(app, f"sqlite:///{path}")
    dialog = window.open_search()
    times = []
    for n in range(SEARCHES):
        words = WORDS[n % len(WORDS)]
        typed = [words[:end] for end in range(1, len(words) + 1)]
        times += [milliseconds(lambda text=text: window.type_in(dialog, text)) for text in typed]
    idle = _idle(window)
    window.close()
    return [max(0.01, time - idle) for time in times[10:]]


def _idle(window: CounterWindow) -> float:
    repaint: Callable[[], None] = window.repaint
    return median([milliseconds(repaint) for _ in range(30)])
