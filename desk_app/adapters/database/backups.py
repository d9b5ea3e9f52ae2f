"""Back-ups of the local database: made while it is used, checked, and put back."""

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

from desk_app.usecases.ports import Clock
from desk_app.usecases.upkeep import Backup, Progress, Stopped, is_due, spare

STEP = 256  # pages from one word of progress to the next
STAMP = "%Y%m%d-%H%M%S"
NAME = f"leenbalie-{STAMP}.db"
SIDE_FILES = ("-wal", "-shm")
SHARED_FIRST, SHARED_SIZE = 0x4000_0002, 510


class DamagedError(Exception):
    """A copy that is no whole database of ours; what SQLite says of it."""


def backup(source: Path, target: Path, progress: Progress) -> Stopped | None:
    """Copy a database that may be in use; the copy is there whole and checked, or not at all.

    Raises ``DamagedError`` when the copy is damaged, ``sqlite3.Error`` and ``OSError`` for what
    cannot be read or written.
    """
    fresh = target.with_name(f"{target.name}.new")
    fresh.unlink(missing_ok=True)
    try:
        stopped = _copied(source, fresh, progress)
        if stopped is None:
            examine(fresh)
            fresh.replace(target)
    finally:
        fresh.unlink(missing_ok=True)
    return stopped


def examine(file: Path) -> None:
    """Raise ``DamagedError`` unless a file is a whole database of this program."""
    beside = file.with_name(f"{file.name}-wal").exists()  # then its newest rows are in there
    mode = "mode=ro" if beside else "immutable=1"  # which leaves nothing beside it
    try:
        with closing(sqlite3.connect(f"{file.resolve().as_uri()}?{mode}", uri=True)) as database:
            said = [row[0] for row in database.execute("PRAGMA integrity_check")]
            database.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.Error as error:
        raise DamagedError(str(error)) from error
    if said != ["ok"]:
        raise DamagedError(said[0])


def restore(file: Path, target: Path, now: datetime) -> Path | None:
    """Put a back-up in the place of a database; gives where the former one was put aside.

    Raises ``DamagedError`` for a back-up that is damaged, and ``OSError``.
    """
    examine(file)
    fresh = target.with_name(f"{target.name}.new")
    try:
        with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(fresh)) as copy:
            source.backup(copy)
        aside = put_aside(target, now) if target.exists() else None
        fresh.replace(target)
    finally:
        fresh.unlink(missing_ok=True)
    return aside


def in_use(file: Path) -> bool:
    """Tell whether another program has a database open; raises ``OSError``.

    SQLite keeps these bytes locked as long as it is: https://sqlite.org/fileformat2.html.
    Windows has no such lock, and lets nobody rename what is open.
    """
    if sys.platform == "win32":
        return False
    import fcntl  # noqa: PLC0415 - not on Windows

    with file.open("r+b") as opened:
        try:
            fcntl.lockf(opened, fcntl.LOCK_EX | fcntl.LOCK_NB, SHARED_SIZE, SHARED_FIRST)
        except BlockingIOError:
            return True
    return False


def put_aside(file: Path, now: datetime) -> Path:
    """Give a database another name beside its own, and what belongs to it; raises ``OSError``."""
    aside = file.with_name(now.strftime(f"{file.stem}-aside-{STAMP}.db"))
    for suffix in ("", *SIDE_FILES):
        part = file.with_name(file.name + suffix)
        if part.exists():
            part.replace(aside.with_name(aside.name + suffix))
    return aside


class BackupFolder:
    """The back-ups of every day beside the database."""

    def __init__(self, database: Path, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._folder = database.parent / "backups"

    def all(self) -> tuple[Backup, ...]:
        """What is there, oldest first."""
        return tuple(sorted(self._found(), key=lambda backup: backup.at))

    def keep_today(self) -> bool:
        """Make the back-up of today unless it is there, and let old ones go; gives whether."""
        now = self._clock()
        if not is_due(self.all(), now):
            return False
        self._folder.mkdir(parents=True, exist_ok=True)
        backup(self._database, self._folder / now.strftime(NAME), lambda _done, _all: True)
        for old in spare(self.all(), now.date()):
            old.file.unlink(missing_ok=True)
        return True

    def last(self) -> Backup | None:
        """The newest one that is whole."""
        return next((copy for copy in reversed(self.all()) if _is_whole(copy.file)), None)

    def put_back(self, copy: Backup) -> Path | None:
        """Put a back-up in the place of the database; gives where that was put aside."""
        return restore(copy.file, self._database, self._clock())

    def _found(self) -> Iterator[Backup]:
        for file in self._folder.glob("leenbalie-*.db"):
            try:
                at = datetime.strptime(file.name, NAME).astimezone()
            except ValueError:
                continue  # not one of ours
            yield Backup(file, at)


def _is_whole(file: Path) -> bool:
    try:
        examine(file)
    except DamagedError:
        return False
    return True


def _copied(source: Path, target: Path, progress: Progress) -> Stopped | None:
    def told(_status: int, left: int, all_: int) -> None:
        if not progress(all_ - left, all_):
            raise _StopError

    where = f"{source.resolve().as_uri()}?mode=ro"
    try:
        with (
            closing(sqlite3.connect(where, uri=True)) as used,
            closing(sqlite3.connect(target)) as copy,
        ):
            used.backup(copy, pages=STEP, progress=told)
    except _StopError:
        return Stopped()
    return None


class _StopError(Exception):
    """Somebody stopped the copy."""
