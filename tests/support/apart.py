"""What is done at a desk that may be apart from its server."""

from typing import Any

from sqlalchemy import select

from desk_app.adapters.database.database import SqlDatabase
from desk_app.adapters.database.deadlines import Deadlines
from desk_app.adapters.database.evidence_tables import journal
from desk_app.adapters.folding import fold
from desk_app.adapters.national_numbers import BelgianNumbers
from desk_app.usecases.desk import Desk
from desk_app.usecases.handlers import HANDLERS
from desk_app.usecases.offline_ports import CopyTroubleError
from desk_app.usecases.opening import Trouble
from tests.support.shared import SharedDesk
from tests.support.town import Town


def lend(desk: SharedDesk, world: dict[str, Any], n: int) -> Any:
    return desk.town.hand_out_act(
        world["devices"][n], world["people"][n], world["course"], desk_id=desk.place.id
    )


def journaled(town: Town) -> list[Any]:
    with town.database.engine.connect() as connection:
        return list(connection.execute(select(journal.c.act_id)).scalars())


def hurried(desk: SharedDesk) -> SqlDatabase:
    """The server as a counter asks it."""
    url = desk.town.database.engine.url.difference_update_query(["options"])
    database = SqlDatabase(
        url.render_as_string(hide_password=False), fold, desk.town.clock, Deadlines()
    )
    desk.net.door = Desk(database.unit_of_work, HANDLERS, BelgianNumbers())
    return database


class Worn:
    """A copy on a disk that lets it down."""

    def __init__(self, mirror: Any, *broken: str) -> None:
        self.mirror, self.broken = mirror, broken

    def __getattr__(self, name: str) -> Any:
        if name in self.broken:
            return self.fail
        return getattr(self.mirror, name)

    def fail(self, *_: Any) -> Any:
        raise CopyTroubleError(Trouble.FULL)


def worn(desk: SharedDesk, *broken: str) -> Worn:
    desk.mirror = made = Worn(desk.mirror, *broken)  # type: ignore[assignment]
    desk.door._mirror = desk.line._mirror = made
    return made
