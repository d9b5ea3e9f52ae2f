"""Hand-outs on a real PostgreSQL, by one desk and by fifty, against their bare statements."""

import pickle
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg
from sqlalchemy import event

from measures import server_desk
from measures.door import PAPER
from measures.rows import Row, median, milliseconds
from tests.support.postgres import PORT, Server, a_server
from tests.support.town import Town, open_town

OPTIONS = ["-p", PORT, "--listen_addresses=", "--max_connections=200"]  # fsync as it should be
DESKS, ACTS, ALONE, FIRST = 50, 20, 200, 20
Statement = tuple[str, Any]


def rows() -> list[Row]:
    with a_server(OPTIONS) as server, server.up(), tempfile.TemporaryDirectory() as folder:
        return [_alone(server, Path(folder)), _fifty(server, Path(folder))]


def _alone(server: Server, folder: Path) -> Row:
    """Both in turn, so that whatever else the machine does weighs on both."""
    with _work(server, folder, desks=1, acts=ALONE) as work:
        ours, bare = (server_desk.acts(kind, work / f"{kind}0") for kind in ("ours", "bare"))
        pairs = [(milliseconds(a), milliseconds(b)) for a, b in zip(ours, bare, strict=True)]
    one, other = (median(list(times)) for times in zip(*pairs[FIRST:], strict=True))
    what = "hand-out committed on PostgreSQL, one desk"
    return Row(what, one, "its statements by bare psycopg", other, 2.5)


def _fifty(server: Server, folder: Path) -> Row:
    with _work(server, folder, desks=DESKS, acts=ACTS) as work:
        ours, floor = (_timed(work, kind, DESKS) for kind in ("ours", "bare"))
    what = f"{DESKS} desks at once on PostgreSQL, time for an act"
    return Row(what, ours / (DESKS * ACTS), "the same by bare psycopg", floor / (DESKS * ACTS), 3)


@contextmanager
def _work(server: Server, folder: Path, *, desks: int, acts: int) -> Iterator[Path]:
    """A database for each kind, and a file of acts and statements for each desk."""
    name = f"town{desks}"
    admin(server, f"CREATE DATABASE {name}")
    town = open_town(url_of(server, name))
    town.database.upgrade()
    each = _acts(town.settle(), desks, acts)
    town.database.close()
    for kind in ("ours", "bare", "recorded"):
        admin(server, f"CREATE DATABASE {kind}{desks} TEMPLATE {name}")
    statements = _recorded(url_of(server, f"recorded{desks}"), each)
    here = folder / name
    here.mkdir()
    for number, (staff_id, made) in enumerate(each):
        for kind, content in (("ours", (staff_id, made)), ("bare", statements[number])):
            where = url_of(server, f"{kind}{desks}")
            (here / f"{kind}{number}").write_bytes(pickle.dumps((where, content)))
    yield here


def _acts(town: Town, desks: int, acts: int) -> list[tuple[UUID, list[Any]]]:
    """For each desk its member of staff, and hand-outs of devices of its own."""
    course, each = town.course(), []
    for number in range(desks):
        staff = town.clerk(f"Bram {number}")
        town.place = town.desk_at(f"A{chr(65 + number // 26)}{chr(65 + number % 26)}")
        made = [
            town.hand_out_act(
                town.device(), town.newcomer(enrol_in=(course.id,)), course, paper=PAPER
            )
            for _ in range(acts)
        ]
        each.append((staff.id, made))
    return each


def _recorded(url: str, each: list[tuple[UUID, list[Any]]]) -> list[list[list[Statement]]]:
    """For each desk, for each of its acts, what the door says to the server."""
    town = open_town(url)
    recorded: list[list[list[Statement]]] = []

    @event.listens_for(town.database.engine, "before_cursor_execute")
    def _record(_c: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        recorded[-1][-1].append((statement, parameters))

    for staff_id, made in each:
        recorded.append([])
        for act in made:
            recorded[-1].append([])
            town.desk.perform(act, staff_id)
    town.database.close()
    return recorded


def _timed(work: Path, kind: str, desks: int) -> float:
    """From the start to the last desk's end, in ms."""
    command = [sys.executable, "-m", "measures.server_desk", kind]
    root = Path(__file__).parents[2]
    with ExitStack() as stack:
        started = [
            stack.enter_context(
                subprocess.Popen(
                    [*command, str(work / f"{kind}{number}")],
                    cwd=root,
                    env={"PYTHONPATH": f"{root}:{root / 'packaging'}", "PATH": "/usr/bin:/bin"},
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    text=True,
                )
            )
            for number in range(desks)
        ]
        for desk in started:
            _heard(desk)
        begin = time.perf_counter()
        for desk in started:
            _say(desk)
        for desk in started:
            _heard(desk)
        return (time.perf_counter() - begin) * 1000


def _heard(desk: subprocess.Popen[str]) -> str:
    line = desk.stdout.readline() if desk.stdout else ""
    if not line:
        raise RuntimeError("a desk broke down")
    return line


def _say(desk: subprocess.Popen[str]) -> None:
    if desk.stdin:
        desk.stdin.write("go\n")
        desk.stdin.flush()


def url_of(server: Server, database: str) -> str:
    """Where a database of this server is."""
    return server.url.replace("/postgres?", f"/{database}?")


def admin(server: Server, statement: str) -> None:
    """Make or drop a database."""
    where = f"host={server.folder} port={PORT} user=postgres dbname=postgres"
    with psycopg.connect(where, autocommit=True) as connection:
        connection.execute(statement)
