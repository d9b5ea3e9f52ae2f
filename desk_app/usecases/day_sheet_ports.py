"""What is asked of whoever writes the report of a day as a spreadsheet."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from desk_app.domain.day_report import DayReport


class Unwritable(StrEnum):
    """Why a file could not be written."""

    NO_FOLDER = "no_folder"  # there is none, or it is a file
    NOT_ALLOWED = "not_allowed"  # or open in another program
    NO_ROOM = "no_room"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Written:
    """The file is there, whole."""

    path: Path


@dataclass(frozen=True, slots=True)
class NotWritten:
    """There is no new file; one that was there is as it was."""

    path: Path
    why: Unwritable


class DaySheets(Protocol):
    """Writes spreadsheets."""

    def write(self, report: DayReport, path: Path) -> Written | NotWritten:
        """Write a workbook, or one text file when ``path`` ends in ``.csv``."""
        ...
