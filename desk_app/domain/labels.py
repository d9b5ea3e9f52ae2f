"""Device labels: what a sheet or roll looks like, and what is asked of it."""

from collections.abc import Iterator
from dataclasses import dataclass

from desk_app.domain import numbers
from desk_app.domain.errors import Reason, refuse
from desk_app.domain.printing import AS_IT_IS, Adjustment

MOST_LABELS = 2000  # of one request: a second of work; more is a mistake, or several rolls


@dataclass(frozen=True, slots=True)
class LabelFormat:
    """One kind of label on its sheet or roll; lengths in millimetres, from the upper left corner.

    ``bar_dots`` and ``qr_dots`` say how many dots of a 203 dpi printer the narrowest bar and one
    square of the QR code are wide; no ``bar_dots``, no bars.
    """

    code: str
    name: str
    page_width: float
    page_height: float
    columns: int
    rows: int
    left: float  # of the first label
    top: float
    width: float  # of every label
    height: float
    across: float  # from one label to the next
    down: float
    qr_dots: int
    bar_dots: int = 0
    beside: bool = False  # the bars stand beside the QR code, not below it
    roll: bool = False

    @property
    def per_page(self) -> int:
        """How many labels one sheet has."""
        return self.columns * self.rows

    def place(self, number: int) -> tuple[float, float]:
        """Left and top of the label with this number on its page, counted from 0, row by row."""
        row, column = divmod(number, self.columns)
        return self.left + column * self.across, self.top + row * self.down


@dataclass(frozen=True, slots=True)
class LabelRequest:
    """Which labels, on what, from which place of the first sheet (1 is the upper left one)."""

    tags: tuple[str, ...]
    format: LabelFormat
    start: int = 1
    adjustment: Adjustment = AS_IT_IS

    def checked(self) -> "LabelRequest":
        """The same request; refused with the tag or the place that is wrong."""
        if not self.tags:
            refuse(Reason.EMPTY, "tag")
        if len(self.tags) > MOST_LABELS:
            refuse(Reason.TOO_LONG, "tag", str(MOST_LABELS))
        for tag in self.tags:
            checked_tag(tag)
        if not 1 <= self.start <= self.format.per_page:
            refuse(Reason.MALFORMED, "start", f"1-{self.format.per_page}")
        self.adjustment.checked()
        return self

    def pages(self) -> Iterator[tuple[tuple[str, float, float], ...]]:
        """The tags of each page, with where their labels lie."""
        per_page, first = self.format.per_page, self.start - 1
        for begin in range(-first, len(self.tags), per_page):
            end = min(begin + per_page, len(self.tags))
            yield tuple(
                (self.tags[n], *self.format.place(n - begin)) for n in range(max(begin, 0), end)
            )


def checked_tag(text: str) -> str:
    """The tag as it is kept; refused when it is none, or its check character is wrong."""
    tag = numbers.compact(text)
    if not numbers.TAG.fullmatch(tag):
        refuse(Reason.MALFORMED, "tag", numbers.display(numbers.asset_tag(421)))
    if not numbers.has_right_check(tag):
        refuse(Reason.CHECK_CHARACTER, "tag")
    return tag


def following(first: int, count: int) -> tuple[str, ...]:
    """The tags of ``count`` devices from number ``first`` on, in or not yet in the register."""
    if not 0 <= first <= numbers.LAST_DEVICE or count < 0:
        refuse(Reason.MALFORMED, "from", "421")
    if first + count - 1 > numbers.LAST_DEVICE or count > MOST_LABELS:
        refuse(Reason.TOO_LONG, "count", str(min(MOST_LABELS, numbers.LAST_DEVICE - first + 1)))
    return tuple(numbers.asset_tag(number) for number in range(first, first + count))
