"""Times the report of a long day, against ReportLab's own tables holding the same rows."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

from reportlab.platypus import Flowable, SimpleDocTemplate, Table

from desk_app.adapters.paper.maker import PaperMaker
from desk_app.domain.day_report import CountPart, DayReport, Due
from desk_app.domain.numbers import display
from measures.rows import Row, median, milliseconds
from tests.support.day_reports import long_day

DATA = Path(__file__).parents[2] / "resources"
COUNT, RUNS = 200, 25
Cells = tuple[str, ...]


def tables(report: DayReport) -> Iterator[list[Cells]]:
    """The rows of every section, each with its heads."""
    sums = (report.opening, report.came, report.left, report.closing)
    yield [("Begin", "Bij", "Weg", "Einde"), tuple(map(str, sums))]
    yield [("Hoe", "Toestellen"), *((way, str(n)) for way, n in ways(report).items())]
    yield [("Ligt hier", "Toestellen"), *((state, str(count)) for state, count in report.states)]
    if report.count:
        yield from counted(report.count)
    heads = ("Label", "Verschil", "Oorzaak", "Sinds")
    yield [heads, *((c.code, c.bucket, c.cause, str(c.since)) for c in report.carried)]
    for late in (report.late(1, 7), report.late(8, 30), report.late(31, 10**6), report.due_soon):
        yield [("Uitlening", "Toestel", "Einddatum") * 2, *two_beside(late)]
    yield [
        ("Simkaart", "Toestel", "Tot"),
        *((s.iccid, s.tag, str(s.valid_until)) for s in report.sims),
    ]
    heads = ("Uur", "Wat", "Toestel", "Uitlening", "Medewerker", "Werkplek")
    yield [heads, *moved(report)]
    yield [
        ("Werkplek", "Regel", "Hash"),
        *((str(h.desk_id), str(h.sequence), h.hash[:16]) for h in report.heads),
    ]


def ways(report: DayReport) -> Counter[str]:
    return Counter(movement.way for movement in report.movements)


def counted(count: CountPart) -> Iterator[list[Cells]]:
    people = ((c.storage, c.staff, str(c.things)) for c in count.counters)
    yield [("Bergplaats", "Geteld door", "Geteld"), *people]
    yield [("Bergplaats", "Laders"), *((storage, str(n)) for storage, n in count.chargers)]
    heads = ("Label", "Verschil", "Gezien in", "Beslissing", "Door", "Volgt op")
    yield [
        heads,
        *(
            (d.code, d.bucket, d.storage, d.remedy or d.cause or "", d.by, d.follow_up)
            for d in count.differences
        ),
    ]


def moved(report: DayReport) -> Iterator[Cells]:
    for each in report.movements:
        tag, loan = display(each.tag), display(each.loan_number)
        yield (f"{each.at:%H:%M}", each.way, tag, loan, each.staff, each.desk)


def two_beside(found: tuple[Due, ...]) -> Iterator[Cells]:
    cells = [(display(d.loan_number), display(d.tag), f"{d.due_date:%d/%m/%Y}") for d in found]
    cells += [("",) * 3] * (len(cells) % 2)
    yield from (a + b for a, b in zip(cells[::2], cells[1::2], strict=True))


def peer(report: DayReport) -> bytes:
    out = BytesIO()
    story: list[Flowable] = [Table(rows, repeatRows=1) for rows in tables(report)]
    SimpleDocTemplate(out).build(story)
    return out.getvalue()


def rows() -> list[Row]:
    maker = PaperMaker(DATA)
    first, *reports = (replace(long_day(COUNT), number=number) for number in range(RUNS + 1))
    maker.day_report(first)
    peer(first)
    ours, theirs = [], []
    for report in reports:
        ours.append(milliseconds(lambda report=report: maker.day_report(report)))
        theirs.append(milliseconds(lambda report=report: peer(report)))
    what = f"day report PDF with {COUNT} movements, tagged, PDF/A"
    return [Row(what, median(ours), "ReportLab platypus, same rows", median(theirs), 1.5)]
