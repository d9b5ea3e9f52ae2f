import random
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt, QUrl
from PySide6.QtMultimedia import QCamera, QMediaPlayer, QVideoFrame, QVideoFrameInput, QVideoSink
from pytestqt.qtbot import QtBot

from desk_app.domain.scanners import ScannedText
from desk_app.paper_loop import frame_reader
from desk_app.ui.devices.camera import CameraScanner
from desk_app.ui.devices.camera_state import CameraState
from desk_app.ui.devices.cameras import Cameras, Mode, best
from desk_app.ui.devices.frame_decoder import MOVING, RESTING, FrameDecoder
from desk_app.ui.devices.frames import grey
from desk_app.ui.jobs import Lane
from desk_app.usecases.camera_ports import GreyFrame, MissingReader, Sighting
from tests.support.cameras import PluggedCameras
from tests.support.negatives import negatives
from tests.support.sights import background, picture
from tests.support.video import LABELS, Format, film, frame, save_avi

Permission = Qt.PermissionStatus
FORMATS = ("YUV420P", "YUV422P", "YV12", "NV12", "NV21", "Y8", "YUYV", "UYVY")


class Watching:
    """A scanner with a clock of its own, and what it read."""

    def __init__(self, cameras: PluggedCameras | Cameras, make: Callable[[], object]) -> None:
        self.lane, self.now = Lane(), 0.0
        self.scanner = CameraScanner(cameras, self.lane, make, lambda: self.now)  # type: ignore[arg-type]
        self.read: list[str] = []
        self.scanner.scanned.connect(self._scanned)

    def _scanned(self, scanned: ScannedText) -> None:
        self.read.append(scanned.text)

    def stands(self, state: CameraState) -> bool:
        return self.scanner.standing.state is state


MakeWatching = Callable[..., Watching]


@pytest.fixture
def watch(qtbot: QtBot) -> Iterator[MakeWatching]:
    made: list[Watching] = []

    def making(
        cameras: PluggedCameras | Cameras, make: Callable[[], object] = frame_reader
    ) -> Watching:
        made.append(Watching(cameras, make))
        return made[-1]

    yield making
    for each in made:
        each.scanner.close()
        each.lane.finish()


def show(qtbot: QtBot, watching: Watching, feed: QVideoFrameInput, picture: Image.Image) -> None:
    """One frame, a fifteenth of a second after the last, looked at to the end."""
    arrived: list[QVideoFrame] = []
    sink = watching.scanner.sink
    sink.videoFrameChanged.connect(arrived.append)
    watching.now += 1 / 15
    feed.sendVideoFrame(frame(picture))
    qtbot.waitUntil(lambda: bool(arrived) and watching.lane.waiting == 0)
    sink.videoFrameChanged.disconnect(arrived.append)


def texts() -> list[str]:
    return [label.text for label in LABELS]


@pytest.fixture(scope="module")
def shown() -> list[Image.Image]:
    return list(film(9))


def test_every_label_of_a_film_is_one_scan_and_nothing_else_is(
    qtbot: QtBot, watch: MakeWatching, shown: list[Image.Image]
):
    watching, feed = watch(PluggedCameras()), QVideoFrameInput()
    watching.scanner.feed(feed)
    for each in shown:
        show(qtbot, watching, feed, each)
    assert watching.read == texts()


@pytest.mark.long
def test_a_film_that_is_played_from_a_file_is_read_the_same_way(
    qtbot: QtBot, watch: MakeWatching, shown: list[Image.Image], tmp_path: Path
):
    twice = (each for each in shown for _ in range(2))
    file = save_avi(twice, tmp_path / "film.avi", rate=25)
    watching, player, sink = watch(PluggedCameras()), QMediaPlayer(), QVideoSink()
    watching.scanner.feed(QVideoFrameInput())
    frames: list[bool] = []

    def arrived(each: QVideoFrame) -> None:
        frames.append(each.isValid())
        watching.now = len(frames) / 25
        watching.scanner.decoder.submit(each)
        if watching.lane.waiting:  # a busy machine sees the same film, only slower
            player.pause()

    watching.scanner.decoder.looked.connect(player.play)
    sink.videoFrameChanged.connect(arrived)
    player.setVideoSink(sink)
    player.setSource(QUrl.fromLocalFile(str(file)))
    player.play()
    ended = QMediaPlayer.MediaStatus.EndOfMedia
    qtbot.waitUntil(lambda: player.mediaStatus() == ended, timeout=30_000)
    qtbot.waitUntil(lambda: watching.lane.waiting == 0)
    assert player.error() == QMediaPlayer.Error.NoError
    assert watching.read == texts()


def test_pictures_without_a_code_of_ours_are_no_scan(qtbot: QtBot, watch: MakeWatching):
    watching, feed = watch(PluggedCameras()), QVideoFrameInput()
    watching.scanner.feed(feed)
    for each in list(negatives())[::6]:
        for _ in range(3):
            show(qtbot, watching, feed, each)
    assert watching.read == []
    assert watching.stands(CameraState.SEARCHING)


