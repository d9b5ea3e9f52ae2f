"""Files of scanned pages, one grey page at a time; kept pages small and anonymous."""

import hashlib
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path

import pypdfium2
from PIL import Image, ImageSequence, UnidentifiedImageError
from pypdfium2.raw import FPDF_ERR_PASSWORD

from desk_app.domain.acts import Photo
from desk_app.usecases.scan_ports import FileTrouble

MOST_BYTES = 200_000_000
MOST_PAGES = 500
MOST_PIXELS = 80_000_000  # A3 at 600 dpi
DPI = 200
LONGEST_SIDE = 2900  # A4 at 200 dpi, turned by any angle
KEPT_SIDE, KEPT_BYTES = 1754, 200_000  # A4 at 150 dpi
QUALITIES = (70, 55, 40, 30, 20)
PICTURES = ("JPEG", "PNG", "TIFF")
INCHES = 297 / 25.4  # how long a kept page is on paper
BROKEN = (OSError, ValueError, SyntaxError, EOFError, Image.DecompressionBombError, UserWarning)
Page = Image.Image | FileTrouble


def pages(file: Path) -> Iterator[Page]:
    """The pages of a PDF, JPEG, PNG or TIFF, whatever its name says; trouble ends them."""
    try:
        size = file.stat().st_size
        with file.open("rb") as opened:
            start = opened.read(1024)
    except OSError:
        yield FileTrouble.GONE
        return
    if size > MOST_BYTES:
        yield FileTrouble.TOO_LARGE
    elif b"%PDF-" in start:
        yield from _of_pdf(file)
    else:
        yield from _of_picture(file)


def small(page: Image.Image, angle: int = 0) -> Photo:
    """A page at about 150 dpi in at most 200 kB, with nothing beside the picture.

    It is turned by ``angle`` degrees against the clock, a number of quarter turns.
    """
    kept = page.rotate(angle, expand=True)
    kept.thumbnail((KEPT_SIDE, KEPT_SIDE))
    content = _small_enough(kept)
    return Photo(hashlib.sha256(content).hexdigest(), content)


def count(pdf: bytes) -> int:
    """How many pages a kept PDF has; none when it cannot be read."""
    try:
        with pypdfium2.PdfDocument(pdf) as document:
            return len(document)
    except pypdfium2.PdfiumError:
        return 0


def bound(kept: Sequence[bytes]) -> bytes:
    """Kept pages as one PDF in the size of A4."""
    first, *others = (Image.open(BytesIO(content)) for content in kept)
    pdf = BytesIO()
    resolution = max(first.size) / INCHES
    first.save(pdf, "PDF", save_all=True, append_images=others, resolution=resolution)
    return pdf.getvalue()


def _of_pdf(file: Path) -> Iterator[Page]:
    try:
        document = pypdfium2.PdfDocument(file)
    except (pypdfium2.PdfiumError, OSError) as error:
        locked = getattr(error, "err_code", None) == FPDF_ERR_PASSWORD
        yield FileTrouble.PASSWORD if locked else FileTrouble.DAMAGED
        return
    with document:
        if len(document) > MOST_PAGES:
            yield FileTrouble.TOO_MANY_PAGES
            return
        for number in range(len(document)):
            page = _rasterised(document, number)
            yield page
            if isinstance(page, FileTrouble):
                return


def _rasterised(document: pypdfium2.PdfDocument, number: int) -> Page:
    try:
        page = document[number]
        scale = min(DPI / 72, LONGEST_SIDE / max(*page.get_size(), 1))
        picture: Image.Image = page.render(scale=scale, grayscale=True).to_pil()
    except pypdfium2.PdfiumError:
        return FileTrouble.DAMAGED
    return picture


def _of_picture(file: Path) -> Iterator[Page]:
    try:
        with Image.open(file, formats=PICTURES) as opened:
            for number, frame in enumerate(ImageSequence.Iterator(opened)):
                if number >= MOST_PAGES:
                    yield FileTrouble.TOO_MANY_PAGES
                    return
                if frame.width * frame.height > MOST_PIXELS:
                    yield FileTrouble.TOO_LARGE
                    return
                yield _grey(frame)
    except UnidentifiedImageError:
        yield FileTrouble.NO_DOCUMENT
    except BROKEN:
        yield FileTrouble.DAMAGED


def _grey(frame: Image.Image) -> Image.Image:
    """Grey on white, no larger than is needed to read it."""
    if frame.has_transparency_data:
        ground = Image.new("RGBA", frame.size, "white")
        frame = Image.alpha_composite(ground, frame.convert("RGBA"))
    grey = frame.convert("L")
    grey.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    return grey


def _small_enough(page: Image.Image) -> bytes:
    while True:
        for quality in QUALITIES:
            encoded = BytesIO()
            page.save(encoded, "JPEG", quality=quality, optimize=True)
            if encoded.tell() <= KEPT_BYTES:
                return encoded.getvalue()
        page = page.resize((page.width * 3 // 4, page.height * 3 // 4))
