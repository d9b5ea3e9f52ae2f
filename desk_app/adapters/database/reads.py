"""Everything that can be looked at, each look in a transaction of its own."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Engine, bindparam, func, select

from desk_app.adapters.database import certificates, list_rows, lists, lookups, rows, windows
from desk_app.adapters.database.course_lines import find_lines
from desk_app.adapters.database.evidence_tables import (
    conflict,
    journal,
    paper,
    photo,
    scanned_page,
)
from desk_app.adapters.database.journal import EDITS
from desk_app.adapters.database.kept_papers import papers_of
from desk_app.adapters.database.search import Fold, search
from desk_app.adapters.database.setups import read_setup
from desk_app.adapters.database.tables import device, loan, newcomer, sim
from desk_app.adapters.database.troubles import troubles_named
from desk_app.domain.bundles import Sim
from desk_app.domain.condition import Condition
from desk_app.domain.facts import CourseFound, DeviceFound, NewcomerFound
from desk_app.domain.handouts import CourseLine
from desk_app.domain.seals import Certificate, KeptPaper
from desk_app.usecases.loan_card import LoanCard
from desk_app.usecases.ports import Clock
from desk_app.usecases.reads import (
    Badges,
    CourseRow,
    DeviceRow,
    Hit,
    Listed,
    LoanRow,
    NewcomerRow,
    Query,
    Setup,
    SimRow,
    TodayLine,
)

KEY = lookups.KEY
_undone = journal.alias("undone")
TODAY = (
    select(
        journal.c.act_id,
        journal.c.at_desk,
        journal.c.outcome,
        device.c.tag,
        newcomer.c.client_number,
        newcomer.c.given_name,
        newcomer.c.family_name,
        _undone.c.act_id.is_not(None).label("undone"),
    )
    .outerjoin(device, device.c.id == journal.c.device_id)
    .outerjoin(newcomer, newcomer.c.id == journal.c.newcomer_id)
    .outerjoin(_undone, _undone.c.undoes == journal.c.act_id)
    .where(
        journal.c.desk_id == KEY,
        journal.c.at_desk >= bindparam("since"),
        journal.c.device_id.is_not(None),
        journal.c.kind.not_in(("undo", *EDITS)),
    )
    .order_by(journal.c.sequence.desc())
    .limit(30)  # lines
)
TO_PREPARE = select(func.count(device.c.id)).where(
    lists.DEVICES.filters["unready"], device.c.at_site_id == KEY
)
CONFLICTS = select(func.count(conflict.c.act_id)).where(conflict.c.settled_how.is_(None))
TO_SIGN = select(func.count(loan.c.id)).where(lists.LOANS.filters["awaits_paper"])
TO_MATCH = select(func.count(scanned_page.c.id)).where(scanned_page.c.loan_id.is_(None))
CONTENT = select(paper.c.content).where(paper.c.act_id == KEY)
LINES = {
    "devices": list_rows.device,
    "sims": list_rows.sim,
    "newcomers": list_rows.newcomer,
    "courses": list_rows.course,
    "loans": list_rows.loan,
}
PHOTO = select(photo.c.content).where(photo.c.sha256 == KEY)
SIM = select(sim).where(sim.c.id == KEY)


class SqlReads:
    """Look-ups and lists on one database."""

    def __init__(self, engine: Engine, fold: Fold, clock: Clock) -> None:
        self._engine = engine
        self._fold = fold
        self._clock = clock

    @contextmanager
    def _look(self) -> Iterator[Connection]:
        with troubles_named(), self._engine.connect() as connection:
            yield connection

    def device(self, tag: str) -> DeviceFound | None:
        return self._device(lookups.BY_TAG, tag)

    def device_by_serial(self, serial: str) -> DeviceFound | None:
        return self._device(lookups.BY_SERIAL, serial)

    def device_of_loan(self, number: str) -> DeviceFound | None:
        return self._device(lookups.BY_LOAN, number)

    def device_by_id(self, device_id: UUID) -> DeviceFound | None:
        return self._device(lookups.BY_ID, device_id)

    def _device(self, statement: Any, key: object) -> DeviceFound | None:  # noqa: ANN401 - a select
        with self._look() as connection:
            return lookups.find_device(connection, statement, key)

    def newcomer(self, client_number: str, today: date) -> NewcomerFound | None:
        with self._look() as connection:
            return lookups.find_newcomer(connection, lookups.BY_CLIENT_NUMBER, client_number, today)

    def newcomer_by_id(self, newcomer_id: UUID, today: date) -> NewcomerFound | None:
        with self._look() as connection:
            return lookups.find_newcomer(connection, lookups.NEWCOMER, newcomer_id, today)

    def course(self, code: str) -> CourseFound | None:
        with self._look() as connection:
            return lookups.find_course(connection, lookups.COURSE_BY_CODE, code)

    def course_by_id(self, course_id: UUID) -> CourseFound | None:
        with self._look() as connection:
            return lookups.find_course(connection, lookups.COURSE_BY_ID, course_id)

    def course_lines(self, course_id: UUID) -> tuple[CourseLine, ...]:
        with self._look() as connection:
            return find_lines(connection, course_id)

    def devices(self, query: Query) -> tuple[DeviceRow, ...]:
        return self._window("devices", query)

    def sims(self, query: Query) -> tuple[SimRow, ...]:
        return self._window("sims", query)

    def newcomers(self, query: Query) -> tuple[NewcomerRow, ...]:
        return self._window("newcomers", query)

    def courses(self, query: Query) -> tuple[CourseRow, ...]:
        return self._window("courses", query)

    def loans(self, query: Query) -> tuple[LoanRow, ...]:
        return self._window("loans", query)

    def listed(self, register: str, query: Query) -> Listed[Any]:
        with self._look() as connection:
            found, total = windows.listed(connection, register, query, self._looking())
        return Listed(tuple(map(LINES[register], found)), total)

    def count(self, register: str, query: Query) -> int:
        with self._look() as connection:
            return windows.count(connection, register, query, self._looking())

    def search(self, words: str, limit: int) -> tuple[Hit, ...]:
        with self._look() as connection:
            return search(connection, self._fold, words, limit)

    def today(self, desk_id: UUID, since: datetime) -> tuple[TodayLine, ...]:
        with self._look() as connection:
            found = connection.execute(TODAY, {"key": desk_id, "since": since}).all()
        return tuple(map(list_rows.today, found))

    def badges(self, site_id: UUID) -> Badges:
        with self._look() as connection:
            return Badges(
                to_prepare=connection.execute(TO_PREPARE, {"key": site_id}).scalar_one(),
                to_sign=connection.execute(TO_SIGN).scalar_one()
                + connection.execute(TO_MATCH).scalar_one(),
                conflicts=connection.execute(CONFLICTS).scalar_one(),
            )

    def loan(self, loan_id: UUID) -> LoanCard | None:
        with self._look() as connection:
            found = lookups.find_loan(connection, loan_id)
            if found is None:
                return None
            lent = lookups.find_device(connection, lookups.BY_ID, found.loan.device_id)
            back = connection.execute(lookups.BACK, {"key": loan_id}).one_or_none()
            papers = papers_of(connection, loan_id)
        if lent is None:
            return None
        return LoanCard(
            loan=found.loan,
            device=lent,
            newcomer=found.newcomer,
            course=found.course,
            condition_out=found.condition,
            condition_back=_back(back) if found.loan.ended_at else None,
            papers=papers,
        )

    def paper(self, act_id: UUID) -> bytes | None:
        return self._scalar(CONTENT, act_id)

    def photo(self, sha256: str) -> bytes | None:
        return self._scalar(PHOTO, sha256)

    def _scalar(self, statement: Any, key: object) -> bytes | None:  # noqa: ANN401 - a select
        with self._look() as connection:
            content: bytes | None = connection.execute(statement, {"key": key}).scalar()
            return content

    def sim(self, sim_id: UUID) -> Sim | None:
        with self._look() as connection:
            row = connection.execute(SIM, {"key": sim_id}).one_or_none()
        return rows.sim(row) if row else None

    def setup(self) -> Setup:
        with self._look() as connection:
            return read_setup(connection)

    def certificates(self) -> tuple[Certificate, ...]:
        with self._look() as connection:
            return certificates.every_certificate(connection)

    def kept_papers(self, loan_number: str) -> tuple[KeptPaper, ...]:
        with self._look() as connection:
            return certificates.kept_papers(connection, loan_number)

    def _looking(self) -> windows.Looking:
        return windows.Looking(self._fold, self._clock().date())

    def _window(self, register: str, query: Query) -> tuple[Any, ...]:
        with self._look() as connection:
            found = windows.window(connection, register, query, self._looking())
        return tuple(map(LINES[register], found))


def _back(row: rows.AnyRow | None) -> Condition | None:
    return rows.condition(row.parts, row.note) if row else None
