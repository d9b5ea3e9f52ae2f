"""A database: its unit of work, its reads, and how it is brought up to date."""

from functools import cached_property

from desk_app.adapters.database import migrate, registers
from desk_app.adapters.database.deadlines import Patience
from desk_app.adapters.database.engine import make_engine
from desk_app.adapters.database.inbox import SqlInbox
from desk_app.adapters.database.known import SqlKnown
from desk_app.adapters.database.reads import SqlReads
from desk_app.adapters.database.scans import SqlScanReads
from desk_app.adapters.database.troubles import troubles_named
from desk_app.adapters.database.unit_of_work import SqlUnitOfWork
from desk_app.usecases.ports import Clock


class SqlDatabase:
    """SQLite or PostgreSQL at ``url``; nothing is opened before it is needed."""

    def __init__(
        self, url: str, fold: registers.Fold, clock: Clock, patience: Patience | None = None
    ) -> None:
        self.engine = make_engine(url, patience)
        self._newcomers = registers.newcomers(fold)
        self._fold = fold
        self._clock = clock

    def upgrade(self) -> bool:
        """Bring the schema to this program's; gives whether anything was done.

        Raises ``TroubleError`` when the database cannot be read, written or understood.
        """
        with troubles_named():
            return migrate.upgrade(self.engine)

    def unit_of_work(self) -> SqlUnitOfWork:
        """A new transaction, not yet begun."""
        return SqlUnitOfWork(self.engine, self._newcomers, self._clock)

    @cached_property
    def reads(self) -> SqlReads:
        """Look-ups and lists."""
        return SqlReads(self.engine, self._fold, self._clock)

    @cached_property
    def scans(self) -> SqlScanReads:
        """Kept pages, and what a page is matched with."""
        return SqlScanReads(self.engine)

    @cached_property
    def known(self) -> SqlKnown:
        """What an import asks."""
        return SqlKnown(self.engine)

    @cached_property
    def inbox(self) -> SqlInbox:
        """What waits to be settled."""
        return SqlInbox(self.engine)

    def close(self) -> None:
        """Let go of every connection."""
        self.engine.dispose()
