"""The outbox of a mirror: acts enter it in the transaction in which they are done."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Engine, bindparam, delete, func, insert, select

from desk_app.adapters.database.engine import writer
from desk_app.adapters.database.evidence_tables import journal, outbox
from desk_app.adapters.database.journal import SqlJournal
from desk_app.adapters.database.payload import (
    KIND_OF,
    decode_outcome,
    decode_whole,
    encode_whole,
)
from desk_app.adapters.database.troubles import troubles_named
from desk_app.adapters.database.unit_of_work import SqlUnitOfWork
from desk_app.domain.acts import Act
from desk_app.domain.outcomes import Done, Touched
from desk_app.usecases.offline_ports import CopyTroubleError, Waiting
from desk_app.usecases.opening import TroubleError

INSERT = insert(outbox)
COUNT = select(func.count()).select_from(outbox)
FIRST: Any = (
    select(outbox, journal.c.outcome)
    .join(journal, journal.c.act_id == outbox.c.act_id)
    .order_by(outbox.c.position)
    .limit(1)
)
REMOVE = delete(outbox).where(outbox.c.position == bindparam("key"))


@contextmanager
def copy_troubles_named() -> Iterator[None]:
    """As ``troubles_named``, of the copy at this desk."""
    try:
        with troubles_named():
            yield
    except TroubleError as error:
        raise CopyTroubleError(error.trouble) from error


class QueueingJournal(SqlJournal):
    """Writes each act into the outbox too."""

    def append(self, act: Act, by: UUID, done: Done) -> None:
        super().append(act, by, done)
        row = {"act_id": act.id, "staff_id": by, "content": encode_whole(act)}
        self._connection.execute(INSERT, row)


class QueueingUnitOfWork(SqlUnitOfWork):
    """A transaction on a mirror whose acts the server has not heard of."""

    def _fill(self, connection: Connection) -> None:
        super()._fill(connection)
        self.journal = QueueingJournal(connection, self._clock)


class SqlOutbox:
    """What waits to be sent."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def waiting(self) -> int:
        with copy_troubles_named(), self._engine.connect() as connection:
            return int(connection.execute(COUNT).scalar_one())

    def first(self) -> Waiting | None:
        with copy_troubles_named(), self._engine.connect() as connection:
            row = connection.execute(FIRST).one_or_none()
        if row is None:
            return None
        act, done = decode_whole(row.content), decode_outcome(row.outcome)
        return Waiting(
            row.position,
            act,
            row.staff_id,
            KIND_OF[type(act)],
            hashlib.sha256(row.content).hexdigest(),
            row.content,
            Touched(device_id=done.device_id, loan_id=done.loan_id, newcomer_id=done.newcomer_id),
        )

    def sent(self, waiting: Waiting) -> None:
        with copy_troubles_named(), writer(self._engine).begin() as connection:
            connection.execute(REMOVE, {"key": waiting.position})
