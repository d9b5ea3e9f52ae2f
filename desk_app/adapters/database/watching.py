"""Notices of a database in a file: its number of changes is looked at, then the journal's end."""

import sqlite3
from pathlib import Path
from uuid import UUID

from desk_app.usecases.live_ports import LineCutError, Notice
from desk_app.usecases.opening import Trouble

SECONDS = 0.0  # nobody waits for a lock: the next look is soon enough
VERSION = "PRAGMA data_version"
LAST = "SELECT coalesce(max(position), 0) FROM journal"
SINCE = (
    "SELECT position, act_id, desk_id, kind, device_id, loan_id, newcomer_id "
    "FROM journal WHERE position > ? ORDER BY position"
)
BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
PRIMARY_CODE = 0xFF


class SqliteLive:
    """Opens lines to one file."""

    def __init__(self, path: str) -> None:
        self._path = path

    def open(self) -> "SqliteLine | Trouble":
        """A line that sees every act from now on."""
        try:
            connection = sqlite3.connect(
                self._path, timeout=SECONDS, isolation_level=None, check_same_thread=False
            )
        except sqlite3.Error:
            return Trouble.UNREACHABLE
        try:
            return SqliteLine(connection, Path(self._path))
        except sqlite3.Error:
            connection.close()
            return Trouble.UNREACHABLE


class SqliteLine:
    """A look costs some microseconds as long as nobody wrote."""

    descriptor: int | None = None

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path
        self._file = _which(path)
        connection.execute("PRAGMA query_only=ON").close()
        self._scalar(LAST)  # before its first read a connection has no number of changes
        self._version = self._scalar(VERSION)
        self._last = self._scalar(LAST)  # after it, so that nothing falls between

    def drain(self) -> tuple[Notice, ...]:
        """What stands in the journal since the last look."""
        try:
            version = self._scalar(VERSION)
            if version == self._version:
                return ()
            found = self._connection.execute(SINCE, (self._last,)).fetchall()
        except sqlite3.Error as error:
            if getattr(error, "sqlite_errorcode", 0) & PRIMARY_CODE in BUSY:
                return ()
            raise LineCutError from error
        self._version = version
        if found:
            self._last = found[-1][0]
        return tuple(_notice(*row[1:]) for row in found)

    def beat(self) -> None:
        """Another file may have been put in its place."""
        if _which(self._path) != self._file:
            raise LineCutError

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _scalar(self, statement: str) -> int:
        found: int = self._connection.execute(statement).fetchone()[0]
        return found


def _which(path: Path) -> tuple[int, int] | None:
    """What tells one file from another under the same name."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _notice(
    act: bytes,
    desk: bytes,
    kind: str,
    device: bytes | None,
    loan: bytes | None,
    newcomer: bytes | None,
) -> Notice:
    touched = (UUID(bytes=each) if each else None for each in (device, loan, newcomer))
    return Notice(UUID(bytes=act), UUID(bytes=desk), kind, *touched)
