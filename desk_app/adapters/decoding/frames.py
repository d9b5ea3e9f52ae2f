"""Reads the frames of a camera, at a cost that each frame can bear."""

from typing import Any

from PIL import Image

from desk_app.adapters.decoding.codes import ALL, sightings
from desk_app.adapters.decoding.looks import OF_A_FRAME
from desk_app.adapters.decoding.readers import Readers
from desk_app.usecases.camera_ports import GreyFrame, MissingReader, Sighting


class RoundRobin:
    """The first reader on every frame; on a miss one look of the second, the next time another.

    A look that saw something has the next turn too: a code must be read twice.
    """

    def __init__(self, readers: Readers) -> None:
        self._readers = readers
        self._misses = 0

    @property
    def missing(self) -> tuple[MissingReader, ...]:
        return self._readers.missing

    def read(self, frame: GreyFrame) -> tuple[Sighting, ...]:
        """Codes of four characters or more."""
        first, second = self._readers.zxing, self._readers.zbar
        found = sightings(first.read_frame(frame, ALL), first.name)
        if found:
            return found
        rounds, turn = divmod(self._misses, len(OF_A_FRAME))
        look, whole = OF_A_FRAME[turn], picture(frame)
        odd = rounds % 2  # a look that skips lines sees the others the next time
        shown = look.prepare(whole.crop((odd, odd, whole.width, whole.height)))
        found = sightings(second.read(shown, look.wanted, look.spacing), second.name)
        self._misses += not found
        return found


def picture(frame: GreyFrame) -> Image.Image:
    """The frame for Pillow; not copied when its grey stands alone."""
    data: Any = frame.data  # Pillow's own types leave out that it takes every buffer
    size, rows = (frame.width, frame.height), frame.stride
    if frame.step == 1:
        return Image.frombuffer("L", size, data, "raw", "L", rows, 1)
    both = Image.frombuffer("LA", size, data, "raw", "LA", rows, 1)  # every second byte
    return both.getchannel(0)
