"""Scanned pages: kept inside a transaction, and looked at outside one."""

from typing import Any
from uuid import UUID

from sqlalchemy import Engine, and_, bindparam, delete, func, insert, or_, select, update
from sqlalchemy.engine import Connection

from desk_app.adapters.database.conflicts import conflicts_refused
from desk_app.adapters.database.evidence_tables import paper, scanned_page
from desk_app.adapters.database.tables import loan
from desk_app.adapters.database.troubles import troubles_named
from desk_app.domain.errors import Reason, refuse
from desk_app.domain.scan_acts import FileScan, Scan, ScannedPage
from desk_app.usecases.scan_ports import PrintedAgreement, WaitingScan

KEY: Any = bindparam("key")
SAME_PAGE = select(scanned_page.c.id).where(
    or_(
        scanned_page.c.sha256 == bindparam("sum"),
        and_(scanned_page.c.loan_id == bindparam("of"), scanned_page.c.page == bindparam("nth")),
    )
)
GET = (
    select(scanned_page.c.id, scanned_page.c.loan_id, scanned_page.c.page)
    .where(scanned_page.c.id == KEY)
    .with_for_update()
)
INSERT = insert(scanned_page)
GIVE = update(scanned_page).where(scanned_page.c.id == KEY)
RELEASE = (
    update(scanned_page)
    .where(scanned_page.c.id == KEY)
    .values(suggested_id=scanned_page.c.loan_id, loan_id=None, page=None)
)
REMOVE = delete(scanned_page).where(scanned_page.c.id == KEY)
REMOVE_THERE = select(func.drop_scan(KEY))
AGREEMENT = (
    select(paper.c.act_id, paper.c.loan_id, paper.c.text_sha256)
    .join(loan, loan.c.id == paper.c.loan_id)
    .where(loan.c.number == KEY, paper.c.kind == "agreement", paper.c.voided_at.is_(None))
)
WAITING = (
    select(scanned_page.c.id, scanned_page.c.at, loan.c.number)
    .outerjoin(loan, loan.c.id == scanned_page.c.suggested_id)
    .where(scanned_page.c.loan_id.is_(None))
    .order_by(scanned_page.c.at, scanned_page.c.id)
)
PICTURE = select(scanned_page.c.content).where(scanned_page.c.id == KEY)
ORIGINAL = (
    select(scanned_page.c.content)
    .where(scanned_page.c.loan_id == KEY)
    .order_by(scanned_page.c.page.is_(None), scanned_page.c.page, scanned_page.c.at)
)


class SqlScans:
    """Kept pages inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def has(self, sha256: str, loan_id: UUID | None, page: int | None) -> bool:
        found = self._connection.execute(SAME_PAGE, {"sum": sha256, "of": loan_id, "nth": page})
        return found.first() is not None

    def add(self, act: FileScan, page: ScannedPage) -> None:
        row = {
            "id": page.id,
            "sha256": page.picture.sha256,
            "content": page.picture.content,
            "at": act.at,
            "desk_id": act.desk_id,
            "loan_id": act.loan_id,
            "page": page.page,
            "suggested_id": act.suggested_id,
        }
        with conflicts_refused():
            self._connection.execute(INSERT, row)

    def get(self, scan_id: UUID) -> Scan:
        row = self._connection.execute(GET, {"key": scan_id}).one_or_none()
        return Scan(row.id, row.loan_id, row.page) if row else refuse(Reason.UNKNOWN, "scan")

    def give(self, scan_id: UUID, loan_id: UUID) -> None:
        self._connection.execute(GIVE, {"key": scan_id, "loan_id": loan_id, "suggested_id": None})

    def release(self, scan_id: UUID) -> None:
        self._connection.execute(RELEASE, {"key": scan_id})

    def remove(self, scan_id: UUID) -> None:
        there = self._connection.dialect.name == "postgresql"  # a desk deletes nothing by itself
        self._connection.execute(REMOVE_THERE if there else REMOVE, {"key": scan_id})


class SqlScanReads:
    """Looks at kept pages and printed agreements, each look in a transaction of its own."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def agreement(self, number: str) -> PrintedAgreement | None:
        rows = self._all(AGREEMENT, number)
        return PrintedAgreement(*rows[0]) if rows else None

    def waiting(self) -> tuple[WaitingScan, ...]:
        return tuple(WaitingScan(r.id, r.at, r.number or "") for r in self._all(WAITING))

    def picture(self, scan_id: UUID) -> bytes | None:
        rows = self._all(PICTURE, scan_id)
        return rows[0].content if rows else None

    def original(self, loan_id: UUID) -> tuple[bytes, ...]:
        return tuple(row.content for row in self._all(ORIGINAL, loan_id))

    def _all(self, statement: Any, key: object = None) -> list[Any]:  # noqa: ANN401 - a select
        with troubles_named(), self._engine.connect() as connection:
            return list(connection.execute(statement, {"key": key} if key else {}))
