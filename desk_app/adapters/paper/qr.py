"""The QR on each page of an agreement, as one path: a scan of the page says whose it is."""

from collections.abc import Iterator
from itertools import groupby

import segno

from desk_app.adapters.paper.look import MM

MODULE = 0.55 * MM  # more than three dots of a scan at 150 dpi
MODULES = 25  # version 2: what 22 letters and digits need when a quarter of it may be lost
SIZE = MODULES * MODULE
QUIET_ZONE = 4 * MODULE
MASK = 2  # any will do for a reader; weighing all eight takes 2 ms


def qr(data: str, x: float, y: float) -> str:
    """Draw capitals and digits, at most 29, from the lower left corner in points.

    Leave ``QUIET_ZONE`` empty on all sides.
    """
    symbol = segno.make(
        data, version=2, error="q", mode="alphanumeric", mask=MASK, boost_error=False
    )
    grid = f"q 0 g {MODULE:.4f} 0 0 {MODULE:.4f} {x:.2f} {y:.2f} cm"
    return " ".join((grid, *_bars(symbol.matrix), "f Q"))


def _bars(matrix: tuple[bytearray, ...]) -> Iterator[str]:
    """Every run of dark modules, in modules from the lower left corner."""
    for row, modules in enumerate(matrix, 1):
        at = 0
        for dark, same in groupby(modules):
            width = len(list(same))
            if dark:
                yield f"{at} {MODULES - row} {width} 1 re"
            at += width
