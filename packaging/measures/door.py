"""A hand-out through the door, against its own statements replayed through sqlite3."""

import sqlite3
import tempfile
from pathlib import Path
from typing import Any

from sqlalchemy import event

from desk_app.domain.agreements import Paper
from measures.rows import Row, median, milliseconds
from tests.support.town import open_town

ROUNDS = 150
PAPER = Paper.of(b"%PDF" + bytes(60_000), "agreement/nl 1", "0" * 64)


def rows() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        ours, statements = _ours(Path(folder) / "ours.db")
        floor = _floor(Path(folder) / "floor.db", statements)
    what = "hand-out through the door, journal and 60 KB of paper"
    return [Row(what, ours, "its statements through sqlite3", floor, 4)]


def _ours(path: Path) -> tuple[float, list[list[tuple[str, Any]]]]:
    town = open_town(f"sqlite:///{path}")
    town.database.upgrade()
    town.settle()
    course = town.course()
    acts = [
        town.hand_out_act(town.device(), town.newcomer(enrol_in=(course.id,)), course, paper=PAPER)
        for _ in range(ROUNDS)
    ]
    _copy(path)
    recorded: list[list[tuple[str, Any]]] = []

    @event.listens_for(town.database.engine, "before_cursor_execute")
    def _record(_c: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        if not statement.startswith("BEGIN"):
            recorded[-1].append((statement, parameters))

    times = []
    for act in acts:
        recorded.append([])
        times.append(milliseconds(lambda act=act: town.desk.perform(act, town.staff.id)))
    town.database.close()
    return median(times[10:]), recorded


def _copy(path: Path) -> None:
    """The same database, for the floor to write into."""
    with sqlite3.connect(path) as source, sqlite3.connect(path.with_name("floor.db")) as target:
        source.backup(target)
    source.close()
    target.close()


def _floor(path: Path, recorded: list[list[tuple[str, Any]]]) -> float:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")
    times = [milliseconds(lambda s=s: _replay(connection, s)) for s in recorded]
    connection.close()
    return median(times[10:])


def _replay(connection: sqlite3.Connection, statements: list[tuple[str, Any]]) -> None:
    connection.execute("BEGIN IMMEDIATE")
    for statement, parameters in statements:
        if isinstance(parameters, list):
            connection.executemany(statement, parameters)
        else:
            connection.execute(statement, parameters).fetchall()
    connection.execute("COMMIT")
