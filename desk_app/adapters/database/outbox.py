"""The outbox of a mirror: acts enter it in the transaction in which they are done."""

import hashlib
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Engine, Row, bindparam, delete, func, insert, select

from desk_app.adapters.database.engine import writer
from desk_app.adapters.database.evidence_tables import journal, outbox
from desk_app.adapters.database.journal import SqlJournal
from desk_app.adapters.database.payload import KIND_OF, encode_whole, read_whole
from desk_app.adapters.database.troubles import troubles_named
from desk_app.adapters.database.unit_of_work import SqlUnitOfWork
from desk_app.domain.acts import Act
from desk_app.domain.outcomes import Done, Touched
from desk_app.usecases.offline_ports import CopyTroubleError, Waiting
from desk_app.usecases.opening import TroubleError
from desk_app.usecases.ports import Clock

LOG = logging.getLogger(__name__)
INSERT = insert(outbox)
COUNT = select(func.count()).select_from(outbox)
FIRST: Any = (
    select(
        outbox,
        journal.c.kind,
        journal.c.version,
        journal.c.desk_id,
        journal.c.at_desk,
        journal.c.device_id,
        journal.c.loan_id,
        journal.c.newcomer_id,
    )
    .outerjoin(journal, journal.c.act_id == outbox.c.act_id)
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
    """What waits to be sent from one desk."""

    def __init__(self, engine: Engine, desk_id: UUID, clock: Clock) -> None:
        self._engine, self._desk_id, self._clock = engine, desk_id, clock

    def waiting(self) -> int:
        with copy_troubles_named(), self._engine.connect() as connection:
            return int(connection.execute(COUNT).scalar_one())

    def first(self) -> Waiting | None:
        with copy_troubles_named(), self._engine.connect() as connection:
            row = connection.execute(FIRST).one_or_none()
        if row is None:
            return None
        act = read_whole(row.content)
        if act is None:
            LOG.error("not readable: %s", row.kind)
        return self._waiting(row, act)

    def sent(self, waiting: Waiting) -> None:
        with copy_troubles_named(), writer(self._engine).begin() as connection:
            connection.execute(REMOVE, {"key": waiting.position})

    def _waiting(self, row: Row[Any], act: Act | None) -> Waiting:
        """What an act that cannot be read was, the journal beside it tells."""
        return Waiting(
            position=row.position,
            act_id=row.act_id,
            act=act,
            by=row.staff_id,
            kind=KIND_OF[type(act)] if act else row.kind or "unknown",
            version=act.version if act else row.version or 0,
            at=act.at if act else row.at_desk or self._clock(),
            desk_id=act.desk_id if act else row.desk_id or self._desk_id,
            sha256=hashlib.sha256(row.content).hexdigest(),
            content=row.content,
            touched=Touched(
                device_id=row.device_id, loan_id=row.loan_id, newcomer_id=row.newcomer_id
            ),
        )
