"""Keys that are held until it is known who typed them: a scanner, or a person."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent

from desk_app.domain.bursts import Stroke
from desk_app.ui.devices.alt_codes import AltCodes
from desk_app.ui.devices.us_keys import GROUP_SEPARATOR, on_us_keyboard, under_caps_lock

Key, Modifier = Qt.Key, Qt.KeyboardModifier
SILENT = (
    Key.Key_Shift,
    Key.Key_Control,
    Key.Key_Alt,
    Key.Key_AltGr,
    Key.Key_Meta,
    Key.Key_CapsLock,
    Key.Key_NumLock,
    Key.Key_Mode_switch,
)
COMMANDS = Modifier.ControlModifier | Modifier.AltModifier | Modifier.MetaModifier
ALT_GR = Modifier.ControlModifier | Modifier.AltModifier  # as Windows says it


@dataclass(slots=True)
class Held:
    """One key: what it says, and the events that would have gone out, with their receivers."""

    name: int
    stroke: Stroke
    events: list[tuple[QObject, QEvent]] = field(default_factory=list)
    released: bool = False


def name_of(event: QKeyEvent) -> int:
    """The same for a key's press and release, whatever Shift does between them."""
    return event.nativeScanCode() or -int(event.key())


def is_plain(event: QKeyEvent) -> bool:
    """Tell whether a key is pressed for its own sake."""
    return event.modifiers() & COMMANDS == Modifier.NoModifier


def is_character(event: QKeyEvent) -> bool:
    """Tell whether a key types: also with AltGr, and also a dead key that waits for the next."""
    commands = event.modifiers() & COMMANDS
    dead = Key.Key_Dead_Grave <= event.key() <= Key.Key_Dead_Longsolidusoverlay
    types = dead or (bool(event.text()) and event.text().isprintable())
    return types and commands in (Modifier.NoModifier, ALT_GR)


def is_separator(event: QKeyEvent) -> bool:
    """Tell whether a scanner means GS1's separator: it presses Ctrl and the right bracket."""
    commands = event.modifiers() & COMMANDS
    bracket = on_us_keyboard(event, shift=False) == "]" or event.text() == GROUP_SEPARATOR
    return commands == Modifier.ControlModifier and bracket


def pressed(window: QObject, event: QKeyEvent, at: int) -> Held:
    """A key that may be part of a scan."""
    if AltCodes.has(event):
        stroke = Stroke(at, "")
    elif is_separator(event):
        stroke = Stroke(at, GROUP_SEPARATOR, GROUP_SEPARATOR)
    else:
        shift = bool(event.modifiers() & Modifier.ShiftModifier)
        position = on_us_keyboard(event, shift=shift)
        stroke = Stroke(at, event.text(), position, under_caps_lock(event))
    return Held(name_of(event), stroke, [(window, event.clone())])


def spelled(character: str, at: int) -> Held:
    """What the numbers before it come to."""
    return Held(0, Stroke(at, character, character), released=True)


def composed(field_: QObject, event: QInputMethodEvent, at: int) -> Held:
    """What an input method made of a dead key and the one after it."""
    return Held(0, Stroke(at, event.commitString()), [(field_, event.clone())], released=True)


def swallowed(window: QObject, event: QKeyEvent, at: int, *, shift: bool) -> Held:
    """A key whose press an input method took: only its release is seen."""
    stroke = Stroke(at, "", on_us_keyboard(event, shift=shift), under_caps_lock(event))
    return Held(name_of(event), stroke, [(window, event.clone())], released=True)


def events_of(held: list[Held]) -> Iterator[tuple[QObject, QEvent]]:
    """All of them, in the order in which they came, each press before its release."""
    for key in held:
        yield from key.events
