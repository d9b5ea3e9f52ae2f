"""Reads frames beside the GUI: the latest one wins, and nobody waits for one that is late."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtMultimedia import QVideoFrame

from desk_app.ui.devices.frames import differs, fingerprint, grey
from desk_app.ui.jobs import Failed, Lane
from desk_app.usecases.camera_ports import FrameReader, MissingReader, Sighting

MOVING, RESTING = 0.03, 0.15  # seconds from one look to the next
AWAKE = 1.5  # seconds after something moved


@dataclass(frozen=True, slots=True)
class Looked:
    """What one look saw; ``missing`` are readers that this machine does not have."""

    sightings: tuple[Sighting, ...]
    missing: tuple[MissingReader, ...]
    mark: bytes  # the fingerprint of the scene


class FrameDecoder(QObject):
    """Looks often while something moves, and seldom while nothing does: a camera is never off.

    The reader is made in the lane, by the first frame. ``now`` gives seconds.
    """

    looked = Signal(object)  # Looked

    def __init__(
        self,
        lane: Lane,
        make: Callable[[], FrameReader],
        now: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lane, self._make, self._now = lane, make, now
        self._reader: FrameReader | None = None
        self._next: QVideoFrame | None = None
        self._busy = False
        self._mark = b""
        self._due = self._awake_until = 0.0

    @Slot(QVideoFrame)
    def submit(self, frame: QVideoFrame) -> None:
        """Take a frame; it is read when its turn comes and no later one has come."""
        if not frame.isValid() or self._now() < self._due:
            return
        self._next = QVideoFrame(frame)
        self._begin()

    def hurry(self) -> None:
        """Something was seen once: look again as soon as can be."""
        self._due = self._now()

    def forget(self) -> None:
        """Let go of the frame that waits."""
        self._next = None

    def _begin(self) -> None:
        if not self._busy and self._next is not None:
            frame, self._next, self._busy = self._next, None, True
            self._lane.run(lambda: self._look(frame), self._answered)

    def _look(self, frame: QVideoFrame) -> Looked:
        if self._reader is None:
            self._reader = self._make()
        with grey(frame) as shown:
            if shown is None:
                return Looked((), self._reader.missing, b"")
            return Looked(self._reader.read(shown), self._reader.missing, fingerprint(shown))

    def _answered(self, looked: Looked | Failed) -> None:
        self._busy = False
        now = self._now()
        if isinstance(looked, Looked):
            if differs(looked.mark, self._mark):
                self._awake_until = now + AWAKE
            self._mark = looked.mark
            self._due = now + (MOVING if now < self._awake_until else RESTING)
            self.looked.emit(looked)
        self._begin()
