"""Forgetting a person: every place that says who somebody is, in one module."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    and_,
    bindparam,
    delete,
    or_,
    select,
    text,
    union,
    update,
)

from desk_app.adapters.database.evidence_tables import (
    act_payload,
    act_subject,
    condition_report,
    conflict,
    journal,
    paper,
    scanned_page,
)
from desk_app.adapters.database.tables import loan, newcomer
from desk_app.usecases.ports import Clock

KEY: BindParameter[UUID] = bindparam("key")
LOANS = select(loan.c.id).where(loan.c.newcomer_id == KEY)


def _since_had(
    device_id: ColumnElement[UUID | None], at: ColumnElement[datetime]
) -> ColumnElement[bool]:
    """On a device the newcomer had, from that loan's start on: a note there may name them."""
    had = select(loan.c.id).where(
        loan.c.newcomer_id == KEY, loan.c.device_id == device_id, loan.c.started_at <= at
    )
    return had.exists()


ACTS = union(
    select(journal.c.act_id).where(journal.c.newcomer_id == KEY),
    select(journal.c.act_id).where(
        journal.c.kind.in_(("prepare", "settle_conflict")),
        _since_had(journal.c.device_id, journal.c.at_desk),
    ),
    select(act_subject.c.act_id).where(act_subject.c.newcomer_id == KEY),
)
BLANK = update(newcomer).where(newcomer.c.id == KEY)
NO_NOTES = update(condition_report).where(
    or_(
        condition_report.c.loan_id.in_(LOANS),
        and_(
            condition_report.c.loan_id.is_(None),
            _since_had(condition_report.c.device_id, condition_report.c.at),
        ),
    )
)
NO_PAPER = delete(paper).where(paper.c.loan_id.in_(LOANS))
NO_SCANS = delete(scanned_page).where(
    or_(scanned_page.c.loan_id.in_(LOANS), scanned_page.c.suggested_id.in_(LOANS))
)
NO_PAYLOAD = delete(act_payload).where(act_payload.c.act_id.in_(ACTS))
NO_CONFLICTS = update(conflict).where(conflict.c.newcomer_id == KEY)
COMPACT_INDEX = text("INSERT INTO newcomer_search(newcomer_search) VALUES ('optimize')")


class SqlForgetting:
    """Erases a newcomer inside one transaction; on SQLite freed pages are overwritten."""

    def __init__(self, connection: Connection, clock: Clock) -> None:
        self._connection = connection
        self._clock = clock
        self.has_forgotten = False

    def forget(self, newcomer_id: UUID) -> int:
        self.has_forgotten = True
        key = {"key": newcomer_id}
        self._connection.execute(BLANK, key | _nobody(self._clock()))
        self._connection.execute(NO_NOTES, key | {"note": ""})
        self._connection.execute(NO_PAYLOAD, key)
        self._connection.execute(NO_SCANS, key)
        self._connection.execute(NO_CONFLICTS, key | {"content": b""})
        papers = self._connection.execute(NO_PAPER, key).rowcount
        if self._connection.dialect.name == "sqlite":
            self._connection.execute(COMPACT_INDEX)
        return papers


def _nobody(at: datetime) -> dict[str, object]:
    return {
        "client_number": None,
        "family_name": "",
        "given_name": "",
        "contact": "",
        "search_key": "",
        "forgotten_at": at,
    }
