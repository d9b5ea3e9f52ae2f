"""Which readers this machine has, and what to type for one that it has not."""

import sys
from dataclasses import dataclass

from desk_app.adapters.decoding.codes import Blind, FirstReader, SecondReader
from desk_app.adapters.decoding.zbar import Zbar
from desk_app.adapters.decoding.zxing import Zxing
from desk_app.usecases.camera_ports import MissingReader

ZBAR_FROM = {
    "linux": "sudo apt install libzbar0",
    "darwin": "brew install zbar",
    "win32": "Visual C++ 2013 Redistributable (x64)",
}
ZXING_FROM = "pip install zxing-cpp"
BROKEN = (ImportError, OSError, AttributeError)  # not there, no library, or an old one


@dataclass(frozen=True, slots=True)
class Readers:
    """Both readers; one that is missing sees nothing."""

    zxing: FirstReader
    zbar: SecondReader
    missing: tuple[MissingReader, ...] = ()


def load(system: str = sys.platform) -> Readers:
    """The readers of this machine; either one, or none, is fine."""
    zxing: FirstReader = Blind()
    zbar: SecondReader = Blind()
    missing = []
    try:
        zxing = Zxing()
    except BROKEN:
        missing.append(MissingReader(Zxing.name, ZXING_FROM))
    try:
        zbar = Zbar()
    except BROKEN:
        missing.append(MissingReader(Zbar.name, ZBAR_FROM.get(system, ZBAR_FROM["linux"])))
    return Readers(zxing, zbar, tuple(missing))
