"""What the camera asks of the outside: readers of bar codes, and which of them are missing."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Symbology(StrEnum):
    """The kinds of code that stand on labels; no other kind is looked for."""

    QR = "QR"
    CODE_128 = "Code 128"
    CODE_39 = "Code 39"


@dataclass(frozen=True, slots=True)
class Sighting:
    """One code in a picture, as one reader read it."""

    text: str
    symbology: Symbology
    reader: str


@dataclass(frozen=True, slots=True)
class GreyFrame:
    """A grey picture in memory that is somebody else's: valid only while it is read.

    One byte a pixel, ``step`` bytes from pixel to pixel and ``stride`` from row to row.
    """

    data: memoryview
    width: int
    height: int
    stride: int
    step: int = 1


@dataclass(frozen=True, slots=True)
class MissingReader:
    """A reader that this machine does not have, and what to type for it."""

    name: str
    remedy: str


class FrameReader(Protocol):
    """Reads the pictures of a camera, one after another; slow, so for a job."""

    @property
    def missing(self) -> tuple[MissingReader, ...]: ...

    def read(self, frame: GreyFrame) -> tuple[Sighting, ...]:
        """The codes that are seen now; the next look at the same label may see others."""
        ...
