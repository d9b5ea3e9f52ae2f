"""The lists in the report of a day: what is late, what waits, every movement, every hash."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from desk_app.adapters.paper import look
from desk_app.adapters.paper.furniture import Fact, facts
from desk_app.adapters.paper.grid import Column, Grid
from desk_app.adapters.paper.paragraph import Style
from desk_app.adapters.paper.plain_words import PlainWords
from desk_app.adapters.paper.section import heading, in_a_line
from desk_app.adapters.paper.sheet import Sheet
from desk_app.adapters.paper.texts import figures, value
from desk_app.domain.day_report import DayReport, Due, Head
from desk_app.domain.numbers import display

SHOWN = 16  # characters of a hash: enough to compare
LONGEST_AGO = 10**6  # days
LATE = (("late_week", 1, 7), ("late_month", 8, 30), ("late_longer", 31, LONGEST_AGO))
GROUP = Style(9, 14, look.INK, "H3")
DUES = (
    Column("loan", 0.17, code=True),
    Column("tag", 0.14, code=True),
    Column("due_date", 0.12, code=True),
    Column("days", 0.12, right=True, code=True, after=look.GUTTER),
)
SIMS = (
    Column("iccid", 0.4, code=True),
    Column("tag", 0.25, code=True),
    Column("valid_until", 0.25, code=True),
    Column("remark", 0.1),
)
MOVEMENTS = (
    Column("time", 0.08, code=True),
    Column("what", 0.27),
    Column("tag", 0.14, code=True),
    Column("loan", 0.17, code=True),
    Column("staff", 0.19),
    Column("desk", 0.15),
)
HEADS = (
    Column("journal", 0.52, code=True),
    Column("sequence", 0.12, right=True, code=True, after=look.GUTTER),
    Column("hash", 0.36, code=True),
)


def write(sheet: Sheet, report: DayReport, words: PlainWords) -> None:
    """Write every list, the movements after those that ask for something."""
    _overdue(sheet, report, words)
    _due_soon(sheet, report, words)
    _sims(sheet, report, words)
    _paperwork(sheet, report, words)
    _movements(sheet, report, words)
    _compare(sheet, report, words)


def _overdue(sheet: Sheet, report: DayReport, words: PlainWords) -> None:
    if not report.overdue:
        in_a_line(sheet, words, "overdue", words.fixed("nobody"))
        return
    heading(sheet, words, "overdue")
    for name, fewest, most in LATE:
        found = report.late(fewest, most)
        if found:
            sheet.need(GROUP.leading + 40)
            group = words.lasting(name, loans=str(len(found)))
            sheet.write(group, GROUP, look.MARGIN, look.WIDTH)
            _dues(sheet, words, found, [(report.day - due.due_date).days for due in found])
            sheet.y += 6


def _due_soon(sheet: Sheet, report: DayReport, words: PlainWords) -> None:
    if not report.due_soon:
        in_a_line(sheet, words, "due_soon", words.fixed("nobody"))
        return
    heading(sheet, words, "due_soon")
    left = [(due.due_date - report.day).days for due in report.due_soon]
    _dues(sheet, words, report.due_soon, left)


def _dues(sheet: Sheet, words: PlainWords, found: Sequence[Due], days: Sequence[int]) -> None:
    """Loans, two beside each other."""
    cells = [
        (display(due.loan_number), display(due.tag), figures(due.due_date), str(number))
        for due, number in zip(found, days, strict=True)
    ]
    if len(cells) % 2:
        cells.append(("", "", "", ""))
    grid = Grid(sheet, words, DUES * 2)
    with grid.rows():
        for first, second in zip(cells[::2], cells[1::2], strict=True):
            grid.row(*first, *second)


def _sims(sheet: Sheet, report: DayReport, words: PlainWords) -> None:
    if not report.sims:
        in_a_line(sheet, words, "sims", words.fixed("nobody"))
        return
    heading(sheet, words, "sims")
    grid = Grid(sheet, words, SIMS)
    with grid.rows():
        for sim in report.sims:
            ended = words.fixed("expired") if sim.valid_until < report.day else ""
            grid.row(sim.iccid, display(sim.tag), figures(sim.valid_until), ended)


def _paperwork(sheet: Sheet, report: DayReport, words: PlainWords) -> None:
    waiting = report.paperwork
    said = words.lasting(
        "papers",
        to_sign=str(waiting.to_sign),
        to_check=str(waiting.to_check),
        to_match=str(waiting.to_match),
    )
    in_a_line(sheet, words, "paperwork", said)


def _movements(sheet: Sheet, report: DayReport, words: PlainWords) -> None:
    if not report.movements:
        in_a_line(sheet, words, "movements", words.fixed("nobody"))
        return
    heading(sheet, words, "movements")
    grid = Grid(sheet, words, MOVEMENTS)
    with grid.rows():
        for each in report.movements:
            grid.row(
                _when(each.at, report.day),
                words.fixed(f"way_{each.way}"),
                display(each.tag),
                display(each.loan_number),
                each.staff,
                each.desk,
            )


def _when(at: datetime, day: date) -> str:
    """The time; of another day, as when one was not closed, the day too."""
    here = at.astimezone()
    return f"{here:%H:%M}" if here.date() == day else f"{here:%d/%m %H:%M}"


def _compare(sheet: Sheet, report: DayReport, words: PlainWords) -> None:
    """What shows later that nothing was changed: the close before, and the end of each journal."""
    heading(sheet, words, "compare")
    facts(sheet, _origin(report, words), look.MARGIN, look.WIDTH)
    if not report.heads:
        sheet.write(words.fixed("no_journal"), look.FACT, look.MARGIN, look.WIDTH)
        return
    sheet.y += 6
    grid = Grid(sheet, words, HEADS)
    with grid.rows():
        for head in report.heads:
            grid.row(_desk(head), str(head.sequence), head.hash[:SHOWN])


def _desk(head: Head) -> str:
    """Its name, and enough of its id to find it."""
    return f"{head.desk} · {str(head.desk_id)[:8]}" if head.desk else str(head.desk_id)


def _origin(report: DayReport, words: PlainWords) -> Iterator[Fact]:
    yield Fact.plain((words.fixed("program"),), f"Leenbalie {report.version}")
    is_first = not report.previous.strip("0")
    previous = words.fixed("first") if is_first else value(report.previous)
    yield Fact((words.fixed("previous"),), (previous,))
