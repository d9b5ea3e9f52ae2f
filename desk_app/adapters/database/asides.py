"""Damaged mirrors that were put aside: after 14 days they go, and what was not sent stays."""

import logging
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from desk_app.adapters.database.backups import SIDE_FILES, STAMP
from desk_app.usecases.offline_ports import NAMES_STAY

LOG = logging.getLogger(__name__)
UNSENT = "SELECT position, act_id, staff_id, content FROM outbox ORDER BY position"
MAKE = "CREATE TABLE outbox (position INTEGER PRIMARY KEY, act_id, staff_id, content)"
KEEP = "INSERT INTO outbox VALUES (?, ?, ?, ?)"


def forget_asides(folder: Path, now: datetime) -> None:
    """Delete the mirrors that were put aside in a folder more than 14 days ago.

    What waited in one is kept in a file of its own; where that cannot be read, the whole file is.
    """
    asides = {_main(file) for file in folder.glob("mirror*-aside-*.db*")}
    for aside in sorted(asides):
        at = _put_aside_at(aside, now)
        if at and abs(now - at) > NAMES_STAY:  # a clock that jumps is no reason to keep names
            try:
                _forget(aside)
            except (sqlite3.Error, OSError) as error:
                LOG.info("%s is kept: %s", aside.name, type(error).__name__)


def _main(file: Path) -> Path:
    """The database that a file belongs to."""
    for suffix in SIDE_FILES:
        if file.name.endswith(suffix):
            return file.with_name(file.name.removesuffix(suffix))
    return file


def _put_aside_at(aside: Path, now: datetime) -> datetime | None:
    try:
        at = datetime.strptime(aside.stem.rpartition("-aside-")[2], STAMP)  # noqa: DTZ007
    except ValueError:
        return None  # not one of ours
    return at.replace(tzinfo=now.tzinfo)


def _forget(aside: Path) -> None:
    if aside.exists():
        _keep_unsent(aside)
    for suffix in ("", *SIDE_FILES):
        aside.with_name(aside.name + suffix).unlink(missing_ok=True)


def _keep_unsent(aside: Path) -> None:
    with closing(sqlite3.connect(f"{aside.resolve().as_uri()}?mode=ro", uri=True)) as database:
        rows = database.execute(UNSENT).fetchall()
    if not rows:
        return
    kept = aside.with_name(aside.name.replace("-aside-", "-unsent-"))
    fresh = kept.with_name(f"{kept.name}.new")
    fresh.unlink(missing_ok=True)
    with closing(sqlite3.connect(fresh)) as database, database:
        database.execute(MAKE)
        database.executemany(KEEP, rows)
    fresh.replace(kept)
    LOG.warning("%s unsent act(s) kept in %s", len(rows), kept.name)
