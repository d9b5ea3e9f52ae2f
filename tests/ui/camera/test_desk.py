import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtMultimedia import QVideoFrameInput
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desk_app.domain.scanners import ScannedText
from desk_app.paper_loop import frame_reader
from desk_app.ui.camera.desk import CameraDesk
from desk_app.ui.devices.camera_state import CameraState
from desk_app.ui.parts.buttons import give_key
from desk_app.usecases.camera_ports import Symbology
from tests.support.cameras import PluggedCameras
from tests.support.services import LOOK
from tests.support.sights import Sight, picture
from tests.support.video import frame


@dataclass
class Desk:
    camera: CameraDesk
    window: QWidget
    button: QPushButton
    now: list[float] = field(default_factory=lambda: [0.0])
    read: list[str] = field(default_factory=list)

    def hear(self, scanned: ScannedText) -> None:
        self.read.append(scanned.text)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    window, now = QWidget(), [0.0]
    qtbot.addWidget(window)
    button = QPushButton("Camera", window)
    button.setCheckable(True)
    give_key(button, "F4")
    window.resize(1366, 768)
    window.show()
    camera = CameraDesk(LOOK, window, button, lambda: "Microscope", lambda: now[0])
    camera.source = PluggedCameras("HD Webcam", "Microscope")
    made = Desk(camera, window, button, now)
    camera.scanned.connect(made.hear)
    yield made
    camera.finish()


def test_nothing_is_loaded_before_the_camera_is_opened():
    script = (
        "import sys, desk_app.ui.shell, desk_app.ui.camera.desk, desk_app.ui.pages;"
        "print('PySide6.QtMultimedia' in sys.modules, 'zxingcpp' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["False", "False"]


def test_before_there_is_a_database_there_is_no_camera(desk: Desk):
    desk.button.click()
    desk.camera.open()
    assert not desk.button.isEnabled() and not desk.camera.is_open


def test_f4_opens_the_chosen_camera_and_puts_it_away(qtbot: QtBot, desk: Desk):
    desk.camera.offer(frame_reader)
    qtbot.keyClick(desk.window, Qt.Key.Key_F4)
    assert desk.camera.pane and desk.button.isChecked()
    qtbot.waitUntil(lambda: desk.camera.scanner is not None)
    scanner = desk.camera.scanner
    assert scanner and scanner.standing.chosen == "Microscope"
    qtbot.keyClick(desk.window, Qt.Key.Key_F4)
    assert not desk.button.isChecked()
    assert scanner.standing.state is CameraState.CLOSED


def test_put_away_before_it_was_loaded_it_stays_away(qtbot: QtBot, desk: Desk):
    desk.camera.offer(frame_reader)
    desk.camera.open()
    desk.camera.close()
    qtbot.waitUntil(lambda: desk.camera._lane.waiting == 0)
    assert desk.camera.scanner is None


def test_another_camera_and_the_lamp_are_chosen_in_the_pane(qtbot: QtBot, desk: Desk):
    cameras = desk.camera.source
    assert isinstance(cameras, PluggedCameras)
    cameras.lamp = True
    desk.camera.offer(frame_reader)
    desk.camera.open()
    qtbot.waitUntil(lambda: bool(cameras.made))
    pane = desk.camera.pane
    assert pane
    pane.torch.click()
    assert cameras.made[-1][1].lit
    pane.chosen.emit("HD Webcam")
    assert cameras.made[-1][0] == "HD Webcam"
    pane.cross.click()
    assert not desk.camera.is_open


def test_a_label_before_the_camera_is_a_scan_and_opening_it_again_reads_again(
    qtbot: QtBot, desk: Desk
):
    desk.camera.offer(frame_reader)
    seen = picture(Sight("LB000421B", Symbology.QR, module=4), (640, 360))
    for times in (1, 2):
        feed = QVideoFrameInput()
        desk.camera.open(feed)
        qtbot.waitUntil(lambda: desk.camera._lane.waiting == 0)

        def read(feed: QVideoFrameInput = feed, times: int = times) -> bool:
            desk.now[0] += 0.04
            feed.sendVideoFrame(frame(seen))
            return len(desk.read) == times

        qtbot.waitUntil(read, timeout=10_000)
        assert desk.camera.pane and desk.camera.pane.preview.flashing
        desk.camera.close()
    assert desk.read == ["LB000421B", "LB000421B"]
