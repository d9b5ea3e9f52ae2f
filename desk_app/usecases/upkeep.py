"""What looking after a database finds and keeps: checks and back-ups."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol
from uuid import UUID

DAYS, WEEKS = 7, 4  # how many daily back-ups stay, and how many weekly ones before them
Progress = Callable[[int, int], bool]  # done, of all; False stops


class Flaw(StrEnum):
    """What a check can find."""

    FILE = "file"  # the database itself says that it is damaged
    REFERENCE = "reference"  # a row that refers to one that is not there
    CHANGED = "changed"  # a journal entry is not what it was
    MISSING = "missing"  # one before it is not there
    CUT = "cut"  # an entry is not there, and a row tells of its act
    DAY = "day"  # a closed day is not what was closed; where: site, day and number
    PAYLOAD = "payload"  # what an entry holds is not what was written


@dataclass(frozen=True, slots=True)
class Finding:
    """One flaw; of the journal with its desk and the number of the entry at that desk."""

    flaw: Flaw
    where: str = ""
    desk_id: UUID | None = None
    sequence: int = 0


@dataclass(frozen=True, slots=True)
class Checked:
    """A database that was looked at: how many journal entries, and what is wrong."""

    entries: int
    flaws: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Stopped:
    """Somebody stopped it; nothing was changed."""


class MoveTrouble(StrEnum):
    """Why nothing, or not everything, was moved."""

    NOT_EMPTY = "not_empty"  # there is something in the database to move into
    SOURCE_CHANGED = "source_changed"  # since the move was begun that was cut
    BUSY = "busy"  # another move into the same database runs
    DIFFERENT = "different"  # what came out is not what went in
    OLD_SCHEMA = "old_schema"  # of the database to move from


@dataclass(frozen=True, slots=True)
class NotMoved:
    """The source is as it was; the target is not opened by a window."""

    why: MoveTrouble
    table: str = ""


@dataclass(frozen=True, slots=True)
class Moved:
    """Everything is in the other database: as many rows, with the same sums."""

    rows: int
    journal: int


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the local database, from the moment ``at``."""

    file: Path
    at: datetime


class Copies(Protocol):
    """The back-ups of a local database; slow, so for a job."""

    def keep_today(self) -> bool:
        """Make the one of today unless it is there; gives whether."""
        ...

    def last(self) -> Backup | None:
        """The newest one that is whole."""
        ...

    def put_back(self, copy: Backup) -> Path | None:
        """Put one in the place of the database; gives where that was put aside."""
        ...


def spare(backups: Iterable[Backup], today: date) -> tuple[Backup, ...]:
    """Those that may go: kept are the newest of each of seven days and of four weeks before."""
    kept: dict[object, Backup] = {}
    ordered = sorted(backups, key=lambda backup: backup.at)
    for backup in ordered:
        day = backup.at.date()
        age = (today - day).days
        key: object = day if age < DAYS else day.isocalendar()[:2]
        if age < DAYS + 7 * WEEKS:
            kept[key] = backup
    return tuple(backup for backup in ordered if backup not in kept.values())


def is_due(backups: Sequence[Backup], now: datetime) -> bool:
    """Tell whether there is none of today yet."""
    return all(backup.at.date() != now.date() for backup in backups)
