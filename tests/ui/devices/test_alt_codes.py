import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from desk_app.ui.devices.alt_codes import AltCodes

ALT, KEYPAD = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.KeypadModifier
DIGITS = (90, 87, 88, 89, 83, 84, 85, 79, 80, 81)  # scan codes on X11


def key(digit: str, modifiers: Qt.KeyboardModifier = ALT | KEYPAD) -> QKeyEvent:
    code = DIGITS[int(digit)]
    return QKeyEvent(QEvent.Type.KeyPress, 0, modifiers, code, 0, 0, "", autorep=False)


def spelled(codes: AltCodes, digits: str) -> str:
    for digit in digits:
        codes.add(key(digit))
    return codes.spelled()


@pytest.mark.parametrize(
    ("digits", "character"),
    [("65", "A"), ("065", "A"), ("0233", "é"), ("130", "é"), ("", ""), ("999", "")],
)
def test_a_number_is_a_character_of_the_pc(digits: str, character: str):
    assert spelled(AltCodes("linux"), digits) == character


def test_each_character_begins_anew():
    codes = AltCodes("linux")
    assert [spelled(codes, digits) for digits in ("76", "66")] == ["L", "B"]


def test_windows_makes_the_character_itself():
    assert spelled(AltCodes("win32"), "65") == ""


def test_only_the_keypad_with_alt_alone_spells():
    assert AltCodes.has(key("1"))
    assert not AltCodes.has(key("1", ALT))
    assert not AltCodes.has(key("1", KEYPAD))
    assert not AltCodes.has(key("1", ALT | KEYPAD | Qt.KeyboardModifier.ControlModifier))
