"""What waits at a site when a day begins: frozen rows, and the lists that are behind them."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from desk_app.domain.day_report import Carried
from desk_app.usecases.reads import DeviceRow, LoanRow, Query


class Group(StrEnum):
    """What belongs together, in the order in which it is shown."""

    DUE_TODAY = "due_today"
    OVERDUE_WEEK = "overdue_week"  # 1 to 7 days
    OVERDUE_MONTH = "overdue_month"  # 8 to 30
    OVERDUE_LONGER = "overdue_longer"
    COURSE_ENDS = "course_ends"  # this week
    TO_SIGN = "to_sign"
    TO_PREPARE = "to_prepare"
    LEFT_OPEN = "left_open"
    CARRIED = "carried"
    PARKED = "parked"


@dataclass(frozen=True, slots=True)
class Behind:
    """The list behind a group: which, and what it asks."""

    register: str
    query: Query


LISTS: dict[Group, Behind] = {
    Group.DUE_TODAY: Behind("loans", Query(only="due_today", order="due_date")),
    Group.OVERDUE_WEEK: Behind("loans", Query(only="overdue_week", order="due_date")),
    Group.OVERDUE_MONTH: Behind("loans", Query(only="overdue_month", order="due_date")),
    Group.OVERDUE_LONGER: Behind("loans", Query(only="overdue_longer", order="due_date")),
    Group.COURSE_ENDS: Behind("loans", Query(only="course_ends", order="due_date")),
    Group.TO_SIGN: Behind("loans", Query(only="awaits_paper", order="started_at")),
    Group.TO_PREPARE: Behind("devices", Query(only="unready", order="state")),
}


def lists_at(site_id: UUID) -> dict[Group, Behind]:
    """The lists of a site, of which groups are the beginning; some groups have none."""
    return {
        group: Behind(found.register, replace(found.query, site_id=site_id))
        for group, found in LISTS.items()
    }


@dataclass(frozen=True, slots=True)
class Listed:
    """The first rows of a list, and how many it has."""

    group: Group
    rows: tuple[LoanRow, ...] | tuple[DeviceRow, ...]
    count: int


@dataclass(frozen=True, slots=True)
class Closes:
    """What closed days left."""

    last: date | None  # the last one that was closed
    carried: tuple[Carried, ...] = ()


@dataclass(frozen=True, slots=True)
class Waiting:
    """Everything that waits at a site, all of one moment."""

    lists: tuple[Listed, ...]
    closes: Closes | None  # none: nobody knows here


class TodayReads(Protocol):
    """What the beginning of a day asks."""

    def waiting(self, site_id: UUID, today: date, most: int) -> Waiting:
        """What waits at a site, with so many rows of each list."""
        ...

    def closes(self, site_id: UUID) -> Closes | None:
        """What closed days left at a site."""
        ...


class CopiedToday:
    """A copy of a database has no closed days: it does not know what they left."""

    def __init__(self, reads: TodayReads) -> None:
        self._reads = reads

    def waiting(self, site_id: UUID, today: date, most: int) -> Waiting:
        return replace(self._reads.waiting(site_id, today, most), closes=None)

    def closes(self, _site_id: UUID) -> Closes | None:
        return None
