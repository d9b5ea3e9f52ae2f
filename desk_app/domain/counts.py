"""A count: what was scanned in which storage place of a site, by whom, and what explains it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

LONGEST_STORAGE, LONGEST_CODE = 40, 25
MOST_CHARGERS = 9999


class CountKind(StrEnum):
    """What a count is for."""

    DAY = "day"  # belongs to the close of a day
    STOCK_TAKE = "stock_take"  # stands by itself


class Bucket(StrEnum):
    """Where a comparison puts a thing; each lands in exactly one."""

    IN_ORDER = "in_order"
    AWAY = "away"  # not seen, and rightly so
    MISSING = "missing"  # lies here by the journal, and was not seen
    ON_LOAN = "on_loan"  # seen, and on loan: a forgotten return
    OTHER_SITE = "other_site"  # seen, and lies at another site by the journal
    WRONG_STATE = "wrong_state"  # seen, and in repair, lost, retired or under way
    TWICE = "twice"  # counted by two people in two places
    UNKNOWN_CODE = "unknown_code"


DIFFERENCES = tuple(bucket for bucket in Bucket if bucket not in (Bucket.IN_ORDER, Bucket.AWAY))


class Remedy(StrEnum):
    """An act that puts a difference right."""

    TAKE_BACK = "take_back"
    SWAP = "swap"
    REPORT_MISSING = "report_missing"
    SEND = "send"
    RECEIVE = "receive"
    FIND = "find"
    TO_REPAIR = "to_repair"
    REPAIRED = "repaired"
    REGISTER = "register"


class Cause(StrEnum):
    """Why a difference stays for now; somebody follows it up."""

    BEING_SOUGHT = "being_sought"
    WITH_COLLEAGUE = "with_colleague"
    LABEL_WRONG = "label_wrong"
    COUNTED_WRONG = "counted_wrong"
    OTHER = "other"  # told in the note


@dataclass(frozen=True, slots=True)
class Count:
    """One count of one site; ``joined`` names the one it was added to, when that began before.

    ``begun_at`` is by the clock of its desk.
    """

    id: UUID
    site_id: UUID
    kind: CountKind
    begun_at: datetime
    desk_id: UUID
    joined: UUID | None = None
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Thing:
    """What was scanned or missed: a device, a SIM, or a code that nobody knows."""

    code: str  # asset tag, ICCID, or the code as it was read
    device_id: UUID | None = None
    sim_id: UUID | None = None

    @property
    def key(self) -> UUID | str:
        """The same for the same thing."""
        return self.device_id or self.sim_id or self.code


@dataclass(frozen=True, slots=True)
class Seen:
    """One scan of a count; ``at`` is by the server's clock, also of one that was sent later."""

    scan_id: UUID
    thing: Thing
    storage: str
    by: UUID
    at: datetime


@dataclass(frozen=True, slots=True)
class Explained:
    """The decision about one difference: an act that was chosen, or a cause and who follows up."""

    thing: Thing
    bucket: Bucket
    by: UUID
    at: datetime
    remedy: Remedy | None = None
    cause: Cause | None = None
    note: str = ""
    follow_up: UUID | None = None
