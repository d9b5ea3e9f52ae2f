"""Tables in one text file, as a Belgian Excel opens it: semicolons, UTF-8 with its mark."""

import csv
import io
from collections.abc import Sequence
from datetime import date, datetime

from desk_app.adapters.day_sheets.tables import Cell, Table

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")  # a spreadsheet might carry out what begins so
EXACT = 15  # digits of a number in a spreadsheet; a SIM has more


def csv_bytes(tables: Sequence[Table]) -> bytes:
    """Each table under its name, a blank line between them."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    for number, (name, heads, rows) in enumerate(tables):
        if number:
            writer.writerow(())
        writer.writerow((harmless(name),))
        writer.writerow(map(harmless, heads))
        writer.writerows([_said(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def _said(cell: Cell) -> str:
    match cell:
        case datetime():
            return f"{cell:%d/%m/%Y %H:%M}"
        case date():
            return f"{cell:%d/%m/%Y}"
        case int():
            return str(cell)
        case str():
            return harmless(cell)


def harmless(text: str) -> str:
    """The same text, that no spreadsheet takes for a formula, nor rounds as a number."""
    taken = text.startswith(FORMULA) or (text.isdecimal() and len(text) > EXACT)
    return f"'{text}" if taken else text
