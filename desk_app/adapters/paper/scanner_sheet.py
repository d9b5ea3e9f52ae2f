"""The sheet to find out how a scanner types: known codes, as bars and as squares."""

from collections.abc import Sequence
from datetime import date

import segno

from desk_app.adapters.paper import look
from desk_app.adapters.paper.furniture import plain_end, plain_head
from desk_app.adapters.paper.marks import code128
from desk_app.adapters.paper.plain_words import PlainWords
from desk_app.adapters.paper.sheet import Sheet
from desk_app.adapters.paper.texts import value
from desk_app.adapters.paper.typeset import Typesetter

BAR_HEIGHT, SQUARE, STEP = 20 * look.MM, 24 * look.MM, 46 * look.MM


def render(codes: Sequence[str], day: date, words: PlainWords, typesetter: Typesetter) -> bytes:
    """Put ``codes`` on a page, far enough apart to scan them one by one."""
    sheet = Sheet(typesetter, plain_head)
    for name, style in (("title", look.TITLE), ("lead", look.LEAD), ("laser", look.BODY)):
        sheet.write(words.fixed(name), style, look.MARGIN, look.WIDTH)
        sheet.y += 4
    sheet.y += 20
    for number, code in enumerate(codes, 1):
        _code(sheet, number, code)
        sheet.y += STEP
    return plain_end(sheet, words, day)


def _code(sheet: Sheet, number: int, code: str) -> None:
    low = look.PAGE_HEIGHT - sheet.y - BAR_HEIGHT
    left = look.MARGIN + 24
    sheet.put(sheet.block(value(str(number), bold=True), look.TITLE, 24), look.MARGIN, sheet.y)
    sheet.draw(code128(code, left, low, BAR_HEIGHT))
    sheet.put(sheet.block(value(code), look.SMALL, look.WIDTH), left, sheet.y + BAR_HEIGHT + 4)
    sheet.draw(_square(code, look.MARGIN + look.WIDTH - SQUARE, look.PAGE_HEIGHT - sheet.y))


def _square(code: str, x: float, top: float) -> str:
    """A QR as rectangles, ``SQUARE`` wide without its quiet zone."""
    rows = segno.make_qr(code, error="m").matrix
    side = SQUARE / len(rows)
    dark = (
        f"{x + column * side:.3f} {top - (line + 1) * side:.3f} {side:.3f} {side:.3f} re"
        for line, row in enumerate(rows)
        for column, module in enumerate(row)
        if module
    )
    return " ".join(("q 0 g", *dark, "f Q"))
