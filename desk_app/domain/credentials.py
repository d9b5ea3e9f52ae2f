"""How staff prove who they are: a PIN, a badge, and the growing pause after wrong PINs."""

import hashlib
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from desk_app.domain.errors import Reason, refuse

SHORTEST_PIN, LONGEST_PIN = 6, 12
FREE_FAILURES = 2  # in a row, without a pause
LONGEST_PAUSE = 15 * 60  # seconds
TRUSTED_DAYS = 14  # so long a desk may let somebody in without its server
LOCK_MINUTES = (0, 2, 5, 10, 15, 30)  # what may be chosen; 0: the screen never locks by itself
UNTOLD = "untold"  # what the journal says of a secret that was set
RUNS = ("01234567890123456789", "98765432109876543210")


class SignInHow(StrEnum):
    """By what somebody said who they are."""

    NAME = "name"
    BADGE = "badge"
    APPROVAL = "approval"  # of one act of somebody else


@dataclass(frozen=True, slots=True)
class Credential:
    """What a member of staff is recognised by: hashes, never the PIN or the badge itself."""

    staff_id: UUID
    pin: str = field(repr=False)  # argon2id, in its own notation
    badge: str | None = field(default=None, repr=False)  # SHA-256 in hexadecimal


@dataclass(frozen=True, slots=True)
class CredentialChange:
    """What becomes of a credential; none: it stays as it is, an empty badge: it is taken away."""

    pin: str | None = field(default=None, repr=False)
    badge: str | None = field(default=None, repr=False)

    def untold(self) -> "CredentialChange":
        """The same for the journal: what was set, not to what."""
        return CredentialChange(
            None if self.pin is None else UNTOLD, None if self.badge is None else UNTOLD
        )

    def told(self) -> "CredentialChange":
        """What can be stored of it: an act read back from the journal holds no secrets."""
        return CredentialChange(
            None if self.pin == UNTOLD else self.pin,
            None if self.badge == UNTOLD else self.badge,
        )


def checked_pin(pin: str) -> str:
    """The PIN; refused when it has no 6 to 12 digits, or is one that everybody tries first."""
    if not (pin.isascii() and pin.isdigit() and SHORTEST_PIN <= len(pin) <= LONGEST_PIN):
        refuse(Reason.PIN_LENGTH, "pin", str(SHORTEST_PIN), str(LONGEST_PIN))
    if len(set(pin)) == 1 or any(pin in run for run in RUNS):
        refuse(Reason.PIN_WEAK, "pin")
    return pin


def badge_hash(text: str) -> str:
    """What is kept of a badge: SHA-256 of what it says, in hexadecimal; empty for nothing."""
    said = text.strip()
    return hashlib.sha256(said.encode()).hexdigest() if said else ""


def pause_after(failures: int) -> int:
    """Seconds to wait after so many wrong PINs in a row: none, none, 2, 4, 8 ... at most 900."""
    if failures <= FREE_FAILURES:
        return 0
    return min(LONGEST_PAUSE, 1 << min(failures - FREE_FAILURES, 10))


def still_waiting(failed_at: Sequence[datetime], now: datetime) -> int:
    """Whole seconds until the next try; ``failed_at`` are the failures since the last success.

    A failure that lies in the future (a clock was put back) counts as one of just now.
    """
    if not failed_at:
        return 0
    since = max(0.0, (now - max(failed_at)).total_seconds())
    return max(0, math.ceil(pause_after(len(failed_at)) - since))


def may_sign_in_without_server(last_success_at_this_desk: datetime | None, now: datetime) -> bool:
    """Tell whether a desk lets somebody in while its server is away: who was here lately."""
    if last_success_at_this_desk is None:
        return False
    return now - last_success_at_this_desk <= timedelta(days=TRUSTED_DAYS)
