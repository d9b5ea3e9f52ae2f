"""The camera of this desk: opened and closed by F4, and a scan port as long as it is open."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractButton, QWidget

from desk_app.domain.scanners import ScannedText
from desk_app.ui.camera.pane import CameraPane
from desk_app.ui.devices.camera_state import CameraState, Standing
from desk_app.ui.jobs import Lane
from desk_app.ui.theme import Theme
from desk_app.usecases.camera_ports import FrameReader

if TYPE_CHECKING:  # QtMultimedia is loaded when the camera is opened
    from PySide6.QtMultimedia import QVideoFrameInput

    from desk_app.ui.devices.camera import CameraScanner, CameraSource


class CameraDesk(QObject):
    """Loads nothing and opens no camera before it is asked to; ``now`` gives seconds."""

    scanned = Signal(object)  # ScannedText
    chosen = Signal(str)  # which camera, by its description

    def __init__(
        self,
        look: Theme,
        window: QWidget,
        button: QAbstractButton,
        choice: Callable[[], str],
        now: Callable[[], float],
    ) -> None:
        super().__init__(window)
        self._look, self._window, self._button = look, window, button
        self._choice, self._now = choice, now
        self._make: Callable[[], FrameReader] | None = None
        self._lane = Lane(self)
        self.pane: CameraPane | None = None
        self.scanner: CameraScanner | None = None
        self.source: CameraSource | None = None
        self._frames: QVideoFrameInput | None = None
        button.setEnabled(False)
        button.clicked.connect(self.toggle)

    def offer(self, make: Callable[[], FrameReader]) -> None:
        """From now on the camera can be opened; ``make`` gives what reads it, and is slow."""
        self._make = make
        self._button.setEnabled(True)

    @property
    def is_open(self) -> bool:
        """Tell whether the pane is on the window."""
        return self.pane is not None

    def toggle(self) -> None:
        """F4."""
        if self.is_open:
            self.close()
        else:
            self.open()

    def open(self, frames: "QVideoFrameInput | None" = None) -> None:
        """Show the pane, then load what is needed; ``frames`` stand in for a camera."""
        if self.is_open or self._make is None:
            return
        self._frames = frames
        self.pane = CameraPane(self._look, self._window)
        self.pane.closed.connect(self.close)
        self.pane.chosen.connect(self._choose)
        self.pane.lit.connect(self._light)
        self.pane.show()
        self.pane.raise_()
        self._button.setChecked(True)
        self._lane.run(lambda: import_module("PySide6.QtMultimedia"), lambda _: self._loaded())

    def close(self) -> None:
        """Let go of the camera."""
        self._button.setChecked(False)
        if self.scanner is not None:
            self.scanner.close()
        if self.pane is not None:
            self.pane.hide()
            self.pane.deleteLater()
            self.pane = None

    def finish(self) -> None:
        """Close, and wait for a look that is under way."""
        self.close()
        self._lane.finish()

    def _loaded(self) -> None:
        if self.pane is None:
            return
        scanner = self.scanner or self._scanner()
        scanner.sink.videoFrameChanged.connect(self.pane.preview.show_frame)
        self._changed(scanner.standing)
        if self._frames is None:
            scanner.open(self._choice())
        else:
            scanner.feed(self._frames)

    def _scanner(self) -> "CameraScanner":
        from desk_app.ui.devices.camera import CameraScanner  # noqa: PLC0415 - loads QtMultimedia
        from desk_app.ui.devices.cameras import Cameras  # noqa: PLC0415

        if self._make is None:
            raise RuntimeError("nothing reads the camera")
        source = self.source or Cameras(self)
        self.scanner = CameraScanner(source, self._lane, self._make, self._now, self)
        self.scanner.changed.connect(self._changed)
        self.scanner.scanned.connect(self._read)
        return self.scanner

    def _changed(self, standing: Standing) -> None:
        if self.pane is not None and standing.state is not CameraState.CLOSED:
            self.pane.show_standing(standing)

    def _read(self, scanned: ScannedText) -> None:
        if self.pane is not None:
            self.pane.preview.flash()
        self.scanned.emit(scanned)

    def _choose(self, name: str) -> None:
        self.chosen.emit(name)
        if self.scanner is not None:
            self.scanner.open(name)

    def _light(self, on: bool) -> None:  # noqa: FBT001 - a signal's value
        if self.scanner is not None:
            self.scanner.light(on=on)
