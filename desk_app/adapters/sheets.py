"""Reads CSV files as people save them: whatever the encoding and the delimiter."""

import codecs
import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path

from desk_app.usecases.sheets import Sheet, SheetError, SheetRow, Unreadable

LARGEST = 20 * 1024 * 1024  # bytes
DELIMITERS = ";,\t"  # a Belgian Excel writes the first
EXCEL_HINT = re.compile(r"\s*sep=(.)[ \t]*(\r\n|\r|\n|$)", re.IGNORECASE)
QUOTED = re.compile(r'"[^"]*"')
BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def read_csv(path: Path) -> Sheet | SheetError:
    """Read a file of at most 20 MB in UTF-8, UTF-16 (with its mark) or Windows-1252."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
        if len(content) > LARGEST:
            return SheetError(Unreadable.TOO_LARGE)
        return _sheet(_text(content))
    except FileNotFoundError:
        return SheetError(Unreadable.MISSING)
    except (OSError, UnicodeError, csv.Error):
        return SheetError(Unreadable.NOT_READABLE)


def _text(content: bytes) -> str:
    """The text of a file; raises ``UnicodeError`` when it is no text."""
    text = _decoded(content)
    if "\0" in text:
        raise UnicodeError("binary")
    return text


def _decoded(content: bytes) -> str:
    for mark, encoding in BOMS:
        if content.startswith(mark):
            return content.decode(encoding)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252")


def _sheet(text: str) -> Sheet | SheetError:
    hint = EXCEL_HINT.match(text)
    delimiter = hint[1] if hint and hint[1] in DELIMITERS else _delimiter(text)
    rows = list(_rows(text, delimiter))[1 if hint else 0 :]
    if not rows:
        return SheetError(Unreadable.EMPTY)
    headers = _without_blank_end(rows[0].cells)
    if not any(_is_words(header) for header in headers):
        return SheetError(Unreadable.NO_HEADER)
    return Sheet(headers, tuple(_as_wide(row, len(headers)) for row in rows[1:]))


def _delimiter(text: str) -> str:
    """The delimiter that the first line with text has most of, outside quotes."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    bare = QUOTED.sub("", first)
    return max(DELIMITERS, key=bare.count)


def _rows(text: str, delimiter: str) -> Iterator[SheetRow]:
    """The rows that are not blank; a quoted cell may run over several lines."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    former = 0
    for cells in reader:
        stripped = tuple(cell.strip() for cell in cells)
        if any(stripped):
            yield SheetRow(former + 1, stripped)
        former = reader.line_num


def _without_blank_end(cells: tuple[str, ...]) -> tuple[str, ...]:
    filled = [at for at, cell in enumerate(cells, 1) if cell]
    return cells[: filled[-1]]


def _is_words(header: str) -> bool:
    letters = any(character.isalpha() for character in header)
    return letters and not any(character.isdigit() for character in header)


def _as_wide(row: SheetRow, width: int) -> SheetRow:
    """The row with blank cells for what it lacks; surplus cells stay only when one is filled."""
    surplus = row.cells[width:] if any(row.cells[width:]) else ()
    blank = ("",) * (width - len(row.cells))
    return SheetRow(row.line, row.cells[:width] + blank + surplus)
