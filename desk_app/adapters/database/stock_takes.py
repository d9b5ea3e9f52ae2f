"""Looks at the stock-takes of all sites, each in a snapshot of its own."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Engine, bindparam, func, or_, select

from desk_app.adapters.database import day_lists
from desk_app.adapters.database.count_basis import tally
from desk_app.adapters.database.count_tables import count, count_scan
from desk_app.adapters.database.counts import count_of
from desk_app.adapters.database.day_basis import STAFF, read_counted
from desk_app.adapters.database.evidence_tables import journal
from desk_app.adapters.database.one_moment import snapshot
from desk_app.adapters.database.tables import site, staff
from desk_app.domain.counts import Count, CountKind
from desk_app.usecases.count_ports import Counted
from desk_app.usecases.stock_take import SiteStock, Stocks, StockTake, WhoCounted

SITES = select(site.c.id, site.c.name).order_by(site.c.name, site.c.code)
COUNTS = (
    select(count)
    .where(
        count.c.joined.is_(None),
        or_(count.c.ended_at.is_(None), count.c.kind == CountKind.STOCK_TAKE.value),
    )
    .order_by(count.c.ended_at.is_(None), count.c.ended_at)
)
_some: Any = bindparam("some", expanding=True)
_counted = (count_scan.c.count_id.in_(_some), count_scan.c.undone_at.is_(None))
COUNTED = (
    select(
        count_scan.c.count_id,
        func.count(func.distinct(count_scan.c.code)).label("things"),
        func.max(journal.c.at_desk).label("last"),
    )
    .join(journal, journal.c.act_id == count_scan.c.act_id)
    .where(*_counted)
    .group_by(count_scan.c.count_id)
)
COUNTING = (
    select(count_scan.c.count_id, staff.c.name)
    .join(journal, journal.c.act_id == count_scan.c.act_id)
    .join(staff, staff.c.id == journal.c.staff_id)
    .where(*_counted)
    .group_by(count_scan.c.count_id, staff.c.id, staff.c.name)
    .order_by(func.min(journal.c.position))
)


class SqlStockReads:
    """Looks at one database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def sites(self) -> Stocks:
        with snapshot(self._engine) as connection:
            counts = [count_of(row) for row in connection.execute(COUNTS)]
            day = {each.site_id: each for each in counts if each.kind is CountKind.DAY}
            newest = {each.site_id: each for each in counts if each.kind is CountKind.STOCK_TAKE}
            taken = _taken(connection, newest.values())
            return tuple(
                SiteStock(row.id, row.name, taken.get(row.id), day.get(row.id))
                for row in connection.execute(SITES)
            )

    def who_counted(self, count_id: UUID) -> WhoCounted:
        with snapshot(self._engine) as connection:
            names = {row.id: row.name for row in connection.execute(STAFF)}
            found = tally(connection, count_id)
            return WhoCounted(
                tuple((storage, names.get(by, ""), things) for storage, by, things in found),
                day_lists.chargers(connection, count_id),
            )

    def counted(self, count_id: UUID) -> Counted | None:
        with snapshot(self._engine) as connection:
            return read_counted(connection, count_id)


def _taken(connection: Connection, counts: Iterable[Count]) -> Mapping[UUID, StockTake]:
    """How far each of these counts is, by site."""
    chosen = tuple(counts)
    some = {"some": [each.id for each in chosen]}
    counted = {row.count_id: row for row in connection.execute(COUNTED, some)}
    people: dict[UUID, list[str]] = defaultdict(list)
    for row in connection.execute(COUNTING, some):
        people[row.count_id].append(row.name)
    return {
        each.site_id: StockTake(
            each,
            counted[each.id].things if each.id in counted else 0,
            tuple(people[each.id]),
            counted[each.id].last if each.id in counted else None,
        )
        for each in chosen
    }
