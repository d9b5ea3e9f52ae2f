"""What a comparison and the report of a day are made of, read in one snapshot."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, and_, bindparam, func, or_, select

from desk_app.adapters.database import day_lists, moments
from desk_app.adapters.database.count_basis import MANY, read_basis, tally
from desk_app.adapters.database.count_tables import count, day_head
from desk_app.adapters.database.counts import count_of, digest
from desk_app.adapters.database.days import counting_id, last_close
from desk_app.adapters.database.evidence_tables import journal
from desk_app.adapters.database.payload import decode_outcome
from desk_app.adapters.database.tables import desk, device, loan, staff
from desk_app.domain import changes
from desk_app.domain.changes import Change, Recorded, When, lies_at
from desk_app.domain.counts import Count
from desk_app.domain.day_report import Head, Movement, Way
from desk_app.domain.devices import DeviceState, Place, Standing
from desk_app.usecases.count_ports import Counted, DayBasis, LastClose, Whole

MOVING = (
    "hand_out", "take_back", "prepare", "move", "undo", "end_as_swapped", "swap", "save_device",
    "import", "fill_demo",
)  # fmt: skip
KEY: Any = bindparam("key")
DEVICES = select(
    device.c.id, device.c.tag, device.c.state, device.c.place, device.c.at_site_id,
    device.c.report_id,
).where(device.c.id.in_(bindparam("some", expanding=True)))  # fmt: skip
LYING = (
    select(device.c.state, func.count().label("things"))
    .where(device.c.at_site_id == KEY, device.c.place == Place.CABINET.value)
    .group_by(device.c.state)
)
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
DESKS = select(desk.c.id, desk.c.name)
COUNT = select(count).where(count.c.id == KEY)
ENDED = select(func.max(journal.c.at_server)).where(
    journal.c.kind.in_(("end_count", "close_day")), journal.c.at_desk == bindparam("at")
)
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
    counted = read_counted(connection, asked.count_id) if asked.count_id else None
    last = last_close(connection, asked.site_id)
    heads = _heads(connection, asked.cut, last)
    made, tags = _made(connection, asked.site_id, NEVER, heads)
    if counted is not None:
        key = counted.count.id
        counted = replace(counted, tally=tally(connection, key), digest=digest(connection, key))
    return Whole(_day(connection, asked, last, heads, made, tags), counted)


def read_counted(connection: Connection, count_id: UUID) -> Counted | None:
    """A count and what it is compared with, as it was when it ended; none when there is none."""
    counted = _count(connection, count_id)
    if counted is None:
        return None
    begun = moments.of_act(connection, counted.id)
    made, _ = _made(connection, counted.site_id, begun, ())
    lately = changes.by_device(c for c in made if c.recorded.arrived > begun)
    return Counted(
        count=counted,
        basis=read_basis(connection, counted, lately, _ended(connection, counted)),
        staff={row.id: row.name for row in connection.execute(STAFF)},
        chargers=day_lists.chargers(connection, counted.id),
    )


def _made(
    connection: Connection, site_id: UUID, since: datetime, heads: tuple[Head, ...]
) -> tuple[tuple[Change, ...], dict[UUID, str]]:
    """What moved since the last close, or since a moment; and the labels of what moved."""
    entries = _entries(connection, site_id, since, heads)
    now: dict[UUID, Standing] = {}
    tags: dict[UUID, str] = {}
    ids = sorted(changes.devices_in(entries))
    for start in range(0, len(ids), MANY):
        for row in connection.execute(DEVICES, {"some": ids[start : start + MANY]}):
            now[row.id], tags[row.id] = _standing(row), row.tag
    return changes.changes(entries, now), tags


def _count(connection: Connection, count_id: UUID) -> Count | None:
    row = connection.execute(COUNT, {"key": count_id}).one_or_none()
    return count_of(row) if row else None


def _ended(connection: Connection, counted: Count) -> datetime | None:
    """When a count ended, by the server's clock; none while it goes on."""
    if counted.ended_at is None:
        return None
    at: datetime | None = connection.execute(ENDED, {"at": counted.ended_at}).scalar()
    return at or counted.ended_at


def _standing(row: Any) -> Standing:  # noqa: ANN401 - a row
    return Standing(DeviceState(row.state), Place(row.place), row.at_site_id, row.report_id)


def _heads(connection: Connection, cut: datetime, last: LastClose) -> tuple[Head, ...]:
    """The last entry of each desk before the cut, and never before the last close."""
    heads = {head.desk_id: head for head in last.heads}
    for row in connection.execute(HEADS, {"cut": cut}):
        former = heads.get(row.desk_id)
        if former is None or former.sequence < row.sequence:
            heads[row.desk_id] = Head(row.desk_id, row.sequence, row.hash)
    names = {row.id: row.name for row in connection.execute(DESKS)}
    ordered = sorted(heads.values(), key=lambda head: head.desk_id)
    return tuple(replace(head, desk=names.get(head.desk_id, "")) for head in ordered)


def _entries(
    connection: Connection, site_id: UUID, since: datetime, heads: tuple[Head, ...]
) -> list[Recorded]:
    ends = {head.desk_id: head.sequence for head in heads}
    close = counting_id(connection, site_id)
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
    made: tuple[Change, ...],
    tags: Mapping[UUID, str],
) -> DayBasis:
    site = asked.site_id
    lying = Counter(
        {DeviceState(row.state): row.things for row in connection.execute(LYING, {"key": site})}
    )
    at_end = _back(lying, (c for c in made if c.recorded.when is When.LATER), site)
    today = [c for c in made if c.recorded.when is When.NOW]
    moved = ((change, change.way(site)) for change in today)
    return DayBasis(
        last=last,
        opening=last.closing if last.counting else _back(at_end, today, site).total(),
        movements=tuple(_movement(c, tags[c.device_id], way) for c, way in moved if way),
        closing=at_end.total(),
        states=tuple((s.value, at_end[s]) for s in DeviceState if at_end[s]),
        carried=day_lists.carried(connection, site),
        overdue=day_lists.due(connection, site, date.min, asked.day - timedelta(days=1)),
        due_soon=day_lists.due(connection, site, asked.day, asked.day + timedelta(days=7)),
        sims=day_lists.expiring(connection, site, asked.day + timedelta(days=30)),
        paperwork=day_lists.paperwork(connection, site),
        heads=heads,
    )


def _back(
    lying: "Counter[DeviceState]", made: Iterable[Change], site_id: UUID
) -> "Counter[DeviceState]":
    """What lay at a site, by state, before these changes."""
    found = Counter(lying)
    for change in made:
        found[change.after.state] -= lies_at(change.after, site_id)
        if change.before is not None:
            found[change.before.state] += lies_at(change.before, site_id)
    return found


def _movement(change: Change, tag: str, way: Way) -> Movement:
    entry = change.recorded
    return Movement(entry.at, way, tag, entry.loan_number, entry.staff, entry.desk)
