"""A film of labels on a desk, frame by frame: as frames of a camera, and as a file to play."""

import random
import struct
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from desk_app.usecases.camera_ports import Symbology
from tests.support.sights import Sight, background, noisy, picture

LABELS = (
    Sight("LB000421B", Symbology.QR, module=4),
    Sight("5CD1234XYZ", Symbology.CODE_128, angle=8, blur=0.8),
    Sight("K0012345", Symbology.CODE_39, module=2.4, angle=-35, noise=8),
    Sight("LB000422-9", Symbology.CODE_128, angle=172, inverted=True),
)
BETWEEN = 3  # frames without a label
SIZE = (960, 540)
Format = QVideoFrameFormat.PixelFormat


def film(shown: int, labels: Sequence[Sight] = LABELS) -> Iterator[Image.Image]:
    """Each label for so many frames, moving and turning, out of focus in between."""
    empty = background(random.Random(0), SIZE)  # noqa: S311 - no secret
    for label in labels:
        for n in range(BETWEEN):
            yield noisy(empty, 6, random.Random(n))  # noqa: S311
        for n in range(shown):
            part = n / shown
            yield picture(
                replace(
                    label,
                    at=(0.42 + 0.16 * part, 0.54 - 0.08 * part),
                    angle=label.angle + 8 * part,
                    blur=label.blur + (1.2 if n % 6 == 5 else 0),
                ),
                SIZE,
            )


def frame(picture: Image.Image, kind: Format = Format.Format_YUV420P) -> QVideoFrame:
    """A grey picture as a frame of a camera; each is to be sent once."""
    made = QVideoFrame(QVideoFrameFormat(QSize(*picture.size), kind))
    made.map(QVideoFrame.MapMode.WriteOnly)
    wide, high = picture.size
    for plane in range(made.planeCount()):
        bits = memoryview(made.bits(plane))
        bits[:] = b"\x80" * len(bits)
    bits, stride = memoryview(made.bits(0)), made.bytesPerLine(0)
    grey = picture.tobytes()
    first = 1 if kind == Format.Format_UYVY else 0
    step = 2 if kind in (Format.Format_YUYV, Format.Format_UYVY) else 1
    for y in range(high):
        row = bits[y * stride : y * stride + wide * step]
        row[first::step] = grey[y * wide : (y + 1) * wide]
    made.unmap()
    return made


def save_avi(pictures: Iterable[Image.Image], file: Path, rate: int) -> Path:
    """A film as MJPEG in AVI: a header, and a chunk for each picture."""
    chunks = [_jpeg(each) for each in pictures]
    wide, high = SIZE
    whole = struct.pack(
        "<14I", 1_000_000 // rate, 0, 0, 0, len(chunks), 0, 1, 0, wide, high, *[0] * 4
    )
    stream = struct.pack(
        "<4s4sIHHIIIIIIII4H",
        b"vids",
        b"MJPG",
        0,
        0,
        0,
        0,
        1,
        rate,
        0,
        len(chunks),
        0,
        0,
        0,
        0,
        0,
        wide,
        high,
    )
    shape = struct.pack(
        "<IiiHH4sIiiII", 40, wide, high, 1, 24, b"MJPG", wide * high * 3, 0, 0, 0, 0
    )
    header = _list(
        b"hdrl",
        _chunk(b"avih", whole),
        _list(b"strl", _chunk(b"strh", stream), _chunk(b"strf", shape)),
    )
    movie = _list(b"movi", *[_chunk(b"00dc", each) for each in chunks])
    file.write_bytes(_chunk(b"RIFF", b"AVI " + header + movie))
    return file


def _jpeg(picture: Image.Image) -> bytes:
    out = BytesIO()
    picture.convert("RGB").save(out, "JPEG", quality=92)
    return out.getvalue()


def _chunk(name: bytes, content: bytes) -> bytes:
    return name + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)


def _list(name: bytes, *parts: bytes) -> bytes:
    return _chunk(b"LIST", name + b"".join(parts))
