"""What the agreement and the receipt have in common: head, foot, facts, date panel, signatures."""

from collections.abc import Iterable
from dataclasses import dataclass

from desk_app.adapters.paper import look
from desk_app.adapters.paper.marks import Box, code128, code128_width, ink
from desk_app.adapters.paper.paragraph import Style
from desk_app.adapters.paper.sheet import Foot, Head, Sheet
from desk_app.adapters.paper.texts import Template, Words, filled, value
from desk_app.adapters.paper.typeset import Text
from desk_app.domain.agreements import Lender
from desk_app.domain.numbers import display
from desk_app.domain.signatures import Signature, SignedHow

BAR_HEIGHT = 10 * look.MM
HEAD_HEIGHT = 19 * look.MM
PANEL_HEIGHT = 52.0
LABEL_WIDTH = 80.0
ROW_GAP = 4.0


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what it says."""

    label: Text
    said: Text


def head(lender: Lender, loan_number: str) -> Head:
    """The lender at the left, the loan number as bars and as text at the right."""
    wide = code128_width(loan_number)
    left, room = look.MARGIN + look.WIDTH - wide, look.WIDTH - wide - look.GUTTER
    bars = code128(loan_number, left, look.PAGE_HEIGHT - look.TOP - BAR_HEIGHT, BAR_HEIGHT)
    number = value(display(loan_number), bold=True)
    who, where = value(lender.name, bold=True), value(whereabouts(lender))

    def draw(sheet: Sheet) -> None:
        sheet.draw(bars)
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


def foot(template: Template, loan_number: str) -> Foot:
    """Which paper this is, which words it was made from, and the page number."""
    labels = template.words.labels
    about = filled(
        labels["foot"],
        {
            "title": labels["title"],
            "number": display(loan_number),
            "template": template.name,
            "text_hash": template.sha256[:8],
        },
    )

    def draw(sheet: Sheet, number: int, count: int) -> None:
        sheet.rule(look.MARGIN, look.BOTTOM + 10, look.WIDTH)
        page = sheet.block(value(f"{number}/{count}", bold=True), look.SMALL, look.WIDTH)
        sheet.put(sheet.block(about, look.SMALL, look.WIDTH), look.MARGIN, look.BOTTOM + 15)
        right = look.MARGIN + look.WIDTH - page.width
        sheet.put(page, right, look.BOTTOM + 15)

    return draw


def title(sheet: Sheet, words: Words) -> None:
    """Say what paper this is."""
    sheet.write(words.label("title"), look.TITLE, look.MARGIN, look.WIDTH)
    sheet.write(words.label("lead"), look.LEAD, look.MARGIN, look.WIDTH)
    sheet.y += 10


def date_panel(sheet: Sheet, main: Fact, other: Fact) -> None:
    """Set the date that matters large, and the other one beside it."""
    top, x = sheet.y, look.MARGIN
    sheet.fill(x, top, look.WIDTH, PANEL_HEIGHT, look.WASH)
    sheet.fill(x, top, 5, PANEL_HEIGHT, look.YELLOW)
    beside = x + look.WIDTH * 0.66
    sheet.put(sheet.block(main.label, look.LABEL, look.WIDTH), x + 18, top + 8)
    sheet.put(sheet.block(main.said, look.DATE, look.WIDTH), x + 18, top + 21)
    sheet.put(sheet.block(other.label, look.LABEL, look.WIDTH), beside, top + 8)
    sheet.put(sheet.block(other.said, look.FACT, look.WIDTH), beside, top + 26)
    sheet.y = top + PANEL_HEIGHT + 12


def columns(sheet: Sheet, left: Iterable[Fact], right: Iterable[Fact]) -> None:
    """Set two lists of facts side by side."""
    top = sheet.y
    facts(sheet, left, look.MARGIN, look.COLUMN)
    reached, sheet.y = sheet.y, top
    facts(sheet, right, look.MARGIN + look.COLUMN + look.GUTTER, look.COLUMN)
    sheet.y = max(sheet.y, reached)


def facts(sheet: Sheet, rows: Iterable[Fact], x: float, width: float) -> None:
    """Set facts under each other, a hairline above each."""
    for row in rows:
        sheet.rule(x, sheet.y, width)
        said = sheet.block(row.said, look.FACT, width - LABEL_WIDTH)
        label = sheet.block(row.label, look.LABEL, LABEL_WIDTH - 4)
        sheet.put(label, x, sheet.y + ROW_GAP / 2)
        sheet.put(said, x + LABEL_WIDTH, sheet.y + ROW_GAP / 2)
        sheet.y += max(label.height, said.height) + ROW_GAP


def signatures(
    sheet: Sheet, words: Words, signature: Signature, names: tuple[str, str], high: float
) -> None:
    """Two places to sign: the borrower's, and the name of the member of staff beside it."""
    top = sheet.y
    right = look.MARGIN + look.COLUMN + look.GUTTER
    for x, label, name in (
        (look.MARGIN, "signed_borrower", names[0]),
        (right, "signed_lender", names[1]),
    ):
        sheet.put(sheet.block(words.label(label), look.LABEL, look.COLUMN), x, top)
        sheet.rule(x, top + 13 + high, look.COLUMN)
        sheet.y = top + 16 + high
        sheet.write(value(name, bold=True), look.FACT, x, look.COLUMN)
    _signed(sheet, words, signature, Box(look.MARGIN, top + 15, look.COLUMN, high - 4))


def _signed(sheet: Sheet, words: Words, signature: Signature, box: Box) -> None:
    match signature.how:
        case SignedHow.DRAWN:
            upwards = box._replace(y=look.PAGE_HEIGHT - box.y - box.height)
            sheet.draw(ink(signature.strokes, upwards))
        case SignedHow.WITNESSED:
            text = filled(words.labels["witnessed"], {"witness": signature.witness})
            sheet.put(sheet.block(text, look.FACT, box.width), box.x, box.y)
        case SignedHow.ON_PAPER:
            _hint(sheet, words.label("signature"), look.SMALL, box)


def _hint(sheet: Sheet, text: Text, style: Style, box: Box) -> None:
    """Name an empty line, small and just above it."""
    block = sheet.block(text, style, box.width)
    sheet.put(block, box.x, box.y + box.height - block.height)
