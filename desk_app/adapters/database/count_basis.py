"""What a count is compared with: its scans, and how every device stood meanwhile."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, and_, bindparam, false, func, not_, or_, select

from desk_app.adapters.database import moments
from desk_app.adapters.database.count_tables import count_scan, explanation
from desk_app.adapters.database.evidence_tables import journal
from desk_app.adapters.database.rows import AnyRow
from desk_app.adapters.database.tables import device, loan, sim
from desk_app.domain.changes import Change
from desk_app.domain.compare import Basis, Known, KnownSim, Stood
from desk_app.domain.counts import Bucket, Cause, Count, Explained, Remedy, Seen, Thing
from desk_app.domain.devices import HERE, DeviceState, Standing

KEY: Any = bindparam("key")
MANY = 5000  # ids in one statement; with more of them everything is read
_by = journal.c.staff_id.label("by")
_of_count = (count_scan.c.count_id == KEY, count_scan.c.undone_at.is_(None))
SEEN = (
    select(count_scan, _by, *moments.COLUMNS)
    .join(journal, journal.c.act_id == count_scan.c.act_id)
    .where(*_of_count)
    .order_by(journal.c.position)
)
_some: Any = bindparam("some", expanding=True)
SEEN_OF = SEEN.where(or_(count_scan.c.device_id.is_(None), count_scan.c.device_id.in_(_some)))
_places = (
    select(
        count_scan.c.device_id,
        (func.min(count_scan.c.storage) == func.max(count_scan.c.storage)).label("once"),
    )
    .where(*_of_count, count_scan.c.device_id.is_not(None))
    .group_by(count_scan.c.device_id)
    .subquery()
)
_lies_here = and_(
    device.c.at_site_id.is_not(None),
    device.c.at_site_id == bindparam("site"),
    device.c.state.in_([state.value for state in HERE]),
)
_said = select(explanation.c.device_id).where(
    explanation.c.count_id == KEY, explanation.c.device_id.is_not(None)
)
_special = or_(device.c.id.in_(_some), device.c.id.in_(_said))
_plain = or_(and_(_lies_here, _places.c.once), and_(not_(_lies_here), _places.c.once.is_(None)))
_devices = device.outerjoin(_places, _places.c.device_id == device.c.id)
STOOD = select(device.c.id, device.c.tag, device.c.state, device.c.at_site_id)
DIFFERING = (
    STOOD.add_columns(_places.c.device_id.label("scanned"))
    .select_from(_devices)
    .where(or_(_special, not_(func.coalesce(_plain, false()))))
)
SCANNED = select(func.count(func.distinct(count_scan.c.device_id))).where(*_of_count)
EVERY = select(func.count()).select_from(device)
TALLY = (
    select(count_scan.c.storage, _by, func.count())
    .join(journal, journal.c.act_id == count_scan.c.act_id)
    .where(*_of_count)
    .group_by(count_scan.c.storage, journal.c.staff_id)
    .order_by(count_scan.c.storage, func.min(journal.c.position))
)
EXPLAINED = (
    select(explanation, _by, journal.c.at_desk)
    .join(journal, journal.c.act_id == explanation.c.act_id)
    .where(explanation.c.count_id == KEY)
    .order_by(journal.c.position)
)
_sims = select(sim.c.id, sim.c.iccid, sim.c.status, loan.c.id.label("loan_id")).where(
    sim.c.id.in_(select(count_scan.c.sim_id).where(count_scan.c.count_id == KEY))
)
_with_sim = loan.c.sim_id == sim.c.id
_then: Any = bindparam("then")
SIMS = _sims.outerjoin(loan, and_(_with_sim, loan.c.ended_at.is_(None)))
SIMS_THEN = _sims.outerjoin(
    loan,
    and_(
        _with_sim,
        loan.c.started_at <= _then,
        or_(loan.c.ended_at.is_(None), loan.c.ended_at > _then),
    ),
)
_unread = select(count_scan.c.code).where(
    count_scan.c.count_id == KEY, count_scan.c.device_id.is_(None)
)
CODES = select(device.c.id, device.c.tag, device.c.serial).where(
    or_(device.c.tag.in_(_unread), device.c.serial.in_(_unread))
)


def seen_in(connection: Connection, count_id: UUID) -> tuple[Seen, ...]:
    """The scans of a count, oldest first."""
    return _seen(connection, connection.execute(SEEN, {"key": count_id}).all())


def tally(connection: Connection, count_id: UUID) -> tuple[tuple[str, UUID, int], ...]:
    """How many things were counted where, and by whom."""
    return tuple((row[0], row[1], row[2]) for row in connection.execute(TALLY, {"key": count_id}))


def read_basis(
    connection: Connection,
    counted: Count,
    lately: Mapping[UUID, Sequence[Change]],
    then: datetime | None = None,
) -> Basis:
    """A count beside the journal; ``lately`` is what moved since it began.

    What is plainly in order, or plainly away, is only counted. Once a count has ended, ``then``,
    what moved later is taken back: it is told as it was.
    """
    key = {"key": counted.id, "site": counted.site_id}
    codes = _codes(connection, counted.id)
    special = [*lately, *codes.values()]
    rows, in_order, away = _differing(connection, key, special)
    ids = [row.id for row in rows]
    few = len(ids) <= MANY
    found = connection.execute(SEEN_OF if few else SEEN, key | ({"some": ids} if few else {}))
    known = [each for row in rows if (each := _known(row, lately.get(row.id, ()), then))]
    there = {each.device_id for each in known}
    return Basis(
        site_id=counted.site_id,
        known=known,
        sims=[_sim(row) for row in _sims_of(connection, counted)],
        seen=_seen(connection, found.all()),
        explained=[_explained(row) for row in connection.execute(EXPLAINED, key)],
        codes={code: of for code, of in codes.items() if of in there},
        in_order=in_order,
        away=away,
    )


def _differing(
    connection: Connection, key: dict[str, Any], special: list[UUID]
) -> tuple[Sequence[Any], int, int]:
    """The devices that may differ, and how many others are in order and away."""
    if len(special) > MANY:
        return connection.execute(STOOD).all(), 0, 0
    rows = connection.execute(DIFFERING, key | {"some": special}).all()
    in_order = connection.execute(SCANNED, key).scalar_one() - sum(bool(r.scanned) for r in rows)
    every = connection.execute(EVERY).scalar_one()
    return rows, in_order, every - len(rows) - in_order


def _codes(connection: Connection, count_id: UUID) -> dict[str, UUID]:
    """Codes that were not known when they were scanned, and are by now."""
    found = connection.execute(CODES, {"key": count_id}).all()
    scanned = set(connection.execute(_unread, {"key": count_id}).scalars())
    return {code: row.id for row in found for code in (row.tag, row.serial) if code in scanned}


def _sims_of(connection: Connection, counted: Count) -> Sequence[Any]:
    """The SIMs that were seen, each with its loan; loans are dated by the clocks of desks."""
    key, ended = {"key": counted.id}, counted.ended_at
    if ended is None:
        return connection.execute(SIMS, key).all()
    return connection.execute(SIMS_THEN, key | {"then": ended}).all()


def _seen(connection: Connection, rows: Sequence[Any]) -> tuple[Seen, ...]:
    return tuple(
        Seen(
            scan_id=row.act_id,
            thing=Thing(row.code, row.device_id, row.sim_id),
            storage=row.storage,
            by=row.by,
            at=moment,
        )
        for row, moment in moments.told(connection, rows)
    )


def _known(row: Any, lately: Sequence[Change], then: datetime | None) -> Known | None:  # noqa: ANN401 - a row
    """A device, as it stood when the count ended; none when it was not there yet."""
    if not lately:
        return Known(row.id, row.tag, Stood(DeviceState(row.state), row.at_site_id))
    meanwhile = [c for c in lately if then is None or c.recorded.arrived <= then]
    if not meanwhile:
        stood_then = lately[0].before
        return Known(row.id, row.tag, _stood(stood_then)) if stood_then else None
    stood = [_stood(c.after, c.recorded.arrived) for c in meanwhile]
    first = lately[0].before
    before = [] if first is None else [_stood(first)]
    return Known(row.id, row.tag, stood[-1], (*before, *stood[:-1]), registered=first is None)


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
