"""The report of a closed day: numbers that add up, then everything they come from."""

from collections import Counter as Tally
from collections.abc import Iterator

from desk_app.adapters.paper import day_count, day_lists, look
from desk_app.adapters.paper.archive import About
from desk_app.adapters.paper.furniture import Fact, facts, plain_foot
from desk_app.adapters.paper.grid import Column, Grid
from desk_app.adapters.paper.paragraph import Style
from desk_app.adapters.paper.plain_words import PlainWords
from desk_app.adapters.paper.sheet import Foot, Head, Sheet
from desk_app.adapters.paper.texts import clock_time, value, written_out
from desk_app.adapters.paper.typeset import Text, Typesetter
from desk_app.domain.agreements import Paper
from desk_app.domain.day_report import WAYS_IN, WAYS_OUT, CountPart, DayReport

PANEL_HEIGHT, INSET, SIGN_WIDTH = 54.0, 16.0, 22.0
SIGN = Style(15, 22, look.QUIET)
THIRD = (look.WIDTH - 2 * look.GUTTER) / 3
TEMPLATE = "day_report/nl {}"


def render(report: DayReport, words: PlainWords, typesetter: Typesetter) -> Paper:
    """Put ``report`` on paper."""
    sheet = Sheet(typesetter, _head(report, words))
    _title(sheet, report, words)
    _panel(sheet, report, words)
    _sums(sheet, report, words)
    day_count.write(sheet, report, words)
    day_lists.write(sheet, report, words)
    title = _name(report, words)
    about = About(title, words.sentences["subject"], report.day)
    content = sheet.finished(about, _foot(report, words))
    return Paper.of(content, _template(words), words.sha256)


def _name(report: DayReport, words: PlainWords) -> str:
    return words.plain("title", code=report.site_code, number=str(report.number))


def _template(words: PlainWords) -> str:
    return TEMPLATE.format(words.sentences["version"])


def _head(report: DayReport, words: PlainWords) -> Head:
    """The site on every page; from the second on also which report this is."""
    site, name = value(report.site, bold=True, recurring=True), _name(report, words)
    about = [value(said, recurring=True) for said in (name, written_out(report.day))]

    def draw(sheet: Sheet) -> None:
        sheet.fill(look.MARGIN, look.TOP, 18, 4, look.YELLOW)
        sheet.y = look.TOP + 8
        sheet.put(sheet.block(site, look.FACT, look.WIDTH / 2), look.MARGIN, sheet.y)
        if sheet.page > 1:
            for line, said in enumerate(about):
                block = sheet.block(said, look.SMALL, look.WIDTH / 2)
                left = look.MARGIN + look.WIDTH - block.width
                sheet.put(block, left, sheet.y - 4 + line * look.SMALL.leading)
        sheet.y += look.FACT.leading + 14

    return draw


def _title(sheet: Sheet, report: DayReport, words: PlainWords) -> None:
    name = value(_name(report, words), recurring=True)
    sheet.write(name, look.TITLE, look.MARGIN, look.WIDTH)
    day = value(written_out(report.day), recurring=True)
    sheet.write(day, look.LEAD, look.MARGIN, look.WIDTH)
    sheet.y += 10
    top, right = sheet.y, look.MARGIN + look.COLUMN + look.GUTTER
    facts(sheet, _who(report, words), look.MARGIN, look.COLUMN)
    reached, sheet.y = sheet.y, top
    facts(sheet, _when(report, words), right, look.COLUMN)
    sheet.y = max(sheet.y, reached) + 10


def _who(report: DayReport, words: PlainWords) -> Iterator[Fact]:
    yield Fact.plain((words.fixed("closed_by"),), report.closed_by, bold=True)
    second = value(report.second) if report.second else words.fixed("nobody")
    yield Fact((words.fixed("second"),), (second,))


def _when(report: DayReport, words: PlainWords) -> Iterator[Fact]:
    at = report.closed_at
    day = written_out(at.astimezone().date())
    moment = words.lasting("moment", day=day, time=clock_time(at))
    yield Fact((words.fixed("closed_at"),), (moment,))
    yield Fact((words.fixed("counted"),), (_counted(report.count, words),))


def _counted(count: CountPart | None, words: PlainWords) -> Text:
    if count is None:
        return words.fixed("not_counted")
    return words.lasting(f"counted_{count.kind}", time=clock_time(count.begun_at))


def _panel(sheet: Sheet, report: DayReport, words: PlainWords) -> None:
    """Opening and what came, less what left, is closing: large, and in that order."""
    top, x = sheet.y, look.MARGIN
    sheet.fill(x, top, look.WIDTH, PANEL_HEIGHT, look.WASH)
    sheet.fill(x, top, 5, PANEL_HEIGHT, look.YELLOW)
    terms = (
        ("", "opening", report.opening),
        ("plus", "came", report.came),
        ("minus", "left", report.left),
        ("equals", "closing", report.closing),
    )
    step = (look.WIDTH - INSET) / len(terms)
    for number, (sign, name, devices) in enumerate(terms):
        left = x + INSET + number * step
        if sign:
            sheet.put(sheet.block(words.fixed(sign), SIGN, step), left - SIGN_WIDTH, top + 24)
        sheet.put(sheet.block(words.fixed(name), look.LABEL, step), left, top + 8)
        said = value(str(devices), bold=True)
        sheet.put(sheet.block(said, look.DATE, step), left, top + 24)
    sheet.y = top + PANEL_HEIGHT + 8
    if not report.adds_up:
        total = report.opening + report.came - report.left
        warning = words.lasting("wrong_sum", sum=str(total), closing=str(report.closing))
        sheet.write(warning, look.BODY, look.MARGIN, look.WIDTH)
        sheet.y += 4


def _sums(sheet: Sheet, report: DayReport, words: PlainWords) -> None:
    """How devices came and left, and what lies here, beside each other."""
    ways = Tally(movement.way for movement in report.movements)
    lists = (
        ("came_how", [(f"way_{way}", ways[way]) for way in WAYS_IN if ways[way]]),
        ("left_how", [(f"way_{way}", ways[way]) for way in WAYS_OUT if ways[way]]),
        ("lying", [(f"state_{state}", devices) for state, devices in report.states]),
    )
    top = reached = sheet.y
    for number, (name, rows) in enumerate(lists):
        sheet.y = top
        columns = (Column(name, 0.8), Column("devices", 0.3, right=True, code=True))
        left = look.MARGIN + number * (THIRD + look.GUTTER)
        grid = Grid(sheet, words, columns, left, THIRD)
        with grid.rows():
            for said, devices in rows:
                grid.row(words.fixed(said), str(devices))
            devices = sum(devices for _, devices in rows)
            total = value(str(devices), bold=True)
            grid.row(words.fixed("total") if rows else words.fixed("nothing"), total)
        reached = max(reached, sheet.y)
    sheet.y = reached + 12


def _foot(report: DayReport, words: PlainWords) -> Foot:
    about = words.lasting(
        "foot",
        title=_name(report, words),
        day=written_out(report.day),
        template=_template(words),
        text_hash=words.sha256[:8],
    )
    return plain_foot(about)
