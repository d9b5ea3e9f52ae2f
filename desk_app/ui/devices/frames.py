"""The grey of a camera's frame: where it lies when the frame has it, else in a picture of it."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from desk_app.usecases.camera_ports import GreyFrame

Format = QVideoFrameFormat.PixelFormat
ALONE = frozenset(  # their first plane is the grey
    {
        Format.Format_YUV420P,
        Format.Format_YUV422P,
        Format.Format_YV12,
        Format.Format_NV12,
        Format.Format_NV21,
        Format.Format_Y8,
    }
)
PACKED = {Format.Format_YUYV: 0, Format.Format_UYVY: 1}  # where the first grey byte is
COLUMNS, ROWS = 16, 9  # of a fingerprint
GRAIN, FEW = 30, 3  # grey values of 255, and pixels of a fingerprint


@contextmanager
def grey(frame: QVideoFrame) -> Iterator[GreyFrame | None]:
    """The grey picture of a frame, for as long as this lasts; none when it has no picture."""
    kind = frame.pixelFormat()
    if (kind in ALONE or kind in PACKED) and frame.map(QVideoFrame.MapMode.ReadOnly):
        try:
            yield _plane(frame, PACKED.get(kind))
        finally:
            frame.unmap()
        return
    picture = frame.toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    if picture.isNull():
        yield None
    else:
        bits = memoryview(picture.constBits())
        yield GreyFrame(bits, picture.width(), picture.height(), picture.bytesPerLine())


def _plane(frame: QVideoFrame, first: int | None) -> GreyFrame:
    data = memoryview(frame.bits(0))
    wide, high, stride = frame.width(), frame.height(), frame.bytesPerLine(0)
    if first is None:
        return GreyFrame(data, wide, high, stride)
    return GreyFrame(data[first:], wide, high - first, stride, step=2)  # the last row ends outside


def fingerprint(frame: GreyFrame) -> bytes:
    """A few of its pixels, to see whether anything moved."""
    across, down = frame.width // COLUMNS, frame.height // ROWS
    return bytes(
        frame.data[(y * down + down // 2) * frame.stride + (x * across + across // 2) * frame.step]
        for y in range(ROWS)
        for x in range(COLUMNS)
    )


def differs(one: bytes, other: bytes) -> bool:
    """Tell whether two fingerprints are of different scenes; grain makes no difference."""
    changed = sum(abs(a - b) > GRAIN for a, b in zip(one, other, strict=False))
    return len(one) != len(other) or changed >= FEW
