"""The credentials of staff inside one transaction, and how many coordinators there are."""

from uuid import UUID

from sqlalchemy import Connection, bindparam, func, insert, select, update

from desk_app.adapters.database.conflicts import conflicts_refused
from desk_app.adapters.database.rows import AnyRow
from desk_app.adapters.database.tables import credential, staff
from desk_app.domain.credentials import Credential
from desk_app.domain.people import Role
from desk_app.usecases.ports import Clock
from desk_app.usecases.sign_in_ports import Coordinators

GET = select(credential).where(credential.c.staff_id == bindparam("key"))
ADD = insert(credential)
SAVE = update(credential).where(credential.c.staff_id == bindparam("key"))
_ruling = (staff.c.role == int(Role.COORDINATOR)) & staff.c.active
LOCK = select(staff.c.id).where(_ruling).order_by(staff.c.id).with_for_update()
COUNT = (
    select(func.count(staff.c.id).label("active"), func.count(credential.c.staff_id).label("pins"))
    .outerjoin(credential, credential.c.staff_id == staff.c.id)
    .where(_ruling)
)
ANYBODY = select(credential.c.staff_id).limit(1)


class SqlCredentials:
    """Reads and writes hashes only."""

    def __init__(self, connection: Connection, clock: Clock) -> None:
        self._connection = connection
        self._clock = clock

    def get(self, staff_id: UUID) -> Credential | None:
        row = self._connection.execute(GET, {"key": staff_id}).one_or_none()
        return made(row) if row else None

    def save(self, changed: Credential) -> None:
        values = {"pin": changed.pin, "badge": changed.badge, "changed_at": self._clock()}
        with conflicts_refused():
            if not self._connection.execute(SAVE, values | {"key": changed.staff_id}).rowcount:
                self._connection.execute(ADD, values | {"staff_id": changed.staff_id})

    def lock_coordinators(self) -> None:
        self._connection.execute(LOCK).all()

    def coordinators(self) -> Coordinators:
        found = self._connection.execute(COUNT).one()
        anybody = self._connection.execute(ANYBODY).first() is not None
        return Coordinators(found.active, found.pins, anybody)


def made(row: AnyRow) -> Credential:
    """A credential of its row."""
    return Credential(row.staff_id, row.pin, row.badge)
