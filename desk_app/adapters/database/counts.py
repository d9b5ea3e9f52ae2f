"""Counts inside one transaction."""

import hashlib
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import Connection, bindparam, insert, select, update

from desk_app.adapters.database.conflicts import conflicts_refused
from desk_app.adapters.database.count_tables import (
    count,
    count_chargers,
    count_scan,
    explanation,
)
from desk_app.adapters.database.rows import AnyRow
from desk_app.domain.count_acts import CountChargers, CountScan, Explain, FollowUp
from desk_app.domain.counts import Count, CountKind
from desk_app.domain.errors import Reason, refuse

KEY: Any = bindparam("key")
GET = select(count).where(count.c.id == KEY).with_for_update()
LOOK = select(count).where(count.c.id == KEY).with_for_update(read=True)
OPEN = select(count).where(
    count.c.site_id == KEY, count.c.ended_at.is_(None), count.c.joined.is_(None)
)
END = update(count).where(count.c.id == KEY)
THERE = (
    select(count_scan.c.act_id)
    .where(
        count_scan.c.count_id == bindparam("of_count"),
        count_scan.c.code == bindparam("of_code"),
        count_scan.c.storage == bindparam("of_storage"),
        count_scan.c.undone_at.is_(None),
    )
    .limit(1)
)
UNCOUNT = update(count_scan).where(count_scan.c.act_id == KEY, count_scan.c.undone_at.is_(None))
SEE_TO = update(explanation).where(explanation.c.act_id == KEY, explanation.c.done_at.is_(None))
INSERT, INSERT_SCAN = insert(count), insert(count_scan)
INSERT_CHARGERS, INSERT_EXPLANATION = insert(count_chargers), insert(explanation)
ROWS = tuple(
    select(table).where(table.c.count_id == KEY).order_by(table.c.act_id)
    for table in (count_scan, count_chargers, explanation)
)
LATER = ("done_at",)  # what changes after the day is closed


class SqlCounts:
    """The counts inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def look(self, count_id: UUID) -> Count:
        return self._one(LOOK, count_id)

    def get(self, count_id: UUID) -> Count:
        return self._one(GET, count_id)

    def open_at(self, site_id: UUID) -> Count | None:
        row = self._connection.execute(OPEN, {"key": site_id}).one_or_none()
        return count_of(row) if row else None

    def begin(self, begun: Count) -> None:
        with conflicts_refused():
            self._connection.execute(INSERT, _values(begun))

    def end(self, count_id: UUID, at: datetime) -> None:
        self._connection.execute(END, {"key": count_id, "ended_at": at})

    def scan(self, act: CountScan, count_id: UUID) -> bool:
        place = {
            "of_count": count_id, "of_code": act.thing.code, "of_storage": act.storage
        }  # fmt: skip
        if self._connection.execute(THERE, place).first() is not None:
            return False
        row = {
            "act_id": act.id,
            "count_id": count_id,
            "storage": act.storage,
            "code": act.thing.code,
            "device_id": act.thing.device_id,
            "sim_id": act.thing.sim_id,
        }
        self._connection.execute(INSERT_SCAN, row)
        return True

    def uncount(self, scan_id: UUID, at: datetime) -> bool:
        changed = self._connection.execute(UNCOUNT, {"key": scan_id, "undone_at": at})
        return bool(changed.rowcount)

    def chargers(self, act: CountChargers, count_id: UUID) -> None:
        row = {"act_id": act.id, "count_id": count_id}
        said = {"storage": act.storage, "quantity": act.quantity}
        self._connection.execute(INSERT_CHARGERS, row | said)

    def explain(self, act: Explain, count_id: UUID) -> None:
        row = {
            "act_id": act.id,
            "count_id": count_id,
            "code": act.thing.code,
            "device_id": act.thing.device_id,
            "sim_id": act.thing.sim_id,
            "bucket": act.bucket.value,
            "remedy": act.remedy.value if act.remedy else None,
            "cause": act.cause.value if act.cause else None,
            "note": act.note,
            "follow_up": act.follow_up,
        }
        self._connection.execute(INSERT_EXPLANATION, row)

    def follow_up(self, act: FollowUp) -> bool:
        done = {"key": act.explanation_id, "done_at": act.at}
        return bool(self._connection.execute(SEE_TO, done).rowcount)

    def digest(self, count_id: UUID) -> str:
        return digest(self._connection, count_id)

    def _one(self, statement: Any, count_id: UUID) -> Count:  # noqa: ANN401 - a select
        row = self._connection.execute(statement, {"key": count_id}).one_or_none()
        if row is None:
            refuse(Reason.UNKNOWN, "count")
        return count_of(row)


def count_of(row: AnyRow) -> Count:
    """A count from its row."""
    return Count(
        id=row.id,
        site_id=row.site_id,
        kind=CountKind(row.kind),
        begun_at=row.begun_at,
        desk_id=row.desk_id,
        joined=row.joined,
        ended_at=row.ended_at,
    )


def digest(connection: Connection, count_id: UUID) -> str:
    """SHA-256 over every row of a count, but for what is seen to later."""
    found = hashlib.sha256()
    for statement in ROWS:
        for row in connection.execute(statement, {"key": count_id}).mappings():
            kept = {name: value for name, value in row.items() if name not in LATER}
            found.update(msgspec.json.encode(kept))
    return found.hexdigest()


def _values(begun: Count) -> dict[str, object]:
    return {
        "id": begun.id,
        "site_id": begun.site_id,
        "kind": begun.kind.value,
        "begun_at": begun.begun_at,
        "desk_id": begun.desk_id,
        "joined": begun.joined,
        "ended_at": begun.ended_at,
    }
