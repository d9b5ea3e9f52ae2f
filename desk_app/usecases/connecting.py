"""What a try to reach a database on a server comes to, and what the window asks of its database."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from desk_app.usecases.opening import Trouble
from desk_app.usecases.upkeep import Checked, Moved, NotMoved, Progress, Stopped


class Tls(StrEnum):
    """How a connection is kept secret."""

    VERIFIED = "verify-full"  # and the certificate proves which server it is
    ENCRYPTED = "require"
    NONE = "disable"


class Network(StrEnum):
    """Why a server was not reached at all."""

    HOST_UNKNOWN = "host_unknown"
    PORT_CLOSED = "port_closed"
    NO_ANSWER = "no_answer"


class Holds(StrEnum):
    """What there is in a database that was reached."""

    NOTHING = "nothing"  # no schema at all
    OTHER = "other"  # tables of another program
    NOT_SET_UP = "not_set_up"  # a schema, and no staff
    OURS = "ours"  # it can be worked with
    OLD_SCHEMA = "old_schema"
    TOO_NEW = "too_new"  # this program may not write in it
    NOT_FINISHED = "not_finished"  # a move into it was cut


class Access(StrEnum):
    """What a login may do there."""

    OWNER = "owner"  # change the schema as well
    COORDINATOR = "coordinator"
    DESK = "desk"
    NONE = "none"


HERE = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True, slots=True)
class Address:
    """Where a database is; the password is never part of it."""

    host: str = ""
    port: int = 5432
    database: str = "leenbalie"
    user: str = ""
    tls: Tls = Tls.VERIFIED

    @property
    def stays_here(self) -> bool:
        """Nothing has to be kept secret on the way: there is no way."""
        return bool(self.host) and is_here(self.host)


def is_here(host: str) -> bool:
    """Tell whether a host is this computer: one of its own names, a socket, or none at all."""
    return not host or host in HERE or host.startswith("/")


@dataclass(frozen=True, slots=True)
class Reached:
    """A server that let this login in."""

    version: str  # of the server
    user: str
    encrypted: bool
    holds: Holds
    access: Access


@dataclass(frozen=True, slots=True)
class NotReached:
    """Why there is no connection."""

    why: Trouble | Network


Tried = Reached | NotReached


@dataclass(frozen=True, slots=True)
class NoCopy:
    """No back-up was made; what the system says of it."""

    why: str


class DatabaseRoom(Protocol):
    """The database of this desk as its settings look at it; every method is slow, for a job."""

    @property
    def where(self) -> str:
        """The file, or the server without its password."""
        ...

    @property
    def address(self) -> Address | None:
        """Of a server; none of a file."""
        ...

    def try_out(self, address: Address, password: str) -> Tried:
        """Connect once, and look; an empty password is looked for in the keyring."""
        ...

    def use(self, address: Address | None, password: str, *, keep: bool) -> bool:
        """From the next opening on this desk works there, or with its own file.

        ``keep`` gives the password to the keyring; gives whether it is kept there.
        """
        ...

    def back_up(self, progress: Progress) -> Path | Stopped | NoCopy:
        """Copy the file of this desk now, into the folder of its back-ups."""
        ...

    def check(self, progress: Progress) -> Checked | Stopped:
        """Look for damage, and change nothing."""
        ...

    def move(
        self, address: Address, password: str, progress: Progress
    ) -> Moved | NotMoved | Stopped | NotReached:
        """Move everything of this desk's file to an empty database on a server."""
        ...
