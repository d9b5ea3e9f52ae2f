"""What the columns of a list say about a row."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from desk_app.ui.wording.marks import Mark
from desk_app.ui.wording.terms import short_date

R = TypeVar("R")
DATE_WIDTH = 116


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """One column: its title, its words for a row, and how it lies.

    ``order`` is the name the list sorts by, empty when it cannot; ``spare`` columns make room
    for a panel.
    """

    title: str
    text: Callable[[R], str]
    width: int  # at least, in pixels
    stretch: int = 0  # its share of what is left
    order: str = ""
    mark: Callable[[R], Mark | None] | None = None
    strong: bool = False
    right: bool = False
    spare: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """A named filter of a list, as a button says it; the first of a list shows everything."""

    name: str
    title: str
    spare: bool = False  # its button is there while it is chosen, from another page


def dated(
    title: str, day: Callable[[R], date | None], order: str = "", *, spare: bool = False
) -> Column[R]:
    """A column of days; a row without one stays empty."""

    def text(row: R) -> str:
        found = day(row)
        return short_date(found) if found else ""

    return Column(title, text, DATE_WIDTH, order=order, spare=spare)


def marked(title: str, mark: Callable[[R], Mark], width: int, order: str = "") -> Column[R]:
    """A column of states: colour, icon and word."""
    return Column(title, lambda row: mark(row).word, width, order=order, mark=mark)
