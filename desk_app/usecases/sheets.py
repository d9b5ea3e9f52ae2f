"""What a file of lines and columns is, once it is read."""

from dataclasses import dataclass
from enum import StrEnum


class Unreadable(StrEnum):
    """Why a file is no sheet."""

    MISSING = "missing"
    NOT_READABLE = "not_readable"  # not allowed, or no text
    EMPTY = "empty"
    TOO_LARGE = "too_large"
    NO_HEADER = "no_header"  # the first line holds no words


@dataclass(frozen=True, slots=True)
class SheetRow:
    """The cells of one row, at least one for each header; ``line`` counts from 1 in the file."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The headers as they stand, and the rows that are not blank."""

    headers: tuple[str, ...]
    rows: tuple[SheetRow, ...]


@dataclass(frozen=True, slots=True)
class SheetError:
    """The answer when there is no sheet in a file."""

    why: Unreadable
