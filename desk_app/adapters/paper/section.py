"""The headings of a report, and what stands under one where there is nothing to list."""

from desk_app.adapters.paper import look
from desk_app.adapters.paper.plain_words import PlainWords
from desk_app.adapters.paper.sheet import Sheet
from desk_app.adapters.paper.typeset import Text

FEWEST = 60.0  # points under a heading: it never stands alone at the end of a page
ABOVE, BELOW = 10.0, 2.0
LABELLED = 150.0


def heading(sheet: Sheet, words: PlainWords, name: str) -> None:
    """Begin a section."""
    sheet.need(look.HEADING.leading + FEWEST)
    sheet.y += ABOVE
    text = Text.plain(words.sentences[name], bold=True)
    sheet.write(text, look.HEADING, look.MARGIN, look.WIDTH)
    sheet.y += BELOW


def in_a_line(sheet: Sheet, words: PlainWords, name: str, said: Text) -> None:
    """A whole section in one line: its heading, and what there is to say."""
    block = sheet.block(said, look.FACT, look.WIDTH - LABELLED)
    sheet.need(ABOVE + block.height)
    sheet.y += ABOVE / 2
    text = Text.plain(words.sentences[name], bold=True)
    sheet.put(sheet.block(text, look.HEADING, LABELLED), look.MARGIN, sheet.y)
    sheet.put(block, look.MARGIN + LABELLED, sheet.y + 1.5)
    sheet.y += max(block.height, look.HEADING.leading) + BELOW
