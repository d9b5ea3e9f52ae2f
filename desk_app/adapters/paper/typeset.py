"""Sets texts as blocks of PDF operators, and keeps the blocks that hold nobody's name."""

from collections.abc import Iterable
from dataclasses import dataclass

from desk_app.adapters.paper.embedding import Codes
from desk_app.adapters.paper.fonts import EM, open_families
from desk_app.adapters.paper.paragraph import Block, Style, broken, unkerned, written
from desk_app.adapters.paper.shaping import KEPT_LIMIT, Shaper, Span, tongue

ANY = Style(10, 14)


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph. ``lasting`` when no value is filled in, so that it may stay in memory."""

    spans: tuple[Span, ...]
    lasting: bool
    language: str = "nl"

    @classmethod
    def plain(cls, words: str, language: str = "nl", *, bold: bool = False) -> "Text":
        """Words of the paper itself."""
        return cls((Span(words, bold, lasting=True),), lasting=True, language=language)


Key = tuple[Text, Style, float, Codes | None]


class Typesetter:
    """The fonts of the process and the boilerplate set so far; one thread at a time."""

    def __init__(self) -> None:
        self._shaper = Shaper(open_families())
        self._kept: dict[Key, tuple[Block, Codes]] = {}

    def missing_characters(self, text: str) -> tuple[str, ...]:
        """Name the characters that would not be readable on paper, each once."""
        return self._shaper.missing(text)

    def block(self, text: Text, style: Style, width: float, codes: Codes) -> Block:
        """Set ``text`` in lines of at most ``width`` points for the document of ``codes``."""
        if not text.lasting:
            return self._set(text, style, width, codes)
        key = (text, style, width, codes.base)
        if key not in self._kept:
            own = Codes(codes.base)
            block = self._set(text, style, width, own)
            if not own.are_shared:
                return self._set(text, style, width, codes)
            self._keep(key, block, own)
        block, own = self._kept[key]
        codes.include(own)
        return block

    def code(self, text: str, style: Style, codes: Codes) -> Block:
        """Set ASCII that nobody reads as words, such as numbers and times, in one line."""
        return unkerned(text, self._shaper.latin, style, codes)

    def _set(self, text: Text, style: Style, width: float, codes: Codes) -> Block:
        shaped = self._shaper.shape(text.spans, tongue(text.language))
        lines = broken(shaped, width * EM / style.size, centred=style.centred)
        return written(shaped, lines, style, codes)

    def base(self, texts: Iterable[Text]) -> Codes:
        """The codes that documents with these words start from."""
        codes = Codes()
        for text in texts:
            self._set(text, ANY, EM, codes)
        return codes

    def _keep(self, key: Key, block: Block, codes: Codes) -> None:
        if len(self._kept) >= KEPT_LIMIT:
            self._kept.clear()
        self._kept[key] = (block, codes)
