"""From characters to glyphs: which typeface, which direction, which script, then HarfBuzz."""

from dataclasses import dataclass
from itertools import accumulate, groupby
from typing import NamedTuple

import icu

from desk_app.adapters.paper.fonts import Family, Glyph, Typeface

UNSEEN = 0xFFFD  # what stands on paper for a character that no font has
CONTROLS = frozenset("\u200b\u200e\u200f\u061c\u2066\u2067\u2068\u2069")  # steer, draw nothing
JOINERS = frozenset("\u200c\u200d")  # belong to the letters around them
NEUTRAL = ("Zyyy", "Zinh")  # common and inherited: they follow their neighbours


class Span(NamedTuple):
    """A piece of text in one weight."""

    text: str
    bold: bool = False


class Look(NamedTuple):
    """How one character is set: the family, by number, and the ISO 15924 script."""

    family: int
    script: str


@dataclass(frozen=True, slots=True)
class Run:
    """Characters ``start`` to ``end`` of a paragraph in one typeface and direction, as glyphs.

    The clusters of the glyphs count from the beginning of the paragraph.
    """

    start: int
    end: int
    rtl: bool
    typeface: Typeface
    glyphs: tuple[Glyph, ...]


@dataclass(frozen=True, slots=True)
class Shaped:
    """A paragraph before it is broken into lines; ``upto[i]`` is the width before character i."""

    text: str
    bidi: icu.Bidi
    runs: tuple[Run, ...]
    upto: tuple[float, ...]


class Shaper:
    """Shapes paragraphs with a fixed list of families."""

    def __init__(self, families: tuple[Family, ...]) -> None:
        self._families = families
        self._looks: dict[str, Look] = {}
        self._seen: set[str] = set()  # single characters that can be printed

    def missing(self, text: str) -> tuple[str, ...]:
        """Name the characters that no font has, each once."""
        new = dict.fromkeys(text).keys() - self._seen
        missing = {c for c in new if not self._is_printable(c)}
        self._seen |= new - missing
        return tuple(sorted(missing, key=text.index))

    def shape(self, spans: tuple[Span, ...]) -> Shaped:
        """Shape one left-to-right paragraph; words in other directions keep theirs."""
        text = "".join(self._printable(span.text) for span in spans)
        bold = [span.bold for span in spans for _ in span.text]
        bidi = icu.Bidi()
        bidi.setPara(icu.UnicodeString(text), 0)
        runs = self._runs(text, bold, bidi.getLevels())
        widths = [0.0] * len(text)
        for run in runs:
            for glyph in run.glyphs:
                widths[glyph.cluster] += glyph.advance
        return Shaped(text, bidi, runs, tuple(accumulate(widths, initial=0.0)))

    def _runs(self, text: str, bold: list[bool], levels: tuple[int, ...]) -> tuple[Run, ...]:
        runs = []
        looks = zip(self._settled(text), bold, levels, strict=True)
        start = 0
        for (look, is_bold, level), same in groupby(looks):
            end = start + sum(1 for _ in same)
            if look:
                runs.append(self._run(text, start, end, look, bold=is_bold, rtl=bool(level & 1)))
            start = end
        return tuple(runs)

    def _run(self, text: str, start: int, end: int, look: Look, *, bold: bool, rtl: bool) -> Run:
        family = self._families[look.family]
        typeface = family.bold if bold else family.regular
        glyphs = typeface.shape(text[start:end], look.script, rtl=rtl, first=start)
        return Run(start, end, rtl, typeface, glyphs)

    def _settled(self, text: str) -> list[Look | None]:
        """Give every character its look; neutral ones take that of the character before."""
        settled: list[Look | None] = []
        last = Look(0, "Latn")
        for character in text:
            if character in CONTROLS:
                settled.append(None)
                continue
            look = self._look(character)
            if look.script not in NEUTRAL:
                last = look
            elif character not in JOINERS and not self._covers(last.family, character):
                last = Look(look.family, last.script)
            settled.append(last)
        return settled

    def _look(self, character: str) -> Look:
        look = self._looks.get(character)
        if look is None:
            families = range(len(self._families))
            family = next((n for n in families if self._covers(n, character)), 0)
            look = Look(family, icu.Script.getScript(character).getShortName())
            self._looks[character] = look
        return look

    def _covers(self, family: int, character: str) -> bool:
        return ord(character) in self._families[family].regular.characters

    def _is_printable(self, character: str) -> bool:
        return (
            character.isspace()
            or character in CONTROLS | JOINERS
            or any(self._covers(n, character) for n in range(len(self._families)))
        )

    def _printable(self, text: str) -> str:
        missing = self.missing(text)
        return text.translate(dict.fromkeys(map(ord, missing), UNSEEN)) if missing else text
