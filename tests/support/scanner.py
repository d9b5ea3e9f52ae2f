"""A scanner that types: each key carries the moment it was pressed, however busy the machine is."""

from dataclasses import dataclass
from itertools import count

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow

GAP_MS = 2
PLAIN, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
_moments = count(10_000_000, 1_000)


@dataclass(frozen=True)
class Struck:
    """One key as Qt gives it; ``scan_code`` as on X11, ``press`` or ``release`` may be unseen."""

    text: str = ""
    scan_code: int = 0
    key: int = Qt.Key.Key_unknown
    modifiers: Qt.KeyboardModifier = PLAIN
    native_modifiers: int = 0
    repeated: bool = False
    seen: tuple[QEvent.Type, ...] = KEYS


def strike(window: QWindow, *keys: Struck, gap_ms: int = GAP_MS, begin: int | None = None) -> None:
    """Each key pressed and let go; a moment of 0 is now."""
    at = next(_moments) if begin is None else begin
    for key in keys:
        for kind in key.seen:
            event = QKeyEvent(
                kind,
                key.key,
                key.modifiers,
                key.scan_code,
                0,
                key.native_modifiers,
                key.text,
                key.repeated,
            )
            event.setTimestamp(at)
            QCoreApplication.sendEvent(window, event)
        at += gap_ms


def type_fast(window: QWindow, text: str, *, enter: bool = True, shifts: bool = False) -> None:
    """Every character and, mostly, Enter; with ``shifts`` the Shift key goes down for capitals."""
    at = next(_moments)
    for character in text:
        capital = shifts and character.isupper()
        if capital:
            _send(window, QEvent.Type.KeyPress, Qt.Key.Key_Shift, "", at, PLAIN)
        modifier = SHIFT if capital else PLAIN
        key = Qt.Key(ord(character.upper()))
        for kind in KEYS:
            _send(window, kind, key, character, at, modifier)
        if capital:
            _send(window, QEvent.Type.KeyRelease, Qt.Key.Key_Shift, "", at, SHIFT)
        at += GAP_MS
    if enter:
        for kind in KEYS:
            _send(window, kind, Qt.Key.Key_Return, "\r", at, PLAIN)


def _send(
    window: QWindow,
    kind: QEvent.Type,
    key: Qt.Key,
    text: str,
    at: int,
    modifier: Qt.KeyboardModifier,
) -> None:
    event = QKeyEvent(kind, key, modifier, text)
    event.setTimestamp(at)
    QCoreApplication.sendEvent(window, event)
