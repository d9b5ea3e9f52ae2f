"""The longest time the window did not answer, over a hundred hand-outs in it."""

import tempfile
import time
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QTimer

from desk_app.domain.errors import Refused
from desk_app.domain.signatures import Signature, SignedHow
from measures.big import fill, tag
from measures.rows import Row
from measures.windows import CounterWindow, application, counter_window

HAND_OUTS = 100
LONGEST_MS = 50
STROKE = tuple((10 * n, (37 * n) % 200) for n in range(120))
SIGNATURE = Signature(SignedHow.DRAWN, (STROKE, STROKE))


class Pulse:
    """Beats every millisecond of the GUI thread and remembers the longest pause."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(1)

    def restart(self) -> None:
        """Forget what was before."""
        self.longest, self._last = 0.0, time.perf_counter()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000)
        self._last = now


def rows() -> list[Row]:
    app = application()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "stall.db"
        fill(path, 10_000, 20_000, 10_000).close()
        window = counter_window(app, f"sqlite:///{path}")
        pulse = Pulse()
        for n in range(HAND_OUTS + 1):
            hand_out(window, 2 * n + 1)
            if n == 0:
                pulse.restart()  # the first one loads fonts in its job
        window.close()
    what = f"longest stall of the window over {HAND_OUTS} hand-outs"
    return [Row(what, pulse.longest, "the limit", LONGEST_MS, 1)]


def hand_out(window: CounterWindow, n: int) -> None:
    """The n-th device, which is in, to the n-th newcomer, who has none: scan, scan, tick, sign."""
    model = window.model
    window.scan(tag(n))
    before: UUID | None = model.state.last_act
    model.accept(f"K{n:07d}")
    window.until(lambda: model.state.counter.newcomer is not None)
    if model.state.counter.course is None:
        model.accept("MO-LEU-2026-001")
        window.until(lambda: model.state.counter.course is not None)
    window.page.details.no_computer.click()
    model.hand_out(SIGNATURE)
    window.until(lambda: not model.state.busy)
    if model.state.last_act == before or isinstance(model.state.counter.notice, Refused):
        raise RuntimeError(model.state.counter.notice)
