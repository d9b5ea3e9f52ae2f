"""Typefaces inside a PDF: which glyph has which code, what it says, and its outlines."""

import zlib
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from reportlab.pdfbase.pdfdoc import (
    BasicFonts,
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFObjectReference,
)

from desk_app.adapters.paper.archive import Stream
from desk_app.adapters.paper.fonts import Typeface

Meaning = tuple[int, str]  # a glyph and the characters it stands for

MAP_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
MAP_FOOT = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
EVERYDAY = frozenset(map(chr, range(0x20, 0x7F))) | frozenset("àäèéëïöü·\u201c\u201d")
MAP_LIMIT = 100  # entries in one block of a character map


class Ascii(NamedTuple):
    """What sets ASCII without shaping it."""

    codes: dict[int, str]
    widths: dict[str, float]


class Codes:
    """The codes that one document gives to (glyph, characters) pairs, typeface by typeface.

    A glyph that stands for its own character has its own number as code, in every document.
    What the words of a language need besides has the code that ``base`` gave it; the rest get
    the numbers after those, in order of appearance. So equal papers have equal bytes, whatever
    was made before, and operators with only the first two kinds may be used again.
    """

    def __init__(self, base: "Codes | None" = None) -> None:
        self.used: dict[Typeface, dict[Meaning, str]] = {}
        self.base = base
        self._first: dict[Typeface, int] = base.taken() if base else {}
        self._next = dict(self._first)
        self._ascii: dict[Typeface, Ascii] = {}

    @property
    def are_shared(self) -> bool:
        """Tell whether every code so far is the same in every document on this base."""
        return self._next == self._first

    def taken(self) -> dict[Typeface, int]:
        """The first number that is free, where the numbers of the glyphs do not suffice."""
        return dict(self._next)

    def coder(self, typeface: Typeface) -> Callable[[int, str], str]:
        """The function that tells the code, in hexadecimal, of a glyph standing for a text."""
        known = self.used.setdefault(typeface, {})

        def code(gid: int, text: str) -> str:
            meaning = (gid, text)
            found = known.get(meaning)
            if found is None:
                found = known[meaning] = f"{self._new(typeface, gid, text):04X}"
            return found

        return code

    def ascii(self, typeface: Typeface) -> Ascii:
        """Use every ASCII character: the code of each by its number, and its width."""
        found = self._ascii.get(typeface)
        if found is None:
            code, known = self.coder(typeface), typeface.ascii
            found = self._ascii[typeface] = Ascii(
                {ord(text): code(gid, text) for text, gid in known.items()},
                {text: typeface.widths[gid] for text, gid in known.items()},
            )
        return found

    def _new(self, typeface: Typeface, gid: int, text: str) -> int:
        if typeface.plain_text.get(gid) == text:
            return gid
        known = self.base.used.get(typeface, {}).get((gid, text)) if self.base else None
        if known is not None:
            return int(known, 16)
        code = self._next.get(typeface, len(typeface.widths))
        self._next[typeface] = code + 1
        return code

    def include(self, other: "Codes") -> None:
        """Use the shared codes of ``other`` too."""
        for typeface, known in other.used.items():
            self.used.setdefault(typeface, {}).update(known)


class Parts(NamedTuple):
    """What a PDF needs of one typeface; three of the parts as compressed streams."""

    name: str
    outlines: bytes
    outlines_length: int
    glyph_map: bytes
    character_map: bytes
    widths: str


def embed(document: PDFDocument, codes: Codes) -> None:
    """Put every typeface in use into the ReportLab document."""
    for typeface, known in sorted(codes.used.items(), key=lambda item: item[0].name):
        by_code = {int(code, 16): meaning for meaning, code in known.items()}
        usual = _everyday(typeface)
        needed = usual if by_code.items() <= usual.items() else by_code
        parts = _parts(typeface, frozenset(needed.items()))
        document.idToObject[BasicFonts].dict[typeface.name] = _font(document, typeface, parts)


@cache
def _everyday(typeface: Typeface) -> dict[int, Meaning]:
    shown = typeface.plain_text.items()
    return {gid: (gid, text) for gid, text in shown if text in EVERYDAY}


@lru_cache(maxsize=24)
def _parts(typeface: Typeface, needed: frozenset[tuple[int, Meaning]]) -> Parts:
    """The same for nearly every paper in a language; letters in no order, hence nobody's name."""
    by_code = dict(needed)
    gids = frozenset(gid for gid, _ in by_code.values()) | {0}
    outlines = typeface.subset(gids)
    return Parts(
        f"/{_subset_tag(gids)}+{typeface.postscript_name}",
        zlib.compress(outlines.data),
        len(outlines.data),
        zlib.compress(_glyph_map(by_code, outlines.new_gid)),
        zlib.compress("".join(_character_map(by_code)).encode()),
        _widths(typeface, by_code),
    )


def _font(document: PDFDocument, typeface: Typeface, parts: Parts) -> PDFObjectReference:
    def put(**entries: object) -> PDFObjectReference:
        return document.Reference(PDFDictionary(entries))

    outlines = _stream(parts.outlines, Length1=parts.outlines_length)
    descriptor = put(
        Type="/FontDescriptor",
        FontName=parts.name,
        **typeface.metrics,
        FontFile2=document.Reference(outlines),
    )
    descendant = put(
        Type="/Font",
        Subtype="/CIDFontType2",
        BaseFont=parts.name,
        CIDSystemInfo="<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>",
        FontDescriptor=descriptor,
        DW=1000,
        W=parts.widths,
        CIDToGIDMap=document.Reference(_stream(parts.glyph_map)),
    )
    return put(
        Type="/Font",
        Subtype="/Type0",
        BaseFont=parts.name,
        Encoding="/Identity-H",
        DescendantFonts=PDFArray([descendant]),
        ToUnicode=document.Reference(_stream(parts.character_map)),
    )


def _stream(compressed: bytes, **entries: int) -> Stream:
    return Stream(PDFDictionary({**entries, "Filter": "/FlateDecode"}), compressed)


def _subset_tag(gids: frozenset[int]) -> str:
    """Six capitals that differ between subsets, as the PDF format asks."""
    number = zlib.crc32(repr(sorted(gids)).encode())
    return "".join(chr(ord("A") + (number >> 4 * place) % 26) for place in range(6))


def _widths(typeface: Typeface, by_code: dict[int, Meaning]) -> str:
    widths = typeface.widths
    return "[" + " ".join(f"{c}[{widths[g]:.0f}]" for c, (g, _) in sorted(by_code.items())) + "]"


def _glyph_map(by_code: dict[int, Meaning], new_gid: dict[int, int]) -> bytes:
    """Two bytes per code: the number of its glyph in the subset."""
    table = bytearray(2 * (max(by_code) + 1))
    for code, (gid, _) in by_code.items():
        table[2 * code : 2 * code + 2] = new_gid[gid].to_bytes(2, "big")
    return bytes(table)


def _character_map(by_code: dict[int, Meaning]) -> Iterator[str]:
    said = [(code, text) for code, (_, text) in sorted(by_code.items()) if text]
    yield MAP_HEAD
    for start in range(0, len(said), MAP_LIMIT):
        part = said[start : start + MAP_LIMIT]
        yield f"{len(part)} beginbfchar\n"
        yield from (f"<{c:04X}> <{t.encode('utf-16-be').hex()}>\n" for c, t in part)
        yield "endbfchar\n"
    yield MAP_FOOT
