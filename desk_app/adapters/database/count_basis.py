"""What a count is compared with: its scans, and how every device stood meanwhile."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, and_, bindparam, or_, select

from desk_app.adapters.database import moments
from desk_app.adapters.database.count_tables import count_scan, explanation
from desk_app.adapters.database.evidence_tables import journal
from desk_app.adapters.database.rows import AnyRow
from desk_app.adapters.database.tables import device, loan, sim
from desk_app.domain import changes
from desk_app.domain.changes import Change
from desk_app.domain.compare import Basis, Known, KnownSim, Stood
from desk_app.domain.counts import Bucket, Cause, Count, Explained, Remedy, Seen, Thing
from desk_app.domain.devices import Standing

KEY: Any = bindparam("key")
Now = Mapping[UUID, tuple[str, Standing]]  # tag and standing of every device
_by = journal.c.staff_id.label("by")
SEEN = (
    select(count_scan, _by, *moments.COLUMNS)
    .join(journal, journal.c.act_id == count_scan.c.act_id)
    .where(count_scan.c.count_id == KEY, count_scan.c.undone_at.is_(None))
    .order_by(journal.c.position)
)
EXPLAINED = (
    select(explanation, _by, journal.c.at_desk)
    .join(journal, journal.c.act_id == explanation.c.act_id)
    .where(explanation.c.count_id == KEY)
    .order_by(journal.c.position)
)
SIMS = (
    select(sim.c.id, sim.c.iccid, sim.c.status, loan.c.id.label("loan_id"))
    .outerjoin(loan, and_(loan.c.sim_id == sim.c.id, loan.c.ended_at.is_(None)))
    .where(sim.c.id.in_(select(count_scan.c.sim_id).where(count_scan.c.count_id == KEY)))
)
_unread = select(count_scan.c.code).where(
    count_scan.c.count_id == KEY, count_scan.c.device_id.is_(None)
)
CODES = select(device.c.id, device.c.tag, device.c.serial).where(
    or_(device.c.tag.in_(_unread), device.c.serial.in_(_unread))
)


def seen_in(connection: Connection, count_id: UUID) -> tuple[Seen, ...]:
    """The scans of a count, oldest first."""
    return tuple(
        Seen(
            scan_id=row.act_id,
            thing=Thing(row.code, row.device_id, row.sim_id),
            storage=row.storage,
            by=row.by,
            at=moment,
        )
        for row, moment in moments.told(
            connection, connection.execute(SEEN, {"key": count_id}).all()
        )
    )


def read_basis(
    connection: Connection,
    counted: Count,
    begun: datetime,
    now: Now,
    made: tuple[Change, ...],
) -> Basis:
    """A count beside the journal."""
    key = {"key": counted.id}
    lately = changes.by_device(c for c in made if c.recorded.arrived > begun)
    seen = seen_in(connection, counted.id)
    scanned = {each.thing.code for each in seen if each.thing.device_id is None}
    codes = {
        code: row.id
        for row in connection.execute(CODES, key)
        for code in (row.tag, row.serial)
        if code in scanned
    }
    return Basis(
        site_id=counted.site_id,
        known=[_known(key, *value, lately.get(key, ())) for key, value in now.items()],
        sims=[_sim(row) for row in connection.execute(SIMS, key)],
        seen=seen,
        explained=[_explained(row) for row in connection.execute(EXPLAINED, key)],
        codes=codes,
    )


def _known(device_id: UUID, tag: str, now: Standing, lately: Sequence[Change]) -> Known:
    if not lately:
        return Known(device_id, tag, Stood(now.state, now.at_site_id))
    stood = [_stood(c.after, c.recorded.arrived) for c in lately]
    first = lately[0].before
    before = [] if first is None else [_stood(first)]
    return Known(device_id, tag, stood[-1], (*before, *stood[:-1]), registered=first is None)


def _stood(standing: Standing, since: datetime | None = None) -> Stood:
    return Stood(standing.state, standing.at_site_id, since)


def _sim(row: Any) -> KnownSim:  # noqa: ANN401 - a row
    wrong = Bucket.WRONG_STATE if row.status == "missing" else Bucket.IN_ORDER
    return KnownSim(row.id, row.iccid, Bucket.ON_LOAN if row.loan_id else wrong)


def _explained(row: AnyRow) -> Explained:
    return Explained(
        thing=Thing(row.code, row.device_id, row.sim_id),
        bucket=Bucket(row.bucket),
        by=row.by,
        at=row.at_desk,
        remedy=Remedy(row.remedy) if row.remedy else None,
        cause=Cause(row.cause) if row.cause else None,
        note=row.note,
        follow_up=row.follow_up,
    )
