"""Cards to scan instead of clicking: commands, accessories, parts, and how bad it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from desk_app.adapters.paper import look
from desk_app.adapters.paper.furniture import plain_end, plain_head
from desk_app.adapters.paper.marks import Box, code128, code128_width
from desk_app.adapters.paper.paragraph import Style
from desk_app.adapters.paper.pictograms import Pictogram
from desk_app.adapters.paper.plain_words import PlainWords
from desk_app.adapters.paper.sheet import Sheet
from desk_app.adapters.paper.texts import Words, value
from desk_app.adapters.paper.typeset import Typesetter
from desk_app.domain.cards import Card, Command, card_code
from desk_app.domain.condition import Accessory, Part, Severity

IN_A_ROW, GAP = 3, 3 * look.MM
WIDTH = (look.WIDTH - (IN_A_ROW - 1) * GAP) / IN_A_ROW
HEIGHT, BAR_HEIGHT, PICTURE = 27 * look.MM, 9 * look.MM, 14 * look.MM
NAME, DOT = Style(11, 13.5, look.INK), 2.6


@dataclass(frozen=True, slots=True)
class Deck:
    """What cards are made with; ``pictures`` by the name of the card."""

    words: PlainWords
    terms: Words
    pictures: Mapping[str, Pictogram]
    typesetter: Typesetter

    def name(self, card: Card) -> str:
        """What stands on a card."""
        match card:
            case Command():
                return self.words.sentences[card.value]
            case Part():
                return self.terms.parts[card]
            case Accessory():
                return self.terms.accessories[card]
            case Severity():
                return self.terms.severity(card)


def render(day: date, deck: Deck) -> bytes:
    """Two pages: what is done, and what is found."""
    words = deck.words
    sheet = Sheet(deck.typesetter, plain_head)
    sheet.write(words.fixed("title"), look.TITLE, look.MARGIN, look.WIDTH)
    sheet.write(words.fixed("lead"), look.LEAD, look.MARGIN, look.WIDTH)
    _group(sheet, deck, "commands", tuple(Command))
    _group(sheet, deck, "accessories", tuple(Accessory))
    sheet.turn()
    _group(sheet, deck, "parts", tuple(Part))
    _group(sheet, deck, "severities", tuple(Severity))
    return plain_end(sheet, words, day)


def _group(sheet: Sheet, deck: Deck, heading: str, cards: Sequence[Card]) -> None:
    sheet.y += 6
    sheet.write(deck.words.fixed(heading), look.HEADING, look.MARGIN, look.WIDTH)
    sheet.y += 3
    for first in range(0, len(cards), IN_A_ROW):
        for place, card in enumerate(cards[first : first + IN_A_ROW]):
            _card(sheet, deck, card, look.MARGIN + place * (WIDTH + GAP))
        sheet.y += HEIGHT + GAP


def _card(sheet: Sheet, deck: Deck, card: Card, x: float) -> None:
    """A picture and a name on top, bars over the full width below."""
    top, name = sheet.y, deck.name(card)
    bottom = look.PAGE_HEIGHT - top - HEIGHT
    sheet.draw(f"q 0.7 G 0.6 w {x:.2f} {bottom:.2f} {WIDTH:.2f} {HEIGHT:.2f} re S Q")
    picture = Box(x + 4, bottom + HEIGHT - PICTURE - 3, PICTURE * 1.2, PICTURE)
    sheet.figure(_drawn(deck, card, picture), name)
    left = x + PICTURE * 1.2 + 10
    block = sheet.block(value(name, bold=True), NAME, x + WIDTH - left - 4)
    sheet.put(block, left, top + 4 + (PICTURE - block.height) / 2)
    code = card_code(card)
    bars = x + (WIDTH - code128_width(code)) / 2
    sheet.draw(code128(code, bars, bottom + 5, BAR_HEIGHT))


def _drawn(deck: Deck, card: Card, box: Box) -> str:
    """The picture of a card; of a severity as many dots as it is bad."""
    if not isinstance(card, Severity):
        return deck.pictures[card.value].drawn(box)
    middle = box.y + box.height / 2
    step = box.width / len(Severity)
    dots = (_dot(box.x + (n + 0.5) * step, middle, filled=n <= card) for n in range(len(Severity)))
    return " ".join(("q 0.7 w", *dots, "Q"))


def _dot(x: float, y: float, *, filled: bool) -> str:
    """A square, black or empty."""
    side = 2 * DOT
    end = "0 g f" if filled else "0.5 G S"
    return f"{x - DOT:.2f} {y - DOT:.2f} {side:.2f} {side:.2f} re {end}"
