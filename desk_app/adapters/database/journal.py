"""The append-only journal: one hash chain per desk, payloads that can be erased."""

import hashlib
import secrets
from collections.abc import Mapping
from datetime import UTC, datetime
from uuid import UUID

import msgspec
from sqlalchemy import Connection, bindparam, insert, literal_column, select
from sqlalchemy.sql.functions import func

from desk_app.adapters.database.conflicts import conflicts_refused
from desk_app.adapters.database.evidence_tables import act_payload, act_subject, journal
from desk_app.adapters.database.payload import (
    KIND_OF,
    decode_outcome,
    encode_act,
    encode_outcome,
)
from desk_app.domain.acts import Act, Undo
from desk_app.domain.outcomes import Done
from desk_app.domain.register_acts import Import
from desk_app.usecases.ports import Clock

GENESIS = "0" * 64
EDITS = (  # kinds about a device that nothing undoes, and that are no last act on it
    "save_device",
    "save_sim",
    "file_conflict",
    "settle_conflict",
)
OUTCOME = select(journal.c.outcome).where(journal.c.act_id == bindparam("key"))
HEAD = (
    select(journal.c.sequence, journal.c.hash)
    .where(journal.c.desk_id == bindparam("key"))
    .order_by(journal.c.sequence.desc())
    .limit(1)
)
_undone = journal.alias("undone")
LAST_STANDING = (
    select(journal.c.act_id)
    .outerjoin(_undone, _undone.c.undoes == journal.c.act_id)
    .where(
        journal.c.device_id == bindparam("key"),
        journal.c.kind.not_in(EDITS),
        journal.c.undoes.is_(None),
        _undone.c.act_id.is_(None),
    )
    .order_by(journal.c.position.desc())
    .limit(1)
)
LOCK = select(
    func.pg_advisory_xact_lock(bindparam("key")), literal_column("clock_timestamp()").label("now")
)
INSERT, INSERT_PAYLOAD, INSERT_SUBJECT = insert(journal), insert(act_payload), insert(act_subject)


class SqlJournal:
    """The journal inside one transaction."""

    def __init__(self, connection: Connection, clock: Clock) -> None:
        self._connection = connection
        self._clock = clock

    def outcome_of(self, act_id: UUID) -> Done | None:
        text = self._connection.execute(OUTCOME, {"key": act_id}).scalar()
        return None if text is None else decode_outcome(text)

    def last_standing(self, device_id: UUID) -> UUID | None:
        return self._connection.execute(LAST_STANDING, {"key": device_id}).scalar()

    def append(self, act: Act, by: UUID, done: Done) -> None:
        server = self._lock(act.desk_id)
        head = self._connection.execute(HEAD, {"key": act.desk_id}).one_or_none()
        payload, salt = encode_act(act), secrets.token_bytes(16)
        entry = {
            "act_id": act.id,
            "desk_id": act.desk_id,
            "sequence": head.sequence + 1 if head else 1,
            "kind": KIND_OF[type(act)],
            "version": act.version,
            "staff_id": by,
            "approved_by": act.approved_by,
            "device_id": done.device_id,
            "loan_id": done.loan_id,
            "newcomer_id": done.newcomer_id,
            "undoes": act.of if isinstance(act, Undo) else None,
            "at_desk": act.at,
            "at_server": server,
            "outcome": encode_outcome(done),
            "payload_hash": hashlib.sha256(salt + payload).hexdigest(),
            "previous_hash": head.hash if head else GENESIS,
        }
        with conflicts_refused():
            self._connection.execute(INSERT, entry | {"hash": entry_hash(entry)})
        self._connection.execute(
            INSERT_PAYLOAD, {"act_id": act.id, "salt": salt, "payload": payload}
        )
        if isinstance(act, Import) and act.newcomers:
            subjects = [{"act_id": act.id, "newcomer_id": n.id} for n in act.newcomers]
            self._connection.execute(INSERT_SUBJECT, subjects)

    def _lock(self, desk_id: UUID) -> datetime:
        """Let one transaction at a time extend a desk's chain; gives the server's clock."""
        if self._connection.dialect.name != "postgresql":
            return self._clock()
        key = int.from_bytes(desk_id.bytes[:8], signed=True)
        now: datetime = self._connection.execute(LOCK, {"key": key}).one().now
        return now


def entry_hash(entry: Mapping[str, object]) -> str:
    """SHA-256 over every field of an entry but its position and its own hash, in name order.

    Moments count in UTC, whatever zone the desk or the server writes them in.
    """
    fields = [
        (str(name), value.astimezone(UTC) if isinstance(value, datetime) else value)
        for name, value in sorted(entry.items())
        if name not in ("hash", "position")
    ]
    return hashlib.sha256(msgspec.json.encode(fields)).hexdigest()
