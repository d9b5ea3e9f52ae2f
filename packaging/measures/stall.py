"""The longest time the window did not answer, over a hundred hand-outs in it."""

import tempfile
from pathlib import Path
from uuid import UUID

from desk_app.domain.errors import Refused
from desk_app.domain.signatures import Signature, SignedHow
from measures.big import fill, tag
from measures.rows import Row
from measures.windows import CounterWindow, application, counter_window
from tests.support.pulse import Pulse

HAND_OUTS = 100
LONGEST_MS = 50
STROKE = tuple((10 * n, (37 * n) % 200) for n in range(120))
SIGNATURE = Signature(SignedHow.DRAWN, (STROKE, STROKE))


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
    return [Row(what, pulse.longest * 1000, "the limit", LONGEST_MS, 1)]


def hand_out(window: CounterWindow, n: int) -> None:
    """The n-th device, which is in, to the n-th newcomer, who has none: scan, scan, tick, sign.

    Nobody has hands so quick that two of these come before the window showed the first.
    """
    model = window.model
    window.scan(tag(n))
    before: UUID | None = model.state.last_act
    model.accept(f"K{n:07d}")
    window.until(lambda: model.state.counter.newcomer is not None)
    if model.state.counter.course is None:
        model.accept("MO-LEU-2026-001")
        window.until(lambda: model.state.counter.course is not None)
    window.rest()
    window.page.details.no_computer.click()
    window.rest()
    model.hand_out(SIGNATURE)
    window.until(lambda: not model.state.busy)
    if model.state.last_act == before or isinstance(model.state.counter.notice, Refused):
        raise RuntimeError(model.state.counter.notice)
