"""The second reader, libzbar through pyzbar: slower, and better at blurred bars."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, suppress
from ctypes import c_char_p, c_void_p, cast, string_at
from typing import Any

from PIL import Image

from desk_app.adapters.decoding.codes import Code
from desk_app.usecases.camera_ports import Symbology

NAMES = {
    Symbology.QR: "QRCODE",
    Symbology.CODE_128: "CODE128",
    Symbology.CODE_39: "CODE39",
}
GREY = int.from_bytes(b"Y800", "little")
GUESSES = ("big5", "shift_jis", "latin-1")  # what libzbar takes UTF-8 for
EAST = ("big5", "shift_jis")


class Zbar:
    """Raises ``ImportError`` or ``OSError`` where pyzbar or libzbar is missing."""

    name = "zbar"

    def __init__(self) -> None:
        from pyzbar import wrapper  # noqa: PLC0415 - may be missing

        self._library = wrapper

    def read(
        self, picture: Image.Image, wanted: Sequence[Symbology], spacing: int = 1
    ) -> list[Code]:
        """Codes in a grey picture; what libzbar trips over is a picture without a code."""
        try:
            return list(self._scan(picture, wanted, spacing))
        except Exception:  # noqa: BLE001 - whatever a foreign library raises
            return []

    def _scan(
        self, picture: Image.Image, wanted: Sequence[Symbology], spacing: int
    ) -> Iterator[Code]:
        zbar, pixels = self._library, picture.tobytes()
        with ExitStack() as until_then:
            scanner = zbar.zbar_image_scanner_create()
            until_then.callback(zbar.zbar_image_scanner_destroy, scanner)
            for setting in self._settings(wanted, spacing):
                zbar.zbar_image_scanner_set_config(scanner, *setting)
            image = zbar.zbar_image_create()
            until_then.callback(zbar.zbar_image_destroy, image)
            zbar.zbar_image_set_format(image, GREY)
            zbar.zbar_image_set_size(image, *picture.size)
            zbar.zbar_image_set_data(image, cast(c_char_p(pixels), c_void_p), len(pixels), None)
            zbar.zbar_scan_image(scanner, image)
            yield from self._found(image, wanted)

    def _settings(
        self, wanted: Sequence[Symbology], spacing: int
    ) -> Iterator[tuple[int, int, int]]:
        """Nothing but what is wanted; the decoders of other codes complain on the terminal."""
        kinds, config = self._library.ZBarSymbol, self._library.ZBarConfig
        names = {NAMES[kind] for kind in wanted}
        for kind in kinds:
            yield kind, config.CFG_ENABLE, int(kind.name in names)
        for axis in (config.CFG_X_DENSITY, config.CFG_Y_DENSITY):
            yield kinds.NONE, axis, spacing

    def _found(self, image: Any, wanted: Sequence[Symbology]) -> Iterator[Code]:  # noqa: ANN401 - a pointer
        zbar = self._library
        kinds = {zbar.ZBarSymbol[NAMES[kind]].value: kind for kind in wanted}
        symbol = zbar.zbar_image_first_symbol(image)
        while symbol:
            kind = kinds.get(symbol.contents.type)
            size = zbar.zbar_symbol_get_data_length(symbol)
            data = string_at(zbar.zbar_symbol_get_data(symbol), size)
            if kind is not None:
                yield Code(repaired(data.decode("utf-8", "replace")), kind)
            symbol = zbar.zbar_symbol_next(symbol)


def repaired(text: str) -> str:
    """Undo that libzbar took UTF-8, or Latin-1, for Chinese or Japanese."""
    if text.isascii():
        return text
    for guess in GUESSES:
        with suppress(UnicodeError):
            return text.encode(guess).decode("utf-8")
    for guess in EAST:
        with suppress(UnicodeError):
            return text.encode(guess).decode("cp1252")
    return text
