"""The whole hand-out in the window: from the accepted signature to sealed, committed and shown."""

import tempfile
from dataclasses import replace
from pathlib import Path

from measures.big import fill, tag
from measures.rows import Row, milliseconds, p95
from measures.stall import SIGNATURE
from measures.windows import CounterWindow, application, counter_window

HAND_OUTS, LONGEST_MS, TRANSLATION = 60, 100, "ar"


def rows() -> list[Row]:
    app = application()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "whole.db"
        fill(path, 10_000, 20_000, 10_000).close()
        window = counter_window(app, f"sqlite:///{path}")
        times = [_signed(window, 2 * n + 1) for n in range(HAND_OUTS)]
        window.close()
    what = f"hand-out with nl + {TRANSLATION}: signature accepted, sealed, shown; p95"
    return [Row(what, p95(times[5:]), "the limit", LONGEST_MS, 1)]


def _signed(window: CounterWindow, n: int) -> float:
    """Lay everything out, and time what follows the signature."""
    model = window.model
    window.scan(tag(n))
    model.accept(f"K{n:07d}")
    window.until(lambda: model.state.counter.newcomer is not None)
    if model.state.counter.course is None:
        model.accept("MO-LEU-2026-001")
        window.until(lambda: model.state.counter.course is not None)
    window.page.details.no_computer.click()
    model.edit(lambda counter: replace(counter, translation=TRANSLATION))
    before = model.state.last_act

    def sign() -> None:
        model.hand_out(SIGNATURE)
        window.until(lambda: not model.state.busy)
        window.app.processEvents()

    taken = milliseconds(sign)
    if model.state.last_act == before:
        raise RuntimeError(model.state.counter.notice)
    return taken
