"""Who had or has a device, and which: no device is with two people at once."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from desk_app.domain.people import Course, Newcomer
from desk_app.usecases.demo.days import working_day
from desk_app.usecases.demo.dice import Dice
from desk_app.usecases.demo.groups import Group, Timing

OPEN, OVERDUE = 620, 37  # 6 %
BORROWS = 0.85  # of a group; the others have a computer
BETWEEN = timedelta(days=2)  # to check and wipe
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
FAR_AHEAD = datetime(9000, 1, 1, tzinfo=UTC)
Seat = tuple[Course, Newcomer]


@dataclass(frozen=True, slots=True)
class Stay:
    """A device with a newcomer; ``ended_at`` is empty while it lasts."""

    course: Course
    newcomer_id: UUID
    started_at: datetime
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Allotted:
    """A stay, the device it is about, and the id of its loan."""

    loan_id: UUID
    device_id: UUID
    stay: Stay


def open_stays(groups: Sequence[Group], dice: Dice) -> list[Stay]:
    """The stays that last today: exactly ``OPEN``, of which ``OVERDUE`` too long already."""
    late = list(_seats(groups, Timing.LATE))
    current = list(_seats(groups, Timing.RUNNING))
    current += [
        (group.course, member)
        for group in groups
        if group.timing is Timing.ENDED
        for member in group.members[: len(group.members) // 2]
    ]
    chosen = dice.sample(late, OVERDUE) + dice.sample(current, OPEN - OVERDUE)
    return [Stay(course, member.id, _start(course, dice)) for course, member in chosen]


def ended_stays(
    groups: Sequence[Group], lasting: Sequence[Stay], today: date, dice: Dice
) -> list[Stay]:
    """The stays of a year that are over, in the order of their beginnings."""
    out = {stay.newcomer_id for stay in lasting}
    over = (Timing.PAST, Timing.LATE, Timing.ENDED)
    ended = [
        Stay(course, member.id, _start(course, dice), _end(course, today, dice))
        for timing in over
        for course, member in _seats(groups, timing)
        if member.id not in out and dice.happens(BORROWS)
    ]
    return sorted(ended, key=lambda stay: stay.started_at)


def allot(
    stays: Sequence[Stay], stock: Mapping[UUID, Sequence[UUID]], dice: Dice
) -> list[Allotted]:
    """Give every stay a device of its site that is free; ``stock`` has the devices of each site.

    ``stays`` has the lasting ones first, then the ended ones in the order of their beginnings. A
    stay for which no device is free is left out: there was none to lend.
    """
    free_from: dict[UUID, datetime] = defaultdict(lambda: LONG_AGO)
    free_until: dict[UUID, datetime] = defaultdict(lambda: FAR_AHEAD)
    allotted = []
    for stay in stays:
        end = stay.ended_at or FAR_AHEAD
        free = [
            device_id
            for device_id in stock[stay.course.site_id]
            if free_from[device_id] < stay.started_at and end <= free_until[device_id]
        ]
        if not free:
            continue
        device_id = dice.choice(free)
        if stay.ended_at:
            free_from[device_id] = end + BETWEEN
        else:
            free_until[device_id] = stay.started_at - BETWEEN
        allotted.append(Allotted(dice.uuid(), device_id, stay))
    return allotted


def _seats(groups: Sequence[Group], timing: Timing) -> Iterator[Seat]:
    return (
        (group.course, member)
        for group in groups
        if group.timing is timing
        for member in group.members
    )


def _start(course: Course, dice: Dice) -> datetime:
    """In the first days of the course; a course that starts after a holiday, just before it."""
    return dice.moment(working_day(course.first_lesson + timedelta(days=dice.randint(0, 3))))


def _end(course: Course, today: date, dice: Dice) -> datetime:
    """Around the last lesson, and not later than yesterday."""
    day = course.last_lesson + timedelta(days=dice.randint(-6, 12))
    return dice.moment(working_day(min(day, today - timedelta(days=1))))
