"""Short sounds by PulseAudio or PipeWire, through libpulse's simple interface."""

import ctypes
import time
import wave
from array import array
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from desk_app.ui.jobs import Failed, Lane

LIBRARY = "libpulse-simple.so.0"
RATE, BYTES = 44_100, 2
PLAYBACK, S16LE, USUAL = 1, 3, 0xFFFFFFFF  # as libpulse numbers them
AT_ONCE = RATE * BYTES // 50  # of 20 ms the server has enough to begin
SPARE = RATE * BYTES // 2  # the server keeps a part of the room for itself
STEP_S = 0.01  # how soon another sound is let in
TAIL_S = 0.2  # what a server may be late


class _Format(ctypes.Structure):
    _fields_ = (
        ("format", ctypes.c_int),
        ("rate", ctypes.c_uint32),
        ("channels", ctypes.c_uint8),
    )


class _Buffer(ctypes.Structure):
    _fields_ = tuple(
        (name, ctypes.c_uint32) for name in ("most", "ahead", "before", "least", "fragment")
    )


class PulseSpeaker(QObject):
    """Each sound calls the server anew, in a lane of its own; the last sound asked for counts.

    Not by QtMultimedia: with Qt 6.11 libpulse ends the program when a sound is played while the
    sound server is away, or is just back; here that is an error like another.
    """

    def __init__(self, files: tuple[Path, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._sounds = {file.stem: _samples(file) for file in files}
        self._loud = 1.0
        self._asked = 0
        self._lane = Lane(self)

    @property
    def is_busy(self) -> bool:
        """Whether something sounds."""
        return self._lane.waiting > 0

    def set_volume(self, per_cent: int) -> None:
        """Play louder or softer from now on."""
        self._loud = per_cent / 100

    def play(self, name: str) -> None:
        """Play from the start, instead of what sounds already; returns at once."""
        self._asked += 1
        self._lane.run(partial(self._sound, name, self._loud, self._asked), _played)

    def close(self) -> None:
        """Stop what sounds."""
        self._asked += 1

    def _sound(self, name: str, loud: float, number: int) -> None:
        if number != self._asked:
            return
        data = array("h", (int(loud * sample) for sample in self._sounds[name])).tobytes()
        library = _library()
        stream = library and _call(library, 2 * len(data) + SPARE)
        if not library or not stream:  # no sound server: then there is no sound
            return
        library.pa_simple_write(stream, data, len(data), None)  # all of it has room
        end = time.monotonic() + len(data) / (RATE * BYTES) + TAIL_S
        while number == self._asked and time.monotonic() < end:
            time.sleep(STEP_S)  # not until it is played: an audio device may be stuck
        library.pa_simple_free(stream)


def _library() -> ctypes.CDLL | None:
    try:
        library = ctypes.CDLL(LIBRARY)
    except OSError:
        return None
    library.pa_simple_new.restype = ctypes.c_void_p
    library.pa_simple_write.argtypes = (
        ctypes.c_void_p,
        ctypes.c_char_p,
        ctypes.c_size_t,
        ctypes.c_void_p,
    )
    library.pa_simple_free.argtypes = (ctypes.c_void_p,)
    return library


def _call(library: ctypes.CDLL, room: int) -> int | None:
    """A stream to the usual audio device; none when no sound server answers."""
    spec = _Format(S16LE, RATE, 1)
    buffer = _Buffer(USUAL, room, AT_ONCE, USUAL, USUAL)
    made: int | None = library.pa_simple_new(
        None,
        b"Leenbalie",
        PLAYBACK,
        None,
        b"scan",
        ctypes.byref(spec),
        None,
        ctypes.byref(buffer),
        None,
    )
    return made


def _played(_result: Failed | None) -> None:
    """What broke is logged, and the window flashes all the same."""


def _samples(file: Path) -> "array[int]":
    with wave.open(str(file)) as opened:
        return array("h", opened.readframes(opened.getnframes()))
