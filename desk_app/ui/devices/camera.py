"""The camera as a scan port: one session, one sink, a decoder behind it, and where it stands."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QVideoFrameInput, QVideoSink

from desk_app.domain.scanners import ScannedText
from desk_app.domain.sightings import Watch, see
from desk_app.ui.devices.camera_state import CameraState, Standing
from desk_app.ui.devices.frame_decoder import FrameDecoder, Looked
from desk_app.ui.jobs import Lane
from desk_app.usecases.camera_ports import FrameReader

PATIENCE_MS = 4000  # without a picture something is wrong; then it is tried again
READERS = 2  # that can be missing


class CameraSource(Protocol):
    """The cameras of this computer."""

    @property
    def changed(self) -> SignalInstance: ...

    def names(self) -> tuple[str, ...]: ...

    def permission(self) -> Qt.PermissionStatus: ...

    def ask(self, answered: Callable[[], None]) -> None: ...

    def make(self, name: str) -> QCamera: ...


class CameraScanner(QObject):
    """Gives ``ScannedText`` once for each label that is shown to the camera."""

    scanned = Signal(object)  # ScannedText
    changed = Signal(object)  # Standing

    def __init__(
        self,
        cameras: CameraSource,
        lane: Lane,
        make: Callable[[], FrameReader],
        now: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._cameras, self._now = cameras, now
        self.standing = Standing()
        self.sink = QVideoSink(self)
        self.decoder = FrameDecoder(lane, make, now, self)
        self._session = QMediaCaptureSession(self)
        self._session.setVideoSink(self.sink)
        self._camera: QCamera | None = None
        self._fed = False
        self._watch = Watch()
        self._patience = QTimer(self)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._no_picture)
        self.sink.videoFrameChanged.connect(self.decoder.submit)
        self.decoder.looked.connect(self._looked)
        cameras.changed.connect(self._plugged)

    def open(self, name: str) -> None:
        """Begin with the camera of this name, or with the usual one."""
        self._stop()
        names = self._cameras.names()
        chosen = name if name in names else next(iter(names), "")
        self._stand(CameraState.STARTING, cameras=names, chosen=chosen)
        granted, unknown = Qt.PermissionStatus.Granted, Qt.PermissionStatus.Undetermined
        if not names:
            self._stand(CameraState.NO_CAMERA)
        elif (permission := self._cameras.permission()) == unknown:
            self._cameras.ask(self._permitted)
        elif permission == granted:
            self._start()
        else:
            self._stand(CameraState.REFUSED)

    def feed(self, frames: QVideoFrameInput) -> None:
        """Look at these frames instead of at a camera."""
        self._stop()
        self._fed = True
        self._session.setVideoFrameInput(frames)
        self._stand(CameraState.SEARCHING)

    def close(self) -> None:
        """Let go of the camera."""
        self._stop()
        self._stand(CameraState.CLOSED)

    def light(self, *, on: bool) -> None:
        """Switch the lamp of the camera."""
        if self._camera is not None:
            mode = QCamera.TorchMode.TorchOn if on else QCamera.TorchMode.TorchOff
            self._camera.setTorchMode(mode)

    def _permitted(self) -> None:
        if self._cameras.permission() == Qt.PermissionStatus.Granted:
            self._start()
        else:
            self._stand(CameraState.REFUSED)

    def _start(self) -> None:
        camera = self._cameras.make(self.standing.chosen)
        self._camera = camera
        camera.errorOccurred.connect(self._failed)
        self._session.setCamera(camera)
        camera.start()
        self._patience.start()
        if camera.error() != QCamera.Error.NoError:
            self._failed()
        else:
            lamp = camera.isTorchModeSupported(QCamera.TorchMode.TorchOn)
            self._stand(self.standing.state, torch=lamp)

    def _stop(self) -> None:
        self._patience.stop()
        self.decoder.forget()
        self._watch = Watch()
        self._fed = False
        self._session.setVideoFrameInput(None)  # type: ignore[arg-type]  # Qt takes none
        if self._camera is not None:
            self._camera.stop()
            self._session.setCamera(None)  # type: ignore[arg-type]  # Qt takes none
            self._camera.deleteLater()
            self._camera = None

    def _plugged(self) -> None:
        """A camera came or went; the one in use goes on when it is still there."""
        if self._fed or self.standing.state is CameraState.CLOSED:
            return
        names = self._cameras.names()
        if self._camera is not None and self.standing.chosen in names:
            self._stand(self.standing.state, cameras=names)
        else:
            self.open(self.standing.chosen)

    def _failed(self) -> None:
        self._stand(CameraState.IN_USE)

    def _no_picture(self) -> None:
        """Nothing came for a while: say so, and try anew."""
        self.open(self.standing.chosen)
        if self._camera is not None:
            self._stand(CameraState.IN_USE)

    def _looked(self, looked: Looked) -> None:
        if self.standing.state is CameraState.CLOSED:
            return  # a look that was under way
        if self._camera is not None:
            self._patience.start()
        texts = [seen.text for seen in looked.sightings]
        watched = see(self._watch, texts, self._now())
        self._watch = watched.watch
        if self._watch.once:
            self.decoder.hurry()
        self._tell(looked, watched.scans)

    def _tell(self, looked: Looked, scans: tuple[str, ...]) -> None:
        blind = len(looked.missing) == READERS
        now = CameraState.NO_READER if blind else CameraState.SEARCHING
        if scans:
            self._stand(CameraState.READ, text=scans[-1], missing=looked.missing)
        elif self.standing.state is not CameraState.READ or not self._watch.accepted:
            self._stand(now, text="", missing=looked.missing)
        for text in scans:
            self.scanned.emit(ScannedText(text))

    def _stand(self, state: CameraState, **other: object) -> None:
        standing = replace(self.standing, state=state, **other)  # type: ignore[arg-type]
        if standing != self.standing:
            self.standing = standing
            self.changed.emit(standing)
