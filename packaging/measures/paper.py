"""Times a loan agreement, made here and by other PDF engines from the same words.

All set title, facts, articles and names in Noto Sans regular and bold, with a new name every
time. Ours and typst also draw the bars on both pages and the signature; the slower peers need not.
"""

import html
import re
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from importlib import resources
from itertools import count
from pathlib import Path

from barcode.codex import Code128

from desk_app.adapters.paper.fonts import NOTO
from desk_app.adapters.paper.maker import PaperMaker
from desk_app.adapters.paper.texts import FIELD, Words, read
from desk_app.domain.agreements import Agreement, Borrower, Lender, LentDevice
from desk_app.domain.condition import Accessory
from desk_app.domain.numbers import asset_tag, loan_number
from desk_app.domain.signatures import Signature, SignedHow
from measures.rows import Row, median, milliseconds

DATA = Path(__file__).parents[2] / "resources"
FONT_FILE = resources.files(NOTO[0]) / NOTO[1]
RUNS, SLOW_RUNS = 25, 3

Paragraph = tuple[bool, str]  # bold, text
Make = Callable[[str], object]


STROKE = tuple((10 * n, (37 * n) % 200) for n in range(60))
NUMBER = loan_number("7K3M9QXR2")


def agreement(name: str) -> Agreement:
    return Agreement(
        loan_number=NUMBER,
        lender=Lender("Agentschap Integratie en Inburgering", "Leuven", "Kaai 1, 3000 Leuven"),
        borrower=Borrower(name, "K0012345"),
        device=LentDevice(asset_tag(421), "5CD1234XYZ", "HP Chromebook", (Accessory.CHARGER,)),
        course="MO-LEU-2026-014",
        handed_out_on=date(2026, 9, 14),
        due_date=date(2026, 12, 19),
        staff="An Peeters",
        signature=Signature(SignedHow.DRAWN, (STROKE, STROKE)),
    )


def paragraphs(words: Words, name: str) -> Iterator[Paragraph]:
    """The words of the agreement with ``name`` in every field."""
    yield True, words.labels["title"]
    for label in ("borrower", "client_number", "model", "tag", "serial", "accessories", "due"):
        yield False, f"{words.labels[label]}: {name}"
    for number, article in enumerate(words.articles, 1):
        yield True, f"{number}. {article.heading}"
        yield False, FIELD.sub(name, article.text).replace("**", "")
    yield True, FIELD.sub(name, words.labels["made_in_two"]).replace("**", "")


def ours() -> Make:
    maker = PaperMaker(DATA)
    return lambda name: maker.agreement(agreement(name))


def typst_source(words: Words, name: str) -> str:
    fill = {"1": "black", "0": "none"}
    bars = ", ".join(
        f"rect(width: {len(bar) * 0.33}mm, height: 10mm, fill: {fill[bar[0]]})"
        for bar in re.findall("1+|0+", Code128(NUMBER).build()[0])
    )
    points = ", ".join(f"curve.line(({x / 10}mm, {y / 10}mm))" for x, y in STROKE)
    out = [
        '#set text(font: "Noto Sans", size: 10pt)',
        f'#set page(paper: "a4", header: stack(dir: ltr, {bars}))',
    ]
    for bold, text in paragraphs(words, name):
        said = re.sub(r"([#$*_`<>@\\\[\]])", r"\\\1", text)
        out.append(f'#text(weight: "bold")[{said}]' if bold else said)
    ink = f"#curve(stroke: 0.5mm, curve.move((0mm, 0mm)), {points})"
    return "\n\n".join((*out, ink, ink))


def typst_peer(words: Words, _: Path) -> Make:
    import typst  # noqa: PLC0415 - only the bench has it

    fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(Path(str(FONT_FILE)).parent)])
    compiler = typst.Compiler(font_paths=fonts)

    def make(name: str) -> object:
        return compiler.compile(input=typst_source(words, name).encode(), format="pdf")

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


def fpdf2_peer(words: Words, folder: Path) -> Make:
    from fpdf import FPDF  # noqa: PLC0415 - only the bench has it

    regular, bold_font = static_fonts(folder)

    def make(name: str) -> object:
        pdf = FPDF(format="A4")
        pdf.add_font("noto", "", regular)
        pdf.add_font("noto", "B", bold_font)
        pdf.set_text_shaping(use_shaping_engine=True)
        pdf.add_page()
        for bold, text in paragraphs(words, name):
            pdf.set_font("noto", "B" if bold else "", 10)
            pdf.multi_cell(0, 5, text, new_x="LMARGIN", new_y="NEXT")
        return pdf.output()

    return make


def weasyprint_peer(words: Words, _: Path) -> Make:
    import weasyprint  # noqa: PLC0415 - only the bench has it

    source = Path(str(FONT_FILE)).as_uri()
    face = f"@font-face{{font-family:noto;src:url('{source}');font-weight:100 900}}"

    def make(name: str) -> object:
        body = "".join(
            f"<p{' style=font-weight:700' if bold else ''}>{html.escape(text)}</p>"
            for bold, text in paragraphs(words, name)
        )
        style = f"<style>{face} body{{font:10pt noto}} @page{{size:A4}}</style>"
        return weasyprint.HTML(string=style + body).write_pdf()

    return make


def compare(own: Make, peer: Make, runs: int) -> tuple[float, float]:
    """Medians in milliseconds of ``runs`` runs in turn, after one that does not count."""
    names = (f"Yusuf Al-Hamdan {n}" for n in count())
    own(next(names))
    peer(next(names))
    own_times, peer_times = [], []
    for _ in range(runs):
        own_times.append(milliseconds(lambda: own(next(names))))
        peer_times.append(milliseconds(lambda: peer(next(names))))
    return median(own_times), median(peer_times)


def rows() -> list[Row]:
    words = read(DATA / "agreements" / "nl.toml", "agreement").words
    own = ours()
    peers = (
        ("typst", typst_peer, RUNS, 2.0),
        ("fpdf2", fpdf2_peer, RUNS, 1.0),
        ("WeasyPrint", weasyprint_peer, SLOW_RUNS, 1.0),
    )
    found: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        for name, peer, runs, goal in peers:
            mine, other = compare(own, peer(words, Path(folder)), runs)
            found.append(Row("agreement as PDF, warm", mine, name, other, goal))
    return found
