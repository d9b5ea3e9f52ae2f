"""Device labels: QR code, Code 128 and the tag in large type, whole dots of a 203 dpi printer."""

from collections.abc import Iterator
from dataclasses import dataclass

from desk_app.adapters.paper.embedding import Codes
from desk_app.adapters.paper.label_qr import QUIET_SQUARES, qr, qr_squares
from desk_app.adapters.paper.look import INK, MM
from desk_app.adapters.paper.marks import code128, code128_width
from desk_app.adapters.paper.paragraph import Block, Style
from desk_app.adapters.paper.sheet import bare_file
from desk_app.adapters.paper.typeset import Text, Typesetter
from desk_app.domain.labels import LabelFormat, LabelRequest
from desk_app.domain.numbers import display
from desk_app.domain.printing import Adjustment

DOT = 72 / 203
PADDING = 1.2 * MM  # nothing but white at the edge of a label: it is never cut quite straight
MEASURED = 10.0  # any size: only to find out which one fits
LARGEST = 26.0
WIDEST = "LB000000-W"
TALLEST_BARS = 13 * MM
CAPITALS = 0.72  # of the type size


@dataclass(frozen=True, slots=True)
class Zones:
    """Where things lie on one label, in points from its upper left corner."""

    qr: tuple[float, float]
    bars: tuple[float, float, float, float]  # left, top, width, height; no width, no bars
    text: tuple[float, float, float, float]


def render(request: LabelRequest, typesetter: Typesetter) -> bytes:
    """The labels as a PDF of as many pages as they need; refused when the request is wrong."""
    asked = request.checked()
    made = Labels(asked.format, typesetter)
    size = asked.format.page_width * MM, asked.format.page_height * MM
    pdf = bare_file(f"Labels {asked.format.code}", size)
    moved = adjusted(asked.adjustment, size[1])
    for page in asked.pages():
        drawn = (made.drawn(tag, left * MM, top * MM) for tag, left, top in page)
        pdf.add([moved, *drawn])
    return pdf.with_fonts(made.codes)


def adjusted(adjustment: Adjustment, page_height: float) -> str:
    """Move and scale everything that follows, seen from the upper left corner."""
    scale = adjustment.scale / 100
    right, down = adjustment.right * MM, adjustment.down * MM
    return f"{scale:g} 0 0 {scale:g} {right:.3f} {page_height * (1 - scale) - down:.3f} cm"


class Labels:
    """Draws labels of one format; ``codes`` are the letters that the file has to embed."""

    def __init__(self, kind: LabelFormat, typesetter: Typesetter) -> None:
        self.codes = Codes()
        self._typesetter = typesetter
        self._square, self._module = kind.qr_dots * DOT, kind.bar_dots * DOT
        self._kind = kind
        self._page_height = kind.page_height * MM
        self._size = 0.0
        self._letters: dict[tuple[str, float], Block] = {}

    def drawn(self, tag: str, left: float, top: float) -> str:
        """Operators of one label; ``left`` and ``top`` from the upper left corner of the page."""
        return "\n".join(self._parts(tag, left, top))

    def _parts(self, tag: str, left: float, top: float) -> Iterator[str]:
        squares = qr_squares(tag)
        zones = self._zones(tag, len(squares))
        qr_top = self._page_height - whole(top + zones.qr[1])
        yield qr(squares, whole(left + zones.qr[0]), qr_top, self._square)
        x, y, width, height = zones.bars
        if width:
            bottom = self._page_height - top - y - height
            yield code128(tag, whole(left + x), bottom, height, self._module)
        yield self._text(tag, left, top, zones.text)

    def _zones(self, tag: str, squares: int) -> Zones:
        kind, side = self._kind, squares * self._square
        width, height = kind.width * MM, kind.height * MM
        quiet = max(QUIET_SQUARES * self._square, PADDING)
        beyond = side + 2 * quiet  # where the QR code and its quiet zone end
        if not kind.bar_dots:
            free = (beyond, 0.0, width - beyond - PADDING, height)
            return Zones((quiet, (height - side) / 2), (0, 0, 0, 0), free)
        bars = code128_width(tag, self._module)
        arranged = _beside if kind.beside else _below
        return arranged(side, quiet, bars, (width, height))

    def _text(
        self, tag: str, left: float, top: float, zone: tuple[float, float, float, float]
    ) -> str:
        """The tag as large as every tag of this format fits, in the middle of its zone."""
        x, y, width, height = zone
        if not self._size:
            widest = sum(self._letter(letter, MEASURED).width for letter in WIDEST)
            self._size = min(width / widest * MEASURED, height / CAPITALS, LARGEST)
        letters = [self._letter(letter, self._size) for letter in display(tag)]
        baseline = self._page_height - top - y - (height + self._size * CAPITALS) / 2
        at = left + x + (width - sum(letter.width for letter in letters)) / 2
        shown = " ".join(letter.operators for letter in letters)
        return f"BT {at:.2f} {baseline:.2f} Td {shown} ET"

    def _letter(self, letter: str, size: float) -> Block:
        """Set once: a thousand tags have the same few letters."""
        key = (letter, size)
        if key not in self._letters:
            text, style = Text.plain(letter, bold=True), Style(size, size, INK)
            self._letters[key] = self._typesetter.block(text, style, LARGEST * 2, self.codes)
        return self._letters[key]


def whole(x: float) -> float:
    """The nearest whole dot."""
    return round(x / DOT) * DOT


def _below(side: float, quiet: float, bars: float, size: tuple[float, float]) -> Zones:
    """QR code and text on top, bars under them."""
    width, height = size
    bar_top = quiet + side + quiet
    bar_height = min(TALLEST_BARS, height - bar_top - 1.5 * PADDING)
    spare = (height - bar_top - bar_height - 1.5 * PADDING) / 2
    beyond = side + 2 * quiet
    return Zones(
        (quiet, quiet + spare),
        ((width - bars) / 2, bar_top + spare, bars, bar_height),
        (beyond, quiet + spare, width - beyond - PADDING, side),
    )


def _beside(side: float, quiet: float, bars: float, size: tuple[float, float]) -> Zones:
    """QR code at the left, text and bars under each other at its right."""
    width, height = size
    beyond = side + 2 * quiet
    free = width - beyond
    bar_height = min(TALLEST_BARS, side / 2)
    top = (height - side) / 2
    return Zones(
        (quiet, top),
        (beyond + (free - bars) / 2, height - top - bar_height, bars, bar_height),
        (beyond, top, free - PADDING, side - bar_height - 2 * PADDING),
    )
