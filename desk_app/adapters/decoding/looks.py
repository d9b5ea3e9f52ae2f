"""How a picture is prepared for the second reader: as it is, turned, inverted."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PIL import Image, ImageOps

from desk_app.adapters.decoding.codes import ALL, BARS
from desk_app.usecases.camera_ports import Symbology

EDGE = 10  # a tenth is left out on each side: a label is held in the middle
Prepare = Callable[[Image.Image], Image.Image]


class Look(NamedTuple):
    """One preparation, what is looked for in it, and how far apart the lines lie."""

    prepare: Prepare
    wanted: Sequence[Symbology]
    spacing: int = 1


def middle(frame: Image.Image) -> Image.Image:
    """A copy of four fifths of a picture."""
    across, down = frame.width // EDGE, frame.height // EDGE
    return frame.crop((across, down, frame.width - across, frame.height - down))


def turned_middle(degrees: int, frame: Image.Image) -> Image.Image:
    """The square in the middle, turned without growing."""
    side = min(frame.size)
    left, top = (frame.width - side) // 2, (frame.height - side) // 2
    return _turned(frame.crop((left, top, left + side, top + side)), degrees)


def turned(degrees: int, picture: Image.Image) -> Image.Image:
    """All of a picture, turned."""
    return _turned(picture, degrees, expand=True)


def _turned(picture: Image.Image, degrees: int, *, expand: bool = False) -> Image.Image:
    return picture.rotate(degrees, Image.Resampling.BILINEAR, expand=expand, fillcolor=255)


def _inverted_middle(frame: Image.Image) -> Image.Image:
    return ImageOps.invert(middle(frame))


# Both readers miss bars at 20 to 60 degrees, and a QR needs no turning. With every second line the
# bars are read as well in half the time; a QR is not.
OF_A_FRAME = (
    Look(middle, BARS, 2),
    Look(partial(turned_middle, 30), BARS, 2),
    Look(partial(turned_middle, 60), BARS, 2),
    Look(_inverted_middle, ALL, 2),
    Look(middle, (Symbology.QR,)),
)
OF_A_PICTURE = (
    Look(Image.Image.copy, ALL),
    Look(partial(turned, 30), BARS),
    Look(partial(turned, 60), BARS),
    Look(ImageOps.invert, ALL),
)
