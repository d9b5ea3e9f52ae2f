"""The database command: how it stands, is it whole, keep a copy, put one back."""

import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from sqlalchemy.engine import make_url

from desk_app import app, wiring
from desk_app.adapters import paths
from desk_app.adapters.database import backups
from desk_app.adapters.database.checking import check
from desk_app.adapters.database.database import SqlDatabase
from desk_app.adapters.database.migrate import HEAD, current
from desk_app.adapters.database.troubles import troubles_named
from desk_app.adapters.folding import fold
from desk_app.adapters.settings import SettingsFile
from desk_app.ui.wording import upkeep as words
from desk_app.ui.wording.faults import what
from desk_app.usecases.opening import TroubleError
from desk_app.usecases.reads import Query
from desk_app.usecases.upkeep import Progress, Stopped

REGISTERS = ("devices", "sims", "newcomers", "courses", "loans")


def look_after(act: str, url: str | None, file: Path | None) -> int:
    """Do one act on a database; gives 0 when all is well, 1 when it is not."""
    folder = paths.data_folder()
    running = QCoreApplication.instance() or QCoreApplication([])
    app.translate(running, SettingsFile(folder / "desk.json").read().language)
    where = url or wiring.embedded(folder)
    acts: dict[str, Callable[[], int]] = {
        "status": lambda: _with_database(where, _status),
        "check": lambda: _with_database(where, _check),
        "backup": lambda: _backup(where, file or Path()),
        "restore": lambda: _restore(where, file or Path()),
    }
    try:
        return acts[act]()
    except KeyboardInterrupt:
        return _say(words.stopped(), code=1)


def _with_database(url: str, act: Callable[[SqlDatabase], int]) -> int:
    local = _local(url)
    if local is not None and not local.exists():
        return _say(words.not_there(local), code=1)
    database = SqlDatabase(url, fold, wiring.clock)
    try:
        with troubles_named():
            return act(database)
    except TroubleError as error:
        return _say(f"{make_url(url).render_as_string()}: {what(error.trouble)}", code=1)
    finally:
        database.close()


def _status(database: SqlDatabase) -> int:
    with database.engine.connect() as connection:
        revision = current(connection)
    _say(words.revision(revision, HEAD))
    if revision != HEAD:
        return 1
    for register in REGISTERS:
        _say(words.count(register, database.reads.count(register, Query())))
    local = _local(str(database.engine.url))
    kept = backups.BackupFolder(local, wiring.clock).all() if local else ()
    return _say(words.last_backup(kept[-1].at if kept else None))


def _check(database: SqlDatabase) -> int:
    found = check(database.engine, _shown)
    if isinstance(found, Stopped):
        return _say(words.stopped(), code=1)
    for finding in found.flaws:
        _say(words.finding(finding))
    return _say(words.checked(found), code=1 if found.flaws else 0)


def _backup(url: str, file: Path) -> int:
    local = _local(url)
    if local is None:
        return _say(words.server_copies(), code=1)
    if not local.exists():
        return _say(words.not_there(local), code=1)
    try:
        stopped = backups.backup(local, file, _shown)
    except (backups.DamagedError, sqlite3.Error, OSError) as error:
        return _say(words.no_copy(file, str(error)), code=1)
    return _say(words.stopped(), code=1) if stopped else _say(words.copied(file))


def _restore(url: str, file: Path) -> int:
    local = _local(url)
    if local is None:
        return _say(words.server_copies(), code=1)
    try:
        aside = backups.restore(file, local, wiring.clock())
    except (backups.DamagedError, sqlite3.Error, OSError) as error:
        return _say(words.not_restored(file, str(error)), code=1)
    return _say(words.restored(local, aside))


def _local(url: str) -> Path | None:
    parsed = make_url(url)
    return Path(parsed.database or "") if parsed.get_backend_name() == "sqlite" else None


def _progress() -> Progress:
    shown = -1

    def told(done: int, all_: int) -> bool:
        nonlocal shown
        share = 100 * done // max(1, all_)
        if sys.stderr.isatty() and share != shown:
            shown = share
            print(f"\r{share} %", end="", file=sys.stderr, flush=True)  # noqa: T201
        return True

    return told


_shown = _progress()


def _say(sentence: str, *, code: int = 0) -> int:
    print(sentence)  # noqa: T201 - the answer of the command
    return code
