"""A page to see whether a printer prints."""

from datetime import date

from desk_app.adapters.paper import look
from desk_app.adapters.paper.archive import About
from desk_app.adapters.paper.marks import code128
from desk_app.adapters.paper.plain_words import PlainWords
from desk_app.adapters.paper.sheet import Sheet
from desk_app.adapters.paper.texts import written_out
from desk_app.adapters.paper.typeset import Typesetter
from desk_app.domain.numbers import asset_tag

BAR_HEIGHT = 14 * look.MM


def render(queue: str, day: date, words: PlainWords, typesetter: Typesetter) -> bytes:
    """Put the name of ``queue`` on a page, with bars to look at."""
    sheet = Sheet(typesetter, lambda sheet: sheet.fill(look.MARGIN, look.TOP, 18, 4, look.YELLOW))
    sheet.y += 20
    said = (
        (words.fixed("title"), look.TITLE),
        (words.fixed("lead"), look.LEAD),
        (words.filled("queue", queue=queue), look.BODY),
        (words.filled("when", day=written_out(day)), look.BODY),
        (words.fixed("sharp"), look.BODY),
    )
    for text, style in said:
        sheet.write(text, style, look.MARGIN, look.WIDTH)
        sheet.y += 4
    bottom = look.PAGE_HEIGHT - sheet.y - 6 - BAR_HEIGHT
    sheet.draw(code128(asset_tag(0), look.MARGIN, bottom, BAR_HEIGHT))
    about = About(words.sentences["title"], words.sentences["subject"], day)
    return sheet.finished(about, lambda _sheet, _page, _count: None)
