"""What opening a database can come to."""

from dataclasses import dataclass
from enum import StrEnum


class Trouble(StrEnum):
    """Why a database cannot be worked with."""

    READ_ONLY = "read_only"
    FULL = "full"
    LOCKED = "locked"
    CORRUPT = "corrupt"
    TOO_NEW = "too_new"
    UNREACHABLE = "unreachable"


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
