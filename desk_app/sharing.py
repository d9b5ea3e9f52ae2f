"""A desk on a server: its mirror in the user's folder, its door, and the looks of both."""

import hashlib
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import cast
from uuid import UUID

from sqlalchemy.engine import make_url

from desk_app.adapters.database.database import SqlDatabase
from desk_app.adapters.database.deadlines import Deadlines
from desk_app.adapters.database.mirror import SqlMirror, Watch
from desk_app.adapters.database.mirror_file import open_mirror
from desk_app.adapters.folding import fold
from desk_app.database_room import with_this
from desk_app.doors import desk_of, door_to
from desk_app.usecases.conflict_desk import ConflictDesk
from desk_app.usecases.count_ports import CountReads
from desk_app.usecases.drafts import Drafts
from desk_app.usecases.line import Either, Line
from desk_app.usecases.line_desk import LineDesk
from desk_app.usecases.login_door import LoginDoor
from desk_app.usecases.looks import Looks
from desk_app.usecases.no_mirror import NoMirror
from desk_app.usecases.offline_ports import Door, Doors
from desk_app.usecases.opening import Trouble, TroubleError
from desk_app.usecases.ports import Clock
from desk_app.usecases.read_log import ReadLog
from desk_app.usecases.reads import Reads, Setup
from desk_app.usecases.scan_ports import ScanReads
from desk_app.usecases.sending import Far, LineKeeper, Sender
from desk_app.usecases.shared_accounts import SharedAccounts
from desk_app.usecases.shared_door import SharedDoor
from desk_app.usecases.sign_in_ports import Accounts
from desk_app.usecases.stock_take import CopiedStock, StockReads
from desk_app.usecases.today_reads import CopiedToday, TodayReads


@dataclass(frozen=True, slots=True)
class Server:
    """One server, asked in a hurry at the counter, and with deadlines for what takes long."""

    url: str
    hasty: SqlDatabase
    login: LoginDoor  # over another connection, which is patient


@dataclass(frozen=True, slots=True)
class Sides:
    """Looks that go to whichever is there."""

    reads: Reads
    scans: ScanReads
    counts: CountReads
    stock: StockReads
    today: TodayReads
    read_log: ReadLog


class Sharing:
    """Everything a desk needs to go on when its server is gone; slow, so for a job."""

    def __init__(self, server: Server, file: Path, desk_id: UUID, clock: Clock) -> None:
        hasty = server.hasty
        make = partial(SqlMirror, server=hasty, desk_id=desk_id, fold=fold, clock=clock)
        self.mirror, remark = open_mirror(make, file, clock)
        self.line = Line(self.mirror, clock)
        self.line.remark(remark)
        self._watch = Watch(server.url)
        far = Far(desk_of(hasty.unit_of_work), hasty.inbox, self._watch.answers)
        self.near, copying, queueing = _near(self.mirror, hasty)
        doors = Doors(far.door, server.login, copying, queueing)
        self.door = SharedDoor(doors, self.mirror, self.line)
        sender = Sender(far, self.mirror, self.line)
        keeper = LineKeeper(sender, far, self.door, clock)
        self.desk = LineDesk(self.line, keeper, sender, self.mirror)
        self.looks = Sides(
            cast("Reads", Either(self.line, hasty.reads, self.near.reads)),
            cast("ScanReads", Either(self.line, hasty.scans, self.near.scans)),
            cast("CountReads", Either(self.line, hasty.counts, self.near.counts)),
            cast("StockReads", Either(self.line, hasty.stock, CopiedStock())),
            cast("TodayReads", Either(self.line, hasty.today, CopiedToday(self.near.today))),
            cast("ReadLog", Either(self.line, hasty.read_log, self.near.read_log)),
        )
        signing_in = SharedAccounts(self.line, hasty.accounts, self.near.accounts, self.door)
        self.accounts = cast("Accounts", signing_in)

    def use_password(self, password: str) -> None:
        """Ask the server with it from now on."""
        self._watch.use_password(password)

    def close(self) -> None:
        """Let go of the mirror and the line."""
        self.desk.stop()
        self._watch.close()
        self.mirror.close()


