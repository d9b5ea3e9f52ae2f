from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from desk_app.ui.devices.us_keys import on_us_keyboard, under_caps_lock


def key(scan_code: int = 0, virtual_key: int = 0, native_modifiers: int = 0) -> QKeyEvent:
    plain = Qt.KeyboardModifier.NoModifier
    kind = QEvent.Type.KeyPress
    return QKeyEvent(kind, 0, plain, scan_code, virtual_key, native_modifiers, "", autorep=False)


def test_each_platform_numbers_the_keys_in_its_own_way():
    for platform, q, keypad_slash in (
        ("linux", key(24), key(106)),
        ("win32", key(16), key(0x135)),
        ("darwin", key(virtual_key=12), key(virtual_key=75)),
    ):
        assert on_us_keyboard(q, shift=False, platform=platform) == "q"
        assert on_us_keyboard(q, shift=True, platform=platform) == "Q"
        assert on_us_keyboard(keypad_slash, shift=False, platform=platform) == "/"


def test_a_us_keyboard_has_every_character_of_ascii():
    printable = {chr(code) for code in range(0x20, 0x7F)}
    for platform in ("linux", "win32", "darwin"):
        keys = [key(code, code) for code in range(0x136)]
        found = {
            on_us_keyboard(one, shift=shift, platform=platform)
            for one in keys
            for shift in (False, True)
        }
        assert found - {""} == printable


def test_a_key_without_a_character_has_none():
    for platform in ("linux", "win32", "darwin"):
        assert on_us_keyboard(key(1, 36), shift=False, platform=platform) == ""


def test_caps_lock_is_known_on_each_platform():
    for platform, bit in (("linux", 0x2), ("win32", 0x100), ("darwin", 0x10000)):
        assert under_caps_lock(key(native_modifiers=bit), platform=platform)
        assert not under_caps_lock(key(native_modifiers=bit << 1), platform=platform)
