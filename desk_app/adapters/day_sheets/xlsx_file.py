"""Tables as a workbook: a sheet each, its heads frozen, dates and numbers as such."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from io import BytesIO
from typing import TYPE_CHECKING

from desk_app.adapters.day_sheets.csv_file import FORMULA
from desk_app.adapters.day_sheets.tables import Cell, Table

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

PLAIN = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
HEAD = {"bold": True, "bg_color": "#FFE615"}
DAY = {"num_format": "dd/mm/yyyy"}
MOMENT = {"num_format": "dd/mm/yyyy hh:mm"}
TEXT = {"num_format": "@", "quote_prefix": True}
NARROWEST, WIDEST, ROOM = 8, 60, 2  # of a column, in characters
A4 = 9


def xlsx_bytes(tables: Sequence[Table], made_at: datetime) -> bytes:
    """A workbook with a sheet for each table; equal ones are equal bytes."""
    from xlsxwriter import Workbook  # noqa: PLC0415 - only a workbook needs it

    out = BytesIO()
    with Workbook(out, PLAIN) as book:
        book.set_properties({"created": made_at.astimezone(UTC)})
        head, day, moment, text = map(book.add_format, (HEAD, DAY, MOMENT, TEXT))
        for table in tables:
            sheet = book.add_worksheet(table.name)
            _lay_out(sheet, table)
            sheet.write_row(0, 0, table.heads, head)
            for row, column, cell in _cells(table):
                match cell:
                    case datetime():
                        sheet.write_datetime(row, column, cell, moment)
                    case date():
                        sheet.write_datetime(row, column, cell, day)
                    case str() if cell.startswith(FORMULA):
                        sheet.write_string(row, column, cell, text)
                    case str() if cell.startswith("<r>"):  # it takes that for XML of its own
                        sheet.write_rich_string(row, column, *cell[:2], cell[2:])
                    case _:
                        sheet.write(row, column, cell)
    return out.getvalue()


def _cells(table: Table) -> Iterator[tuple[int, int, Cell]]:
    for number, row in enumerate(table.rows, 1):
        yield from ((number, column, cell) for column, cell in enumerate(row))


def _lay_out(sheet: "Worksheet", table: Table) -> None:
    """On paper it lies, as wide as the page."""
    sheet.freeze_panes(1, 0)
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)
    for number, column in enumerate(zip(table.heads, *table.rows, strict=True)):
        wide = min(max(NARROWEST, *map(_width, column)), WIDEST) + ROOM
        sheet.set_column(number, number, wide)


def _width(cell: Cell) -> int:
    return 16 if isinstance(cell, datetime) else 10 if isinstance(cell, date) else len(str(cell))
