"""The cameras of this computer, whether they may be used, and what is asked of one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, Qt, Signal
from PySide6.QtMultimedia import QCamera, QCameraDevice, QMediaDevices

ENOUGH = (1280, 720)  # a label of ten characters is then read when it fills a third of the width
FLUENT = 15  # pictures a second; a cheap cable gives fewer in a large format


@dataclass(frozen=True, slots=True)
class Mode:
    """A size in pixels and a rate in pictures a second that a camera offers."""

    width: int
    height: int
    rate: float


def best(modes: Sequence[Mode]) -> int | None:
    """Which to ask for: 1280x720 or the nearest above, else the largest; fluent if it can be."""
    if not modes:
        return None

    def worth(number: int) -> tuple[bool, bool, int, float]:
        mode = modes[number]
        pixels = mode.width * mode.height
        small = mode.width < ENOUGH[0] or mode.height < ENOUGH[1]
        return small, mode.rate < FLUENT, -pixels if small else pixels, -mode.rate

    return min(range(len(modes)), key=worth)


class Cameras(QObject):
    """What Qt knows of the cameras; ``changed`` when one was plugged in or out."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices = QMediaDevices(self)
        self._devices.videoInputsChanged.connect(self.changed)

    def names(self) -> tuple[str, ...]:
        """What each is called; the first is the usual one."""
        return tuple(device.description() for device in self._inputs())

    def permission(self) -> Qt.PermissionStatus:
        """Whether the system lets this program look; on Linux and older Windows always."""
        app = QCoreApplication.instance()
        granted = Qt.PermissionStatus.Granted
        return app.checkPermission(QCameraPermission()) if app else granted

    def ask(self, answered: Callable[[], None]) -> None:
        """Let the system ask the user."""
        app = QCoreApplication.instance()
        if app is not None:
            app.requestPermission(QCameraPermission(), self, lambda _permission: answered())

    def make(self, name: str) -> QCamera:
        """A camera, set to the best it has; the usual one when there is none of that name."""
        inputs = self._inputs()
        named = [device for device in inputs if device.description() == name]
        device = next(iter(named or inputs), QCameraDevice())
        camera = QCamera(device)
        formats = device.videoFormats()
        sizes = [
            Mode(f.resolution().width(), f.resolution().height(), f.maxFrameRate()) for f in formats
        ]
        chosen = best(sizes)
        if chosen is not None:
            camera.setCameraFormat(formats[chosen])
        return camera

    def _inputs(self) -> list[QCameraDevice]:
        usual = QMediaDevices.defaultVideoInput()
        return sorted(QMediaDevices.videoInputs(), key=lambda device: device != usual)
