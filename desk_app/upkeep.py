"""The database command: how it stands, is it whole, keep a copy, put one back."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from sqlalchemy.engine import make_url

from desk_app import app, server_upkeep, wiring
from desk_app.adapters import paths
from desk_app.adapters.database import backups
from desk_app.adapters.database.checking import check
from desk_app.adapters.database.database import SqlDatabase
from desk_app.adapters.database.migrate import HEAD, current
from desk_app.adapters.database.troubles import PRIMARY_CODE, SQLITE, troubles_named
from desk_app.adapters.folding import fold
from desk_app.adapters.sealing.safes import KeyringSafe
from desk_app.adapters.settings import SettingsFile
from desk_app.database_room import database_of, shown, with_password
from desk_app.telling import asking, progress, say
from desk_app.ui.wording import upkeep as words
from desk_app.ui.wording.faults import what
from desk_app.usecases.opening import Trouble, TroubleError
from desk_app.usecases.reads import Query
from desk_app.usecases.upkeep import Flaw, Stopped

REGISTERS = ("devices", "sims", "newcomers", "courses", "loans")


def look_after(act: str, url: str | None, file: Path | None, to: str = "") -> int:
    """Do one act on a database; gives 0 when all is well, 1 when it is not.

    ``file`` is the copy of a backup or restore, ``to`` the server to move to.
    """
    folder = paths.data_folder()
    running = QCoreApplication.instance() or QCoreApplication([])
    settings = SettingsFile(folder / "desk.json").read()
    app.translate(running, settings.language)
    where = database_of(url, settings.database, folder, KeyringSafe())
    acts: dict[str, Callable[[], int]] = {
        "status": lambda: _with_database(where, _status),
        "check": lambda: _with_database(where, _check),
        "backup": lambda: _backup(where, file or Path()),
        "restore": lambda: _restore(where, file or Path()),
        "init": lambda: _init(where),
        "move": lambda: _move(where, with_password(to, KeyringSafe())),
    }
    try:
        return acts[act]()
    except KeyboardInterrupt:
        return say(words.stopped(), code=1)


def _init(url: str) -> int:
    if _local(url) is not None:
        return say(words.not_a_server(), code=1)
    return _named(url, lambda: asking(url, server_upkeep.init, words.password()))


def _move(source: str, target: str) -> int:
    local = _local(source)
    if local is None or _local(target) is not None:
        return say(words.moves_to_servers(), code=1)
    if not local.exists():
        return say(words.not_there(local), code=1)
    try:
        return _named(
            target,
            lambda: asking(target, lambda url: server_upkeep.move(source, url), words.password()),
        )
    except KeyboardInterrupt:
        return say(words.move_stopped(), code=1)


def _named(url: str, act: Callable[[], int]) -> int:
    """Say what is wrong with which database."""
    try:
        return act()
    except TroubleError as error:
        say(f"{shown(url)}: {what(error.trouble)}")
        if error.trouble is Trouble.CORRUPT:
            _name_a_copy(_local(url))
        return 1


def _name_a_copy(local: Path | None) -> None:
    """The newest back-up that is whole, when a file is damaged."""
    copy = backups.BackupFolder(local, wiring.clock).last() if local else None
    if copy is not None:
        say(words.has_copy(copy.file))


def _with_database(url: str, act: Callable[[SqlDatabase], int]) -> int:
    local = _local(url)
    if local is not None and not local.exists():
        return say(words.not_there(local), code=1)

    def opened(url: str) -> int:
        database = SqlDatabase(url, fold, wiring.clock, patient=True)
        try:
            with troubles_named():
                return act(database)
        finally:
            database.close()

    return _named(url, lambda: asking(url, opened, words.password()))


def _status(database: SqlDatabase) -> int:
    if database.engine.dialect.name == "postgresql":
        server_upkeep.standing(database)
    with database.engine.connect() as connection:
        revision = current(connection)
    say(words.revision(revision, HEAD))
    if revision != HEAD:
        return 1
    for register in REGISTERS:
        say(words.count(register, database.reads.count(register, Query())))
    local = _local(str(database.engine.url))
    if local is None:
        return 0
    kept = backups.BackupFolder(local, wiring.clock).all()
    return say(words.last_backup(kept[-1].at if kept else None))


def _check(database: SqlDatabase) -> int:
    found = check(database.engine, progress())
    if isinstance(found, Stopped):
        return say(words.stopped(), code=1)
    for finding in found.flaws:
        say(words.finding(finding))
    if any(finding.flaw is Flaw.FILE for finding in found.flaws):
        _name_a_copy(_local(str(database.engine.url)))
    return say(words.checked(found), code=1 if found.flaws else 0)


def _backup(url: str, file: Path) -> int:
    local = _local(url)
    if local is None:
        return say(words.server_copies(), code=1)
    if not local.exists():
        return say(words.not_there(local), code=1)
    if not file.absolute().parent.is_dir():
        return say(words.no_copy(file, words.no_folder(file.parent)), code=1)
    try:
        stopped = backups.backup(local, file, progress())
    except (backups.DamagedError, sqlite3.Error, OSError) as error:
        return say(words.no_copy(file, _why(error)), code=1)
    return say(words.stopped(), code=1) if stopped else say(words.copied(file))


def _restore(url: str, file: Path) -> int:
    local = _local(url)
    if local is None:
        return say(words.server_copies(), code=1)
    if not file.is_file():
        return say(words.not_restored(file, words.no_file()), code=1)
    try:
        if local.exists() and backups.in_use(local):
            return say(words.in_use(local), code=1)
        aside = backups.restore(file, local, wiring.clock())
    except (backups.DamagedError, sqlite3.Error, OSError) as error:
        return say(words.not_restored(file, _why(error)), code=1)
    return say(words.restored(local, aside))


def _why(error: Exception) -> str:
    """What SQLite and the system say is for who looks after computers."""
    code = getattr(error, "sqlite_errorcode", 0) & PRIMARY_CODE
    if isinstance(error, backups.DamagedError) or SQLITE.get(code) is Trouble.CORRUPT:
        return words.damaged(str(error))
    return str(error)


def _local(url: str) -> Path | None:
    parsed = make_url(url)
    return Path(parsed.database or "") if parsed.get_backend_name() == "sqlite" else None
