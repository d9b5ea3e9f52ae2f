"""Characters that a scanner spells as Alt and a number, so that no keyboard layout matters."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from desk_app.ui.devices.us_keys import on_us_keyboard

LARGEST = 255


class AltCodes:
    """Digits of the keypad while Alt is down; letting Alt go makes a character of them.

    Windows makes that character itself, and gives it as a key (never tried on a real machine).
    """

    def __init__(self, platform: str = sys.platform) -> None:
        self._by_system = platform == "win32"
        self._digits = ""

    @staticmethod
    def has(event: QKeyEvent) -> bool:
        """Tell whether a key spells a number."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        keypad = bool(event.modifiers() & Qt.KeyboardModifier.KeypadModifier)
        alone = held == Qt.KeyboardModifier.AltModifier
        return keypad and alone and on_us_keyboard(event, shift=False).isdigit()

    def add(self, event: QKeyEvent) -> None:
        """One digit more."""
        self._digits += on_us_keyboard(event, shift=False)

    def spelled(self) -> str:
        """The character, as the PC has it: with a 0 before its number in another code page."""
        digits, self._digits = self._digits, ""
        if self._by_system or not digits or int(digits) > LARGEST:
            return ""
        page = "cp1252" if digits.startswith("0") else "cp437"
        return bytes([int(digits)]).decode(page, "replace")