@pytest.mark.parametrize("name", FORMATS)
def test_the_grey_of_a_frame_is_read_where_it_lies(name: str):
    shown = background(random.Random(3), (318, 180))  # noqa: S311 - no secret
    with grey(frame(shown, getattr(Format, f"Format_{name}"))) as seen:
        assert seen and (seen.width, seen.height) in ((318, 180), (318, 179))
        for y in (0, 90, seen.height - 1):
            row = bytes(seen.data[y * seen.stride :][: 318 * seen.step : seen.step])
            assert row == shown.tobytes()[y * 318 : (y + 1) * 318]


def test_a_frame_of_another_kind_becomes_a_picture_and_one_without_none(qtbot: QtBot):
    shown = background(random.Random(3), (318, 180))  # noqa: S311 - no secret
    coloured = QVideoFrame(shown.convert("RGBA").toqimage())
    with grey(coloured) as seen:
        assert seen
        row = bytes(seen.data[: seen.width])
    assert max(abs(a - b) for a, b in zip(row, shown.tobytes()[:318], strict=True)) <= 2
    with grey(QVideoFrame()) as nothing:
        assert nothing is None


def test_without_a_camera_it_says_so_and_one_that_is_plugged_in_starts(watch: MakeWatching):
    cameras = PluggedCameras()
    watching = watch(cameras)
    watching.scanner.open("")
    assert watching.stands(CameraState.NO_CAMERA)
    cameras.plug("HD Webcam")
    assert watching.stands(CameraState.STARTING)
    name, camera = cameras.made[-1]
    assert name == "HD Webcam" and camera.runs
    cameras.plug()
    assert watching.stands(CameraState.NO_CAMERA) and not camera.runs


def test_of_several_cameras_the_chosen_one_is_used_and_stays_in_use(watch: MakeWatching):
    cameras = PluggedCameras("HD Webcam", "Microscope")
    watching = watch(cameras)
    watching.scanner.open("Microscope")
    assert [name for name, _ in cameras.made] == ["Microscope"]
    cameras.plug("HD Webcam", "Microscope", "Third")
    assert len(cameras.made) == 1 and watching.scanner.standing.cameras[2] == "Third"
    cameras.plug("HD Webcam")
    assert cameras.made[-1][0] == "HD Webcam" and watching.scanner.standing.chosen == "HD Webcam"
    watching.scanner.open("gone")
    assert watching.scanner.standing.chosen == "HD Webcam"
    watching.scanner.close()
    cameras.plug("Third")
    assert watching.stands(CameraState.CLOSED)


def test_a_camera_that_may_not_be_used_is_not_opened(watch: MakeWatching):
    cameras = PluggedCameras("HD Webcam", permission=Permission.Denied)
    watching = watch(cameras)
    watching.scanner.open("")
    assert watching.stands(CameraState.REFUSED) and cameras.made == []


@pytest.mark.parametrize(
    ("answer", "state"),
    [(Permission.Granted, CameraState.STARTING), (Permission.Denied, CameraState.REFUSED)],
)
def test_the_system_may_ask_first(watch: MakeWatching, answer: Permission, state: CameraState):
    cameras = PluggedCameras("HD Webcam", permission=Permission.Undetermined)
    watching = watch(cameras)
    watching.scanner.open("")
    assert cameras.made == []
    cameras.allowed = answer
    cameras.asked[-1]()
    assert watching.stands(state)


def test_a_camera_that_another_program_has_is_tried_again(watch: MakeWatching):
    cameras = PluggedCameras("HD Webcam")
    watching = watch(cameras)
    watching.scanner.open("")
    cameras.made[-1][1].errorOccurred.emit(QCamera.Error.CameraError, "in use")
    assert watching.stands(CameraState.IN_USE)
    watching.scanner._patience.timeout.emit()
    assert len(cameras.made) == 2 and watching.stands(CameraState.IN_USE)


def test_a_camera_without_a_device_fails_in_words(qtbot: QtBot, watch: MakeWatching):
    cameras = PluggedCameras("HD Webcam")
    cameras.make = Cameras().make  # type: ignore[method-assign]
    watching = watch(cameras)
    watching.scanner.open("")
    assert watching.stands(CameraState.IN_USE)


def test_the_cameras_of_this_computer_can_be_asked_for(qtbot: QtBot):
    cameras = Cameras()
    answers: list[int] = []
    assert cameras.permission() in tuple(Permission)
    cameras.ask(lambda: answers.append(1))
    qtbot.waitUntil(lambda: bool(answers))
    assert len(set(cameras.names())) <= len(cameras.names())


def test_the_lamp_is_only_offered_and_lit_where_there_is_one(watch: MakeWatching):
    cameras = PluggedCameras("HD Webcam")
    watching = watch(cameras)
    watching.scanner.light(on=True)
    watching.scanner.open("")
    offered = [watching.scanner.standing.torch]
    cameras.lamp = True
    watching.scanner.open("")
    offered.append(watching.scanner.standing.torch)
    assert offered == [False, True]
    watching.scanner.light(on=True)
    lit = [cameras.made[-1][1].lit]
    watching.scanner.light(on=False)
    lit.append(cameras.made[-1][1].lit)
    assert lit == [True, False]


