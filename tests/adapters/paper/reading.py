"""Reads a paper back the way others do: poppler for text, pdfium and zbar for bars."""

import subprocess
import tempfile
from pathlib import Path

import pypdfium2
from PIL import Image
from pyzbar import pyzbar

from desk_app.domain.agreements import Paper

DIRECTION_MARKS = dict.fromkeys(map(ord, "\u202a\u202b\u202c\u200e\u200f"))


def paper(pdf: bytes) -> Paper:
    return Paper.of(pdf, "", "")


def text_of(paper: Paper, *options: str) -> str:
    """What pdftotext finds, without the direction marks it adds."""
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        Path(file.name).write_bytes(paper.content)
        done = subprocess.run(
            ["pdftotext", *options, file.name, "-"], capture_output=True, check=True, timeout=30
        )
    return done.stdout.decode().translate(DIRECTION_MARKS)


def flat(paper: Paper) -> str:
    """All text on one line."""
    return " ".join(text_of(paper).split())


def pages(paper: Paper, dpi: int = 200) -> list[Image.Image]:
    with pypdfium2.PdfDocument(paper.content) as document:
        return [page.render(scale=dpi / 72).to_pil().convert("L") for page in document]


def codes(image: Image.Image) -> list[str]:
    return [found.data.decode() for found in pyzbar.decode(image)]


def ink_in_margins(image: Image.Image, dpi: int = 200) -> int:
    """How many dark pixels lie in the right 15 mm and the lower 9 mm."""
    wide, high = image.size
    right, low = (round(mm / 25.4 * dpi) for mm in (15, 9))
    strips = (image.crop((wide - right, 0, wide, high)), image.crop((0, high - low, wide, high)))
    return sum(sum(strip.histogram()[:128]) for strip in strips)
