"""The doors of a desk: over its own login at the server, and over that of a coordinator."""

import secrets
from collections.abc import Callable
from uuid import UUID

from sqlalchemy.engine import make_url

from desk_app.adapters.database.database import SqlDatabase
from desk_app.adapters.database.engine import without_password
from desk_app.adapters.database.troubles import troubles_named
from desk_app.adapters.database.trying import access_of
from desk_app.adapters.national_numbers import BelgianNumbers
from desk_app.domain.acts import Act
from desk_app.domain.numbers import CROCKFORD
from desk_app.domain.outcomes import Outcome
from desk_app.usecases.connecting import Access
from desk_app.usecases.desk import Desk
from desk_app.usecases.handlers import HANDLERS
from desk_app.usecases.login_door import LoginDoor
from desk_app.usecases.offline_ports import Door
from desk_app.usecases.opening import Trouble, TroubleError
from desk_app.usecases.ports import UnitOfWorkFactory

MAY_RULE = frozenset({Access.OWNER, Access.COORDINATOR})
Open = Callable[[str], SqlDatabase]


def crockford(count: int) -> str:
    """So many random Crockford characters."""
    return "".join(secrets.choice(CROCKFORD) for _ in range(count))


def desk_of(unit_of_work: UnitOfWorkFactory) -> Desk:
    """The one door of a database."""
    return Desk(unit_of_work, HANDLERS, BelgianNumbers())


def perform(door: Door, by: UUID, act: Act) -> Outcome:
    """Do an act for a member of staff."""
    return door.perform(act, by)


def door_to(url: str, database: SqlDatabase, open_: Open) -> LoginDoor:
    """The door of a desk; what its own login may not do goes over that of a coordinator."""

    def sign_in(user: str, password: str) -> Desk | Trouble:
        parsed = without_password(make_url(url)).set(username=user, password=password or None)
        other = open_(parsed.render_as_string(hide_password=False))
        try:
            access = _access(other)
        except TroubleError as error:
            other.close()
            return error.trouble
        if access in MAY_RULE:
            database.others.append(other)
            return desk_of(other.unit_of_work)
        other.close()
        return Trouble.NO_RIGHT

    def is_enough() -> bool:
        return _access(database) in MAY_RULE

    return LoginDoor(desk_of(database.unit_of_work), is_enough=is_enough, sign_in=sign_in)


def _access(database: SqlDatabase) -> Access:
    with troubles_named(), database.engine.connect() as connection:
        return access_of(connection)
