"""Both sides of a conflict: what came or went at the desk, and what stands on the server."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, and_, case, select

from desk_app.adapters.database.evidence_tables import journal
from desk_app.adapters.database.lookups import BACK, KEY, REPORT
from desk_app.adapters.database.payload import decode_outcome, decode_parts
from desk_app.adapters.database.tables import desk, device, loan, loan_accessory, newcomer, staff
from desk_app.domain.acts import Act, HandOut, TakeBack
from desk_app.domain.condition import FINE, Accessory, Condition
from desk_app.domain.loans import EndedHow
from desk_app.domain.outcomes import TookBack
from desk_app.usecases.conflict_ports import Goods, Side

ENDS = {
    EndedHow.RETURNED.value: "take_back",
    EndedHow.CANCELLED.value: "undo",
    EndedHow.SWAPPED.value: "end_as_swapped",
}
COLUMNS = (
    loan.c.id,
    loan.c.number,
    loan.c.report_id,
    loan.c.started_at,
    loan.c.ended_at,
    loan.c.ended_how,
    device.c.tag,
    newcomer.c.given_name,
    newcomer.c.family_name,
    journal.c.act_id,
    journal.c.outcome,
    desk.c.name.label("desk"),
    staff.c.name.label("staff"),
)
_began = and_(journal.c.loan_id == loan.c.id, journal.c.kind == "hand_out")
_ended = and_(journal.c.loan_id == loan.c.id, journal.c.kind == case(ENDS, value=loan.c.ended_how))
_lent = (
    select(*COLUMNS)
    .join(device, device.c.id == loan.c.device_id)
    .join(newcomer, newcomer.c.id == loan.c.newcomer_id)
)
OPEN = (
    _lent.join(desk, desk.c.id == loan.c.desk_id)
    .outerjoin(journal, _began)
    .outerjoin(staff, staff.c.id == journal.c.staff_id)
    .where(loan.c.ended_at.is_(None))
    .limit(1)
)
OF_DEVICE = OPEN.where(loan.c.device_id == KEY)
OF_NEWCOMER = OPEN.where(loan.c.newcomer_id == KEY)
ENDED = (
    _lent.outerjoin(journal, _ended)
    .outerjoin(desk, desk.c.id == journal.c.desk_id)
    .outerjoin(staff, staff.c.id == journal.c.staff_id)
    .where(loan.c.id == KEY, loan.c.ended_at.is_not(None))
    .order_by(journal.c.position.desc())
    .limit(1)
)
WENT = select(loan_accessory.c.accessory).where(loan_accessory.c.loan_id == KEY)


def goods_of(connection: Connection, act: Act | None) -> Goods | None:
    """What went along with a hand-out, or came in with a return."""
    if isinstance(act, HandOut):
        return Goods(along=_in_order(act.accessories), condition=act.condition)
    if isinstance(act, TakeBack):
        missing = set(_went(connection, act.loan_id)) - set(act.accessories)
        return Goods(missing=_in_order(missing), condition=act.condition)
    return None


def standing(connection: Connection, row: Row[Any]) -> Side | None:
    """How the loan of the act ended, else the open loan of the same device or newcomer."""
    ways = (
        (ENDED, None if row.kind == "hand_out" else row.loan_id),
        (OF_DEVICE, row.device_id),
        (OF_NEWCOMER, row.newcomer_id),
    )
    for statement, key in ways:
        found = connection.execute(statement, {"key": key}).one_or_none() if key else None
        if found is not None:
            return _side(connection, found)
    return None


def full_name(row: Any) -> str:  # noqa: ANN401 - a row of several statements
    """The newcomer's, empty when nobody is known."""
    return f"{row.given_name or ''} {row.family_name or ''}".strip()


def _side(connection: Connection, found: Any) -> Side:  # noqa: ANN401 - a row of two statements
    return Side(
        loan_id=found.id,
        act_id=found.act_id or found.id,
        number=found.number,
        tag=found.tag,
        borrower=full_name(found),
        desk=found.desk or "",
        staff=found.staff or "",
        at=found.ended_at or found.started_at,
        goods=_goods(connection, found),
        ended=EndedHow(found.ended_how) if found.ended_how else None,
    )


def _goods(connection: Connection, found: Any) -> Goods:  # noqa: ANN401 - as above
    if found.ended_at is None:
        along = _in_order(_went(connection, found.id))
        return Goods(along=along, condition=_condition(connection, REPORT, found.report_id))
    done = decode_outcome(found.outcome) if found.outcome else None
    missing = done.missing if isinstance(done, TookBack) else ()
    return Goods(missing=_in_order(missing), condition=_condition(connection, BACK, found.id))


def _went(connection: Connection, loan_id: UUID) -> Iterable[Accessory]:
    return map(Accessory, connection.execute(WENT, {"key": loan_id}).scalars())


def _condition(connection: Connection, statement: Any, key: UUID | None) -> Condition:  # noqa: ANN401
    report = connection.execute(statement, {"key": key}).one_or_none() if key else None
    return Condition(decode_parts(report.parts), report.note) if report else FINE


def _in_order(which: Iterable[Accessory]) -> tuple[Accessory, ...]:
    return tuple(sorted(which, key=list(Accessory).index))
