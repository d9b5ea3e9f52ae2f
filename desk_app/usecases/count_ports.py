"""Counts and closed days: inside a transaction, and as everybody looks at them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from desk_app.domain.compare import Basis
from desk_app.domain.count_acts import CloseDay, CountChargers, CountScan, Explain, FollowUp
from desk_app.domain.counts import Count, Seen
from desk_app.domain.day_report import (
    Carried,
    DayReport,
    Due,
    Expiring,
    Head,
    Movement,
    Paperwork,
)
from desk_app.domain.swaps import Swapped


@dataclass(frozen=True, slots=True)
class LastClose:
    """The newest close of a site, and the newest that still counts: mostly the same."""

    number: int = 0
    hash: str = "0" * 64
    day: date | None = None  # of the one that counts, as are the others
    closing: int = 0
    heads: tuple[Head, ...] = ()
    counting: int = 0  # its number; 0: there is none
    full: date | None = None  # the last day with everything counted


class Counts(Protocol):
    """The counts inside one transaction."""

    def look(self, count_id: UUID) -> Count:
        """A count that nobody may end before the commit; refused as ``UNKNOWN``."""
        ...

    def get(self, count_id: UUID) -> Count:
        """A count, locked until the commit; refused as ``UNKNOWN``."""
        ...

    def open_at(self, site_id: UUID) -> Count | None:
        """The count that is open at a site."""
        ...

    def begin(self, count: Count) -> None:
        """Write a new count; refused as ``TAKEN`` when another began at this moment."""
        ...

    def end(self, count_id: UUID, at: datetime) -> None:
        """Nothing more is counted."""
        ...

    def scan(self, act: CountScan, count_id: UUID) -> bool:
        """Write a scan; tells whether it was the first of this thing in this place."""
        ...

    def uncount(self, scan_id: UUID, at: datetime) -> bool:
        """Take a scan back; tells whether there was one."""
        ...

    def chargers(self, act: CountChargers, count_id: UUID) -> None:
        """Write how many there are."""
        ...

    def explain(self, act: Explain, count_id: UUID) -> None:
        """Write a decision; the last one about a thing counts."""
        ...

    def follow_up(self, act: FollowUp) -> bool:
        """Mark a decision as seen to; tells whether it was open."""
        ...

    def digest(self, count_id: UUID) -> str:
        """SHA-256 over every row of a count."""
        ...


class Days(Protocol):
    """The closed days inside one transaction."""

    def last(self, site_id: UUID) -> LastClose:
        """The newest closes of a site; nobody else closes or reopens there before the commit."""
        ...

    def has_heads(self, heads: tuple[Head, ...]) -> bool:
        """Tell whether each of them is an entry of the journal."""
        ...

    def close(self, act: CloseDay) -> str:
        """Keep a report with its paper; gives the hash of the report."""
        ...

    def reopen(self, site_id: UUID, number: int, at: datetime) -> None:
        """The close counts no longer."""
        ...

    def is_closed(self, act_id: UUID) -> bool:
        """Tell whether an act belongs to a day that is closed, at the site of its desk."""
        ...


@dataclass(frozen=True, slots=True)
class CountLook:
    """A count as it is shown while it goes on: how much, never what is expected."""

    count: Count
    scans: tuple[Seen, ...]  # oldest first
    chargers: tuple[tuple[str, int], ...]  # by storage place
    staff: tuple[tuple[UUID, str], ...]  # who counts, by name


@dataclass(frozen=True, slots=True)
class DayBasis:
    """Everything the report of a day is made of but the count; all of one moment."""

    last: LastClose
    opening: int
    movements: tuple[Movement, ...]
    closing: int
    states: tuple[tuple[str, int], ...]
    carried: tuple[Carried, ...]
    overdue: tuple[Due, ...]
    due_soon: tuple[Due, ...]
    sims: tuple[Expiring, ...]
    paperwork: Paperwork
    heads: tuple[Head, ...]


@dataclass(frozen=True, slots=True)
class DayRow:
    """A closed day as a line."""

    site: str
    day: date
    number: int
    closed_at: datetime
    closed_by: str
    full: bool
    reopened: bool


@dataclass(frozen=True, slots=True)
class Counted:
    """A count with what it is compared with, and who counted how much where."""

    count: Count
    basis: Basis
    staff: dict[UUID, str]
    chargers: tuple[tuple[str, int], ...] = ()
    tally: tuple[tuple[str, UUID, int], ...] = ()  # storage place, staff, things; of a report
    digest: str = ""  # as above


@dataclass(frozen=True, slots=True)
class Whole:
    """What the report of a day is made of."""

    day: DayBasis
    counted: Counted | None


class CountReads(Protocol):
    """What counts and days are looked at for."""

    def open_at(self, site_id: UUID) -> CountLook | None:
        """The count that goes on at a site."""
        ...

    def counted(self, count_id: UUID) -> Counted | None:
        """A count and what it is compared with, all of one moment."""
        ...

    def whole(self, site_id: UUID, day: date, count_id: UUID | None) -> Whole:
        """What a report is made of, all of one moment."""
        ...

    def swaps(self, missing: Sequence[UUID], lent: Sequence[UUID]) -> tuple[Swapped, ...]:
        """Who had each other's device, among those that are missing and those that are lent."""
        ...

    def storages(self, site_id: UUID) -> tuple[str, ...]:
        """The storage places that were ever counted at a site, the newest first."""
        ...

    def last(self, site_id: UUID) -> LastClose: ...

    def days(self, site_id: UUID | None = None) -> tuple[DayRow, ...]:
        """The closed days, newest first."""
        ...

    def report(self, site_id: UUID, day: date) -> DayReport | None:
        """The report of a day as it counts."""
        ...

    def paper_of(self, site_id: UUID, number: int) -> bytes | None:
        """The PDF of a close, also of one that counts no longer."""
        ...
