"""What the agreement and the receipt have in common: head, foot, facts, date panel."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from desk_app.adapters.paper import look, qr
from desk_app.adapters.paper.archive import About
from desk_app.adapters.paper.columns import Columns, Wording
from desk_app.adapters.paper.marks import QUIET_ZONE, code128, code128_width
from desk_app.adapters.paper.paragraph import Style
from desk_app.adapters.paper.plain_words import PlainWords
from desk_app.adapters.paper.sheet import Foot, Head, Sheet
from desk_app.adapters.paper.texts import Template, Words, value, written_out
from desk_app.adapters.paper.typeset import Text
from desk_app.domain.agreements import Lender
from desk_app.domain.numbers import display, page_code

BAR_HEIGHT = 10 * look.MM
HEAD_HEIGHT = 17 * look.MM
PANEL_HEIGHT = 52.0
PAIR_PANEL_HEIGHT = 44.0
INSET = 16.0
LABEL_WIDTH = 80.0
ROW_GAP = 4.0
Writer = Callable[[Words], Text]


@dataclass(frozen=True, slots=True)
class Fact:
    """A label in each language, and what it says: in each language, or once for all."""

    labels: tuple[Text, ...]
    said: tuple[Text, ...]

    @classmethod
    def plain(cls, labels: tuple[Text, ...], said: str, *, bold: bool = False) -> "Fact":
        """A name or a number: the same in every language."""
        return cls(labels, (value(said, bold=bold),))

    @classmethod
    def recurring(cls, labels: tuple[Text, ...], said: str, *, bold: bool = False) -> "Fact":
        """A date or a model: the same in every language, and on many papers."""
        return cls(labels, (value(said, bold=bold, recurring=True),))


def head(lender: Lender, loan_number: str, text_sha256: str = "") -> Head:
    """The lender at the left, the loan number as bars and as text at the right.

    With the hash of its text each page has a QR too, by which its scan is filed.
    """
    wide = code128_width(loan_number)
    left, room = look.MARGIN + look.WIDTH - wide, look.WIDTH - wide - look.GUTTER
    square = left - QUIET_ZONE - qr.SIZE
    room -= QUIET_ZONE + qr.SIZE if text_sha256 else 0
    bars = code128(loan_number, left, look.PAGE_HEIGHT - look.TOP - BAR_HEIGHT, BAR_HEIGHT)
    number = value(display(loan_number), bold=True)
    who = value(lender.name, bold=True, recurring=True)
    where = value(whereabouts(lender), recurring=True)

    def draw(sheet: Sheet) -> None:
        sheet.draw(bars)
        if text_sha256:
            mark = page_code(loan_number, sheet.page, text_sha256)
            sheet.draw(qr.qr(mark, square, look.PAGE_HEIGHT - look.TOP - qr.SIZE))
        block = sheet.block(number, look.SMALL, wide)
        sheet.put(block, left + (wide - block.width) / 2, look.TOP + BAR_HEIGHT + 1)
        sheet.fill(look.MARGIN, look.TOP, 18, 4, look.YELLOW)
        sheet.y = look.TOP + 8
        sheet.write(who, look.FACT, look.MARGIN, room)
        sheet.write(where, look.SMALL, look.MARGIN, room)
        sheet.y = max(sheet.y, look.TOP + HEAD_HEIGHT)

    return draw


def whereabouts(lender: Lender) -> str:
    """Site, address and telephone number, as far as they are known."""
    return ", ".join(part for part in (lender.site, lender.address, lender.phone) if part)


def foot(wording: Wording, loan_number: str) -> Foot:
    """Which paper this is, which words it was made from, and the page number."""
    words, last = wording.dutch.words, wording.other or wording.dutch
    dutch = f"{wording.dutch.name}, {wording.dutch.sha256[:8]}; " if wording.other else ""
    values = {
        "title": words.labels["title"],
        "number": display(loan_number),
        "template": dutch + last.name,
        "text_hash": last.sha256[:8],
    }
    about = words.filled(words.labels["foot"], values)

    def draw(sheet: Sheet, number: int, count: int) -> None:
        sheet.rule(look.MARGIN, look.BOTTOM + 8, look.WIDTH)
        page = sheet.block(
            value(f"{number}/{count}", bold=True, recurring=True), look.SMALL, look.WIDTH
        )
        sheet.put(sheet.block(about, look.SMALL, look.WIDTH), look.MARGIN, look.BOTTOM + 12)
        right = look.MARGIN + look.WIDTH - page.width
        sheet.put(page, right, look.BOTTOM + 12)

    return draw


def title(columns: Columns) -> None:
    """Say what paper this is, and of a translation what it is worth."""
    alone = columns.wording.other is None
    columns.say(
        (lambda words: words.label("title"), look.TITLE if alone else look.PAIR_TITLE),
        (lambda words: words.label("lead"), look.LEAD if alone else look.PAIR_LEAD),
        gap=10 if alone else 4,
    )
    if columns.wording.other:
        columns.band(_worth(columns.wording.other), look.WARNING)


def _worth(translation: Template) -> Writer:
    """What a translation is worth, and whether a translator has signed it off."""
    reviewed = bool(translation.words.reviewed_by)

    def said(words: Words) -> Text:
        labels = words.labels
        unread = "" if reviewed else f" **{labels['not_reviewed']}**"
        return words.filled(labels["translation"] + unread, {})

    return said


def date_panel(
    columns: Columns, label: str, day: Callable[[Words], str], other: Fact | None = None
) -> None:
    """Set the date that matters large, in each language, or with another date beside it."""
    sheet, top, x = columns.sheet, columns.sheet.y, look.MARGIN
    high = PANEL_HEIGHT if columns.wording.other is None else PAIR_PANEL_HEIGHT
    sheet.fill(x, top, look.WIDTH, high, look.WASH)
    sheet.fill(x, top, 5, high, look.YELLOW)
    style = look.DATE if columns.wording.other is None else look.PAIR_DATE
    for left, words in zip(columns.lefts, columns.wording.languages, strict=False):
        room = columns.width - 2 * INSET
        sheet.put(sheet.block(words.label(label), look.LABEL, room), left + INSET, top + 8)
        said = value(day(words), words.language, bold=True, recurring=True)
        sheet.put(sheet.block(said, style, room), left + INSET, top + 21)
    if other and columns.wording.other is None:
        beside = x + look.WIDTH * 0.66
        sheet.put(sheet.block(other.labels[0], look.LABEL, look.WIDTH), beside, top + 8)
        sheet.put(sheet.block(other.said[0], look.FACT, look.WIDTH), beside, top + 26)
    sheet.y = top + high + (12 if columns.wording.other is None else 8)


def fact_columns(columns: Columns, left: Iterable[Fact], right: Iterable[Fact]) -> None:
    """Set two lists of facts side by side."""
    sheet, top = columns.sheet, columns.sheet.y
    facts(sheet, left, look.MARGIN, look.COLUMN)
    reached, sheet.y = sheet.y, top
    facts(sheet, right, look.MARGIN + look.COLUMN + look.GUTTER, look.COLUMN)
    sheet.y = max(sheet.y, reached)


def facts(sheet: Sheet, rows: Iterable[Fact], x: float, width: float) -> None:
    """Set facts under each other, a hairline above each."""
    for row in rows:
        sheet.rule(x, sheet.y, width)
        top = sheet.y + ROW_GAP / 2
        labels = stacked(sheet, row.labels, (look.LABEL, look.SMALL), Spot(x, top, LABEL_WIDTH - 4))
        there = Spot(x + LABEL_WIDTH, top, width - LABEL_WIDTH)
        said = stacked(sheet, row.said, (look.FACT, look.NOTE), there)
        sheet.y += max(labels, said) + ROW_GAP


class Spot(NamedTuple):
    """Where something is set: its upper left corner, from the top of the page, and its width."""

    x: float
    y: float
    width: float


def stacked(sheet: Sheet, texts: Sequence[Text], styles: tuple[Style, Style], spot: Spot) -> float:
    """Set the same in each language, below each other at the left; gives how high they are."""
    y = spot.y
    for number, text in enumerate(texts):
        block = sheet.block(text, styles[min(number, 1)], spot.width)
        inward = spot.width - block.width if block.tongue.rtl else 0
        sheet.put(block, spot.x - inward, y)
        y += block.height
    return y - spot.y


def plain_foot(about: Text) -> Foot:
    """One sentence and the number of the page, on papers that nobody signs."""

    def draw(sheet: Sheet, number: int, count: int) -> None:
        sheet.rule(look.MARGIN, look.BOTTOM + 8, look.WIDTH)
        page = sheet.block(value(f"{number}/{count}", bold=True), look.SMALL, look.WIDTH)
        sheet.put(sheet.block(about, look.SMALL, look.WIDTH), look.MARGIN, look.BOTTOM + 12)
        sheet.put(page, look.MARGIN + look.WIDTH - page.width, look.BOTTOM + 12)

    return draw


def plain_head(sheet: Sheet) -> None:
    """A yellow stroke, on papers for staff alone."""
    sheet.fill(look.MARGIN, look.TOP, 18, 4, look.YELLOW)
    sheet.y += 12


def plain_end(sheet: Sheet, words: PlainWords, day: date) -> bytes:
    """The file of a paper for staff alone, with its title and day on every page."""
    title = words.sentences["title"]
    foot = plain_foot(words.filled("foot", title=title, made_on=written_out(day)))
    return sheet.finished(About(title, words.sentences["subject"], day), foot)
