"""Looks at counts and closed days, each in a snapshot of its own."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Engine, bindparam, func, select

from desk_app.adapters.database import day_lists
from desk_app.adapters.database.count_basis import seen_in
from desk_app.adapters.database.count_tables import count, count_scan, day_close
from desk_app.adapters.database.counts import OPEN, count_of
from desk_app.adapters.database.day_basis import STAFF, Asked, read_counted, read_whole
from desk_app.adapters.database.days import last_close
from desk_app.adapters.database.evidence_tables import journal
from desk_app.adapters.database.one_moment import snapshot
from desk_app.adapters.database.payload import decode_report
from desk_app.adapters.database.tables import loan, site, staff
from desk_app.domain.day_report import DayReport
from desk_app.domain.swaps import CameBack, Out, Swapped, swaps
from desk_app.usecases.count_ports import Counted, CountLook, DayRow, LastClose, Whole

KEY: Any = bindparam("key")
STORAGES = (
    select(count_scan.c.storage)
    .join(count, count.c.id == count_scan.c.count_id)
    .join(journal, journal.c.act_id == count_scan.c.act_id)
    .where(count.c.site_id == KEY)
    .group_by(count_scan.c.storage)
    .order_by(func.max(journal.c.position).desc())
)
_some = loan.c.device_id.in_(bindparam("devices", expanding=True))
_later = loan.alias("later")
CAME_BACK = select(loan.c.device_id, loan.c.course_id, loan.c.newcomer_id, loan.c.ended_at).where(
    _some,
    loan.c.ended_how == "returned",
    ~select(1)
    .where(_later.c.device_id == loan.c.device_id, _later.c.started_at > loan.c.started_at)
    .exists(),
)
OUT = select(
    loan.c.device_id, loan.c.id, loan.c.course_id, loan.c.newcomer_id, loan.c.started_at
).where(_some, loan.c.ended_at.is_(None))
DAYS = (
    select(
        day_close.c.day, day_close.c.number, day_close.c.count_id, day_close.c.reopened_at,
        site.c.name.label("site"), journal.c.at_desk, staff.c.name.label("staff"),
    )
    .join(site, site.c.id == day_close.c.site_id)
    .outerjoin(journal, journal.c.act_id == day_close.c.act_id)
    .outerjoin(staff, staff.c.id == journal.c.staff_id)
    .order_by(day_close.c.day.desc(), day_close.c.number.desc())
)  # fmt: skip
OF_DAY = select(day_close.c.report).where(
    day_close.c.site_id == KEY,
    day_close.c.day == bindparam("of_day"),
    day_close.c.reopened_at.is_(None),
)
PAPER_OF = select(day_close.c.paper).where(
    day_close.c.site_id == KEY, day_close.c.number == bindparam("of_number")
)


class SqlCountReads:
    """Looks at one database; days are those of this computer's zone."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def _snapshot(self) -> AbstractContextManager[Connection]:
        return snapshot(self._engine)

    def open_at(self, site_id: UUID) -> CountLook | None:
        with self._snapshot() as connection:
            row = connection.execute(OPEN, {"key": site_id}).one_or_none()
            if row is None:
                return None
            seen = seen_in(connection, row.id)
            counting = {each.by for each in seen}
            names = ((r.id, r.name) for r in connection.execute(STAFF) if r.id in counting)
            return CountLook(
                count_of(row), seen, day_lists.chargers(connection, row.id), tuple(names)
            )

    def counted(self, count_id: UUID) -> Counted | None:
        with self._snapshot() as connection:
            return read_counted(connection, count_id)

    def whole(self, site_id: UUID, day: date, count_id: UUID | None) -> Whole:
        with self._snapshot() as connection:
            return read_whole(connection, Asked(site_id, day, after(day), count_id))

    def swaps(self, missing: Sequence[UUID], lent: Sequence[UUID]) -> tuple[Swapped, ...]:
        with self._snapshot() as connection:
            back = connection.execute(CAME_BACK, {"devices": list(missing)}).all()
            out = connection.execute(OUT, {"devices": list(lent)}).all()
        return swaps((CameBack(*row) for row in back), (Out(*row) for row in out))

    def storages(self, site_id: UUID) -> tuple[str, ...]:
        with self._snapshot() as connection:
            return tuple(connection.execute(STORAGES, {"key": site_id}).scalars())

    def last(self, site_id: UUID) -> LastClose:
        with self._snapshot() as connection:
            return last_close(connection, site_id)

    def days(self, site_id: UUID | None = None) -> tuple[DayRow, ...]:
        chosen = DAYS if site_id is None else DAYS.where(day_close.c.site_id == site_id)
        with self._snapshot() as connection:
            return tuple(_row(row) for row in connection.execute(chosen))

    def report(self, site_id: UUID, day: date) -> DayReport | None:
        with self._snapshot() as connection:
            found = connection.execute(OF_DAY, {"key": site_id, "of_day": day})
            report = found.scalar_one_or_none()
            return None if report is None else decode_report(report)

    def paper_of(self, site_id: UUID, number: int) -> bytes | None:
        with self._snapshot() as connection:
            found = connection.execute(PAPER_OF, {"key": site_id, "of_number": number})
            paper = found.scalar_one_or_none()
            return None if paper is None else bytes(paper)


def after(day: date) -> datetime:
    """The first moment after a day, by this computer's zone."""
    return datetime.combine(day + timedelta(days=1), time.min).astimezone()


def _row(row: Any) -> DayRow:  # noqa: ANN401 - a row
    return DayRow(
        site=row.site,
        day=row.day,
        number=row.number,
        closed_at=row.at_desk,
        closed_by=row.staff or "",
        full=row.count_id is not None,
        reopened=row.reopened_at is not None,
    )