@pytest.mark.parametrize(
    ("modes", "chosen"),
    [
        ([Mode(640, 480, 30), Mode(1280, 720, 30), Mode(1920, 1080, 30)], 1),
        ([Mode(640, 480, 30), Mode(1280, 720, 10), Mode(1920, 1080, 30)], 2),
        ([Mode(640, 480, 30), Mode(1280, 720, 10)], 1),
        ([Mode(320, 240, 30), Mode(640, 480, 30), Mode(800, 600, 30)], 2),
        ([Mode(1280, 720, 30), Mode(1280, 720, 60)], 1),
        ([], None),
    ],
)
def test_the_size_that_is_asked_for_is_720p_or_the_nearest_above(modes, chosen):
    assert best(modes) == chosen


class SlowReader:
    """Reads when it is let, and remembers how bright each frame was."""

    def __init__(self, missing: tuple[MissingReader, ...] = ()) -> None:
        self.missing, self.go = missing, threading.Semaphore(0)
        self.seen: list[int] = []

    def read(self, shown: GreyFrame) -> tuple[Sighting, ...]:
        self.go.acquire()
        self.seen.append(shown.data[0])
        return ()


def test_frames_that_come_while_one_is_read_replace_each_other(qtbot: QtBot):
    lane, reader = Lane(), SlowReader()
    decoder = FrameDecoder(lane, lambda: reader, lambda: 0.0)
    for shade in (10, 90, 30, 180):
        decoder.submit(frame(Image.new("L", (320, 180), shade)))
    reader.go.release(2)
    qtbot.waitUntil(lambda: len(reader.seen) == 2 and lane.waiting == 0)
    assert reader.seen == [10, 180]


def test_a_scene_in_which_nothing_moves_is_looked_at_seldom(qtbot: QtBot):
    now, reader, lane = [0.0], SlowReader(), Lane()
    decoder = FrameDecoder(lane, lambda: reader, lambda: now[0])
    reader.go.release(100)

    def looks(shade: int, seconds: float) -> int:
        before = len(reader.seen)
        for _ in range(round(seconds * 30)):
            now[0] += 1 / 30
            decoder.submit(frame(Image.new("L", (320, 180), shade)))
            qtbot.waitUntil(lambda: lane.waiting == 0)
        return len(reader.seen) - before

    looks(100, 3)
    resting, waking = looks(100, 3.0), looks(200, 1.0)
    assert 1 <= resting <= 3 / RESTING + 1
    assert 10 < waking <= 1 / MOVING + 1


def test_a_reader_that_breaks_is_asked_again_but_not_at_every_frame(qtbot: QtBot, caplog):
    class Broken(SlowReader):
        def read(self, _shown: GreyFrame) -> tuple[Sighting, ...]:
            raise ZeroDivisionError

    now, lane = [0.0], Lane()
    decoder = FrameDecoder(lane, Broken, lambda: now[0])
    for _ in range(15):
        now[0] += 0.1
        decoder.submit(frame(Image.new("L", (320, 180), 90)))
        qtbot.waitUntil(lambda: lane.waiting == 0)
    logged = len(caplog.records)
    caplog.clear()
    assert 0 < logged <= 15


def test_without_any_reader_it_says_so(qtbot: QtBot, watch: MakeWatching):
    both = (MissingReader("zxing-cpp", "pip"), MissingReader("zbar", "apt"))
    reader = SlowReader(both)
    reader.go.release(9)
    watching, feed = watch(PluggedCameras(), lambda: reader), QVideoFrameInput()
    watching.scanner.feed(feed)
    show(qtbot, watching, feed, Image.new("L", (320, 180), 9))
    assert watching.stands(CameraState.NO_READER) and watching.scanner.standing.missing == both


def test_a_label_that_was_taken_away_is_no_longer_said_to_be_read(
    qtbot: QtBot, watch: MakeWatching
):
    watching, feed = watch(PluggedCameras()), QVideoFrameInput()
    watching.scanner.feed(feed)
    seen, empty = picture(LABELS[0]), background(random.Random(0))  # noqa: S311 - no secret
    for _ in range(4):
        show(qtbot, watching, feed, seen)
    assert watching.stands(CameraState.READ)
    watching.now += 3
    show(qtbot, watching, feed, empty)
    assert watching.stands(CameraState.SEARCHING)


def test_a_look_that_ends_after_closing_is_no_scan(qtbot: QtBot, watch: MakeWatching):
    reader = SlowReader()
    watching, feed = watch(PluggedCameras(), lambda: reader), QVideoFrameInput()
    watching.scanner.feed(feed)
    feed.sendVideoFrame(frame(Image.new("L", (320, 180), 9)))
    qtbot.waitUntil(lambda: watching.lane.waiting == 1)
    watching.scanner.close()
    reader.go.release(9)
    qtbot.waitUntil(lambda: watching.lane.waiting == 0)
    assert watching.stands(CameraState.CLOSED)
