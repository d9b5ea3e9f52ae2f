"""The journal as it is looked through: found by what it touched, by staff and by day."""

import hashlib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Engine, and_, bindparam, false, func, or_, select

from desk_app.adapters.database.evidence_tables import act_payload, journal
from desk_app.adapters.database.journal import GENESIS, entry_hash
from desk_app.adapters.database.payload import decode_act, decode_outcome
from desk_app.adapters.database.rows import AnyRow
from desk_app.adapters.database.search import beginning, begins, plain
from desk_app.adapters.database.tables import desk, device, loan, newcomer, staff
from desk_app.adapters.database.troubles import troubles_named
from desk_app.domain.conflict_acts import SettleConflict
from desk_app.usecases.journal_reads import Held, JournalEntry, JournalRow
from desk_app.usecases.reads import Query

MANY = 50  # things that half a number may mean; more than that are told apart by typing on
KEY: Any = bindparam("key")
_by, _approver = staff.alias("done_by"), staff.alias("approver")
ROWS = (
    select(
        journal,
        desk.c.name.label("desk"),
        _by.c.name.label("by_name"),
        _approver.c.name.label("approver"),
        device.c.tag,
        loan.c.number,
        newcomer.c.client_number,
    )
    .outerjoin(desk, desk.c.id == journal.c.desk_id)
    .outerjoin(_by, _by.c.id == journal.c.staff_id)
    .outerjoin(_approver, _approver.c.id == journal.c.approved_by)
    .outerjoin(device, device.c.id == journal.c.device_id)
    .outerjoin(loan, loan.c.id == journal.c.loan_id)
    .outerjoin(newcomer, newcomer.c.id == journal.c.newcomer_id)
)
ONE = ROWS.where(journal.c.act_id == KEY)
BEFORE = select(journal.c.hash).where(
    journal.c.desk_id == KEY, journal.c.sequence == bindparam("sequence")
)
PAYLOAD = select(act_payload.c.salt, act_payload.c.payload).where(act_payload.c.act_id == KEY)
THINGS = (
    (journal.c.device_id, select(device.c.id).where(begins(device.c.tag)).limit(MANY)),
    (journal.c.loan_id, select(loan.c.id).where(begins(loan.c.number)).limit(MANY)),
    (
        journal.c.newcomer_id,
        select(newcomer.c.id).where(begins(newcomer.c.client_number)).limit(MANY),
    ),
)


class SqlJournalReads:
    """Looks through one database's journal."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def entries(self, query: Query) -> tuple[JournalRow, ...]:
        with troubles_named(), self._engine.connect() as connection:
            chosen = (  # of narrow indexes: an entry is wide
                select(journal.c.position)
                .where(_where(connection, query))
                .order_by(journal.c.position.desc())
                .limit(query.limit)
                .offset(query.offset)
                .subquery()
            )
            rows = ROWS.join(chosen, chosen.c.position == journal.c.position)
            newest = rows.order_by(journal.c.position.desc())
            return tuple(map(_row, connection.execute(newest)))

    def count(self, query: Query) -> int:
        with troubles_named(), self._engine.connect() as connection:
            where = _where(connection, query)
            counted = select(func.count()).select_from(journal).where(where)
            found: int = connection.execute(counted).scalar_one()
            return found

    def entry(self, act_id: UUID) -> JournalEntry | None:
        with troubles_named(), self._engine.connect() as connection:
            row = connection.execute(ONE, {"key": act_id}).one_or_none()
            return _entry(connection, row) if row else None


def _where(connection: Connection, query: Query) -> ColumnElement[bool]:
    return and_(True, *_conditions(connection, query))  # noqa: FBT003 - SQLAlchemy's signature


def _conditions(connection: Connection, query: Query) -> Iterator[ColumnElement[bool]]:
    if words := plain(query.words):
        yield _touching(connection, words)
    if query.staff_id is not None:
        mine = (journal.c.staff_id, journal.c.approved_by)
        yield or_(*(column == query.staff_id for column in mine))
    if query.day is not None:
        yield journal.c.at_desk >= _midnight(query.day)
        yield journal.c.at_desk < _midnight(query.day + timedelta(days=1))


def _touching(connection: Connection, words: str) -> ColumnElement[bool]:
    """Entries about the things whose number is, or begins with, these words."""
    found = (
        (column, connection.execute(things, beginning(words)).scalars().all())
        for column, things in THINGS
    )
    return or_(false(), *(column.in_(ids) for column, ids in found if ids))


def _midnight(day: date) -> datetime:
    """By this desk's own zone."""
    return datetime.combine(day, time.min).astimezone()


def _row(row: AnyRow) -> JournalRow:
    return JournalRow(
        id=row.act_id,
        at_desk=row.at_desk,
        at_server=row.at_server,
        kind=row.kind,
        done=decode_outcome(row.outcome),
        desk=row.desk or "",
        by=row.by_name or "",
        approved_by=row.approver or "",
        tag=row.tag or "",
        loan_number=row.number or "",
        client_number=row.client_number or "",
    )


def _entry(connection: Connection, row: AnyRow) -> JournalEntry:
    fields = {column.name: getattr(row, column.name) for column in journal.c}
    before = {"key": row.desk_id, "sequence": row.sequence - 1}
    former = connection.execute(BEFORE, before).scalar() if row.sequence > 1 else GENESIS
    kept = connection.execute(PAYLOAD, {"key": row.act_id}).one_or_none()
    whole, held = entry_hash(fields) == row.hash, _held(kept, row.payload_hash)
    return JournalEntry(
        row=_row(row),
        sequence=row.sequence,
        hash=row.hash,
        whole=whole,
        follows=former == row.previous_hash,
        held=held,
        reason=_reason(row.kind, kept.payload) if kept and whole and held is Held.KEPT else "",
    )


def _held(kept: Any, payload_hash: str) -> Held:  # noqa: ANN401 - a row
    if kept is None:
        return Held.ERASED
    whole = hashlib.sha256(kept.salt + kept.payload).hexdigest() == payload_hash
    return Held.KEPT if whole else Held.CHANGED


def _reason(kind: str, payload: bytes) -> str:
    """Why a loan was extended, a rule left out of account, or how a conflict was put right."""
    act = decode_act(kind, payload, lambda _sha256: b"")
    if isinstance(act, SettleConflict):
        return act.note
    said: str = getattr(act, "reason", "") or getattr(act, "override_reason", "")
    return said
