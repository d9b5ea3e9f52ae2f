"""Other PDF engines that set the same paragraphs in the same typefaces."""

import html
import re
from collections.abc import Callable, Iterator
from importlib import resources
from pathlib import Path
from typing import NamedTuple

from barcode.codex import Code128
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QFontDatabase, QPageSize, QPdfWriter, QTextDocument

from desk_app.adapters.paper.fonts import NOTO, PLEX

FONT_FILE = resources.files(NOTO[0]) / NOTO[1]
ARABIC_FILES = [resources.files(PLEX[0]) / PLEX[1].format(w) for w in ("Regular", "Bold")]


class Paragraph(NamedTuple):
    """One paragraph of plain text."""

    text: str
    way: str = "ltr"  # or rtl
    bold: bool = False


Paragraphs = Callable[[str], Iterator[Paragraph]]
Make = Callable[[str], object]


class Extras(NamedTuple):
    """What the faster peers draw besides: bars on every page, and a signature."""

    number: str
    stroke: tuple[tuple[int, int], ...]


def typst_source(said: Iterator[Paragraph], extras: Extras) -> str:
    fill = {"1": "black", "0": "none"}
    bars = ", ".join(
        f"rect(width: {len(bar) * 0.33}mm, height: 10mm, fill: {fill[bar[0]]})"
        for bar in re.findall("1+|0+", Code128(extras.number).build()[0])
    )
    points = ", ".join(f"curve.line(({x / 10}mm, {y / 10}mm))" for x, y in extras.stroke)
    out = [
        '#set text(font: ("Noto Sans", "IBM Plex Sans Arabic"), size: 8pt)',
        f'#set page(paper: "a4", header: stack(dir: ltr, {bars}))',
    ]
    for text, way, bold in said:
        escaped = re.sub(r"([#$*_`<>@\\\[\]])", r"\\\1", text)
        weight = "bold" if bold else "regular"
        out.append(f'#text(weight: "{weight}", dir: {way})[{escaped}]')
    ink = f"#curve(stroke: 0.5mm, curve.move((0mm, 0mm)), {points})"
    return "\n\n".join((*out, ink, ink))


def typst_peer(said: Paragraphs, extras: Extras, _: Path) -> Make:
    import typst  # noqa: PLC0415 - only the bench has it

    fonts = typst.Fonts(
        include_system_fonts=False,
        font_paths=[str(Path(str(f)).parent) for f in (FONT_FILE, ARABIC_FILES[0])],
    )
    compiler = typst.Compiler(font_paths=fonts)

    def make(name: str) -> object:
        return compiler.compile(input=typst_source(said(name), extras).encode(), format="pdf")

    return make


def static_fonts(folder: Path) -> tuple[Path, Path]:
    """Regular and bold as files of their own, for engines that know no variable fonts."""
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # noqa: PLC0415 - only the bench has it
    from fontTools.varLib.instancer import instantiateVariableFont  # type: ignore[import-untyped]  # noqa: PLC0415 - only the bench has it

    made = []
    for weight in (400, 700):
        font = instantiateVariableFont(TTFont(str(FONT_FILE)), {"wght": weight, "wdth": 100})
        made.append(folder / f"{weight}.ttf")
        font.save(made[-1])
    return made[0], made[1]


def fpdf2_peer(said: Paragraphs, _: Extras, folder: Path) -> Make:
    from fpdf import FPDF  # noqa: PLC0415 - only the bench has it

    regular, bold_font = static_fonts(folder)

    def make(name: str) -> object:
        pdf = FPDF(format="A4")
        pdf.add_font("noto", "", regular)
        pdf.add_font("noto", "B", bold_font)
        for style, file in zip(("", "B"), ARABIC_FILES, strict=True):
            pdf.add_font("plex", style, str(file))
        pdf.set_text_shaping(use_shaping_engine=True)
        pdf.add_page()
        for text, way, bold in said(name):
            pdf.set_font("plex" if way == "rtl" else "noto", "B" if bold else "", 8)
            pdf.multi_cell(0, 4, text, new_x="LMARGIN", new_y="NEXT")
        return pdf.output()

    return make


def weasyprint_peer(said: Paragraphs, _: Extras, __: Path) -> Make:
    import weasyprint  # noqa: PLC0415 - only the bench has it

    sources = (("noto", FONT_FILE, "100 900"), ("plex", ARABIC_FILES[0], "400"))
    faces = "".join(
        f"@font-face{{font-family:{name};src:url('{Path(str(file)).as_uri()}');font-weight:{weight}}}"
        for name, file, weight in sources
    )
    style = f"<style>{faces} body{{font:8pt noto,plex}} @page{{size:A4}}</style>"

    def make(name: str) -> object:
        return weasyprint.HTML(string=style + "".join(map(_html, said(name)))).write_pdf()

    return make


def qt_peer(said: Paragraphs, _: Extras, __: Path) -> Make:
    for file in (FONT_FILE, *ARABIC_FILES):
        QFontDatabase.addApplicationFont(str(file))

    def make(name: str) -> object:
        document = QTextDocument()
        document.setHtml("".join(map(_html, said(name))))
        document.setDefaultStyleSheet("")
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        document.print_(writer)
        return bytes(buffer.data().data())

    return make


def _html(paragraph: Paragraph) -> str:
    weight = "font-weight:700;" if paragraph.bold else ""
    family = "font-family:'Noto Sans','IBM Plex Sans Arabic',noto,plex;font-size:8pt"
    return f'<p dir="{paragraph.way}" style="{weight}{family}">{html.escape(paragraph.text)}</p>'
