"""What a comparison and the report of a day are made of, read in one snapshot."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, and_, bindparam, func, or_, select

from desk_app.adapters.database import day_lists, moments
from desk_app.adapters.database.count_basis import Now, read_basis
from desk_app.adapters.database.count_tables import count, day_head
from desk_app.adapters.database.counts import count_of, digest
from desk_app.adapters.database.days import counting_id, last_close
from desk_app.adapters.database.evidence_tables import journal
from desk_app.adapters.database.payload import decode_outcome
from desk_app.adapters.database.tables import desk, device, loan, staff
from desk_app.domain import changes
from desk_app.domain.changes import Change, Recorded, When, lies_at
from desk_app.domain.compare import Basis
from desk_app.domain.counts import Count
from desk_app.domain.day_report import Head, Movement
from desk_app.domain.devices import DeviceState, Place, Standing
from desk_app.usecases.count_ports import DayBasis, LastClose, Whole

MOVING = (
    "hand_out", "take_back", "prepare", "move", "undo", "end_as_swapped", "swap", "save_device",
    "import", "fill_demo",
)  # fmt: skip
KEY: Any = bindparam("key")
SITE: Any = bindparam("site")
DEVICES = select(
    device.c.id, device.c.tag, device.c.state, device.c.place, device.c.at_site_id,
    device.c.report_id,
)  # fmt: skip
_inside = and_(day_head.c.close_id == bindparam("close"), day_head.c.desk_id == journal.c.desk_id)
ENTRIES = (
    select(
        journal.c.desk_id, journal.c.sequence, journal.c.outcome, journal.c.at_desk,
        journal.c.at_server, loan.c.number, staff.c.name.label("staff"), desk.c.name.label("desk"),
        func.coalesce(day_head.c.sequence, 0).label("closed"),
    )
    .outerjoin(day_head, _inside)
    .outerjoin(loan, loan.c.id == journal.c.loan_id)
    .outerjoin(staff, staff.c.id == journal.c.staff_id)
    .outerjoin(desk, desk.c.id == journal.c.desk_id)
    .where(
        journal.c.kind.in_(MOVING),
        or_(
            journal.c.sequence > func.coalesce(day_head.c.sequence, 0),
            journal.c.at_server >= bindparam("since"),
        ),
    )
    .order_by(journal.c.position)
)  # fmt: skip
_last = (
    select(journal.c.desk_id, func.max(journal.c.sequence).label("sequence"))
    .where(journal.c.at_desk < bindparam("cut"))
    .group_by(journal.c.desk_id)
    .subquery()
)
HEADS = select(journal.c.desk_id, journal.c.sequence, journal.c.hash).join(
    _last, and_(_last.c.desk_id == journal.c.desk_id, _last.c.sequence == journal.c.sequence)
)
COUNT = select(count).where(count.c.id == KEY)
STAFF = select(staff.c.id, staff.c.name)
NEVER = datetime(9999, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Asked:
    """A day of a site, when it ends, and the count that belongs to it."""

    site_id: UUID
    day: date
    cut: datetime  # the first moment after it
    count_id: UUID | None


def read_whole(connection: Connection, asked: Asked) -> Whole:
    """Everything at once; ``connection`` sees one snapshot."""
    counted = _count(connection, asked.count_id)
    last = last_close(connection, asked.site_id)
    heads = _heads(connection, asked.cut, last)
    now = {row.id: (row.tag, _standing(row)) for row in connection.execute(DEVICES)}
    begun = moments.of_act(connection, counted.id) if counted else NEVER
    entries = _entries(connection, asked, begun, heads)
    made = changes.changes(entries, {key: standing for key, (_, standing) in now.items()})
    people = {row.id: row.name for row in connection.execute(STAFF)}
    nothing = Basis(asked.site_id, ())
    basis = read_basis(connection, counted, begun, now, made) if counted else nothing
    return Whole(
        count=counted,
        basis=basis,
        chargers=day_lists.chargers(connection, asked.count_id),
        staff=people,
        day=_day(connection, asked, last, heads, now, made),
    )


def _count(connection: Connection, count_id: UUID | None) -> Count | None:
    row = connection.execute(COUNT, {"key": count_id}).one_or_none() if count_id else None
    return count_of(row) if row else None


def _standing(row: Any) -> Standing:  # noqa: ANN401 - a row
    return Standing(DeviceState(row.state), Place(row.place), row.at_site_id, row.report_id)


def _heads(connection: Connection, cut: datetime, last: LastClose) -> tuple[Head, ...]:
    """The last entry of each desk before the cut, and never before the last close."""
    heads = {head.desk_id: head for head in last.heads}
    for row in connection.execute(HEADS, {"cut": cut}):
        former = heads.get(row.desk_id)
        if former is None or former.sequence < row.sequence:
            heads[row.desk_id] = Head(row.desk_id, row.sequence, row.hash)
    return tuple(sorted(heads.values(), key=lambda head: head.desk_id))


def _entries(
    connection: Connection, asked: Asked, since: datetime, heads: tuple[Head, ...]
) -> list[Recorded]:
    ends = {head.desk_id: head.sequence for head in heads}
    close = counting_id(connection, asked.site_id)
    found = connection.execute(ENTRIES, {"close": close, "since": since})
    return [_recorded(row, ends.get(row.desk_id, 0)) for row in found]


def _recorded(row: Any, end: int) -> Recorded:  # noqa: ANN401 - a row
    when = When.LATER if row.sequence > end else When.NOW
    return Recorded(
        at=row.at_desk,
        arrived=row.at_server,
        when=When.EARLIER if row.sequence <= row.closed else when,
        done=decode_outcome(row.outcome),
        loan_number=row.number or "",
        staff=row.staff or "",
        desk=row.desk or "",
    )


def _day(
    connection: Connection,
    asked: Asked,
    last: LastClose,
    heads: tuple[Head, ...],
    now: Now,
    made: tuple[Change, ...],
) -> DayBasis:
    site = asked.site_id
    later = changes.earliest(c for c in made if c.recorded.when is When.LATER)
    since = changes.earliest(c for c in made if c.recorded.when is not When.EARLIER)
    at_end = _lying(now, later, site)
    moved = ((c, c.way(site)) for c in made if c.recorded.when is When.NOW)
    movements = tuple(_movement(c, now[c.device_id][0], way) for c, way in moved if way)
    states = [state for state in DeviceState if state in at_end]
    return DayBasis(
        last=last,
        opening=last.closing if last.counting else len(_lying(now, since, site)),
        movements=movements,
        closing=len(at_end),
        states=tuple((state.value, at_end.count(state)) for state in states),
        carried=day_lists.carried(connection, site),
        overdue=day_lists.due(connection, site, date.min, asked.day - timedelta(days=1)),
        due_soon=day_lists.due(connection, site, asked.day, asked.day + timedelta(days=7)),
        sims=day_lists.expiring(connection, site, asked.day + timedelta(days=30)),
        paperwork=day_lists.paperwork(connection, site),
        heads=heads,
        digest=digest(connection, asked.count_id) if asked.count_id else "",
    )


def _lying(now: Now, at: Mapping[UUID, Standing | None], site_id: UUID) -> list[DeviceState]:
    """The states of what lay at a site; ``at`` has what stood otherwise then."""
    stood = (at.get(key, standing) for key, (_, standing) in now.items())
    return [s.state for s in stood if s is not None and lies_at(s, site_id)]


def _movement(change: Change, tag: str, way: Any) -> Movement:  # noqa: ANN401 - a way
    entry = change.recorded
    return Movement(entry.at, way, tag, entry.loan_number, entry.staff, entry.desk)