class Databases:
    """The database of a desk: a file of its own, or a server with a mirror beside it."""

    def __init__(self, url: str, folder: Path | None, clock: Clock) -> None:
        shared = make_url(url).get_backend_name() != "sqlite"
        self.patient = SqlDatabase(url, fold, clock)  # for what may take long
        self.near = SqlDatabase(url, fold, clock, Deadlines()) if shared else self.patient
        self.login = door_to(url, self.patient, partial(SqlDatabase, fold=fold, clock=clock))
        self._server = Server(url, self.near, self.login) if shared else None
        self._folder, self._clock = folder, clock
        self.sharing: Sharing | None = None

    def setup(self, desk_id: str) -> Setup:
        """Migrate, and read who works where; from the mirror when the server is away.

        Raises ``TroubleError`` when there is no database to work with.
        """
        try:
            if self.sharing is None or self.sharing.line.is_there:
                return self._setup()
        except TroubleError as error:
            if error.trouble is not Trouble.UNREACHABLE or not desk_id:
                raise
            self.share(UUID(desk_id))
            if self.sharing is None or self.sharing.mirror.taken_at() is None:
                raise
            self.sharing.line.lost()
        return self.sharing.near.reads.setup()

    def share(self, desk_id: UUID) -> None:
        """From now on this desk keeps a mirror, when its database is on a server."""
        if self.sharing is None and self._server is not None and self._folder is not None:
            file = self._folder / mirror_name(self._server.url)
            self.sharing = Sharing(self._server, file, desk_id, self._clock)

    def use_password(self, password: str) -> None:
        """At a server, from now on; whatever is open stays so."""
        for database in (self.patient, self.near):
            database.use_password(password)
        if self._server is not None:
            self._server = replace(self._server, url=with_this(self._server.url, password))
        if self.sharing is not None:
            self.sharing.use_password(password)

    @property
    def is_shared(self) -> bool:
        """The database is on a server."""
        return self._server is not None

    @property
    def looks(self) -> Looks:
        """Where lists and look-ups go."""
        return self.sharing.looks if self.sharing else self.near

    @property
    def door(self) -> Door:
        """Where acts go."""
        return self.sharing.door if self.sharing else self.login

    @property
    def accounts(self) -> Accounts:
        """Who may sign in."""
        return self.sharing.accounts if self.sharing else self.near.accounts

    def is_away(self) -> bool:
        """Tell whether there is a server, and it is gone."""
        return self.sharing is not None and not self.sharing.line.is_there

    @property
    def line(self) -> LineDesk | None:
        """How it stands with the server; none where there is none."""
        return self.sharing.desk if self.sharing else None

    def conflicts(self, drafts: Drafts) -> ConflictDesk | None:
        """The inbox of conflicts; none where there is no server."""
        if self.sharing is None:
            return None
        return ConflictDesk(self.near.inbox, self.sharing.door, drafts, self.sharing.line)

    def close(self) -> None:
        """Let go of every connection."""
        if self.sharing:
            self.sharing.close()
        self.near.close()
        self.patient.close()

    def _setup(self) -> Setup:
        if not self.near.is_current():
            self.patient.upgrade()
        return self.near.reads.setup()


def mirror_name(url: str) -> str:
    """A file for each server: what was not sent to one is never taken to another."""
    place = make_url(url).set(username=None, password=None)
    name = f"{place.host} {place.port} {place.database} {place.query.get('host', '')}"
    return f"mirror-{hashlib.sha256(name.encode()).hexdigest()[:8]}.db"


def _near(mirror: SqlMirror | NoMirror, server: SqlDatabase) -> tuple[SqlDatabase, Door, Door]:
    """Where looks go without the server, and the doors; without a mirror nobody gets there."""
    if isinstance(mirror, NoMirror):
        return server, mirror, mirror
    return mirror.database, desk_of(mirror.database.unit_of_work), desk_of(mirror.queueing)
