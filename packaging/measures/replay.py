"""Sending a thousand acts that were done without the server, against doing them with it."""

import tempfile
from pathlib import Path
from typing import Any

from desk_app.domain.errors import Refused
from measures.door import PAPER
from measures.rows import Row, milliseconds
from measures.server import OPTIONS, admin, url_of
from tests.support.postgres import Server, a_server
from tests.support.shared import SharedDesk
from tests.support.town import Town, open_town

ACTS, BATCHES, GOAL = 1000, 10, 1.3


def rows() -> list[Row]:
    with a_server(OPTIONS) as server, server.up(), tempfile.TemporaryDirectory() as folder:
        ours, other = _measured(server, Path(folder))
    what = f"replay of {ACTS:,} offline acts"
    return [Row(what, ours, "the same acts done online", other, GOAL)]


def _measured(server: Server, folder: Path) -> tuple[float, float]:
    """Twice the same town; in turn a batch is sent in one and done in the other."""
    admin(server, "CREATE DATABASE town")
    town = open_town(url_of(server, "town"))
    town.database.upgrade()
    acts = _acts(town.settle())
    staff, place = town.staff, town.place
    town.database.close()
    for name in ("online", "offline"):
        admin(server, f"CREATE DATABASE {name} TEMPLATE town")
    online, offline = (_desk(server, folder, n, (staff, place)) for n in ("online", "offline"))
    ours = other = 0.0
    each = ACTS // BATCHES
    for start in range(0, ACTS, each):
        batch = acts[start : start + each]
        offline.net.up = False
        _perform(offline, batch)
        offline.net.up = True
        other += milliseconds(lambda some=batch: _perform(online, some))  # type: ignore[misc]
        ours += milliseconds(lambda: _send(offline))
    for desk in (online, offline):
        desk.close()
        desk.town.database.close()
    return ours, other


def _acts(town: Town) -> list[Any]:
    course = town.course()
    return [
        town.hand_out_act(town.device(), town.newcomer(enrol_in=(course.id,)), course, paper=PAPER)
        for _ in range(ACTS)
    ]


def _desk(server: Server, folder: Path, name: str, here: Any) -> SharedDesk:
    town = open_town(url_of(server, name))
    town.staff, town.place = here
    desk = SharedDesk(town, town.place, f"sqlite:///{folder / name}.db")
    desk.look()
    return desk


def _perform(desk: SharedDesk, acts: list[Any]) -> None:
    for act in acts:
        outcome = desk.perform(act)
        if isinstance(outcome, Refused):
            raise TypeError(outcome)


def _send(desk: SharedDesk) -> None:
    online = desk.sender.send()
    desk.line.be(online)
    if online.refused:
        raise TypeError(online)
