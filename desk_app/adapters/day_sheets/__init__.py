"""The report of a day as a file for a spreadsheet: CSV or XLSX."""

import errno
from contextlib import suppress
from functools import cached_property
from pathlib import Path

import msgspec

from desk_app.adapters.day_sheets.csv_file import csv_bytes
from desk_app.adapters.day_sheets.tables import Words, tables
from desk_app.adapters.day_sheets.xlsx_file import xlsx_bytes
from desk_app.domain.day_report import DayReport
from desk_app.usecases.day_sheet_ports import NotWritten, Unwritable, Written

FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))  # Windows knows no quota


class DaySheetFiles:
    """Writes with the words of the paper, in ``resources/papers``."""

    def __init__(self, resources: Path) -> None:
        self._file = resources / "papers" / "nl.toml"

    def write(self, report: DayReport, path: Path) -> Written | NotWritten:
        """Write the whole file or nothing: CSV when its name says so, else a workbook."""
        found = tables(report, self._words)
        is_text = path.suffix.lower() == ".csv"
        content = csv_bytes(found) if is_text else xlsx_bytes(found, report.closed_at)
        return write_whole(path, content)

    @cached_property
    def _words(self) -> Words:
        text = self._file.read_text(encoding="utf-8")
        found = msgspec.toml.decode(text, type=dict[str, dict[str, str]])
        return found["day_report"] | found["day_sheets"]


def write_whole(path: Path, content: bytes) -> Written | NotWritten:
    """Write the whole file or nothing."""
    try:
        _replace(path, content)
    except OSError as error:
        return NotWritten(path, _why(error))
    return Written(path)


def _replace(path: Path, content: bytes) -> None:
    fresh = path.with_name(f".{path.name}.new")
    try:
        fresh.write_bytes(content)
        fresh.replace(path)
    finally:
        with suppress(OSError):
            fresh.unlink()


def _why(error: OSError) -> Unwritable:
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return Unwritable.NO_FOLDER
        case PermissionError():
            return Unwritable.NOT_ALLOWED
        case _:
            return Unwritable.NO_ROOM if error.errno in FULL else Unwritable.FAILED
