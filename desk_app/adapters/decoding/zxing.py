"""The first reader, zxing-cpp: fast, at any quarter turn, light on dark too for QR."""

from collections.abc import Sequence
from typing import Any

from PIL import Image

from desk_app.adapters.decoding.codes import Code
from desk_app.usecases.camera_ports import GreyFrame, Symbology

NAMES = {
    Symbology.QR: "QRCode",
    Symbology.CODE_128: "Code128",
    Symbology.CODE_39: "Code39",
}


class Zxing:
    """Raises ``ImportError`` or ``OSError`` where the library is missing."""

    name = "zxing-cpp"

    def __init__(self) -> None:
        import zxingcpp  # noqa: PLC0415 - may be missing

        self._library = zxingcpp

    def read(self, picture: Image.Image, wanted: Sequence[Symbology]) -> list[Code]:
        """Codes in a grey picture."""
        return self._read(picture, wanted)

    def read_frame(self, frame: GreyFrame, wanted: Sequence[Symbology]) -> list[Code]:
        """Codes in a frame, which is not copied."""
        grey, size = self._library.ImageFormat.Lum, (frame.width, frame.height)
        view = self._library.ImageView(frame.data, *size, grey, frame.stride, frame.step)
        return self._read(view, wanted)

    def _read(self, picture: Any, wanted: Sequence[Symbology]) -> list[Code]:  # noqa: ANN401 - its own view, or Pillow's
        zxing = self._library
        each = [getattr(zxing.BarcodeFormat, NAMES[kind]) for kind in wanted]
        formats = zxing.BarcodeFormats(each)  # one that is kept is a leak at the exit
        plain = zxing.TextMode.Plain  # the usual one writes control characters as words
        found = zxing.read_barcodes(picture, formats=formats, text_mode=plain)
        return [Code(code.text, _kind(str(code.format)), code.orientation) for code in found]


def _kind(name: str) -> Symbology:
    """``QR Code Model 2`` and the like; Code 39 comes in two kinds."""
    return next((kind for kind in Symbology if name.startswith(kind.value)), Symbology.QR)
