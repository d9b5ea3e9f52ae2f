"""A private X display, and hands on its keyboard: XTest events, timed by the server itself."""

import os
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from ctypes import CDLL, c_char_p, c_int, c_uint, c_ulong, c_void_p
from dataclasses import dataclass
from itertools import accumulate, chain, pairwise

SHIFT, ALT_GR, CAPS_LOCK, RETURN, TAB = 50, 108, 66, 36, 23  # evdev + 8, on every layout
SHIFTS: tuple[tuple[int, ...], ...] = ((), (SHIFT,), (ALT_GR,), (SHIFT, ALT_GR))
KEYCODES = range(8, 108)
ALT, KEYPAD = 64, (90, 87, 88, 89, 83, 84, 85, 79, 80, 81)
HELD_MS = 70  # how long a person keeps a key down


@dataclass(frozen=True)
class Press:
    """One key with what is held down for it."""

    key: int
    with_: tuple[int, ...] = ()


Keyboard = dict[str, Press]
Move = tuple[int, bool, int]  # key, down, milliseconds after the one before


@contextmanager
def x_display() -> Iterator[str]:
    """Its name; a number that nobody else has."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1024x768x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as said:
            yield f":{int(said.readline())}"
    finally:
        server.terminate()
        server.wait()


class Hands:
    """Press and release keys."""

    def __init__(self, display: str) -> None:
        self._name = display
        self._x, self._test = CDLL("libX11.so.6"), CDLL("libXtst.so.6")
        self._x.XOpenDisplay.argtypes, self._x.XOpenDisplay.restype = [c_char_p], c_void_p
        for plain in ("XCloseDisplay", "XFlush", "XAutoRepeatOn", "XAutoRepeatOff"):
            getattr(self._x, plain).argtypes = [c_void_p]
        self._x.XkbKeycodeToKeysym.argtypes = [c_void_p, c_uint, c_int, c_int]
        self._x.XkbKeycodeToKeysym.restype = c_ulong
        self._test.XTestFakeKeyEvent.argtypes = [c_void_p, c_uint, c_int, c_ulong]
        self._display = self._open()
        self.repeat(on=False)  # a server that stands still would repeat what is down

    def close(self) -> None:
        self._x.XCloseDisplay(self._display)

    def repeat(self, *, on: bool) -> None:
        """Whether a key that is held down repeats."""
        (self._x.XAutoRepeatOn if on else self._x.XAutoRepeatOff)(self._display)
        self._x.XFlush(self._display)

    def lay_out(self, *layout: str) -> Keyboard:
        """Choose the computer's keyboard; gives how to type each of its characters."""
        subprocess.run(["setxkbmap", "-display", self._name, *layout], check=True)
        fresh = self._open()  # a connection keeps the layout that it found
        found: Keyboard = {}
        for level, shifts in enumerate(SHIFTS):
            for key in KEYCODES:
                symbol = self._x.XkbKeycodeToKeysym(fresh, key, 0, level)
                if 0x20 <= symbol <= 0xFF:  # Latin-1 characters are their own symbols
                    found.setdefault(chr(symbol), Press(key, shifts))
        self._x.XCloseDisplay(fresh)
        return found

    def scan(self, presses: Sequence[Press], gap_ms: int, end: int | None = RETURN) -> None:
        """As a scanner: each key let go at once, ``gap_ms`` before the next."""
        keys = [*presses, *([Press(end)] if end else [])]
        moves = list(chain.from_iterable(_stroke(press, gap_ms) for press in keys))
        self.move([(moves[0][0], moves[0][1], 0), *moves[1:]])

    def spell(self, text: str, wait_ms: int) -> None:
        """As a scanner that knows no layout: Alt and each character's number, then Enter."""
        for character in text:
            digits = [KEYPAD[int(digit)] for digit in f"{ord(character):04}"]
            self.move([(ALT, True, wait_ms)])
            self.move([move for digit in digits for move in tap(digit, wait_ms)])
            self.move([(ALT, False, wait_ms)])
        self.move(tap(RETURN, wait_ms))

    def write(self, presses: Sequence[Press], gaps_ms: Sequence[int]) -> None:
        """As a person: ``gaps_ms`` stand before each key, which stays down also during the next."""
        moments: list[tuple[int, int, int, bool]] = []
        downs = list(accumulate(gaps_ms))
        for n, (press, down) in enumerate(zip(presses, downs, strict=True)):
            later = list(zip(presses[n + 1 :], downs[n + 1 :], strict=True))
            again = [at for other, at in later if other.key == press.key or press.with_]
            up = min(down + HELD_MS, *(at - 1 for at in again[:1]), down + HELD_MS)
            moments += [(down, n, key, True) for key in (*press.with_, press.key)]
            moments += [(max(down, up), n, key, False) for key in (press.key, *press.with_)]
        moments.sort(key=lambda moment: moment[:2])
        waits = [after[0] - before[0] for before, after in pairwise([(0, 0, 0, False), *moments])]
        self.move(
            [(key, down, wait) for (_, _, key, down), wait in zip(moments, waits, strict=True)]
        )

    def move(self, moves: Sequence[Move]) -> None:
        """The server waits, not this program, which may be kept from running."""
        for key, down, wait in moves:
            self._test.XTestFakeKeyEvent(self._display, key, int(down), wait)
        self._x.XFlush(self._display)

    def _open(self) -> int:
        opened: int | None = self._x.XOpenDisplay(self._name.encode())
        assert opened
        return opened


def tap(key: int, wait_ms: int = 0) -> list[Move]:
    return [(key, True, wait_ms), (key, False, 0)]


def _stroke(press: Press, gap_ms: int) -> list[Move]:
    downs = [(key, True) for key in (*press.with_, press.key)]
    ups = [(key, False) for key in (press.key, *press.with_)]
    (first, _down), *others = downs + ups
    return [(first, True, gap_ms), *((key, down, 0) for key, down in others)]
