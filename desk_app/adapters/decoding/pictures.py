"""Reads a picture that is not going anywhere: everything that may help is tried."""

from collections.abc import Iterator

from PIL import Image

from desk_app.adapters.decoding.codes import ALL, sightings
from desk_app.adapters.decoding.looks import OF_A_PICTURE
from desk_app.adapters.decoding.readers import Readers
from desk_app.usecases.camera_ports import Sighting

SMALL = 1300  # pixels; a larger picture is not enlarged


def read(picture: Image.Image, readers: Readers) -> tuple[Sighting, ...]:
    """The codes in a grey picture, by the first look that sees one."""
    return next(filter(None, _looks(picture, readers)), ())


def _looks(picture: Image.Image, readers: Readers) -> Iterator[tuple[Sighting, ...]]:
    first, second = readers.zxing, readers.zbar
    for each in _sizes(picture):
        yield sightings(first.read(each, ALL), first.name)
        for look in OF_A_PICTURE:
            yield sightings(second.read(look.prepare(each), look.wanted), second.name)


def _sizes(picture: Image.Image) -> Iterator[Image.Image]:
    yield picture
    if max(picture.size) <= SMALL:
        yield picture.resize((picture.width * 2, picture.height * 2), Image.Resampling.BICUBIC)
