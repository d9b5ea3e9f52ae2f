"""The QR code of a label: as small as its tag allows, in squares of any size."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby

import segno

QUIET_SQUARES = 4  # ISO/IEC 18004
MASK = 0  # every mask reads; to weigh all eight takes 1 ms a code


def qr_squares(data: str) -> tuple[bytes, ...]:
    """The squares of a tag row by row, 1 for a dark one; a third of them may be lost."""
    return tuple(map(bytes, segno.make_qr(data, version=1, error="h", mask=MASK).matrix))


def qr(rows: tuple[bytes, ...], x: float, top: float, square: float) -> str:
    """Draw from ``x`` and down from ``top``; leave ``QUIET_SQUARES`` empty on every side."""
    runs = (_runs(row, number) for number, row in enumerate(rows))
    return " ".join((f"q {square:.5f} 0 0 {-square:.5f} {x:.3f} {top:.3f} cm 0 g", *runs, "f Q"))


@lru_cache(maxsize=4096)
def _runs(row: bytes, number: int) -> str:
    return " ".join(_rectangles(row, number))


def _rectangles(row: bytes, number: int) -> Iterator[str]:
    at = 0
    for dark, same in groupby(row):
        count = sum(1 for _ in same)
        if dark:
            yield f"{at} {number} {count} 1 re"
        at += count
