"""What signing in asks of the outside world: hashes of PINs, credentials, and who tried when."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from desk_app.domain.credentials import Credential, SignInHow
from desk_app.domain.people import Staff


class Passwords(Protocol):
    """Hashes PINs; slow by design, so for a job."""

    def hashed(self, pin: str) -> str:
        """What is kept of a PIN."""
        ...

    def fits(self, pin: str, kept: str | None) -> bool:
        """Tell whether the PIN is the one that was hashed; as slow when nothing is kept."""
        ...

    def is_outdated(self, kept: str) -> bool:
        """Tell whether it would be hashed in another way today."""
        ...


@dataclass(frozen=True, slots=True)
class Account:
    """A member of staff with what they are recognised by."""

    staff: Staff
    credential: Credential


@dataclass(frozen=True, slots=True)
class Failures:
    """Wrong PINs since the last success, and the moment, both by the database's clock."""

    at: tuple[datetime, ...]
    now: datetime


class Accounts(Protocol):
    """Who may sign in on one database, and who tried; each call is a transaction of its own."""

    def all(self) -> tuple[Staff, ...]:
        """Active staff with a PIN, by name."""
        ...

    def of_staff(self, staff_id: UUID) -> Account | None:
        """An active member of staff with a PIN."""
        ...

    def of_badge(self, badge: str) -> Account | None:
        """The same, by the hash of a badge."""
        ...

    def failures(self, staff_id: UUID | None, desk_id: UUID) -> Failures:
        """Of a member of staff at any desk; of nobody known, at this desk."""
        ...

    def record(self, desk_id: UUID, staff_id: UUID | None, how: SignInHow, *, good: bool) -> None:
        """Write a try down, for ever."""
        ...

    def renew(self, credential: Credential) -> None:
        """Keep another hash of the same PIN; nothing happens where this desk may not."""
        ...

    def last_success(self, staff_id: UUID, desk_id: UUID) -> datetime | None:
        """When this member of staff last signed in at this desk."""
        ...


@dataclass(frozen=True, slots=True)
class Coordinators:
    """How many active coordinators there are, how many have a PIN, and whether anybody has."""

    active: int
    with_pin: int
    anybody: bool


class Credentials(Protocol):
    """The credentials inside one transaction."""

    def get(self, staff_id: UUID) -> Credential | None:
        """What a member of staff is recognised by."""
        ...

    def save(self, credential: Credential) -> None:
        """Write it; refused as ``TAKEN`` when somebody else has this badge."""
        ...

    def lock_coordinators(self) -> None:
        """Wait for other desks that change coordinators, until the commit."""
        ...

    def coordinators(self) -> Coordinators:
        """How it stands now, inside this transaction."""
        ...
