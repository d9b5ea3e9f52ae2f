"""What opening a database can come to."""

from dataclasses import dataclass
from enum import StrEnum

from desk_app.domain.people import Site, Staff


class Trouble(StrEnum):
    """Why a database cannot be worked with."""

    READ_ONLY = "read_only"
    FULL = "full"
    LOCKED = "locked"
    CORRUPT = "corrupt"
    TOO_NEW = "too_new"
    UNREACHABLE = "unreachable"
    PASSWORD_NEEDED = "password_needed"  # noqa: S105 - a trouble
    WRONG_PASSWORD = "wrong_password"  # noqa: S105
    NOT_ADMITTED = "not_admitted"  # the server knows no such login, or not from this computer
    NO_DATABASE = "no_database"
    NOT_TRUSTED = "not_trusted"  # TLS is refused
    UNKNOWN_ISSUER = "unknown_issuer"  # nobody here knows who issued the certificate
    OTHER_NAME = "other_name"  # the certificate is for another name
    CROWDED = "crowded"  # too many connections
    NO_RIGHT = "no_right"  # this login may not do it
    NOT_OWNER = "not_owner"  # only the login that owns the database may do it
    MAKES_NO_ROLES = "makes_no_roles"  # the owner has no right to make the roles of desks
    MAY_UPGRADE = "may_upgrade"  # an older schema on a server, and this login may bring it up
    OLD_SCHEMA = "old_schema"  # an older schema on a server, and this login may not
    NOT_FINISHED = "not_finished"  # a move into this database was cut


ASKED = frozenset({Trouble.PASSWORD_NEEDED, Trouble.WRONG_PASSWORD})  # a password is typed


@dataclass(frozen=True, slots=True)
class Fault:
    """A database that cannot be opened or written: why, and which one (without a password)."""

    trouble: Trouble
    where: str


class TroubleError(Exception):
    """Carries a trouble out of the database."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class NotSetUp:
    """An empty database: the first-start page asks what it needs."""

    where: str


@dataclass(frozen=True, slots=True)
class DeskAsked:
    """A shared database that does not know this computer yet: which desk does it become?"""

    where: str
    sites: tuple[Site, ...]
    coordinators: tuple[Staff, ...]  # who can approve it
    with_pin: bool  # they sign in
