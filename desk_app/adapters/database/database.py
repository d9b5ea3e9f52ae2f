"""A database: its unit of work, its reads, and how it is brought up to date."""

from functools import cached_property

from desk_app.adapters.database import grants, migrate, registers
from desk_app.adapters.database.accounts import SqlAccounts
from desk_app.adapters.database.count_reads import SqlCountReads
from desk_app.adapters.database.deadlines import Deadlines
from desk_app.adapters.database.engine import make_engine, use_password
from desk_app.adapters.database.inbox import SqlInbox
from desk_app.adapters.database.journal_reads import SqlJournalReads
from desk_app.adapters.database.known import SqlKnown
from desk_app.adapters.database.read_log import SqlReadLog
from desk_app.adapters.database.reads import SqlReads
from desk_app.adapters.database.scans import SqlScanReads
from desk_app.adapters.database.stock_takes import SqlStockReads
from desk_app.adapters.database.today import SqlToday
from desk_app.adapters.database.troubles import troubles_named
from desk_app.adapters.database.trying import see_whether_owner
from desk_app.adapters.database.unit_of_work import SqlUnitOfWork
from desk_app.adapters.database.watching import SqliteLive
from desk_app.usecases.live_ports import Live
from desk_app.usecases.opening import Trouble, TroubleError
from desk_app.usecases.ports import Clock


class SqlDatabase:
    """SQLite or PostgreSQL at ``url``; nothing is opened before it is needed."""

    def __init__(
        self,
        url: str,
        fold: registers.Fold,
        clock: Clock,
        deadlines: Deadlines | None = None,
        *,
        patient: bool = False,
    ) -> None:
        self.engine = make_engine(url, deadlines, patient=patient)
        self.others: list[SqlDatabase] = []  # the same over other logins: closed with this one
        self._newcomers = registers.newcomers(fold)
        self._fold = fold
        self._clock = clock

    def is_current(self) -> bool:
        """Tell whether the schema is this program's, which may write; raises as ``upgrade``."""
        with troubles_named(), self.engine.connect() as connection:
            at = migrate.current(connection)
            if at is not None:
                migrate.see_whether_open(connection)
            return at == migrate.HEAD

    def upgrade(self, *, asked: bool = False) -> bool:
        """Bring the schema to this program's; gives whether anything was done.

        A server's older one only when somebody ``asked``. Raises ``TroubleError`` when the
        database cannot be read, written or understood.
        """
        with troubles_named():
            return migrate.upgrade(self.engine, asked=asked)

    def init(self) -> None:
        """Make schema, roles and rights on a server, for its owner; again is harmless."""
        with troubles_named():
            with self.engine.connect() as connection:
                see_whether_owner(connection)
                if not grants.may_make_roles(connection):
                    raise TroubleError(Trouble.MAKES_NO_ROLES)
            migrate.upgrade(self.engine, asked=True)
            with self.engine.begin() as connection:
                grants.make_roles(connection)

    def unit_of_work(self) -> SqlUnitOfWork:
        """A new transaction, not yet begun."""
        return SqlUnitOfWork(self.engine, self._newcomers, self._clock)

    @cached_property
    def reads(self) -> SqlReads:
        """Look-ups and lists."""
        return SqlReads(self.engine, self._fold, self._clock)

    @cached_property
    def accounts(self) -> SqlAccounts:
        """Who may sign in, and who tried."""
        return SqlAccounts(self.engine, self._clock)

    @cached_property
    def scans(self) -> SqlScanReads:
        """Kept pages, and what a page is matched with."""
        return SqlScanReads(self.engine)

    @cached_property
    def journal(self) -> SqlJournalReads:
        """What was done, by whom, and whether it is still as it was written."""
        return SqlJournalReads(self.engine)

    @cached_property
    def read_log(self) -> SqlReadLog:
        """Who looked at which newcomer."""
        return SqlReadLog(self.engine)

    @cached_property
    def counts(self) -> SqlCountReads:
        """Counts, comparisons and closed days."""
        return SqlCountReads(self.engine)

    @cached_property
    def stock(self) -> SqlStockReads:
        """Stock-takes of all sites."""
        return SqlStockReads(self.engine)

    @cached_property
    def today(self) -> SqlToday:
        """What waits when a day begins."""
        return SqlToday(self.engine, self._fold)

    @cached_property
    def known(self) -> SqlKnown:
        """What an import asks."""
        return SqlKnown(self.engine)

    @cached_property
    def inbox(self) -> SqlInbox:
        """What waits to be settled."""
        return SqlInbox(self.engine)

    @cached_property
    def live(self) -> Live:
        """What other desks do, as it happens."""
        url = self.engine.url
        if url.get_backend_name() == "sqlite":
            return SqliteLive(url.database or "")
        from desk_app.adapters.database.listen import PostgresLive  # noqa: PLC0415 - loads psycopg

        return PostgresLive(lambda: self.engine.url)

    def use_password(self, password: str) -> None:
        """Of a server: from the next connection on."""
        use_password(self.engine, password)

    def close(self) -> None:
        """Let go of every connection."""
        for database in (self, *self.others):
            database.engine.dispose()
