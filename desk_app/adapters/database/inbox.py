"""The inbox of conflicts in the database: kept inside a transaction, looked at outside."""

from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Engine, Row, bindparam, func, insert, select, update

from desk_app.adapters.database.evidence_tables import conflict
from desk_app.adapters.database.inbox_sides import full_name, goods_of, standing
from desk_app.adapters.database.payload import encode_refused, read_refused, read_whole
from desk_app.adapters.database.tables import desk, device, loan, newcomer, staff
from desk_app.adapters.database.troubles import troubles_named
from desk_app.domain.acts import HandOut
from desk_app.domain.conflict_acts import FileConflict, SettleConflict
from desk_app.domain.errors import Reason, refuse
from desk_app.usecases.conflict_ports import ConflictLine, Kept
from desk_app.usecases.ports import Clock

KEY: Any = bindparam("key")
IS_OPEN = conflict.c.settled_how.is_(None)
HAS = select(conflict.c.act_id).where(conflict.c.act_id == KEY)
GET = (
    select(
        conflict.c.newcomer_id,
        conflict.c.settled_how,
        conflict.c.device_id,
        conflict.c.loan_id,
    )
    .where(conflict.c.act_id == KEY)
    .with_for_update()
)
INSERT = insert(conflict)
SETTLE = update(conflict).where(conflict.c.act_id == KEY)
OPEN_OF = select(conflict.c.act_id).where(conflict.c.newcomer_id == KEY, IS_OPEN).limit(1)
COUNT = select(func.count()).select_from(conflict).where(IS_OPEN)
OPEN = (
    select(
        conflict,
        staff.c.name.label("staff"),
        desk.c.name.label("desk"),
        device.c.tag,
        newcomer.c.given_name,
        newcomer.c.family_name,
        loan.c.number,
    )
    .outerjoin(staff, staff.c.id == conflict.c.staff_id)
    .outerjoin(desk, desk.c.id == conflict.c.desk_id)
    .outerjoin(device, device.c.id == conflict.c.device_id)
    .outerjoin(newcomer, newcomer.c.id == conflict.c.newcomer_id)
    .outerjoin(loan, loan.c.id == conflict.c.loan_id)
    .where(IS_OPEN)
    .order_by(conflict.c.arrived_at, conflict.c.desk_id, conflict.c.position)
)


class SqlConflicts:
    """The inbox inside one transaction."""

    def __init__(self, connection: Connection, clock: Clock) -> None:
        self._connection = connection
        self._clock = clock

    def add(self, filing: FileConflict) -> None:
        refused = filing.refused
        if self._connection.execute(HAS, {"key": refused.act_id}).first() is not None:
            return
        row = {
            "act_id": refused.act_id,
            "position": refused.position,
            "kind": refused.kind,
            "version": refused.version,
            "desk_id": filing.desk_id,
            "staff_id": refused.staff_id,
            "at_desk": filing.at,
            "arrived_at": self._clock(),
            "device_id": refused.device_id,
            "loan_id": refused.loan_id,
            "newcomer_id": refused.newcomer_id,
            "reason": encode_refused(refused.reason),
            "content": refused.content,
        }
        self._connection.execute(INSERT, row)

    def get(self, act_id: UUID) -> Kept:
        row = self._connection.execute(GET, {"key": act_id}).one_or_none()
        if row is None:
            refuse(Reason.UNKNOWN, "conflict")
        return Kept(row.newcomer_id, row.settled_how is not None, row.device_id, row.loan_id)

    def settle(self, settling: SettleConflict) -> None:
        values = {"settled_how": settling.how.value, "settled_at": settling.at}
        self._connection.execute(SETTLE, {"key": settling.conflict_id} | values)

    def refuse_if_open(self, newcomer_id: UUID) -> None:
        if self._connection.execute(OPEN_OF, {"key": newcomer_id}).first() is not None:
            refuse(Reason.IN_INBOX, "newcomer")


class SqlInbox:
    """The inbox as everybody looks at it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def open(self) -> tuple[ConflictLine, ...]:
        with troubles_named(), self._engine.connect() as connection:
            return tuple(_line(connection, row) for row in connection.execute(OPEN).all())

    def count(self) -> int:
        with troubles_named(), self._engine.connect() as connection:
            return int(connection.execute(COUNT).scalar_one())

    def is_filed(self, act_id: UUID) -> bool:
        with troubles_named(), self._engine.connect() as connection:
            return connection.execute(HAS, {"key": act_id}).first() is not None


def _line(connection: Connection, row: Row[Any]) -> ConflictLine:
    act = read_whole(row.content)
    return ConflictLine(
        act_id=row.act_id,
        act=act,
        kind=row.kind,
        by=row.staff_id,
        staff=row.staff or "",
        desk=row.desk or "",
        at=row.at_desk,
        arrived_at=row.arrived_at,
        reason=read_refused(row.reason, row.kind),
        tag=row.tag or "",
        borrower=full_name(row),
        number=act.loan_number if isinstance(act, HandOut) else row.number or "",
        theirs=standing(connection, row),
        goods=goods_of(connection, act),
    )
