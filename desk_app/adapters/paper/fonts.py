"""The typefaces on paper: found in their packages, opened, shaped with and cut down by HarfBuzz."""

from dataclasses import dataclass, field
from functools import cached_property
from importlib import resources
from typing import NamedTuple

import uharfbuzz as hb

EM = 1000  # PDF measures glyphs in thousandths of the type size
BASIC_PLANE = 0xFFFF  # beyond it nothing is printed: text and UTF-16 positions stay the same
DROPPED = ("GSUB", "GPOS", "GDEF", "name", "post", "STAT", "meta", "cmap", "OS/2", "gasp", "BASE")


class Glyph(NamedTuple):
    """A shaped glyph; lengths in thousandths of the type size, ``cluster`` an index in the run."""

    gid: int
    cluster: int
    advance: float
    dx: float
    dy: float


class Subset(NamedTuple):
    """The outlines of a few glyphs as a font file, and where each glyph went in it."""

    data: bytes
    new_gid: dict[int, int]


@dataclass(frozen=True, slots=True)
class FontFile:
    """Where a font lies, and at which weight a variable one is taken."""

    package: str
    path: str
    weight: int | None = None


@dataclass(frozen=True, eq=False)
class Typeface:
    """One weight of one font. ``name`` is its name inside every PDF."""

    name: str
    file: FontFile
    font: hb.Font
    characters: frozenset[int] = field(repr=False)

    @classmethod
    def opened(cls, name: str, file: FontFile) -> "Typeface":
        """Read the font out of its package."""
        content = (resources.files(file.package) / file.path).read_bytes()
        face = hb.Face(hb.Blob(content))
        font = hb.Font(face)
        if file.weight:
            font.set_variations({"wght": file.weight, "wdth": 100})
        covered = frozenset(c for c in face.unicodes if c <= BASIC_PLANE)
        return cls(name, file, font, covered)

    @cached_property
    def scale(self) -> float:
        """Thousandths of the type size per font unit."""
        return EM / float(self.font.face.upem)

    @cached_property
    def plain_text(self) -> dict[int, str]:
        """The one character each unshaped glyph stands for."""
        found: dict[int, str] = {}
        for code in sorted(self.characters):
            found.setdefault(self.font.get_nominal_glyph(code), chr(code))
        return found

    @cached_property
    def ascii(self) -> dict[str, int]:
        """The unshaped glyph of each ASCII character that can be seen, and of the space."""
        return {text: gid for gid, text in self.plain_text.items() if " " <= text <= "~"}

    @cached_property
    def widths(self) -> tuple[float, ...]:
        """The advance of every glyph."""
        count = self.font.face.glyph_count
        return tuple(self.font.get_glyph_h_advance(gid) * self.scale for gid in range(count))

    @cached_property
    def postscript_name(self) -> str:
        """A name for the PDF, of letters and digits only."""
        return self.file.path.rpartition("/")[2].split("[")[0].removesuffix(".ttf") + self.name

    @cached_property
    def metrics(self) -> dict[str, int | str]:
        """What a PDF font descriptor says about the whole font."""
        extents = self.font.get_font_extents("ltr")
        up, down = round(extents.ascender * self.scale), round(extents.descender * self.scale)
        return {
            "Flags": 4,
            "FontBBox": f"[-500 {down} 2000 {up}]",
            "ItalicAngle": 0,
            "Ascent": up,
            "Descent": down,
            "CapHeight": 714,
            "StemV": 80,
        }

    def shape(self, text: str, script: str, language: str, *, rtl: bool) -> tuple[Glyph, ...]:
        """Turn one run into glyphs, in the order they are seen."""
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.direction = "rtl" if rtl else "ltr"
        buffer.script = script
        buffer.language = language
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_GRAPHEMES
        hb.shape(self.font, buffer, {"liga": False, "dlig": False, "clig": False})
        k = self.scale
        return tuple(
            Glyph(i.codepoint, i.cluster, p.x_advance * k, p.x_offset * k, p.y_offset * k)
            for i, p in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        )

    def subset(self, gids: frozenset[int]) -> Subset:
        """Cut the font down to ``gids``, at its own weight."""
        face = self.font.face
        wanted = hb.SubsetInput()
        wanted.sets(hb.SubsetInputSets.GLYPH_INDEX).update(gids)
        flags = hb.SubsetFlags
        wanted.flags = flags.NO_HINTING | flags.NO_LAYOUT_CLOSURE | flags.NOTDEF_OUTLINE
        tables = wanted.sets(hb.SubsetInputSets.DROP_TABLE_TAG)
        tables.update(int.from_bytes(tag.encode(), "big") for tag in DROPPED)
        if self.file.weight:
            wanted.pin_all_axes_to_default(face)
            wanted.pin_axis_location(face, "wght", self.file.weight)
        plan = hb.SubsetPlan(face, wanted)
        return Subset(plan.execute().blob.data, dict(plan.old_to_new_glyph_mapping))


@dataclass(frozen=True, slots=True)
class Family:
    """The two weights of one design."""

    regular: Typeface
    bold: Typeface


NOTO = ("fontpkg_noto_sans", "files/NotoSans[wdth,wght].ttf")
PLEX = ("fontpkg_ibm_plex_sans_arabic", "files/IBMPlexSansArabic-{}.ttf")
ETHIOPIC = (
    "justmytype_intl_africa",
    "fonts/ofl/notosansethiopic/NotoSansEthiopic[wdth,wght].ttf",
)
FILES = (
    (FontFile(*NOTO, 400), FontFile(*NOTO, 700)),
    (FontFile(PLEX[0], PLEX[1].format("Regular")), FontFile(PLEX[0], PLEX[1].format("Bold"))),
    (FontFile(*ETHIOPIC, 400), FontFile(*ETHIOPIC, 700)),
)


def open_families() -> tuple[Family, ...]:
    """Open every family; a character is taken from the first one that has it."""
    return tuple(
        Family(Typeface.opened(f"T{n}R", regular), Typeface.opened(f"T{n}B", bold))
        for n, (regular, bold) in enumerate(FILES)
    )
