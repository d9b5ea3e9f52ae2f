"""The strip of pictograms: what matters most, to be understood without reading."""

from collections.abc import Mapping
from datetime import date

from desk_app.adapters.paper import look
from desk_app.adapters.paper.columns import Columns
from desk_app.adapters.paper.marks import Box
from desk_app.adapters.paper.pictograms import Pictogram
from desk_app.adapters.paper.texts import Words, written_out
from desk_app.domain.agreements import Lender

HEIGHT, GAP = 13 * look.MM, 8.0


def strip(columns: Columns, pictograms: Mapping[str, Pictogram], due: date, lender: Lender) -> None:
    """Five drawings side by side, each with its words in each language."""
    names = ("bring_back", "charger", "care", "not_pass_on", "call" if lender.phone else "come")
    sheet, top = columns.sheet, columns.sheet.y
    width = (look.WIDTH - (len(names) - 1) * GAP) / len(names)
    reached = top
    for number, name in enumerate(names):
        x = look.MARGIN + number * (width + GAP)
        box = Box(x, look.PAGE_HEIGHT - top - HEIGHT, width, HEIGHT)
        alternative = columns.wording.dutch.words.pictograms[name].partition("{")[0].strip()
        sheet.figure(pictograms[name].drawn(box), alternative)
        sheet.y = top + HEIGHT + 3
        for words in columns.wording.languages:
            _caption(columns, words, name, Box(x, 0, width, 0), _values(words, due, lender))
        reached = max(reached, sheet.y)
    sheet.y = reached + 8


def _values(words: Words, due: date, lender: Lender) -> dict[str, str]:
    day = written_out(due, words.language)
    unbroken = lender.phone.replace(" ", "\u00a0")
    return {"due_date": day, "phone": unbroken, "site": lender.site}


def _caption(
    columns: Columns, words: Words, name: str, box: Box, values: Mapping[str, str]
) -> None:
    text = words.filled(words.pictograms[name], values)
    columns.sheet.write(text, look.CAPTION, box.x, box.width)
