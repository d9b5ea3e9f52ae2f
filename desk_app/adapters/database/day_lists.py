"""What waits at a site when its day is closed: loans, SIMs, paper, and what was explained."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, and_, bindparam, func, or_, select

from desk_app.adapters.database.count_tables import (
    count,
    count_chargers,
    day_close,
    explanation,
)
from desk_app.adapters.database.evidence_tables import journal, scanned_page
from desk_app.adapters.database.lists import lent_at
from desk_app.adapters.database.tables import desk, device, loan, sim, staff
from desk_app.domain.counts import Bucket, Cause
from desk_app.domain.day_report import Carried, Due, Expiring, Paperwork
from desk_app.domain.loans import EndedHow

KEY: Any = bindparam("key")
CHARGERS = (
    select(count_chargers.c.storage, count_chargers.c.quantity)
    .join(journal, journal.c.act_id == count_chargers.c.act_id)
    .where(count_chargers.c.count_id == KEY)
    .order_by(journal.c.position)
)
_here = lent_at(KEY)
DUE = (
    select(loan.c.number, device.c.tag, loan.c.due_date)
    .join(device, device.c.id == loan.c.device_id)
    .where(
        _here,
        loan.c.ended_at.is_(None),
        loan.c.due_date.between(bindparam("first"), bindparam("last")),
    )
    .order_by(loan.c.due_date, loan.c.number)
)
EXPIRING = (
    select(sim.c.iccid, sim.c.valid_until, device.c.tag)
    .join(device, device.c.id == sim.c.device_id)
    .where(device.c.site_id == KEY, sim.c.valid_until <= bindparam("last"))
    .order_by(sim.c.valid_until, sim.c.iccid)
)
TO_SIGN = select(func.count()).select_from(loan).where(_here, loan.c.awaits_paper)
TO_CHECK = (
    select(func.count())
    .select_from(device)
    .where(device.c.at_site_id == KEY, device.c.state == "returned")
)
TO_MATCH = (
    select(func.count())
    .select_from(scanned_page)
    .join(desk, desk.c.id == scanned_page.c.desk_id)
    .where(desk.c.site_id == KEY, scanned_page.c.loan_id.is_(None))
)
_then, _since = journal.alias("said"), journal.alias("since")
_moved_since = select(1).where(
    _since.c.device_id == explanation.c.device_id, _since.c.position > _then.c.position
)
_swapped_since = select(1).where(  # the entry of a swap names only the device that went out
    loan.c.device_id == explanation.c.device_id,
    loan.c.ended_how == EndedHow.SWAPPED,
    loan.c.ended_at > _then.c.at_desk,
)
_registered = select(1).where(
    or_(device.c.tag == explanation.c.code, device.c.serial == explanation.c.code)
)
CARRIED = (
    select(explanation, _then.c.at_desk, _then.c.position, day_close.c.number)
    .add_columns(staff.c.name.label("follows"))
    .join(_then, _then.c.act_id == explanation.c.act_id)
    .join(count, count.c.id == explanation.c.count_id)
    .outerjoin(staff, staff.c.id == explanation.c.follow_up)
    .outerjoin(
        day_close, and_(day_close.c.count_id == count.c.id, day_close.c.reopened_at.is_(None))
    )
    .where(
        count.c.site_id == KEY,
        count.c.ended_at.is_not(None),
        explanation.c.cause.is_not(None),
        explanation.c.done_at.is_(None),
        ~_moved_since.exists(),
        ~_swapped_since.exists(),
        or_(explanation.c.device_id.is_not(None), ~_registered.exists()),
    )
    .order_by(_then.c.position)
)


def chargers(connection: Connection, count_id: UUID | None) -> tuple[tuple[str, int], ...]:
    """How many chargers lie where: the last number said of each storage place."""
    if count_id is None:
        return ()
    said = {row.storage: row.quantity for row in connection.execute(CHARGERS, {"key": count_id})}
    return tuple(sorted(said.items()))


def due(connection: Connection, site_id: UUID, first: date, last: date) -> tuple[Due, ...]:
    """The open loans of a site that are due within these days."""
    found = connection.execute(DUE, {"key": site_id, "first": first, "last": last})
    return tuple(Due(row.number, row.tag, row.due_date) for row in found)


def expiring(connection: Connection, site_id: UUID, last: date) -> tuple[Expiring, ...]:
    """The SIMs in devices of a site that end by then."""
    found = connection.execute(EXPIRING, {"key": site_id, "last": last})
    return tuple(Expiring(row.iccid, row.valid_until, row.tag) for row in found)


def paperwork(connection: Connection, site_id: UUID) -> Paperwork:
    """What waits to be signed, checked and matched."""
    key = {"key": site_id}
    return Paperwork(
        to_sign=connection.execute(TO_SIGN, key).scalar_one(),
        to_check=connection.execute(TO_CHECK, key).scalar_one(),
        to_match=connection.execute(TO_MATCH, key).scalar_one(),
    )


def carried(connection: Connection, site_id: UUID) -> tuple[Carried, ...]:
    """What earlier counts left with a cause, and nobody has seen to; the last word of each."""
    found = {
        (row.device_id or row.sim_id or row.code): Carried(
            explanation_id=row.act_id,
            number=row.number or 0,
            since=row.at_desk.date(),
            bucket=Bucket(row.bucket),
            code=row.code,
            cause=Cause(row.cause),
            follow_up=row.follows or "",
        )
        for row in connection.execute(CARRIED, {"key": site_id})
    }
    return tuple(found.values())
