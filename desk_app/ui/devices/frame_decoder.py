"""Reads frames beside the GUI: the latest one wins, and nobody waits for one that is late."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtMultimedia import QVideoFrame

from desk_app.ui.devices.frames import differs, fingerprint, grey
from desk_app.ui.jobs import Failed, Lane
from desk_app.usecases.camera_ports import FrameReader, MissingReader, Sighting

MOVING, HOLDING, RESTING = 0.03, 0.2, 1.0  # seconds from one look to the next
GLANCE = 0.1  # seconds from one glance to the next: has anything moved?
AWAKE = 1.5  # seconds after something moved
HELD = 2.0  # seconds after something was seen


@dataclass(frozen=True, slots=True)
class Looked:
    """What one look saw; ``missing`` are readers that this machine does not have."""

    sightings: tuple[Sighting, ...]
    missing: tuple[MissingReader, ...]
    mark: bytes  # the fingerprint of the scene
    glance: bool = False  # nothing moved, so nothing was read


class FrameDecoder(QObject):
    """Looks at every frame while something moves; else it glances, and looks now and then.

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
        self._due = self._glance_at = 0.0
        self._moved_at = self._seen_at = -AWAKE - HELD

    @Slot(QVideoFrame)
    def submit(self, frame: QVideoFrame) -> None:
        """Take a frame; it is read when its turn comes and no later one has come."""
        if not frame.isValid() or self._now() < min(self._due, self._glance_at):
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
            mark = None if self._now() >= self._due else self._mark
            self._lane.run(lambda: self._look(frame, mark), self._answered)

    def _look(self, frame: QVideoFrame, former: bytes | None) -> Looked:
        """Read the frame; with a ``former`` fingerprint only when it differs from that."""
        if self._reader is None:
            self._reader = self._make()
        missing = self._reader.missing
        with grey(frame) as shown:
            if shown is None:
                return Looked((), missing, b"")
            mark = fingerprint(shown)
            if former is not None and not differs(mark, former):
                return Looked((), missing, mark, glance=True)
            return Looked(self._reader.read(shown), missing, mark)

    def _answered(self, looked: Looked | Failed) -> None:
        self._busy = False
        now = self._now()
        self._glance_at = now + GLANCE
        if isinstance(looked, Looked):
            self._plan(looked, now)
            self.looked.emit(looked)
        else:
            self._due = now + RESTING  # it is logged each time
        self._begin()

    def _plan(self, looked: Looked, now: float) -> None:
        if looked.glance:
            return
        if differs(looked.mark, self._mark):
            self._moved_at = now
        if looked.sightings:
            self._seen_at = now
        self._mark = looked.mark
        if now < self._moved_at + AWAKE:
            self._due = now + MOVING
        else:
            self._due = now + (HOLDING if now < self._seen_at + HELD else RESTING)
