"""Pictograms for who cannot read: our own SVG drawings as PDF operators."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

from desk_app.adapters.paper.marks import Box
from desk_app.adapters.paper.typeset import Typesetter

ARGUMENTS = {"M": ("m", 2), "L": ("l", 2), "C": ("c", 6), "Z": ("h", 0)}
ROUND = 0.5523  # of the radius: the handles of a Bezier curve that is a quarter of a circle


class Pictogram:
    """One drawing: strokes in a box of ``width`` by ``height`` of its own units."""

    def __init__(self, file: Path) -> None:
        root = ET.parse(file).getroot()  # noqa: S314 - our own file
        _, _, self.width, self.height = map(float, root.attrib["viewBox"].split())
        self._strokes = [_stroke(element, root) for element in root]

    def drawn(self, box: Box) -> str:
        """Draw it as large as fits into ``box``, in its middle."""
        scale = min(box.width / self.width, box.height / self.height)
        x = box.x + (box.width - self.width * scale) / 2
        y = box.y + (box.height + self.height * scale) / 2
        placed = f"{scale:.4f} 0 0 {-scale:.4f} {x:.2f} {y:.2f} cm"
        return " ".join(("q 1 J 1 j", placed, *self._strokes, "Q"))


def _stroke(element: ET.Element, root: ET.Element) -> str:
    said = root.attrib | element.attrib
    red, green, blue = bytes.fromhex(said["stroke"].removeprefix("#"))
    colour = " ".join(f"{part / 255:.3f}" for part in (red, green, blue))
    return f"{colour} RG {said['stroke-width']} w {' '.join(_outline(element))} S"


def _outline(element: ET.Element) -> Iterator[str]:
    shape = element.attrib
    match element.tag.rpartition("}")[2]:
        case "circle":
            yield _rounded(*_circle(*(float(shape[name]) for name in ("cx", "cy", "r"))))
        case "rect":
            sides = (float(shape[name]) for name in ("x", "y", "width", "height", "rx"))
            yield _rounded(*sides)
        case _:
            yield from _path(shape["d"])


def _circle(x: float, y: float, radius: float) -> tuple[float, float, float, float, float]:
    return x - radius, y - radius, 2 * radius, 2 * radius, radius


def _path(data: str) -> Iterator[str]:
    """Absolute moves, lines and curves, with spaces between everything."""
    words = iter(data.split())
    for word in words:
        operator, count = ARGUMENTS[word]
        yield " ".join((*(next(words) for _ in range(count)), operator))


def _rounded(x: float, y: float, width: float, height: float, radius: float) -> str:
    """A rectangle with round corners; a circle when the radius is half its side."""
    right, low, handle = x + width, y + height, radius * (1 - ROUND)
    corners = (
        (right - radius, y, right - handle, y, right, y + handle, right, y + radius),
        (right, low - radius, right, low - handle, right - handle, low, right - radius, low),
        (x + radius, low, x + handle, low, x, low - handle, x, low - radius),
        (x, y + radius, x, y + handle, x + handle, y, x + radius, y),
    )
    turns = ("{:g} {:g} l {:g} {:g} {:g} {:g} {:g} {:g} c".format(*corner) for corner in corners)
    return " ".join((f"{x + radius:g} {y:g} m", *turns, "h"))


class Kit(NamedTuple):
    """What every paper is made with: fonts and drawings."""

    typesetter: Typesetter
    pictograms: dict[str, Pictogram]


def read_pictograms(folder: Path) -> dict[str, Pictogram]:
    """Read every drawing, by its name."""
    return {file.stem: Pictogram(file) for file in sorted(folder.glob("*.svg"))}
