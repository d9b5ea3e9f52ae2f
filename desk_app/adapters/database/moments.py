"""When entries of the journal were made by the server's clock, also those that were sent later."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, select

from desk_app.adapters.database.evidence_tables import journal

# A desk's clock is as far off as its most punctual entry says: what was done without the server
# arrives late, and nothing arrives before it was done.
BEFORE = 200  # entries of a desk that are asked, beside those that are told
COLUMNS = (journal.c.desk_id, journal.c.sequence, journal.c.at_desk, journal.c.at_server)
EARLIER = (
    select(journal.c.at_desk, journal.c.at_server)
    .where(journal.c.desk_id == bindparam("of_desk"), journal.c.sequence < bindparam("of_sequence"))
    .order_by(journal.c.sequence.desc())
    .limit(BEFORE)
)
ONE = select(*COLUMNS).where(journal.c.act_id == bindparam("key"))


def told(connection: Connection, rows: Sequence[Any]) -> Iterator[tuple[Any, datetime]]:
    """Each row with its moment; rows have ``COLUMNS`` and come in the order of the journal."""
    offsets: dict[UUID, timedelta] = {}
    first: dict[UUID, int] = {}
    for row in rows:
        first[row.desk_id] = min(first.get(row.desk_id, row.sequence), row.sequence)
        offsets[row.desk_id] = max(offsets.get(row.desk_id, timedelta.min), _offset(row))
    for desk_id, sequence in first.items():
        before = connection.execute(EARLIER, {"of_desk": desk_id, "of_sequence": sequence})
        offsets[desk_id] = max((offsets[desk_id], *map(_offset, before)))
    for row in rows:
        yield row, min(row.at_server, row.at_desk - offsets[row.desk_id])


def of_act(connection: Connection, act_id: UUID) -> datetime:
    """The moment of one act."""
    ((_, moment),) = told(connection, connection.execute(ONE, {"key": act_id}).all())
    return moment


def _offset(row: Any) -> timedelta:  # noqa: ANN401 - a row
    apart: timedelta = row.at_desk - row.at_server
    return apart
