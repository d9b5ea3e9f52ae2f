"""The count in the report of a day: what was counted, what differs, what stays open."""

from collections.abc import Iterator

from desk_app.adapters.paper import look
from desk_app.adapters.paper.grid import Cell, Column, Grid
from desk_app.adapters.paper.plain_words import PlainWords
from desk_app.adapters.paper.section import heading, in_a_line
from desk_app.adapters.paper.sheet import Sheet
from desk_app.adapters.paper.texts import figures, value
from desk_app.adapters.paper.typeset import Text
from desk_app.domain.counts import Bucket
from desk_app.domain.day_report import Carried, CountPart, DayReport, Difference
from desk_app.domain.numbers import display

SHOWN = 16  # characters of a hash: enough to compare
COUNTED = (
    Column("storage", 0.42),
    Column("counter", 0.38),
    Column("things", 0.1, right=True, code=True),
    Column("chargers", 0.1, right=True, code=True),
)
DIFFERENCES = (
    Column("code", 0.19, code=True),
    Column("difference", 0.26),
    Column("seen_in", 0.15),
    Column("decision", 0.18),
    Column("by", 0.14),
    Column("follow_up", 0.14),
)
CARRIED = (
    Column("code", 0.18, code=True),
    Column("difference", 0.24),
    Column("cause", 0.18),
    Column("follow_up", 0.14),
    Column("since", 0.12, code=True),
    Column("from_close", 0.1),
    Column("days", 0.06, right=True, code=True),
)


def write(sheet: Sheet, report: DayReport, words: PlainWords) -> None:
    """Write the count, its differences, and those of earlier days."""
    if report.count is None:
        in_a_line(sheet, words, "count", words.fixed("only_movements"))
    else:
        _count(sheet, report.count, words)
        _differences(sheet, report.count.differences, words)
    _carried(sheet, report, words)


def _count(sheet: Sheet, count: CountPart, words: PlainWords) -> None:
    heading(sheet, words, "count")
    lead = words.lasting(
        "count_lead",
        in_order=str(count.in_order),
        away=str(count.away),
        differences=str(len(count.differences)),
        digest=count.digest[:SHOWN],
    )
    sheet.write(lead, look.FACT, look.MARGIN, look.WIDTH)
    sheet.y += 4
    rows = list(_counted(count))
    if not rows:
        sheet.write(words.fixed("nobody_counted"), look.FACT, look.MARGIN, look.WIDTH)
        return
    grid = Grid(sheet, words, COUNTED)
    with grid.rows():
        for row in rows:
            grid.row(*row)
        things = sum(counter.things for counter in count.counters)
        chargers = sum(number for _, number in count.chargers)
        totals = (value(str(number), bold=True) for number in (things, chargers))
        grid.row(words.fixed("total"), "", *totals)


def _counted(count: CountPart) -> Iterator[tuple[str, str, str, str]]:
    """Who counted how many where; the chargers of a place stand in its first row."""
    chargers = dict(count.chargers)
    for counter in count.counters:
        here = chargers.pop(counter.storage, None)
        beside = "" if here is None else str(here)
        yield counter.storage, counter.staff, str(counter.things), beside
    for storage, number in chargers.items():
        yield storage, "", "", str(number)


def _differences(sheet: Sheet, found: tuple[Difference, ...], words: PlainWords) -> None:
    if not found:
        in_a_line(sheet, words, "differences", words.fixed("nobody"))
        return
    heading(sheet, words, "differences")
    grid = Grid(sheet, words, DIFFERENCES)
    with grid.rows():
        for each in found:
            said, settled = _decision(each, words)
            cells = (display(each.code), _what(each, words), each.storage, said)
            grid.row(*cells, each.by, each.follow_up, marked=not settled)


def _what(found: Difference, words: PlainWords) -> Cell:
    bucket = words.sentences[f"bucket_{found.bucket}"]
    if not found.state or found.bucket is Bucket.ON_LOAN:  # which says it already
        return words.fixed(f"bucket_{found.bucket}")
    return words.lasting("stood", bucket=bucket, state=words.sentences[f"state_{found.state}"])


def _decision(found: Difference, words: PlainWords) -> tuple[Text, bool]:
    """What was decided, and whether nothing is left to do about it today."""
    if found.remedy:
        done = "put_right" if found.put_right else "to_do"
        remedy = words.sentences[f"remedy_{found.remedy}"]
        return words.lasting(done, remedy=remedy), found.put_right
    if found.cause:
        return words.fixed(f"cause_{found.cause}"), True
    return words.fixed("undecided"), False


def _carried(sheet: Sheet, report: DayReport, words: PlainWords) -> None:
    if not report.carried:
        in_a_line(sheet, words, "carried", words.fixed("nobody"))
        return
    heading(sheet, words, "carried")
    grid = Grid(sheet, words, CARRIED)
    with grid.rows():
        for each in report.carried:
            age = str((report.day - each.since).days)
            what, why = words.fixed(f"bucket_{each.bucket}"), words.fixed(f"cause_{each.cause}")
            since, close = figures(each.since), _close(each, report, words)
            grid.row(display(each.code), what, why, each.follow_up, since, close, age)


def _close(each: Carried, report: DayReport, words: PlainWords) -> Cell:
    if each.number == 0:
        return words.fixed("stock_take")
    return f"{report.site_code} {each.number}"
