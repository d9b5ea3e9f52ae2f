"""From what waits to the lines of the page: headings, rows, and what leads to all of them."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import date

from desk_app.domain import numbers
from desk_app.domain.day_report import Carried
from desk_app.ui.parts.grouped import Heading
from desk_app.ui.wording import terms
from desk_app.ui.wording import today as words
from desk_app.usecases.parking import ParkedCard
from desk_app.usecases.reads import DeviceRow, LoanRow
from desk_app.usecases.today import MOST_ROWS, Today
from desk_app.usecases.today_reads import LISTS, Group

COLUMNS = (
    (
        Group.DUE_TODAY,
        Group.OVERDUE_WEEK,
        Group.OVERDUE_MONTH,
        Group.OVERDUE_LONGER,
        Group.COURSE_ENDS,
    ),
    (Group.TO_SIGN, Group.TO_PREPARE),
    (Group.LEFT_OPEN, Group.CARRIED, Group.PARKED),
)
LOOKS = {
    Group.DUE_TODAY: ("info", "calendar-due"),
    Group.OVERDUE_WEEK: ("warn", "clock"),
    Group.OVERDUE_MONTH: ("warn", "alert-circle"),
    Group.OVERDUE_LONGER: ("stop", "alert-triangle"),
    Group.COURSE_ENDS: ("info", "school"),
    Group.TO_SIGN: ("warn", "signature"),
    Group.TO_PREPARE: ("warn", "clipboard-check"),
    Group.LEFT_OPEN: ("stop", "moon-stars"),
    Group.CARRIED: ("warn", "alert-circle"),
    Group.PARKED: ("info", "player-pause"),
}
Of = LoanRow | DeviceRow | Carried | ParkedCard | date


@dataclass(frozen=True, slots=True)
class Head:
    """Above a group: how many it has in all."""

    group: Group
    count: int


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that waits."""

    group: Group
    of: Of
    today: date


@dataclass(frozen=True, slots=True)
class More:
    """Leads to the whole of a group, or back."""

    group: Group
    count: int
    opened: bool = False


Entry = Head | Row | More


def entries(today: Today, opened: frozenset[Group]) -> tuple[tuple[Entry, ...], ...]:
    """The lines of each column; a group of which nothing waits has none."""
    waits: dict[Group, tuple[Sequence[Of], int]] = {
        each.group: (each.rows, each.count) for each in today.lists
    }
    for group, rows in (
        (Group.LEFT_OPEN, today.left_open),
        (Group.CARRIED, today.carried),
        (Group.PARKED, today.parked),
    ):
        waits[group] = (rows, len(rows))
    return tuple(
        tuple(
            line
            for group in column
            if waits[group][1]
            for line in _group(group, *waits[group], today.day, opened=group in opened)
        )
        for column in COLUMNS
    )


def _group(
    group: Group, of: Sequence[Of], count: int, day: date, *, opened: bool
) -> tuple[Entry, ...]:
    shown = of if opened else of[:MOST_ROWS]
    rows = tuple(Row(group, each, day) for each in shown)
    more = (More(group, count, opened),) if count > min(len(shown), MOST_ROWS) else ()
    return (Head(group, count), *rows, *more)


def heading(entry: Entry) -> Heading | None:
    """What stands above a group."""
    if isinstance(entry, Head):
        return Heading(*LOOKS[entry.group], words.group(entry.group), entry.count)
    return None


def key(entry: Entry) -> Hashable:
    """What a line is about, also when it is read again."""
    match entry:
        case Row(group, LoanRow(id=found) | DeviceRow(id=found) | ParkedCard(id=found)):
            return group, found
        case Row(group, Carried(explanation_id=found)):
            return group, found
        case Row(group, of):
            return group, of
        case _:
            return entry.group, type(entry)


def said(entry: Row | More) -> tuple[str, str, str]:
    """A line in words: what it is called, what else there is to say, and at its right end."""
    if isinstance(entry, More):
        back = entry.opened and entry.group not in LISTS
        return words.fewer() if back else words.more(entry.count), "", ""
    match entry.of:
        case LoanRow() as loan:
            return numbers.display(loan.tag), loan.borrower, _of_loan(entry.group, loan, entry)
        case DeviceRow() as device:
            return numbers.display(device.tag), device.model, terms.state(device.state)
        case Carried() as left:
            return numbers.display(left.code), words.differed(left), words.seen_to()
        case ParkedCard() as card:
            return numbers.display(card.tag) or card.name, _beside(card), terms.clock_time(card.at)
        case day:
            return terms.capital(terms.long_date(day)), "", ""


def below(entry: Row | More) -> str:
    """The second line of a row; most have none."""
    left = entry.of if isinstance(entry, Row) else None
    return words.carried(left) if isinstance(left, Carried) else ""


def described(entry: Row | More) -> str:
    """The same, for who hears it."""
    what, beside, end = said(entry)
    return " · ".join(filter(None, (what, beside, below(entry), end)))


def _of_loan(group: Group, loan: LoanRow, row: Row) -> str:
    if group is Group.TO_SIGN:
        return terms.short_date(loan.started_at.astimezone().date())
    if group is Group.COURSE_ENDS:
        return loan.course
    days = (row.today - loan.due_date).days
    return words.late(days) if days > 0 else ""


def _beside(card: ParkedCard) -> str:
    return card.name if card.tag else ""
