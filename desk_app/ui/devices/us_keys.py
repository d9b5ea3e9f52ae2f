"""What a US keyboard makes of a key, by where the key is: a scanner set to US means just that."""

import sys
from collections.abc import Iterable, Mapping

from PySide6.QtGui import QKeyEvent

Keys = Mapping[int, tuple[str, str]]  # native code -> plain, with Shift
GROUP_SEPARATOR = "\x1d"
EVDEV_TO_X11 = 8
EXTENDED = 0x100  # Windows: a key that the first PCs did not have
CAPS_LOCK = {"win32": 0x100, "darwin": 0x10000}  # as Qt gives native modifiers
CAPS_LOCK_X11 = 0x2  # LockMask, on Wayland too


def _row(codes: Iterable[int], plain: str, shifted: str = "") -> dict[int, tuple[str, str]]:
    return {
        code: (one, other) for code, one, other in zip(codes, plain, shifted or plain, strict=True)
    }


SET_1: Keys = {  # AT scan codes; evdev has the same numbers
    **_row(range(2, 14), "1234567890-=", "!@#$%^&*()_+"),
    **_row(range(16, 28), "qwertyuiop[]", "QWERTYUIOP{}"),
    **_row(range(30, 42), "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    **_row((43, *range(44, 54)), "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    **_row((57, 55, 74, 78, 83), " *-+."),
    **_row((86,), "\\", "|"),
    **_row((71, 72, 73, 75, 76, 77, 79, 80, 81, 82), "7894561230"),
}
X11: Keys = {code + EVDEV_TO_X11: keys for code, keys in {**SET_1, **_row((98,), "/")}.items()}
WINDOWS: Keys = {**SET_1, **_row((EXTENDED | 53,), "/")}  # never tried on a real machine
MACOS: Keys = {  # virtual key codes of an ANSI keyboard; never tried on a real machine
    **_row((18, 19, 20, 21, 23, 22, 26, 28, 25, 29, 27, 24), "1234567890-=", "!@#$%^&*()_+"),
    **_row((12, 13, 14, 15, 17, 16, 32, 34, 31, 35, 33, 30), "qwertyuiop[]", "QWERTYUIOP{}"),
    **_row((0, 1, 2, 3, 5, 4, 38, 40, 37, 41, 39, 50), "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    **_row((42, 6, 7, 8, 9, 11, 45, 46, 43, 47, 44), "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    **_row((49, 67, 78, 69, 65, 75), " *-+./"),
    **_row((*range(82, 90), 91, 92), "0123456789"),
}


def on_us_keyboard(event: QKeyEvent, *, shift: bool, platform: str = sys.platform) -> str:
    """The character, empty for a key without one; Caps Lock does not count, Shift does."""
    match platform:
        case "darwin":
            plain, shifted = MACOS.get(event.nativeVirtualKey(), ("", ""))
        case "win32":
            plain, shifted = WINDOWS.get(event.nativeScanCode(), ("", ""))
        case _:
            plain, shifted = X11.get(event.nativeScanCode(), ("", ""))
    return shifted if shift else plain


def under_caps_lock(event: QKeyEvent, *, platform: str = sys.platform) -> bool:
    """Tell whether Caps Lock was on when the key was pressed."""
    return bool(event.nativeModifiers() & CAPS_LOCK.get(platform, CAPS_LOCK_X11))
