import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QPointingDeviceUniqueId, QTabletEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.ui.signing.pad import SignaturePad
from tests.support.desk import draw


@pytest.fixture
def pad(qtbot: QtBot) -> SignaturePad:
    made = SignaturePad()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_stroke_of_the_mouse_is_a_signature(pad: SignaturePad):
    draw(pad, [(50, 50), (120, 90), (200, 40)])
    assert pad.is_signed
    assert len(pad.strokes) == 1
    assert all(isinstance(x, int) and isinstance(y, int) for x, y in pad.strokes[0])


def test_nothing_or_a_dot_is_no_signature(pad: SignaturePad):
    assert not pad.is_signed
    draw(pad, [(50, 50), (51, 50)])
    assert not pad.is_signed


def test_clear_gives_clean_paper(pad: SignaturePad):
    draw(pad, [(50, 50), (200, 90)])
    pad.clear()
    assert pad.strokes == ()


def test_the_pen_draws_without_its_pressure(pad: SignaturePad):
    pen = QPointingDevice(
        "pen",
        1,
        QInputDevice.DeviceType.Stylus,
        QPointingDevice.PointerType.Pen,
        QInputDevice.Capability.Position | QInputDevice.Capability.Pressure,
        1,
        1,
        "",
        QPointingDeviceUniqueId(),
    )
    for kind, x in (
        (QEvent.Type.TabletPress, 40.0),
        (QEvent.Type.TabletMove, 180.0),
        (QEvent.Type.TabletRelease, 180.0),
    ):
        at = QPointF(x, 60.0)
        modifiers, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
        event = QTabletEvent(kind, pen, at, at, 0.5, 0, 0, 0, 0, 0, modifiers, button, button)
        QApplication.sendEvent(pad, event)
    assert pad.is_signed
    assert pad.strokes == (((104, 156), (468, 156)),)


def test_the_ink_is_on_the_paper(pad: SignaturePad):
    draw(pad, [(100, 60), (300, 60)])
    ink = pad.grab().toImage().pixelColor(200, 60)
    assert ink.lightness() < 100
