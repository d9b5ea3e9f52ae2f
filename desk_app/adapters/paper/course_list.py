"""Who of a course gets what: name, client number as bars, and the device they have."""

from desk_app.adapters.paper import look
from desk_app.adapters.paper.archive import About
from desk_app.adapters.paper.furniture import head, plain_foot
from desk_app.adapters.paper.marks import code128
from desk_app.adapters.paper.paragraph import Style
from desk_app.adapters.paper.plain_words import PlainWords
from desk_app.adapters.paper.sheet import Foot, Head, Sheet
from desk_app.adapters.paper.texts import value, written_out
from desk_app.adapters.paper.typeset import Text, Typesetter
from desk_app.domain import numbers
from desk_app.domain.handouts import CourseLine, CourseList
from desk_app.domain.numbers import display

ROW_HEIGHT = 13.5 * look.MM
BAR_HEIGHT = 8.5 * look.MM
BOX = 4 * look.MM
NAME_AT, DEVICE_AT, CODE_AT = 9 * look.MM, 88 * look.MM, 124 * look.MM  # from the margin
NAME = Style(10.4, 14, look.INK)


def render(course: CourseList, words: PlainWords, typesetter: Typesetter) -> bytes:
    """Put ``course`` on as many pages as it needs."""
    sheet = Sheet(typesetter, _head(course, words))
    sheet.write(words.fixed("title"), look.TITLE, look.MARGIN, look.WIDTH)
    last = written_out(course.last_lesson)
    lead = words.filled("lead", course=course.name, last_lesson=last)
    sheet.write(lead, look.LEAD, look.MARGIN, look.WIDTH)
    sheet.write(_count(course, words), look.LEAD, look.MARGIN, look.WIDTH)
    sheet.y += 8
    _titles(sheet, words)
    for line in course.lines:
        sheet.need(ROW_HEIGHT)
        _row(sheet, words, line)
    sheet.rule(look.MARGIN, sheet.y, look.WIDTH)
    title = f"{words.sentences['title']} {course.code}"
    about = About(title, words.sentences["subject"], course.made_on)
    return sheet.finished(about, _foot(course, words))


def _head(course: CourseList, words: PlainWords) -> Head:
    """The course's own code as bars on every page, and the columns named again."""
    usual = head(course.lender, numbers.course_mark(course.code))

    def draw(sheet: Sheet) -> None:
        usual(sheet)
        if sheet.page > 1:
            _titles(sheet, words)

    return draw


def _count(course: CourseList, words: PlainWords) -> Text:
    if not course.lines:
        return words.fixed("nobody")
    without = sum(1 for line in course.lines if not line.tag)
    return words.filled("count", all=str(len(course.lines)), without=str(without))


def _titles(sheet: Sheet, words: PlainWords) -> None:
    for name, at in (("newcomer", NAME_AT), ("device", DEVICE_AT), ("code", CODE_AT)):
        block = sheet.block(words.fixed(name), look.LABEL, look.WIDTH)
        sheet.put(block, look.MARGIN + at, sheet.y)
    sheet.y += look.LABEL.leading + 3


def _row(sheet: Sheet, words: PlainWords, line: CourseLine) -> None:
    top, left = sheet.y, look.MARGIN
    sheet.rule(left, top, look.WIDTH)
    _box(sheet, left + 1, top + (ROW_HEIGHT - BOX) / 2)
    room = DEVICE_AT - NAME_AT - 8
    name = sheet.block(value(line.name, bold=True), NAME, 10 * look.WIDTH)
    if name.width > room:
        name = sheet.block(value(line.name, bold=True), _narrower(name.width, room), look.WIDTH)
    sheet.put(name, left + NAME_AT, top + 6)
    number = value(line.client_number) if line.client_number else words.fixed("no_number")
    sheet.put(sheet.block(number, look.SMALL, room), left + NAME_AT, top + 20.5)
    tag = value(display(line.tag), bold=True) if line.tag else words.fixed("no_device")
    sheet.put(sheet.block(tag, look.FACT, look.WIDTH), left + DEVICE_AT, top + 12.5)
    if line.client_number:
        x, bottom = left + CODE_AT, top + (ROW_HEIGHT + BAR_HEIGHT) / 2
        sheet.draw(code128(line.client_number, x, look.PAGE_HEIGHT - bottom, BAR_HEIGHT))
    sheet.y += ROW_HEIGHT


def _narrower(width: float, room: float) -> Style:
    size = NAME.size * room / width
    return Style(size, NAME.leading, NAME.colour)


def _box(sheet: Sheet, x: float, y: float) -> None:
    """A square to tick."""
    bottom = look.PAGE_HEIGHT - y - BOX
    sheet.draw(f"q 0.35 G 0.8 w {x:.2f} {bottom:.2f} {BOX:.2f} {BOX:.2f} re S Q")


def _foot(course: CourseList, words: PlainWords) -> Foot:
    made_on = written_out(course.made_on)
    title = words.sentences["title"]
    return plain_foot(words.filled("foot", title=title, code=course.code, made_on=made_on))
