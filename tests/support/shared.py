"""Desks on one server, each with a mirror, and a network between them that can fail."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy.engine import make_url

from desk_app.adapters.database.engine import make_engine
from desk_app.adapters.database.migrate import upgrade
from desk_app.adapters.database.mirror import SqlMirror
from desk_app.adapters.folding import fold
from desk_app.adapters.national_numbers import BelgianNumbers
from desk_app.domain.acts import Act
from desk_app.domain.outcomes import Outcome
from desk_app.domain.people import DeskPlace
from desk_app.usecases.desk import Desk
from desk_app.usecases.handlers import HANDLERS
from desk_app.usecases.line import Line
from desk_app.usecases.offline_ports import Doors, LineState
from desk_app.usecases.opening import Trouble, TroubleError
from desk_app.usecases.sending import Far, LineKeeper, Sender
from desk_app.usecases.shared_door import SharedDoor
from tests.support.town import Town


@dataclass
class Net:
    """A desk's way to the server; what it does with the next act is set by the test."""

    door: Desk
    up: bool = True
    tricks: list[str] = field(default_factory=list)  # of the next acts: lose, delay, twice, cut
    late: list[tuple[Act, UUID]] = field(default_factory=list)

    def answers(self) -> bool:
        if self.up:
            self.deliver()
        return self.up

    def deliver(self) -> None:
        """What was under way arrives before anything that is sent later."""
        while self.late:
            self.door.perform(*self.late.pop(0))

    def perform(self, act: Act, by: UUID) -> Outcome:
        trick = self.tricks.pop(0) if self.tricks else ""
        if trick == "cut":
            self.up = False
        if not self.up:
            raise TroubleError(Trouble.UNREACHABLE)
        self.deliver()
        if trick == "delay":
            self.late.append((act, by))
            raise TroubleError(Trouble.UNREACHABLE)
        outcome = self.door.perform(act, by)
        if trick == "lose":
            raise TroubleError(Trouble.UNREACHABLE)
        return self.door.perform(act, by) if trick == "twice" else outcome


class SharedDesk:
    """One desk on the server of a town, with its mirror in a folder."""

    def __init__(self, town: Town, place: DeskPlace, mirror_url: str) -> None:
        self.town = town
        self.place = place
        database = town.database
        self.net = Net(Desk(database.unit_of_work, HANDLERS, BelgianNumbers()))
        if not (path := Path(make_url(mirror_url).database or "")).exists():
            path.write_bytes(_migrated())
        self.mirror = SqlMirror(mirror_url, database, place.id, fold, town.clock)
        self.mirror.open()
        plain = Desk(self.mirror.database.unit_of_work, HANDLERS, BelgianNumbers())
        queueing = Desk(self.mirror.queueing, HANDLERS, BelgianNumbers())
        self.line = Line(self.mirror, town.clock)
        doors = Doors(self.net, self.net, plain, queueing)
        self.door = SharedDoor(doors, self.mirror, self.line)
        far = Far(self.net, database.inbox, self.net.answers)
        self.sender = Sender(far, self.mirror, self.line)
        self.keeper = LineKeeper(self.sender, far, self.door, town.clock)

    def look(self) -> LineState:
        return self.keeper.look(self.line, self.mirror)

    def act(self, kind: type[Act], **fields: Any) -> Any:
        return self.town.act(kind, **fields | {"desk_id": self.place.id})

    def perform(self, act: Act) -> Outcome:
        return self.door.perform(act, self.town.staff.id)

    def do(self, kind: type[Act], **fields: Any) -> Outcome:
        return self.perform(self.act(kind, **fields))

    def close(self) -> None:
        self.mirror.close()


@cache
def _migrated() -> bytes:
    """An empty file at this program's schema: what a desk makes once, a test would make again."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "empty.db"
        engine = make_engine(f"sqlite:///{path}")
        upgrade(engine)
        engine.dispose()
        return path.read_bytes()


def desks(town: Town, count: int) -> list[DeskPlace]:
    """The town's own desk, and others at the same site."""
    others = [DeskPlace(uuid4(), town.site.id, f"balie {n + 3}") for n in range(count - 1)]
    with town.database.unit_of_work() as uow:
        uow.desks.add(others)
        uow.commit()
    return [town.place, *others]


@contextmanager
def shared(town: Town, folder: Path, count: int = 1) -> Iterator[list[SharedDesk]]:
    """So many desks, each with a mirror that is up to date."""
    made = [
        SharedDesk(town, place, f"sqlite:///{folder / f'mirror{n}.db'}")
        for n, place in enumerate(desks(town, count))
    ]
    for desk in made:
        desk.look()
    yield made
    for desk in made:
        desk.close()
