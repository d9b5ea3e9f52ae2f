"""A table that runs over as many pages as it needs, its columns named on each."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from desk_app.adapters.paper import look
from desk_app.adapters.paper.paragraph import Block, Style
from desk_app.adapters.paper.plain_words import PlainWords
from desk_app.adapters.paper.sheet import Sheet
from desk_app.adapters.paper.texts import value
from desk_app.adapters.paper.typeset import Text

CELL = Style(8.6, 11.6, look.INK, "TD")
TITLE = Style(8, 11, look.QUIET, "TH")
GAP = 5.0
AIR = 3.6  # in a row, above and below the text together
MARK_AT, MARK_WIDTH = 8.0, 4.0  # a yellow stroke, left of the row

Cell = str | Text


class Column(NamedTuple):
    """A column: the sentence that names it, its share of the width, what stands in it."""

    name: str
    share: float
    right: bool = False  # numbers stand at the right
    code: bool = False  # ASCII, and hardly ever the same
    after: float = GAP  # how far the next column stands off


class Place(NamedTuple):
    """Where a column stands, in points from the left of the page."""

    left: float
    room: float


class Grid:
    """A table under construction."""

    def __init__(
        self,
        sheet: Sheet,
        words: PlainWords,
        columns: Sequence[Column],
        left: float = look.MARGIN,
        width: float = look.WIDTH,
    ) -> None:
        self._sheet, self._columns = sheet, columns
        self._left, self._width = left, width
        self._titles = [words.fixed(column.name) for column in columns]
        self._places = list(_places(columns, left, width))
        self._set: dict[tuple[Cell, int], Block] = {}

    @contextmanager
    def rows(self) -> Iterator[None]:
        """Name the columns, here and on every page until the last row."""
        self._sheet.need(3 * (CELL.leading + AIR))
        with self._sheet.held("Table"), self._sheet.going_on(self._name_columns):
            self._name_columns(self._sheet)
            yield
            self._sheet.rule(self._left, self._sheet.y, self._width)

    def row(self, *cells: Cell, marked: bool = False) -> None:
        """Add a row, as high as its highest cell."""
        sheet = self._sheet
        blocks = [self._block(cell, number) for number, cell in enumerate(cells)]
        high = max(block.height for block in blocks) + AIR
        sheet.need(high)
        sheet.rule(self._left, sheet.y, self._width)
        if marked:
            left = self._left - MARK_AT
            sheet.fill(left, sheet.y + 2, MARK_WIDTH, high - 3, look.YELLOW)
        self._put(blocks, sheet.y + AIR / 2)
        sheet.y += high

    def _name_columns(self, sheet: Sheet) -> None:
        blocks = [
            sheet.block(title, TITLE, place.room)
            for title, place in zip(self._titles, self._places, strict=True)
        ]
        self._put(blocks, sheet.y)
        sheet.y += max(block.height for block in blocks) + 1

    def _put(self, blocks: Sequence[Block], y: float) -> None:
        with self._sheet.held("TR"):
            for block, column, place in zip(blocks, self._columns, self._places, strict=True):
                inward = place.room - block.width if column.right else 0
                self._sheet.put(block, place.left + inward, y)

    def _block(self, cell: Cell, number: int) -> Block:
        """What a cell says; names and places come again, and are set once a table."""
        column, room = self._columns[number], self._places[number].room
        if isinstance(cell, str) and (column.code or not cell) and _is_plain(cell):
            block = self._sheet.code(cell, CELL)
            if block.width <= room:
                return block
        known = self._set.get((cell, number))
        if known is None:
            text = value(cell) if isinstance(cell, str) else cell
            known = self._set[cell, number] = self._sheet.block(text, CELL, room)
        return known


def _is_plain(cell: str) -> bool:
    return cell.isascii() and cell.isprintable()


def _places(columns: Sequence[Column], left: float, width: float) -> Iterator[Place]:
    whole = sum(column.share for column in columns)
    for number, column in enumerate(columns, 1):
        wide = width * column.share / whole
        yield Place(left, wide - column.after if number < len(columns) else wide)
        left += wide
