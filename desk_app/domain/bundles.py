"""Data bundles: a SIM, how long it works, and in which device it sits."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from stdnum import luhn

from desk_app.domain.errors import Reason, refuse

SHORTEST_ICCID, LONGEST_ICCID = 18, 20


class SimStatus(StrEnum):
    """Whether a SIM can go along."""

    ACTIVE = "active"
    SUSPENDED = "suspended"
    MISSING = "missing"  # did not come back with its device


@dataclass(frozen=True, slots=True)
class Sim:
    """A data SIM; the Agency holds the subscription, never the borrower."""

    id: UUID
    iccid: str
    valid_until: date | None = None
    status: SimStatus = SimStatus.ACTIVE
    device_id: UUID | None = None
    version: int = 0  # 0: not yet in the register


def checked_iccid(text: str) -> str:
    """The digits of an ICCID; refused unless it starts with 89 and its Luhn digit is right."""
    digits = "".join(text.split())
    if not digits:
        refuse(Reason.EMPTY, "iccid")
    right_shape = digits.isascii() and digits.isdigit() and digits.startswith("89")
    if not right_shape or not SHORTEST_ICCID <= len(digits) <= LONGEST_ICCID:
        refuse(Reason.MALFORMED, "iccid", "8932020000000000010")
    if not luhn.is_valid(digits):
        refuse(Reason.CHECK_CHARACTER, "iccid", digits)
    return digits
