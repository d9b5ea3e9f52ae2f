"""Closed days inside one transaction."""

import hashlib
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, and_, bindparam, func, insert, select, update

from desk_app.adapters.database.conflicts import conflicts_refused
from desk_app.adapters.database.count_tables import day_close, day_head
from desk_app.adapters.database.evidence_tables import journal
from desk_app.adapters.database.payload import decode_report, encode_report
from desk_app.adapters.database.tables import desk
from desk_app.domain.count_acts import CloseDay
from desk_app.domain.day_report import Head
from desk_app.usecases.count_ports import LastClose

KEY: Any = bindparam("key")
OF_SITE = select(day_close).where(day_close.c.site_id == KEY).order_by(day_close.c.number.desc())
NEWEST = OF_SITE.limit(1)
COUNTING = OF_SITE.where(day_close.c.reopened_at.is_(None)).limit(1)
FULL = COUNTING.where(day_close.c.count_id.is_not(None))
HEADS = select(day_head).where(day_head.c.close_id == KEY)
HAS_HEAD = select(journal.c.position).where(
    journal.c.desk_id == bindparam("of_desk"),
    journal.c.sequence == bindparam("of_sequence"),
    journal.c.hash == bindparam("of_hash"),
)
REOPEN = update(day_close).where(
    day_close.c.site_id == KEY, day_close.c.number == bindparam("of_number")
)
IS_CLOSED = (
    select(day_close.c.act_id)
    .join(day_head, day_head.c.close_id == day_close.c.act_id)
    .join(
        journal,
        and_(journal.c.desk_id == day_head.c.desk_id, journal.c.sequence <= day_head.c.sequence),
    )
    .join(desk, and_(desk.c.id == journal.c.desk_id, desk.c.site_id == day_close.c.site_id))
    .where(journal.c.act_id == KEY, day_close.c.reopened_at.is_(None))
    .limit(1)
)
LOCK = select(func.pg_advisory_xact_lock(KEY))
INSERT, INSERT_HEAD = insert(day_close), insert(day_head)


class SqlDays:
    """The closed days inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def last(self, site_id: UUID) -> LastClose:
        if self._connection.dialect.name == "postgresql":
            key = int.from_bytes(site_id.bytes[8:], signed=True)
            self._connection.execute(LOCK, {"key": key})
        return last_close(self._connection, site_id)

    def has_heads(self, heads: tuple[Head, ...]) -> bool:
        return all(
            self._connection.execute(
                HAS_HEAD,
                {"of_desk": h.desk_id, "of_sequence": h.sequence, "of_hash": h.hash},
            ).first()
            for h in heads
        )

    def close(self, act: CloseDay) -> str:
        report, content = act.report, encode_report(act.report)
        made = hashlib.sha256(content).hexdigest()
        with conflicts_refused():
            self._connection.execute(
                INSERT,
                {
                    "act_id": act.id,
                    "site_id": report.site_id,
                    "number": report.number,
                    "day": report.day,
                    "hash": made,
                    "previous": report.previous,
                    "report": content,
                    "count_id": act.count_id,
                    "second_id": act.second_id,
                    "paper": act.paper.content,
                    "paper_sha256": act.paper.sha256,
                    "sealed_by": act.paper.sealed_by,
                },
            )
        heads = [
            {"close_id": act.id, "desk_id": h.desk_id, "sequence": h.sequence, "hash": h.hash}
            for h in report.heads
        ]
        if heads:
            self._connection.execute(INSERT_HEAD, heads)
        return made

    def reopen(self, site_id: UUID, number: int, at: datetime) -> None:
        self._connection.execute(REOPEN, {"key": site_id, "of_number": number, "reopened_at": at})

    def is_closed(self, act_id: UUID) -> bool:
        return self._connection.execute(IS_CLOSED, {"key": act_id}).first() is not None


def counting_id(connection: Connection, site_id: UUID) -> UUID | None:
    """The close of a site that counts: its act."""
    row = connection.execute(COUNTING, {"key": site_id}).one_or_none()
    return row.act_id if row else None


def last_close(connection: Connection, site_id: UUID) -> LastClose:
    """The newest close of a site, and the newest that counts."""
    newest = connection.execute(NEWEST, {"key": site_id}).one_or_none()
    if newest is None:
        return LastClose()
    counting = connection.execute(COUNTING, {"key": site_id}).one_or_none()
    if counting is None:
        return LastClose(newest.number, newest.hash)
    full = connection.execute(FULL, {"key": site_id}).one_or_none()
    heads = connection.execute(HEADS, {"key": counting.act_id})
    return LastClose(
        number=newest.number,
        hash=newest.hash,
        day=counting.day,
        closing=decode_report(counting.report).closing,
        heads=tuple(Head(row.desk_id, row.sequence, row.hash) for row in heads),
        counting=counting.number,
        full=full.day if full else None,
    )
