"""A page to measure: crosses and a ruler at known places, every label as a frame."""

from collections.abc import Iterator

from desk_app.adapters.paper.embedding import Codes
from desk_app.adapters.paper.labels import adjusted
from desk_app.adapters.paper.look import INK, MM, SMALL, YELLOW
from desk_app.adapters.paper.paragraph import Style
from desk_app.adapters.paper.plain_words import PlainWords
from desk_app.adapters.paper.sheet import bare_file
from desk_app.adapters.paper.texts import value
from desk_app.adapters.paper.typeset import Text, Typesetter
from desk_app.domain.labels import LabelFormat
from desk_app.domain.printing import Adjustment

ARM = 4.0  # millimetres: half a cross
AT = 20.0  # of cross A on a sheet, from the left and from the top
APART = 170.0  # cross B, on a sheet
BOX = (35.0, 60.0, 140.0, 98.0)  # left, top, width, height of the words on a sheet
HEADING, BODY = Style(16, 22, INK), Style(10.4, 14.8, INK)
FRAME = "q 0.6 G 0.4 w"


def render(
    kind: LabelFormat, adjustment: Adjustment, words: PlainWords, typesetter: Typesetter
) -> bytes:
    """One page in the size of ``kind``, printed as its labels would be."""
    adjustment.checked()
    page = _Page(kind, typesetter)
    parts = page.roll(words) if kind.roll else page.sheet(words, adjustment)
    title = words.plain("title", format=kind.name)
    pdf = bare_file(title, (kind.page_width * MM, page.height))
    pdf.add([adjusted(adjustment, page.height), *page.frames(), *parts])
    return pdf.with_fonts(page.codes)


class _Page:
    """Draws in millimetres from the upper left corner."""

    def __init__(self, kind: LabelFormat, typesetter: Typesetter) -> None:
        self.codes = Codes()
        self.height = kind.page_height * MM
        self._kind = kind
        self._typesetter = typesetter

    def frames(self) -> Iterator[str]:
        """The edge of every label; of one on a roll just inside, or it would not be seen."""
        kind, inset = self._kind, 1.0 if self._kind.roll else 0.0
        for number in range(kind.per_page):
            x, y = kind.place(number)
            wide, high = (length - 2 * inset for length in (kind.width, kind.height))
            yield f"{FRAME} {self._box(x + inset, y + inset, wide, high)} S Q"

    def sheet(self, words: PlainWords, adjustment: Adjustment) -> Iterator[str]:
        """Two crosses, the ruler between them, and what to do."""
        yield self._cross(AT, AT)
        yield self._cross(AT + APART, AT)
        yield from self._ruler(AT, AT + ARM + 3, APART)
        yield from self._named("A", AT)
        yield from self._named("B", AT + APART)
        left, top, width, height = BOX
        yield f"1 g {self._box(left, top, width, height)} f"
        yield f"{FRAME} {self._box(left, top, width, height)} S Q"
        yield f"{YELLOW} {self._box(left, top, 2, height)} f"
        y = top + 5
        for text, style in _sentences(self._kind, words, adjustment):
            block = self._typesetter.block(text, style, (width - 14) * MM, self.codes)
            yield self._text(block.operators, left + 8, y * MM + block.first_baseline)
            y += block.height / MM + 2

    def roll(self, words: PlainWords) -> Iterator[str]:
        """One cross, a ruler, and where the cross is."""
        x, y = self._kind.width / 2, self._kind.height / 2 + 4
        yield self._cross(x, y)
        yield from self._ruler(4, 4, self._kind.width - 8)
        said = words.filled("short", left=_number(x), top=_number(y))
        block = self._typesetter.block(said, SMALL, self._kind.width * MM, self.codes)
        at = (self._kind.height - 2) * MM - block.height
        yield self._text(block.operators, 4, at + block.first_baseline)

    def _box(self, x: float, y: float, width: float, height: float) -> str:
        low = self.height - (y + height) * MM
        return f"{x * MM:.3f} {low:.3f} {width * MM:.3f} {height * MM:.3f} re"

    def _line(self, from_x: float, from_y: float, to_x: float, to_y: float) -> str:
        begin, end = self.height - from_y * MM, self.height - to_y * MM
        return f"{from_x * MM:.3f} {begin:.3f} m {to_x * MM:.3f} {end:.3f} l S"

    def _cross(self, x: float, y: float) -> str:
        lines = self._line(x - ARM, y, x + ARM, y), self._line(x, y - ARM, x, y + ARM)
        return " ".join(("q 0 G 0.4 w", *lines, "Q"))

    def _ruler(self, x: float, y: float, length: float) -> Iterator[str]:
        """A tick for every millimetre, a longer one for five, a number for ten."""
        yield "q 0 G 0.3 w"
        for millimetre in range(int(length) + 1):
            high = 3.5 if millimetre % 10 == 0 else 2.5 if millimetre % 5 == 0 else 1.5
            yield self._line(x + millimetre, y, x + millimetre, y + high)
        yield "Q"
        for ten in range(0, int(length) + 1, 10):
            block = self._typesetter.block(value(str(ten)), SMALL, 40, self.codes)
            middle = x - block.width / MM / 2
            yield self._text(block.operators, middle + ten, (y + 7) * MM)

    def _named(self, letter: str, x: float) -> Iterator[str]:
        block = self._typesetter.block(value(letter, bold=True), BODY, 40, self.codes)
        yield self._text(block.operators, x + 2, (AT - 2) * MM)

    def _text(self, operators: str, x: float, baseline: float) -> str:
        return f"BT {x * MM:.2f} {self.height - baseline:.2f} Td {operators} ET"


def _sentences(
    kind: LabelFormat, words: PlainWords, adjustment: Adjustment
) -> Iterator[tuple[Text, Style]]:
    yield words.filled("title", format=kind.name), HEADING
    yield words.fixed("print"), BODY
    yield words.filled("right", left=_number(AT)), BODY
    yield words.filled("down", top=_number(AT)), BODY
    yield words.filled("scale", apart=_number(APART)), BODY
    yield words.fixed("again"), BODY
    now = {
        "right": _number(adjustment.right),
        "down": _number(adjustment.down),
        "scale": _number(adjustment.scale),
    }
    yield words.filled("now", **now), SMALL


def _number(value: float) -> str:
    """A number as it is written in Dutch."""
    return f"{value:g}".replace(".", ",").replace("-", "−")  # noqa: RUF001 - the sign, not a hyphen
