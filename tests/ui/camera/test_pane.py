from dataclasses import replace
from itertools import pairwise

import pytest
from PIL import Image
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desk_app.adapters.paths import resources
from desk_app.ui.camera.pane import CameraPane
from desk_app.ui.camera.preview import PAUSE_MS
from desk_app.ui.camera.words import sentence
from desk_app.ui.devices.camera_state import CameraState, Standing
from desk_app.ui.theme import DARK, Theme
from desk_app.usecases.camera_ports import MissingReader
from tests.support.video import frame

ZBAR = MissingReader("zbar", "sudo apt install libzbar0")


@pytest.fixture(params=[False, True], ids=["light", "dark"])
def pane(qtbot: QtBot, request: pytest.FixtureRequest) -> CameraPane:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    made = CameraPane(Theme(resources(), dark=request.param), window)
    made.show()
    return made


def test_each_state_is_a_sentence_of_its_own_and_what_is_wrong_says_what_to_do():
    said = {state: sentence(Standing(state, text="LB000421B")) for state in CameraState}
    shown = [words.what for state, words in said.items() if state is not CameraState.CLOSED]
    assert len(set(shown)) == len(shown)
    assert "LB000421B" in said[CameraState.READ].what and said[CameraState.READ].tone == "ok"
    for state in (CameraState.NO_CAMERA, CameraState.REFUSED, CameraState.IN_USE):
        assert said[state].tone == "stop" and said[state].advice


def test_a_reader_that_is_missing_is_named_with_what_to_type():
    one = sentence(Standing(CameraState.SEARCHING, missing=(ZBAR,)))
    assert "sudo apt install libzbar0" in one.advice and one.tone == ""
    none = sentence(Standing(CameraState.NO_READER, missing=(MissingReader("a", "b"), ZBAR)))
    assert len(none.advice.splitlines()) == 2 and none.tone == "stop"


def test_it_stays_in_the_corner_of_its_window_above_the_act(pane: CameraPane):
    window = pane.parentWidget()
    assert window
    for size in ((1366, 768), (1100, 680)):
        window.resize(*size)
        inside = window.rect().contains(pane.geometry())
        assert inside and window.height() - pane.geometry().bottom() > 100
    assert 370 <= pane.width() <= 390


def test_a_choice_of_cameras_and_a_lamp_are_only_there_when_they_are(
    qtbot: QtBot, pane: CameraPane
):
    one = Standing(CameraState.SEARCHING, cameras=("HD Webcam",), chosen="HD Webcam")
    pane.show_standing(one)
    assert pane.cameras.isHidden() and pane.torch.isHidden()
    two = replace(one, cameras=("HD Webcam", "Microscope"), chosen="Microscope", torch=True)
    with qtbot.assertNotEmitted(pane.chosen):
        pane.show_standing(two)
    assert pane.cameras.isVisible() and pane.cameras.currentText() == "Microscope"
    with qtbot.waitSignal(pane.chosen) as chosen:
        pane.cameras.textActivated.emit("HD Webcam")
    with qtbot.waitSignal(pane.lit) as lit:
        pane.torch.click()
    assert (chosen.args, lit.args) == (["HD Webcam"], [True])


def test_nothing_in_it_lies_over_the_picture_however_long_the_sentence(pane: CameraPane):
    names = ("HD Webcam", "Microscope")
    long = Standing(CameraState.SEARCHING, cameras=names, missing=(ZBAR, ZBAR))
    for standing in (Standing(CameraState.READ, text="LB000421B"), long):
        pane.show_standing(standing)
        pane.rows.activate()
        shown = [w for w in (pane.preview, pane.cameras, pane.what, pane.advice) if w.isVisible()]
        for above, below in pairwise(shown):
            assert above.geometry().bottom() < below.geometry().top()
        assert pane.advice.height() >= pane.advice.heightForWidth(pane.advice.width())


def guide(pane: CameraPane) -> QColor:
    """The colour at the upper left corner of the guide."""
    shown = pane.preview.grab().toImage()
    ratio = shown.width() / pane.preview.width()
    return shown.pixelColor(round(356 * 0.3 * ratio), round((200 * 0.28 + 9) * ratio))


def test_the_guide_turns_green_when_a_label_is_read_and_back_again(qtbot: QtBot, pane: CameraPane):
    pane.show_standing(Standing(CameraState.SEARCHING))
    pane.preview._since.start()
    qtbot.waitUntil(lambda: pane.preview._since.elapsed() >= PAUSE_MS)
    pane.preview.show_frame(frame(Image.new("L", (1280, 720), 90)))
    assert guide(pane) == QColor(DARK.accent)
    pane.preview.flash()
    assert guide(pane) == QColor(DARK.ok)
    qtbot.waitUntil(lambda: not pane.preview.flashing)
    assert guide(pane) == QColor(DARK.accent)


def test_a_frame_that_comes_too_soon_is_not_painted(qtbot: QtBot, pane: CameraPane):
    preview = pane.preview
    qtbot.waitUntil(lambda: preview._since.elapsed() >= PAUSE_MS)
    first, second = (frame(Image.new("L", (320, 180), shade)) for shade in (10, 20))
    preview.show_frame(first)
    preview._since.start()
    preview.show_frame(second)
    kept = [preview._frame is first]
    pane.show_standing(Standing(CameraState.NO_CAMERA))
    kept.append(preview._frame is None)
    assert kept == [True, True] and not preview.grab().isNull()
