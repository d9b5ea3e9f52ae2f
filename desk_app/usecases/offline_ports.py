"""What going on without the server asks of the outside: a mirror, and a server that may be gone."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol
from uuid import UUID

from desk_app.domain.acts import Act
from desk_app.domain.outcomes import Outcome, Touched
from desk_app.usecases.opening import Trouble, TroubleError

NAMES_STAY = timedelta(days=14)  # in a copy that the server does not make anew


@dataclass(frozen=True, slots=True)
class Waiting:
    """An act that the server has not heard of yet, as it was done here."""

    position: int
    act_id: UUID
    act: Act | None  # none when it cannot be read: damaged, or of a newer program
    by: UUID
    kind: str
    version: int
    at: datetime  # by the desk's clock
    desk_id: UUID
    sha256: str
    content: bytes  # the whole act, paper included
    touched: Touched  # what it was about, by the outcome it had here


class CopyTroubleError(TroubleError):
    """The trouble is with the copy at this desk, not with the server."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What is the matter with the copy; ``aside`` names the damaged file that was put aside."""

    trouble: Trouble
    aside: str = ""


class Mirror(Protocol):
    """The copy of what a counter needs, with its outbox; every method may be slow.

    Raises ``CopyTroubleError`` when the copy cannot be read or written.
    """

    def taken_at(self) -> datetime | None:
        """When the copy was made; none while there is no copy."""
        ...

    def waiting(self) -> int:
        """How many acts wait in the outbox."""
        ...

    def first(self) -> Waiting | None:
        """The oldest act in the outbox."""
        ...

    def sent(self, waiting: Waiting) -> None:
        """Take an act out: the server has it, or its inbox of conflicts."""
        ...

    def send_records(self) -> None:
        """Bring sign-ins and looks at cards to the server, each once."""
        ...

    def rebuild(self) -> bool:
        """Copy the server anew, unless something waits to be sent; gives whether it did."""
        ...

    def forget_names(self) -> None:
        """Erase who people are; the outbox stays."""
        ...


class Door(Protocol):
    """The door of one database."""

    def perform(self, act: Act, by: UUID) -> Outcome: ...


@dataclass(frozen=True, slots=True)
class Doors:
    """The four ways in of a desk on a server."""

    server: Door
    patient: Door  # of the server too, for acts that may take long
    copying: Door  # of the mirror, for what the server has
    queueing: Door  # of the mirror, into the outbox as well


@dataclass(frozen=True, slots=True)
class Online:
    """The server is there and has everything; what the last sending came to, when there was one."""

    sent: int = 0  # and applied
    refused: int = 0  # these lie in the inbox of conflicts
    remark: Remark | None = None  # what the one who runs it has to know of the copy


@dataclass(frozen=True, slots=True)
class Offline:
    """The counter goes on without the server, on data of ``data_from``; without data it waits."""

    since: datetime
    data_from: datetime | None = None
    waiting: int = 0
    asks: Trouble | None = None  # the server is back, and asks for a password that is not known


@dataclass(frozen=True, slots=True)
class Sending:
    """The server is back: acts that were done without it are on their way."""

    left: int
    sent: int = 0


LineState = Online | Offline | Sending
# Whether the server is there; slow. Raises ``TroubleError`` when it asks for a password.
Answers = Callable[[], bool]
