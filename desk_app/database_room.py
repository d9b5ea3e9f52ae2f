"""Where a desk's database is and what opens it: addresses, passwords, and looking after it."""

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from sqlalchemy.engine import URL, make_url

from desk_app.adapters.database import backups
from desk_app.adapters.database.checking import check
from desk_app.adapters.database.engine import is_local, make_engine, without_password
from desk_app.adapters.database.migrate import bring_up, current
from desk_app.adapters.database.moving import move
from desk_app.adapters.database.troubles import troubles_named
from desk_app.adapters.database.trying import (
    is_of_another,
    see_whether_owner,
    try_connection,
)
from desk_app.adapters.sealing.safes import Safe
from desk_app.usecases.connecting import Address, NoCopy, NotReached, Tls, Tried
from desk_app.usecases.opening import TroubleError
from desk_app.usecases.ports import Clock
from desk_app.usecases.upkeep import Checked, Moved, MoveTrouble, NotMoved, Progress, Stopped

PORT = 5432
Keep = Callable[[str], None]  # a URL without a password; empty: this desk's own file


def shown(url: str) -> str:
    """A URL as it may be seen and kept: without its password."""
    return without_password(make_url(url)).render_as_string(hide_password=False)


def where(url: str) -> str:
    """A database as it may be seen: its file, or its server without the password."""
    parsed = make_url(url)
    return parsed.database or "" if parsed.get_backend_name() == "sqlite" else shown(url)


def with_password(url: str, safe: Safe) -> str:
    """The same URL with the password that the keyring knows, when it has none of its own."""
    parsed = make_url(url)
    if parsed.password or parsed.get_backend_name() == "sqlite":
        return url
    return with_this(url, safe.get(password_name(url)))


def embedded(folder: Path) -> str:
    """The URL of the embedded database in a folder."""
    return f"sqlite:///{(folder / 'leenbalie.db').as_posix()}"


def database_of(asked: str | None, used: str, folder: Path, safe: Safe) -> str:
    """The database that is ``asked`` for, else the one this desk uses, with its password if known.

    Empty: the file in the ``folder``.
    """
    return with_password(asked or used or embedded(folder), safe)


def with_this(url: str, password: str) -> str:
    """The same URL with a password; as it was when that is empty."""
    parsed = make_url(url)
    made = parsed.set(password=password) if password else parsed
    return made.render_as_string(hide_password=False)


def password_name(url: str) -> str:
    """Under which name the keyring keeps the password of a login."""
    parsed = make_url(url)
    return f"{parsed.username or ''}@{_host(parsed)}/{parsed.database or ''}"


def url_of(address: Address) -> str:
    """The URL of an address; on this computer there is nothing to keep secret on the way."""
    at_socket = address.host.startswith("/")
    query = {"host": address.host} if at_socket else {}
    made = URL.create(
        "postgresql+psycopg",
        username=address.user or None,
        host=None if at_socket else address.host,
        port=address.port,
        database=address.database,
        query=query,
    )
    if not is_local(made):
        made = made.update_query_dict({"sslmode": address.tls.value})
    return made.render_as_string(hide_password=False)


def address_of(url: str) -> Address | None:
    """The address in a URL; none of a file."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return None
    mode = str(parsed.query.get("sslmode", Tls.VERIFIED.value))
    tls = next((tls for tls in Tls if tls.value == mode), Tls.ENCRYPTED)
    port = parsed.port or int(str(parsed.query.get("port", PORT)))
    return Address(_host(parsed), port, parsed.database or "", parsed.username or "", tls)


def for_desks(url: str) -> str:
    """The same database as the desks reach it: from elsewhere, and over their own login."""
    parsed = without_password(make_url(url)).set(username="desk")
    if is_local(parsed):
        port = int(str(parsed.port or parsed.query.get("port", PORT)))
        parsed = parsed.set(host="SERVER", port=port, query={})
    return parsed.render_as_string().replace(f"SERVER:{PORT}/", "SERVER/")


def _host(url: URL) -> str:
    return url.host or str(url.query.get("host", ""))


class Room:
    """One database and the desk that uses it, as the settings look at them."""

    def __init__(self, url: str, safe: Safe, keep: Keep, clock: Clock) -> None:
        self._url, self._safe = url, safe
        self._keep, self._clock = keep, clock

    @property
    def where(self) -> str:
        """The file, or the server without its password."""
        return where(self._url)

    @property
    def address(self) -> Address | None:
        """Of a server; none of a file."""
        return address_of(self._url)

    def try_out(self, address: Address, password: str) -> Tried:
        """Connect once, and look."""
        return try_connection(self._reaching(address, password))

    def use(self, address: Address | None, password: str, *, keep: bool) -> bool:
        """Remember it for the next start."""
        url = url_of(address) if address else ""
        self._keep(url)
        return bool(url and keep and password) and self._safe.put(password_name(url), password)

    def stay(self) -> None:
        """This computer is a desk of a server now: the next start finds it there."""
        if self.address is not None:
            with suppress(OSError):
                self._keep(shown(self._url))

    def back_up(self, progress: Progress) -> Path | Stopped | NoCopy:
        """Copy the file of this desk now, into the folder of its back-ups."""
        file = Path(self.where)
        copy = file.parent / "backups" / self._clock().strftime(backups.NAME)
        try:
            copy.parent.mkdir(parents=True, exist_ok=True)
            return backups.backup(file, copy, progress) or copy
        except (backups.DamagedError, sqlite3.Error, OSError) as error:
            return NoCopy(str(error))

    def check(self, progress: Progress) -> Checked | Stopped:
        """Look for damage, and change nothing."""
        engine = make_engine(self._url, patient=True)
        try:
            with troubles_named():
                return check(engine, progress)
        finally:
            engine.dispose()

    def move(
        self, address: Address, password: str, progress: Progress
    ) -> Moved | NotMoved | Stopped | NotReached:
        """Move everything of this desk's file to an empty database on a server."""
        try:
            return move_to(self._url, self._reaching(address, password), progress)
        except TroubleError as error:
            return NotReached(error.trouble)

    def _reaching(self, address: Address, password: str) -> str:
        url = url_of(address)
        return with_this(url, password) if password else with_password(url, self._safe)


def move_to(source: str, target: str, progress: Progress) -> Moved | NotMoved | Stopped:
    """Make the schema on a server unless it is there, and move a file's database into it.

    Raises ``TroubleError`` for what the server or the file does not allow.
    """
    here, there = make_engine(source), make_engine(target, patient=True)
    try:
        with troubles_named():
            with there.connect() as connection:
                see_whether_owner(connection)
                if is_of_another(connection):
                    return NotMoved(MoveTrouble.NOT_EMPTY)
                is_empty = current(connection) is None
            if is_empty:
                bring_up(there)
            return move(here, there, progress)
    finally:
        here.dispose()
        there.dispose()
