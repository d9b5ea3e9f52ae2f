"""From characters to glyphs: which typeface, which direction, which script, then HarfBuzz."""

from dataclasses import dataclass
from functools import cache
from itertools import accumulate, groupby
from typing import Any, NamedTuple

import icu

from desk_app.adapters.paper.fonts import Family, Glyph, Typeface

UNSEEN = 0xFFFD  # what stands on paper for a character that no font has
CONTROLS = frozenset(
    "\u2060\u200b\u200e\u200f\u061c\u2066\u2067\u2068\u2069"
)  # steer, draw nothing
JOINERS = frozenset("\u200c\u200d")  # belong to the letters around them
KEPT_LIMIT = 1024
NEUTRAL = ("Zyyy", "Zinh")  # common and inherited: they follow their neighbours


class Span(NamedTuple):
    """A piece of text in one weight; ``lasting`` when it is nobody's name or note."""

    text: str
    bold: bool = False
    lasting: bool = False


class Look(NamedTuple):
    """How one character is set: the family, by number, and the ISO 15924 script."""

    family: int
    script: str


Key = tuple[str, Look, bool, bool, str]  # text, look, bold, right to left, language


class Tongue(NamedTuple):
    """The language of a paragraph (``nl``, ``prs``) and which way it runs."""

    language: str
    rtl: bool


DUTCH = Tongue("nl", rtl=False)


@cache
def tongue(language: str) -> Tongue:
    """Find out which way a language is written."""
    likely = locale(language)
    likely.addLikelySubtags()
    script = icu.Script.getCode(likely.getScript())[0]
    return Tongue(language, bool(icu.Script(script).isRightToLeft()))


def locale(language: str) -> icu.Locale:
    """What ICU calls a language: Belgian Dutch, Dari; always in Gregorian dates, digits 0 to 9."""
    name = {"nl": "nl_BE", "en": "en_BE", "fr": "fr_BE", "prs": "fa_AF", "ti": "ti_ER"}.get(
        language, language
    )
    return icu.Locale(f"{name}@calendar=gregorian;numbers=latn")


@dataclass(frozen=True, slots=True)
class Run:
    """Characters ``start`` to ``end`` of a paragraph in one typeface and direction, as glyphs.

    The clusters of the glyphs count from ``skipped``: what a line break cut off in front.
    """

    start: int
    end: int
    rtl: bool
    typeface: Typeface
    glyphs: tuple[Glyph, ...]
    skipped: int = 0
    kept: "Kept | None" = None  # none: what it says may be a name


class Kept(NamedTuple):
    """The glyphs of words that come again, and whatever was made of parts of them."""

    glyphs: tuple[Glyph, ...]
    made: dict[Any, Any]


@dataclass(frozen=True, slots=True)
class Shaped:
    """A paragraph before it is broken into lines; ``upto[i]`` is the width before character i."""

    text: str
    tongue: Tongue
    bidi: icu.Bidi
    runs: tuple[Run, ...]
    upto: tuple[float, ...]


class Shaper:
    """Shapes paragraphs with a fixed list of families."""

    def __init__(self, families: tuple[Family, ...]) -> None:
        self._families = families
        self._looks: dict[str, Look] = {}
        self._kept: dict[Key, Kept] = {}
        self._settled_before: dict[str, list[Look | None]] = {}
        self._seen: set[str] = set()  # single characters that can be printed

    @property
    def latin(self) -> Typeface:
        """The typeface of letters and figures, at its usual weight."""
        return self._families[0].regular

    def missing(self, text: str) -> tuple[str, ...]:
        """Name the characters that no font has, each once."""
        new = dict.fromkeys(text).keys() - self._seen
        missing = {c for c in new if not self._is_printable(c)}
        self._seen |= new - missing
        return tuple(sorted(missing, key=text.index))

    def shape(self, spans: tuple[Span, ...], tongue: Tongue) -> Shaped:
        """Shape one paragraph in its own direction; words in another one keep theirs."""
        text = "".join(self._printable(span.text) for span in spans)
        bidi = icu.Bidi()
        bidi.setPara(icu.UnicodeString(text), int(tongue.rtl))
        runs = self._runs(text, spans, bidi.getLevels(), tongue.language)
        widths = [0.0] * len(text)
        for run in runs:
            for glyph in run.glyphs:
                widths[run.start + glyph.cluster] += glyph.advance
        return Shaped(text, tongue, bidi, runs, tuple(accumulate(widths, initial=0.0)))

    def _runs(
        self, text: str, spans: tuple[Span, ...], levels: tuple[int, ...], language: str
    ) -> tuple[Run, ...]:
        runs = []
        looks_at = [look for span in spans for look in self._settled(span)]
        span_at = [span for span in spans for _ in span.text]
        looks = zip(looks_at, span_at, levels, strict=True)
        start = 0
        for (look, span, level), same in groupby(looks):
            end = start + sum(1 for _ in same)
            if look:
                key = (text[start:end], look, span.bold, bool(level & 1), language)
                runs.append(self._run(start, end, key, lasting=span.lasting))
            start = end
        return tuple(runs)

    def _run(self, start: int, end: int, key: Key, *, lasting: bool) -> Run:
        text, look, bold, rtl, language = key
        family = self._families[look.family]
        typeface = family.bold if bold else family.regular
        kept = self._kept.get(key) if lasting else None
        if kept is None:
            kept = Kept(typeface.shape(text, look.script, language, rtl=rtl), {})
            if lasting:
                self._keep(key, kept)
        return Run(start, end, rtl, typeface, kept.glyphs, 0, kept if lasting else None)

    def _keep(self, key: Key, kept: Kept) -> None:
        if len(self._kept) >= KEPT_LIMIT:
            self._kept.clear()
            self._settled_before.clear()
        self._kept[key] = kept

    def _settled(self, span: Span) -> list[Look | None]:
        """Give every character its look; neutral ones take that of the character before."""
        settled = self._settled_before.get(span.text)
        if settled is None:
            settled = self._settle(self._printable(span.text))
            if span.lasting:
                self._settled_before[span.text] = settled
        return settled

    def _settle(self, text: str) -> list[Look | None]:
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
