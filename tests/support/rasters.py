"""A page as dots, the way a printer makes them: nothing stretched to fill the picture."""

import math
from collections.abc import Iterator

import pypdfium2
from PIL import Image
from pypdfium2 import raw


def rasters(pdf: bytes, dpi: int) -> Iterator[Image.Image]:
    """Every page in grey; a dot is exactly 1/``dpi`` inch, also where the page ends inside one."""
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            yield _raster(page, dpi / 72)


def _raster(page: pypdfium2.PdfPage, scale: float) -> Image.Image:
    wide, high = (math.ceil(length * scale) for length in page.get_size())
    bitmap = pypdfium2.PdfBitmap.new_native(wide, high, raw.FPDFBitmap_Gray)
    bitmap.fill_rect((255, 255, 255, 255), 0, 0, wide, high)
    matrix = raw.FS_MATRIX(scale, 0, 0, scale, 0, 0)
    clip = raw.FS_RECTF(0, 0, wide, high)
    raw.FPDF_RenderPageBitmapWithMatrix(bitmap, page, matrix, clip, raw.FPDF_ANNOT)
    picture: Image.Image = bitmap.to_pil()
    return picture
