"""The courses of the demo, and who follows them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, auto
from itertools import cycle

from desk_app.domain.people import Course, CourseFormat, Newcomer, Site
from desk_app.domain.register_acts import DemoNames
from desk_app.usecases.demo.days import working_day
from desk_app.usecases.demo.dice import Dice
from desk_app.usecases.demo.people import People

SMALLEST, LARGEST = 12, 18
WEEKS = range(8, 13)


class Timing(Enum):
    """Where a course stands today."""

    PAST = auto()  # ended so long ago that all devices are back
    LATE = auto()  # ended weeks ago; some devices are overdue
    ENDED = auto()  # ended days ago; devices come back now
    RUNNING = auto()
    WAITING = auto()  # began yesterday; nobody has a device yet
    SOON = auto()


@dataclass(frozen=True, slots=True)
class Group:
    """A course, where it stands, and who follows it."""

    timing: Timing
    course: Course
    members: tuple[Newcomer, ...]


# How many courses, and how many of those at home. All but the past ones make 60: the courses a
# desk deals with today. The past ones are there for a year of history, 60 could not fill that.
COUNTS = (
    (Timing.PAST, 240, 40),
    (Timing.LATE, 4, 1),
    (Timing.ENDED, 6, 1),
    (Timing.RUNNING, 46, 8),
    (Timing.WAITING, 1, 1),
    (Timing.SOON, 3, 1),
)
LANGUAGES = {
    "ar": ("Arabisch", 26),
    "en": ("Engels", 17),
    "fr": ("Frans", 12),
    "fa": ("Dari", 8),
    "nl": ("Nederlands", 6),
    "ti": ("Tigrinya", 5),
    "ps": ("Pasjtoe", 4),
    "tr": ("Turks", 4),
    "uk": ("Oekraïens", 4),
    "ru": ("Russisch", 3),
    "ro": ("Roemeens", 3),
    "es": ("Spaans", 3),
    "pl": ("Pools", 2),
    "bg": ("Bulgaars", 1),
    "so": ("Somali", 1),
    "sq": ("Albanees", 1),
}
FORMATS = {
    CourseFormat.PHYSICAL: 35,
    CourseFormat.BLENDED: 40,
    CourseFormat.ONLINE: 20,
    CourseFormat.SELF_STUDY: 5,
}
Span = tuple[date, date]


def make_groups(
    sites: Sequence[Site], names: Sequence[DemoNames], today: date, dice: Dice
) -> tuple[Group, ...]:
    """All courses with their members, in the order of their first lessons; ``sites[0]`` is home."""
    wanted = sorted(_wanted(sites, today, dice), key=lambda found: found[2])
    people = People(names, LARGEST * len(wanted), dice)
    numbers: Counter[tuple[str, int]] = Counter()
    groups = []
    for timing, site, span in wanted:
        key = (site.code, span[0].year)
        numbers[key] += 1
        course = _course(site, numbers[key], span, dice)
        size = dice.randint(SMALLEST, LARGEST)
        members = tuple(people.newcomer(course.contact_language) for _ in range(size))
        groups.append(Group(timing, course, members))
    return tuple(groups)


def _wanted(sites: Sequence[Site], today: date, dice: Dice) -> Iterator[tuple[Timing, Site, Span]]:
    elsewhere = cycle((*sites[1:], sites[1]))  # the largest town twice
    for timing, many, at_home in COUNTS:
        for number in range(many):
            site = sites[0] if number < at_home else next(elsewhere)
            yield timing, site, _span(timing, today, dice)


def _span(timing: Timing, today: date, dice: Dice) -> Span:
    """First and last lesson; a course ends in its last week, on the weekday it began or near it."""
    days = 7 * dice.choice(WEEKS) - 3
    first = today + timedelta(
        days={
            Timing.PAST: -dice.randint(20, 360) - days,
            Timing.LATE: -dice.randint(14, 40) - days,
            Timing.ENDED: -dice.randint(0, 3) - days,
            Timing.RUNNING: -dice.randint(4, days - 7),
            Timing.WAITING: -1,
            Timing.SOON: dice.randint(6, 28),
        }[timing]
    )
    return working_day(first), working_day(first + timedelta(days=days))


def _course(site: Site, number: int, span: Span, dice: Dice) -> Course:
    first, last = span
    weights = [weight for _, weight in LANGUAGES.values()]
    language = dice.choices(tuple(LANGUAGES), weights)[0]
    return Course(
        dice.uuid(),
        f"MO-{site.code}-{first.year}-{number:03d}",
        f"MO {LANGUAGES[language][0]} · {dice.choices(('dag', 'avond'), (75, 25))[0]}",
        language,
        dice.choices(tuple(FORMATS), tuple(FORMATS.values()))[0],
        first,
        last,
        site.id,
    )
