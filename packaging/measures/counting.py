"""A scan that is counted in the real window, with 10,000 devices counted before."""

import tempfile
from pathlib import Path

from desk_app.adapters import paths
from desk_app.domain import numbers
from desk_app.ui.day_close.desks import desks_of
from desk_app.ui.day_close.page import DayClosePage
from desk_app.ui.jobs import Lanes
from desk_app.ui.theme import Theme
from desk_app.ui.workspace import Heading
from measures.compare import counted
from measures.rows import FRAME_MS, Row, median, milliseconds, p95
from measures.windows import CounterWindow, application, counter_window

BEFORE, SCANS = 10_000, 200
UNSEEN = 50  # one in so many was not counted before


def rows() -> list[Row]:
    app = application()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "counting.db"
        counted(path, BEFORE + BEFORE // (UNSEEN - 1) + 2, UNSEEN)[0].database.close()
        window = counter_window(app, f"sqlite:///{path}")
        page = _page(window)
        tags = (numbers.asset_tag(n * UNSEEN) for n in range(SCANS))
        times = [milliseconds(lambda tag=tag: _scan(window, page, tag)) for tag in tags]
        idle = median([milliseconds(window.repaint) for _ in range(30)])
        window.close()
    what = "scan to counted and painted, p95, 10,000 counted before"
    return [Row(what, p95(times[10:]) - idle, "one frame", FRAME_MS, 1)]


def _page(window: CounterWindow) -> DayClosePage:
    services, setup = window.opened.services, window.opened.setup
    desks = desks_of(services)
    if desks is None:
        raise TypeError
    look, lanes = Theme(paths.resources(), dark=False), Lanes(window.front.lane, window.front.lane)
    page = DayClosePage(look, lanes, services, desks, setup)
    heading = Heading("Leuven", "An Peeters", "")
    window.front.workspace.open(heading, {"day_close": lambda: page})
    window.front.workspace.show_page("day_close")
    window.rest()
    page.model.begin()
    window.rest()
    if page.model.state.tallied.all < BEFORE:
        raise ValueError(page.model.state.tallied.all)
    return page


def _scan(window: CounterWindow, page: DayClosePage, tag: str) -> None:
    """From the scanned text to the painted number."""
    before = page.model.state.tallied.all
    page.accept_scan(tag)
    window.until(lambda: page.model.state.tallied.all > before)
    window.app.processEvents()
