"""Marks that are not text: Code 128 bars and a drawn signature, as PDF path operators."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from barcode.codex import Code128

from desk_app.adapters.paper.look import MM
from desk_app.domain.signatures import Point, Stroke

MODULE = 0.33 * MM  # the narrowest bar a cheap scanner reads from an office print
QUIET_ZONE = 10 * MODULE
BAR = re.compile("1+")
PEN_WIDTH = 0.5 * MM
LEAST_STEP = 3  # tenths of a millimetre: closer points only roughen the curve


class Box(NamedTuple):
    """A rectangle in PDF points, from its lower left corner."""

    x: float
    y: float
    width: float
    height: float


def code128_width(data: str, module: float = MODULE) -> float:
    """The width of the bars, without the quiet zones of ten modules."""
    return len(_modules(data)) * module


def code128(data: str, x: float, y: float, height: float, module: float = MODULE) -> str:
    """Draw bars from ``x``; leave ten modules empty at both sides."""
    rest = f"{y:.3f} {{:.3f}} {height:.3f} re"
    out = ["0 g"]
    for bar in BAR.finditer(_modules(data)):
        first, end = bar.span()
        out += (f"{x + first * module:.3f}", rest.format((end - first) * module))
    return " ".join((*out, "f"))


@lru_cache(maxsize=4)
def _modules(data: str) -> str:
    """One character per module, 1 for black; asked for the width and for the bars."""
    return str(Code128(data).build()[0])


def ink(strokes: tuple[Stroke, ...], box: Box) -> str:
    """Draw a signature inside ``box``, never larger than it was written, in one line width."""
    xs, ys = zip(*(point for stroke in strokes for point in stroke), strict=True)
    wide, high = max(max(xs) - min(xs), 1), max(max(ys) - min(ys), 1)
    scale = min(MM / 10, box.width / wide, box.height / high)
    left = box.x + (box.width - wide * scale) / 2 - min(xs) * scale
    top = box.y + (box.height + high * scale) / 2 + min(ys) * scale
    paths = [
        _curve([(left + x * scale, top - y * scale) for x, y in _thinned(stroke)])
        for stroke in strokes
        if stroke
    ]
    return " ".join(("q 1 J 1 j 0.086 G", f"{PEN_WIDTH:.2f} w", *paths, "S Q"))


def _thinned(stroke: Stroke) -> Iterator[Point]:
    last = stroke[0]
    yield last
    for point in stroke[1:]:
        if abs(point[0] - last[0]) + abs(point[1] - last[1]) >= LEAST_STEP:
            yield point
            last = point


def _curve(points: list[tuple[float, float]]) -> str:
    """Draw through the points: Catmull-Rom as Bezier curves."""
    out = ["{:.2f} {:.2f} m".format(*points[0])]
    if len(points) == 1:
        out.append("{:.2f} {:.2f} l".format(*points[0]))
    around = [points[0], *points, points[-1]]
    for (before, after), ((x1, y1), (x2, y2)) in zip(
        zip(around, around[3:], strict=False), pairwise(points), strict=True
    ):
        c1 = x1 + (x2 - before[0]) / 6, y1 + (y2 - before[1]) / 6
        c2 = x2 - (after[0] - x1) / 6, y2 - (after[1] - y1) / 6
        out.append("{:.2f} {:.2f} {:.2f} {:.2f} {:.2f} {:.2f} c".format(*c1, *c2, x2, y2))
    return " ".join(out)
