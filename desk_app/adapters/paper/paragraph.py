"""Lines of a paragraph: broken where ICU allows, ordered as ICU says, written as PDF operators."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import NamedTuple

import icu

from desk_app.adapters.paper.embedding import Codes
from desk_app.adapters.paper.fonts import EM, Glyph, Typeface
from desk_app.adapters.paper.shaping import DUTCH, Run, Shaped, Tongue

LOCALE = icu.Locale("nl_BE")
PIECES_LIMIT = 48  # of one span: lines break where the names before them let them
LEAST_SHIFT = 0.5  # thousandths of the type size: less is not seen


@dataclass(frozen=True, slots=True)
class Style:
    """Type size and line distance in points, a colour as PDF writes it, and what it marks."""

    size: float
    leading: float
    colour: str = "0.086 g"
    role: str = "P"  # the structure element: P, H1, H2
    centred: bool = False

    @property
    def first_baseline(self) -> float:
        """How far below the top the first line stands."""
        return (self.leading + self.size * 0.72) / 2


class Line(NamedTuple):
    """Characters ``start`` to ``end``; ``width`` in thousandths, without the spaces at the end.

    ``indent`` is where it begins: right-to-left lines end at the right edge.
    """

    start: int
    end: int
    width: float
    indent: float


class Block(NamedTuple):
    """A set paragraph: operators that start at the baseline of its first line; sizes in points."""

    operators: str
    width: float
    height: float
    first_baseline: float  # below the top
    role: str
    tongue: Tongue
    text: str


def broken(shaped: Shaped, width: float, *, centred: bool = False) -> list[Line]:
    """Fill lines of at most ``width`` thousandths; a word that is wider is cut between letters."""
    lines: list[Line] = []
    start = last = 0
    for at in _break_points(shaped, width):
        if _visible(shaped, start, at) > width and last > start:
            lines.append(_line(shaped, start, last))
            start = last
        last = at
    lines.append(_line(shaped, start, last))
    return [_placed(shaped, line, width, centred=centred) for line in lines]


def _line(shaped: Shaped, start: int, end: int) -> Line:
    return Line(start, end, _visible(shaped, start, end), 0.0)


def _placed(shaped: Shaped, line: Line, room: float, *, centred: bool) -> Line:
    """Move a line to where it begins; the spaces at a right-to-left line's end stand outside."""
    rtl = shaped.tongue.rtl
    left = room - line.width
    indent = left / 2 if centred else left if rtl else 0.0
    spaces = shaped.upto[line.end] - shaped.upto[line.start] - line.width
    return line._replace(indent=indent - spaces if rtl else indent)


def _break_points(shaped: Shaped, width: float) -> Iterator[int]:
    words = _word_breaks()
    words.setText(shaped.text)
    for start, end in pairwise((0, *words)):
        if _visible(shaped, start, end) > width:
            letters = icu.BreakIterator.createCharacterInstance(LOCALE)
            letters.setText(shaped.text[start:end])
            yield from (start + at for at in letters)
        else:
            yield end


@cache
def _word_breaks() -> icu.BreakIterator:
    return icu.BreakIterator.createLineInstance(LOCALE)


def _visible(shaped: Shaped, start: int, end: int) -> float:
    end = start + len(shaped.text[start:end].rstrip())
    return shaped.upto[end] - shaped.upto[start]


def written(shaped: Shaped, lines: list[Line], style: Style, codes: Codes) -> Block:
    """Write the lines as PDF text operators."""
    out = [style.colour]
    x = 0.0
    for number, line in enumerate(lines):
        indent = round(line.indent * style.size / EM, 2)
        if number or indent:
            out.append(f"{indent - x:g} {-style.leading if number else 0:g} Td")
        x = indent
        out += (_shown(run, style.size, codes, shaped.text) for run in _seen(shaped, line))
    return Block(
        " ".join(out),
        max(line.width for line in lines) * style.size / EM,
        len(lines) * style.leading,
        style.first_baseline,
        style.role,
        shaped.tongue,
        shaped.text,
    )


