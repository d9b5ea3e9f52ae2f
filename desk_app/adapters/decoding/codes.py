"""What a reader of codes is, and what it finds."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from PIL import Image

from desk_app.usecases.camera_ports import GreyFrame, Sighting, Symbology

SHORTEST = 4  # the only thing ever read in photographs without a code was one letter
ALL = tuple(Symbology)
BARS = (Symbology.CODE_128, Symbology.CODE_39)


class Code(NamedTuple):
    """One code; ``angle`` turns it upright, in degrees against the clock."""

    text: str
    symbology: Symbology
    angle: int = 0


class FirstReader(Protocol):
    """zxing-cpp; it also reads a frame where it lies."""

    @property
    def name(self) -> str: ...

    def read(self, picture: Image.Image, wanted: Sequence[Symbology]) -> list[Code]: ...

    def read_frame(self, frame: GreyFrame, wanted: Sequence[Symbology]) -> list[Code]: ...


class SecondReader(Protocol):
    """libzbar; ``spacing`` is how many pixels its lines lie apart: two takes half the time."""

    @property
    def name(self) -> str: ...

    def read(
        self, picture: Image.Image, wanted: Sequence[Symbology], spacing: int = 1
    ) -> list[Code]: ...


class Blind:
    """Stands in for a library that is missing: it sees nothing."""

    name = ""

    def read(
        self, picture: Image.Image, wanted: Sequence[Symbology], spacing: int = 1
    ) -> list[Code]:
        del picture, wanted, spacing
        return []

    def read_frame(self, frame: GreyFrame, wanted: Sequence[Symbology]) -> list[Code]:
        del frame, wanted
        return []


def sightings(codes: Sequence[Code], reader: str) -> tuple[Sighting, ...]:
    """Each code once, without what is too short to be one."""
    seen = dict.fromkeys((code.text, code.symbology) for code in codes)
    return tuple(Sighting(text, kind, reader) for text, kind in seen if len(text) >= SHORTEST)
