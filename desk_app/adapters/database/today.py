"""What waits at a site when a day begins: the lists that staff know, all of one moment."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import Connection, Engine

from desk_app.adapters.database import day_lists, list_rows, windows
from desk_app.adapters.database.days import last_close
from desk_app.adapters.database.one_moment import snapshot
from desk_app.adapters.database.search import Fold
from desk_app.usecases.reads import DeviceRow, LoanRow, Query
from desk_app.usecases.today_reads import Closes, Listed, Waiting, lists_at


class SqlToday:
    """Looks at one database; rows and numbers are those of its lists."""

    def __init__(self, engine: Engine, fold: Fold) -> None:
        self._engine, self._fold = engine, fold

    def waiting(self, site_id: UUID, today: date, most: int) -> Waiting:
        looking = windows.Looking(self._fold, today)
        with snapshot(self._engine) as connection:
            lists = []
            for group, behind in lists_at(site_id).items():
                query = replace(behind.query, limit=most)
                rows = _rows(connection, behind.register, query, looking)
                count = windows.count(connection, behind.register, query, looking)
                lists.append(Listed(group, rows, count))
            return Waiting(tuple(lists), _closes(connection, site_id))

    def closes(self, site_id: UUID) -> Closes:
        with snapshot(self._engine) as connection:
            return _closes(connection, site_id)


def _rows(
    connection: Connection, register: str, query: Query, looking: windows.Looking
) -> tuple[LoanRow, ...] | tuple[DeviceRow, ...]:
    found = windows.window(connection, register, query, looking)
    if register == "devices":
        return tuple(map(list_rows.device, found))
    return tuple(map(list_rows.loan, found))


def _closes(connection: Connection, site_id: UUID) -> Closes:
    last = last_close(connection, site_id).day
    return Closes(last, day_lists.carried(connection, site_id))