def unkerned(text: str, typeface: Typeface, style: Style, codes: Codes) -> Block:
    """One line of ASCII, each character at its own width: codes under each other line up."""
    shown, widths = codes.ascii(typeface)
    return Block(
        f"{style.colour} /{typeface.name} {style.size:g} Tf <{text.translate(shown)}>Tj",
        sum(map(widths.__getitem__, text)) * style.size / EM,
        style.leading,
        style.first_baseline,
        style.role,
        DUTCH,
        text,
    )


class Piece(NamedTuple):
    """Characters ``first`` to ``last`` of a run: what of it stands on one line."""

    run: Run
    first: int
    last: int

    def cut(self) -> Run:
        """The piece as a run of its own."""
        run, first, last = self
        if (first, last) == (0, run.end - run.start):
            return run
        glyphs = tuple(g for g in run.glyphs if first <= g.cluster < last)
        return Run(run.start + first, run.start + last, run.rtl, run.typeface, glyphs, first)


def _seen(shaped: Shaped, line: Line) -> Iterator[Piece]:
    """The runs of a line, cut to it, from left to right."""
    if line.start == line.end:
        return
    bidi = shaped.bidi.setLine(line.start, line.end)
    for number in range(bidi.countRuns()):
        start, length, rtl = bidi.getVisualRun(number)
        start += line.start
        end = start + length
        cut = [
            Piece(run, max(run.start, start) - run.start, min(run.end, end) - run.start)
            for run in shaped.runs
            if run.start < end and start < run.end
        ]
        yield from reversed(cut) if rtl else cut


def _shown(piece: Piece, size: float, codes: Codes, text: str) -> str:
    """Write one piece; of words that come again, what was written before."""
    kept = piece.run.kept
    if kept is None:
        return _operators(piece.cut(), size, codes, text)
    key = (piece.first, piece.last, size, codes.base)
    if key not in kept.made:
        own = Codes(codes.base)
        written = _operators(piece.cut(), size, own, text)
        if not own.are_shared:
            return _operators(piece.cut(), size, codes, text)
        if len(kept.made) >= PIECES_LIMIT:
            kept.made.clear()
        kept.made[key] = (written, own)
    written, own = kept.made[key]
    codes.include(own)
    return str(written)


def _operators(run: Run, size: float, codes: Codes, text: str) -> str:
    """Write one run: its font, then its glyphs, moved where HarfBuzz put them."""
    widths, code = run.typeface.widths, codes.coder(run.typeface)
    out = [f"/{run.typeface.name} {size:g} Tf [<"]
    owed = rise = 0.0
    for glyph, stands_for in _with_text(run, text):
        gid, _, advance, dx, dy = glyph
        if dy != rise:
            rise = dy
            out.append(f">]TJ {rise * size / EM:.3f} Ts [<")
        shift = owed + dx
        if abs(shift) >= LEAST_SHIFT:
            out.append(f">{-shift:.0f}<")
            shift -= round(shift)
        out.append(code(gid, stands_for))
        owed = shift + advance - dx - widths[gid]
    out.append(f">{-owed:.0f}]TJ" if abs(owed) >= LEAST_SHIFT else ">]TJ")
    return "".join(out) + (" 0 Ts" if rise else "")


def _with_text(run: Run, text: str) -> Iterator[tuple[Glyph, str]]:
    """Each glyph with the characters it stands for: the widest of a cluster carries them all.

    Right-to-left clusters are written backwards, because readers turn every such run around.
    """
    said = text[run.start : run.end]
    if [g.cluster for g in run.glyphs] == list(range(run.skipped, run.skipped + len(said))):
        yield from zip(run.glyphs, said, strict=True)
        return
    clusters: dict[int, Glyph] = {}
    for glyph in run.glyphs:
        other = clusters.get(glyph.cluster)
        if other is None or glyph.advance > other.advance:
            clusters[glyph.cluster] = glyph
    ends = dict(pairwise((*sorted(clusters), run.skipped + len(said))))
    for glyph in run.glyphs:
        carried = said[glyph.cluster - run.skipped : ends[glyph.cluster] - run.skipped]
        if clusters[glyph.cluster] is not glyph:
            yield glyph, ""
        else:
            yield glyph, carried[::-1] if run.rtl else carried
