"""The camera in the whole program: over every page, from the label to the counter."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtMultimedia import QVideoFrameInput
from pytestqt.qtbot import QtBot

from desk_app import app, wiring
from desk_app.adapters.settings import DeskSettings
from desk_app.ui.shell import Shell
from desk_app.usecases.camera_ports import Symbology
from tests.support.cameras import PluggedCameras
from tests.support.sights import Sight, picture
from tests.support.town import Town
from tests.support.video import frame

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support propagateSizeHints",
    "pipewire-0.3",
    "No RHI backend",
    extend=True,
)
SETTINGS = DeskSettings(language="en", camera="Microscope")


@pytest.fixture
def window(qtbot: QtBot, sqlite_town: Town, sqlite_url: str) -> Iterator[app.Window]:
    before = QLocale()
    desk = app.Desk(None, lambda s: wiring.Office(sqlite_url, s), SETTINGS)
    made = app.Window(app.application(), desk)
    qtbot.waitUntil(lambda: bool(made.shell and made.shell.opened), timeout=20_000)
    yield made
    made.close()
    QLocale.setDefault(before)


def shell_of(window: app.Window) -> Shell:
    assert window.shell
    return window.shell


def test_a_label_before_the_camera_puts_its_device_on_the_counter_from_any_page(
    qtbot: QtBot, window: app.Window, sqlite_town: Town
):
    shell, feed = shell_of(window), QVideoFrameInput()
    device = sqlite_town.device()
    shell.workspace.show_page("settings")
    shell.devices.camera.open(feed)
    qtbot.waitUntil(lambda: shell.devices.camera.scanner is not None)
    label = picture(Sight(device.tag, Symbology.QR, module=4), (640, 360))

    def on_the_counter() -> bool:
        feed.sendVideoFrame(frame(label))
        return shell.model.state.counter.device is not None

    qtbot.waitUntil(on_the_counter, timeout=20_000)
    assert shell.workspace.stack.currentWidget() is shell.counter.frame
    assert shell.devices.camera.pane and shell.devices.camera.pane.isVisible()


def test_the_camera_lies_over_every_page_and_f4_puts_it_away(qtbot: QtBot, window: app.Window):
    shell = shell_of(window)
    cameras = PluggedCameras("HD Webcam", "Microscope")
    shell.devices.camera.source = cameras
    window.main.activateWindow()
    qtbot.waitUntil(window.main.isActiveWindow)
    qtbot.keyClick(window.main, Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: bool(cameras.made))
    assert cameras.made[-1][0] == "Microscope"
    pane = shell.devices.camera.pane
    assert pane
    for name in ("loans", "settings", "counter"):
        shell.workspace.show_page(name)
        middle = pane.geometry().center()
        under = window.main.childAt(middle)
        assert under and pane.isAncestorOf(under), name
    qtbot.keyClick(window.main, Qt.Key.Key_F4)
    assert shell.devices.camera.pane is None and not cameras.made[-1][1].runs
