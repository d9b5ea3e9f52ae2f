"""The camera: one frame, reading against each decoder alone, stalls of the window, idle cost."""

import random
import time
from collections.abc import Callable, Iterator, Sequence

from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameInput
from PySide6.QtWidgets import QWidget

from desk_app.adapters import paths
from desk_app.adapters.decoding.codes import ALL
from desk_app.adapters.decoding.frames import RoundRobin
from desk_app.adapters.decoding.looks import OF_A_FRAME
from desk_app.adapters.decoding.readers import Readers, load
from desk_app.paper_loop import frame_reader
from desk_app.ui.camera.desk import CameraDesk
from desk_app.ui.devices.frames import grey
from desk_app.ui.parts.buttons import button
from desk_app.ui.theme import Theme
from desk_app.usecases.camera_ports import FrameReader, GreyFrame, Sighting, Symbology
from measures.rows import Row, milliseconds, p95
from measures.windows import application
from tests.support.pulse import Pulse
from tests.support.sights import CONDITIONS, Sight, frame_of, noisy, picture, sights
from tests.support.video import film, frame

FRAME_MS, LONGEST_MS = 1000 / 30, 50
EACH = 3  # labels a condition and symbology
FILMED = 45  # frames a label is in the picture
IDLE_S = 6.0


def rows() -> list[Row]:
    application()
    readers = load()
    labels = list(_labels())
    return [_one_frame(readers, labels), *_reads(readers, labels), _stall(), _idle()]


def _labels() -> Iterator[tuple[Sight, Image.Image]]:
    for condition in CONDITIONS:
        for symbology in Symbology:
            for sight in sights(condition, symbology, EACH):
                yield sight, picture(sight)


def _one_frame(readers: Readers, labels: Sequence[tuple[Sight, Image.Image]]) -> Row:
    """Labels that are read at once, and those that take every look in turn."""
    eye, times = RoundRobin(readers), []
    for _, shown in labels:
        sent = frame(shown)

        def look(sent: QVideoFrame = sent) -> None:
            with grey(sent) as seen:
                if seen:
                    eye.read(seen)

        times.append(milliseconds(look))
    what = f"one 1280x720 frame to sightings, {len(times)} frames; p95"
    return Row(what, p95(times), "one frame at 30 a second", FRAME_MS, 1)


def _reads(readers: Readers, labels: Sequence[tuple[Sight, Image.Image]]) -> Iterator[Row]:
    ours = zxing = zbar = 0
    spent = alone = 0.0
    for sight, shown in labels:
        ours += sight.text in _held_still(readers, frame_of(shown))
        zbar += any(code.text == sight.text for code in readers.zbar.read(shown, ALL))
        begin = time.perf_counter()
        first = any(code.text == sight.text for code in readers.zxing.read(shown, ALL))
        between = time.perf_counter()
        if first:
            zxing += 1
            RoundRobin(readers).read(frame_of(shown))
            alone += between - begin
            spent += time.perf_counter() - between
    of = f"of {len(labels)} labels"
    yield Row(f"labels zxing-cpp reads alone, {of}", zxing, "read by the camera", ours, 1, "")
    yield Row(f"labels zbar reads alone, {of}", zbar, "read by the camera", ours, 1, "")
    what = "time on the labels that zxing-cpp reads"
    yield Row(what, spent * 1000, "zxing-cpp alone", alone * 1000, 2)


def _held_still(readers: Readers, shown: GreyFrame) -> set[str]:
    """What the camera reads of a label before every look had its turn, on either lines."""
    eye = RoundRobin(readers)
    for _ in range(2 * len(OF_A_FRAME)):
        if seen := eye.read(shown):
            return {sighting.text for sighting in seen}
    return set()


class Eyeless:
    """A reader that looks at nothing."""

    missing = ()

    def read(self, _frame: GreyFrame) -> tuple[Sighting, ...]:
        return ()


class Counter:
    """A window with a camera on it that is shown frames, thirty a second."""

    def __init__(self, make: Callable[[], FrameReader]) -> None:
        self.window, self.read = QWidget(), 0
        self.window.resize(1366, 768)
        look = Theme(paths.resources(), dark=False)
        self.camera = CameraDesk(look, self.window, button(""), str, time.monotonic)
        self.camera.offer(make)
        self.camera.scanned.connect(self._scanned)
        self.feed = QVideoFrameInput()
        self.window.show()
        self.camera.open(self.feed)

    def _scanned(self) -> None:
        self.read += 1

    def show(self, pictures: Sequence[Image.Image]) -> None:
        """Show them at their rate, whatever the reader makes of it."""
        self.send([frame(each) for each in pictures])

    def send(self, frames: Sequence[QVideoFrame]) -> None:
        """The same with frames that are made already, and never shown before."""
        left, loop, timer = iter(frames), QEventLoop(), QTimer()

        def next_one() -> None:
            sent = next(left, None)
            loop.quit() if sent is None else self.feed.sendVideoFrame(sent)

        timer.timeout.connect(next_one)
        timer.start(round(FRAME_MS))
        loop.exec()

    def close(self) -> None:
        self.camera.finish()


def _stall() -> Row:
    shown = list(film(FILMED))
    counter = Counter(frame_reader)
    counter.show(shown[:10])  # the first frame loads the readers
    frames = [frame(each) for each in shown]
    pulse = Pulse()
    counter.send(frames)
    longest = pulse.longest * 1000
    counter.close()
    if counter.read == 0:
        raise RuntimeError("nothing was read")
    what = f"longest stall of the window over a film of {len(shown)} frames"
    return Row(what, longest, "the limit", LONGEST_MS, 1)


def _idle() -> Row:
    """An empty desk with a little grain, as a camera sees it that nobody shows anything."""
    empty = next(film(0))
    grains = [noisy(empty, 5, random.Random(n)) for n in range(int(IDLE_S * 30))]  # noqa: S311
    with_eyes, without = (_busy(make, grains) for make in (frame_reader, Eyeless))
    what = "processor time of an idle camera with decoding, share of one core"
    return Row(what, with_eyes, "its preview alone", without, 3, "%")


def _busy(make: Callable[[], FrameReader], pictures: Sequence[Image.Image]) -> float:
    """The share of one core, in per cent; the frames are made beforehand."""
    counter = Counter(make)
    counter.show(pictures[:60])  # loads the readers, and comes to rest
    frames = [frame(each) for each in pictures]
    used, begin = time.process_time(), time.perf_counter()
    counter.send(frames)
    share = (time.process_time() - used) / (time.perf_counter() - begin)
    counter.close()
    return share * 100
