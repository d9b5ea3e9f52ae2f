"""One column, or two: the Dutch at the left, its translation at the right, row by row."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from desk_app.adapters.paper import look
from desk_app.adapters.paper.embedding import Codes
from desk_app.adapters.paper.paragraph import Style
from desk_app.adapters.paper.sheet import Sheet
from desk_app.adapters.paper.texts import Template, Words
from desk_app.adapters.paper.typeset import Text
from desk_app.domain.agreements import Paper

Saying = tuple[Callable[[Words], Text], Style]


@dataclass(frozen=True, slots=True)
class Wording:
    """The Dutch words, and those of the translation when there is one."""

    dutch: Template
    other: Template | None = None
    base: Codes | None = None  # of the words of the translation

    @property
    def languages(self) -> tuple[Words, ...]:
        """The Dutch first."""
        return (self.dutch.words, *([self.other.words] if self.other else ()))

    def both(self, label: str) -> tuple[Text, ...]:
        """One label in each language."""
        return self.each(lambda words: words.label(label))

    def each(self, say: Callable[[Words], Text]) -> tuple[Text, ...]:
        """The same said in each language."""
        return tuple(say(words) for words in self.languages)

    def paper(self, content: bytes) -> Paper:
        """A finished paper that says which words it was made from."""
        made = Paper.of(content, self.dutch.name, self.dutch.sha256)
        if self.other is None:
            return made
        return replace(made, translation=self.other.name, translation_sha256=self.other.sha256)


class Columns:
    """Rows that say the same in each language, side by side."""

    def __init__(self, sheet: Sheet, wording: Wording) -> None:
        self.sheet = sheet
        self.wording = wording
        alone = wording.other is None
        self.width = look.WIDTH if alone else look.COLUMN
        self.lefts = (look.MARGIN, look.MARGIN + look.COLUMN + look.GUTTER)

    def say(self, *sayings: Saying, gap: float = 0) -> None:
        """Say one or more things below each other, all on one page, and go below them."""
        columns = [
            [self.sheet.block(say(words), style, self.width) for say, style in sayings]
            for words in self.wording.languages
        ]
        high = max(sum(block.height for block in blocks) for blocks in columns)
        self.sheet.need(high)
        for x, blocks in zip(self.lefts, columns, strict=False):
            y = self.sheet.y
            for block in blocks:
                self.sheet.put(block, x, y)
                y += block.height
        self.sheet.y += high + gap

    def band(self, say: Callable[[Words], Text], style: Style) -> None:
        """Say something in a band over the whole width, such as what the translation is worth."""
        top, inset = self.sheet.y, 8
        blocks = [
            self.sheet.block(say(words), style, self.width - 2 * inset)
            for words in self.wording.languages
        ]
        high = max(block.height for block in blocks) + inset
        self.sheet.fill(look.MARGIN, top, look.WIDTH, high, look.WASH)
        for x, block in zip(self.lefts, blocks, strict=False):
            self.sheet.put(block, x + inset, top + inset / 2)
        self.sheet.y += high + 6
