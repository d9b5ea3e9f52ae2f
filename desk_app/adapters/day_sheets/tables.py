"""The report of a day as tables of texts, numbers and dates, without a name of a newcomer."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple

from desk_app.domain.day_report import (
    WAYS_IN,
    WAYS_OUT,
    Carried,
    CountPart,
    DayReport,
    Difference,
    Due,
)
from desk_app.domain.numbers import display

Words = Mapping[str, str]
Cell = str | int | date | datetime
Row = tuple[Cell, ...]


class Table(NamedTuple):
    """A name, the heads of its columns, and as many cells in each row."""

    name: str
    heads: tuple[str, ...]
    rows: tuple[Row, ...]


def tables(report: DayReport, words: Words) -> tuple[Table, ...]:
    """Every table, the numbers that add up first."""

    def table(name: str, heads: Sequence[str], rows: Iterator[Row]) -> Table:
        return Table(words[name], tuple(words[head] for head in heads), tuple(rows))

    due = ("loan", "tag", "due_date")
    happened = ("at", "what", "tag", "loan", "staff", "desk")
    differs = ("code", "difference", "state", "seen_in", "decision", "done", "by", "follow_up")
    return (
        table("overview", ("what", "value"), _overview(report, words)),
        table("sums", ("sum", "what", "devices"), _sums(report, words)),
        table("movements", happened, _movements(report, words)),
        table("count", ("storage", "counter", "things", "chargers"), _counted(report.count)),
        table("differences", differs, _differences(report.count, words)),
        table(
            "carried",
            ("code", "difference", "cause", "follow_up", "since", "close", "days"),
            _carried(report, words),
        ),
        table("overdue", (*due, "days"), _dues(report, report.overdue)),
        table("due_soon", (*due, "days_left"), _dues(report, report.due_soon)),
        table("sims", ("iccid", "tag", "valid_until"), _sims(report)),
        table("compare", ("desk", "journal", "sequence", "hash"), _heads(report)),
    )


def _overview(report: DayReport, words: Words) -> Iterator[Row]:
    """What stands in the report once."""
    waiting = report.paperwork
    said: dict[str, Cell] = {
        "site": report.site,
        "number": f"{report.site_code} {report.number}",
        "day": report.day,
        "closed_at": _local(report.closed_at),
        "closed_by": report.closed_by,
        "second": report.second or words["nobody"],
        "opening": report.opening,
        "came": report.came,
        "left": report.left,
        "closing": report.closing,
        "adds_up": words["yes" if report.adds_up else "no"],
        "to_sign": waiting.to_sign,
        "to_check": waiting.to_check,
        "to_match": waiting.to_match,
        **_about_count(report.count, words),
        "program": f"Leenbalie {report.version}",
        "previous": report.previous if report.previous.strip("0") else words["first"],
    }
    yield from ((words[name], value) for name, value in said.items())


def _about_count(count: CountPart | None, words: Words) -> dict[str, Cell]:
    if count is None:
        return {"counted": words["not_counted"]}
    return {
        "counted": words[f"kind_{count.kind}"],
        "count_begun": _local(count.begun_at),
        "in_order": count.in_order,
        "away": count.away,
        "digest": count.digest,
    }


def _sums(report: DayReport, words: Words) -> Iterator[Row]:
    ways = Counter(movement.way for movement in report.movements)
    for name, kinds in (("came", WAYS_IN), ("left", WAYS_OUT)):
        yield from ((words[name], words[f"way_{way}"], ways[way]) for way in kinds if ways[way])
    yield from ((words["lying"], words[f"state_{s}"], devices) for s, devices in report.states)


def _movements(report: DayReport, words: Words) -> Iterator[Row]:
    for each in report.movements:
        what, tag, loan = words[f"way_{each.way}"], display(each.tag), display(each.loan_number)
        yield _local(each.at), what, tag, loan, each.staff, each.desk


def _counted(count: CountPart | None) -> Iterator[Row]:
    if count is None:
        return
    chargers = dict(count.chargers)
    for counter in count.counters:
        beside = chargers.pop(counter.storage, "")
        yield counter.storage, counter.staff, counter.things, beside
    yield from ((storage, "", "", number) for storage, number in chargers.items())


def _differences(count: CountPart | None, words: Words) -> Iterator[Row]:
    for each in count.differences if count else ():
        state = words[f"state_{each.state}"] if each.state else ""
        done = words["yes" if each.put_right else "no"]
        what = words[f"bucket_{each.bucket}"]
        decision = _decision(each, words)
        yield display(each.code), what, state, each.storage, decision, done, each.by, each.follow_up


def _decision(found: Difference, words: Words) -> str:
    if found.remedy:
        return words[f"remedy_{found.remedy}"]
    return words[f"cause_{found.cause}"] if found.cause else words["undecided"]


def _carried(report: DayReport, words: Words) -> Iterator[Row]:
    for each in report.carried:
        what, why = words[f"bucket_{each.bucket}"], words[f"cause_{each.cause}"]
        age = (report.day - each.since).days
        yield (
            display(each.code),
            what,
            why,
            each.follow_up,
            each.since,
            _close(each, report, words),
            age,
        )


def _close(each: Carried, report: DayReport, words: Words) -> str:
    return f"{report.site_code} {each.number}" if each.number else words["stock_take"]


def _dues(report: DayReport, found: tuple[Due, ...]) -> Iterator[Row]:
    for due in found:
        days = abs((report.day - due.due_date).days)
        yield display(due.loan_number), display(due.tag), due.due_date, days


def _sims(report: DayReport) -> Iterator[Row]:
    yield from ((sim.iccid, display(sim.tag), sim.valid_until) for sim in report.sims)


def _heads(report: DayReport) -> Iterator[Row]:
    yield from ((head.desk, str(head.desk_id), head.sequence, head.hash) for head in report.heads)


def _local(at: datetime) -> datetime:
    """To the second, by the clock of where the file is made: a spreadsheet knows no time zones."""
    return at.astimezone().replace(microsecond=0, tzinfo=None)
