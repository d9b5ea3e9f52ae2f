"""Reads the bar codes and QRs on a page: zxing-cpp first, libzbar when no QR was found."""

from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

import zxingcpp
from PIL import Image, ImageFilter

QR, BARS = zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.Code128
SMOOTH = ImageFilter.GaussianBlur(1)  # of 200 noisy pages it gave back the seven that were missed
QUARTER = 90


class Code(NamedTuple):
    """One code on a page; ``angle`` turns it upright, in degrees against the clock."""

    text: str
    is_qr: bool
    angle: int = 0


class Reading(NamedTuple):
    """The text of every code, each once, and the quarter turns that set the page upright."""

    codes: tuple[str, ...]
    angle: int


def read(page: Image.Image) -> Reading:
    """Read a grey page, at any angle."""
    found: list[Code] = []
    looks: tuple[Callable[[], list[Code]], ...] = (
        lambda: _by_zxing(page),
        lambda: _by_zxing(page.filter(SMOOTH)),
        lambda: _by_zbar(page),
    )
    for look in looks:
        found += look()
        if any(code.is_qr for code in found):
            break
    angle = next((code.angle for code in found if code.is_qr), 0)
    return Reading(tuple(dict.fromkeys(c.text for c in found)), round(angle / QUARTER) * QUARTER)


def _by_zxing(page: Image.Image) -> list[Code]:
    both = zxingcpp.BarcodeFormats((QR, BARS))  # one kept in the module is a leak at the exit
    found = zxingcpp.read_barcodes(page, formats=both, text_mode=zxingcpp.TextMode.Plain)
    return [Code(code.text, code.format != BARS, code.orientation) for code in found]


def _by_zbar(page: Image.Image) -> list[Code]:
    pyzbar = _zbar()
    if pyzbar is None:
        return []
    symbols = [pyzbar.ZBarSymbol.CODE128, pyzbar.ZBarSymbol.QRCODE]
    try:
        found = pyzbar.decode(page, symbols=symbols)
    except ValueError:  # a QR that is one of a series
        return []
    return [Code(code.data.decode("utf-8", "replace"), code.type == "QRCODE") for code in found]


@cache
def _zbar() -> Any:  # noqa: ANN401 - an untyped module, or none
    """The second reader; its library is not on every machine."""
    try:
        from pyzbar import pyzbar  # noqa: PLC0415 - fails where libzbar is missing
    except (ImportError, OSError):
        return None
    return pyzbar
