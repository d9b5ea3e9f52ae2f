"""Who looked at which newcomer, in a table that is only added to."""

from dataclasses import asdict
from typing import Any
from uuid import UUID

from sqlalchemy import Engine, bindparam, select
from sqlalchemy.dialects import postgresql, sqlite

from desk_app.adapters.database.engine import writer
from desk_app.adapters.database.evidence_tables import read_log
from desk_app.adapters.database.tables import desk, staff
from desk_app.adapters.database.troubles import troubles_named
from desk_app.usecases.read_log import Look, Looked

INSERT: dict[str, Any] = {  # both know ON CONFLICT, each in its own words
    "sqlite": sqlite.insert(read_log).on_conflict_do_nothing(index_elements=["id"]),
    "postgresql": postgresql.insert(read_log).on_conflict_do_nothing(index_elements=["id"]),
}
OF = (
    select(read_log.c.at, staff.c.name.label("who"), desk.c.name.label("desk"))
    .outerjoin(staff, staff.c.id == read_log.c.staff_id)
    .outerjoin(desk, desk.c.id == read_log.c.desk_id)
    .where(read_log.c.newcomer_id == bindparam("key"))
    .order_by(read_log.c.at.desc(), read_log.c.id)
    .limit(bindparam("limit"))
)


class SqlReadLog:
    """The read log of one database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def write(self, looks: tuple[Looked, ...]) -> None:
        with troubles_named(), writer(self._engine).begin() as connection:
            insert = INSERT[connection.dialect.name]
            for look in looks:
                connection.execute(insert, asdict(look))

    def of(self, newcomer_id: UUID, limit: int) -> tuple[Look, ...]:
        with troubles_named(), self._engine.connect() as connection:
            found = connection.execute(OF, {"key": newcomer_id, "limit": limit})
            return tuple(Look(row.at, row.who or "", row.desk or "") for row in found)
