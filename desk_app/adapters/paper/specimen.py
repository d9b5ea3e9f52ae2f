"""Marks a finished PDF as an example: one word across every page, under everything else."""

from io import BytesIO
from math import hypot

from pikepdf import Page, Pdf, Rectangle

from desk_app.adapters.paper.embedding import Codes
from desk_app.adapters.paper.paragraph import Style
from desk_app.adapters.paper.sheet import bare_file
from desk_app.adapters.paper.texts import filled
from desk_app.adapters.paper.typeset import Typesetter

PALE = "0.88 g"  # bars on top of it still read
MEASURED = 100.0
SHARE = 0.7  # of the diagonal


def marked(pdf: bytes, word: str, typesetter: Typesetter) -> bytes:
    """The same PDF with ``word`` on every page."""
    out = BytesIO()
    with Pdf.open(BytesIO(pdf)) as opened:
        for page in opened.pages:
            size = float(page.mediabox[2]), float(page.mediabox[3])
            with Pdf.open(BytesIO(_mark(word, size, typesetter))) as mark:
                page.add_underlay(Page(mark.pages[0]), Rectangle(0, 0, *size))
        opened.save(out)
    return out.getvalue()


def _mark(word: str, size: tuple[float, float], typesetter: Typesetter) -> bytes:
    """A page with the word along its diagonal."""
    codes, diagonal = Codes(), hypot(*size)
    text = filled(f"**{word}**", {})
    measured = typesetter.block(text, Style(MEASURED, MEASURED, PALE), 10 * diagonal, codes)
    large = MEASURED * SHARE * diagonal / measured.width
    block = typesetter.block(text, Style(large, large, PALE), 10 * diagonal, codes)
    along, up = size[0] / diagonal, size[1] / diagonal
    x = size[0] / 2 - (along * block.width - up * large * SHARE) / 2
    y = size[1] / 2 - (up * block.width + along * large * SHARE) / 2
    turned = f"{along:.4f} {up:.4f} {-up:.4f} {along:.4f} {x:.2f} {y:.2f}"
    pdf = bare_file(word, size)
    pdf.add([f"BT {turned} Tm {block.operators} ET"])
    return pdf.with_fonts(codes)
