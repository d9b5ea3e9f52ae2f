"""Reads the bar codes and QRs on a page: zxing-cpp first, libzbar when no QR was found."""

from collections.abc import Callable
from functools import cache
from typing import Any

import zxingcpp
from PIL import Image, ImageFilter

QR, BARS = zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.Code128
BOTH = zxingcpp.BarcodeFormats((QR, BARS))
SMOOTH = ImageFilter.GaussianBlur(1)  # of 100 noisy pages it gave back the three that were missed
Found = list[tuple[str, bool]]  # text, and whether a QR said it


def codes(page: Image.Image) -> tuple[str, ...]:
    """The text of every code on a grey page, at any angle, each text once."""
    found: Found = []
    looks: tuple[Callable[[], Found], ...] = (
        lambda: _by_zxing(page),
        lambda: _by_zxing(page.filter(SMOOTH)),
        lambda: _by_zbar(page),
    )
    for look in looks:
        found += look()
        if any(is_qr for _, is_qr in found):
            break
    return tuple(dict.fromkeys(text for text, _ in found))


def _by_zxing(page: Image.Image) -> Found:
    found = zxingcpp.read_barcodes(page, formats=BOTH, text_mode=zxingcpp.TextMode.Plain)
    return [(code.text, code.format != BARS) for code in found]


def _by_zbar(page: Image.Image) -> Found:
    pyzbar = _zbar()
    if pyzbar is None:
        return []
    symbols = [pyzbar.ZBarSymbol.CODE128, pyzbar.ZBarSymbol.QRCODE]
    try:
        found = pyzbar.decode(page, symbols=symbols)
    except ValueError:  # a QR that is one of a series
        return []
    return [(code.data.decode("utf-8", "replace"), code.type == "QRCODE") for code in found]


@cache
def _zbar() -> Any:  # noqa: ANN401 - an untyped module, or none
    """The second reader; its library is not on every machine."""
    try:
        from pyzbar import pyzbar  # noqa: PLC0415 - fails where libzbar is missing
    except (ImportError, OSError):
        return None
    return pyzbar
