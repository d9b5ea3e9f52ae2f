"""Cameras that no machine of the tests has: named, refused, plugged in and out, with a lamp."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtMultimedia import QCamera

Permission = Qt.PermissionStatus


class LitCamera(QCamera):
    """A camera without a device that starts all the same."""

    def __init__(self, *, lamp: bool) -> None:
        super().__init__()
        self.lamp, self.lit, self.runs = lamp, False, False

    def error(self) -> QCamera.Error:
        return QCamera.Error.NoError

    def start(self) -> None:
        self.runs = True

    def stop(self) -> None:
        self.runs = False

    def isTorchModeSupported(self, _mode: QCamera.TorchMode) -> bool:  # noqa: N802 - Qt's name
        return self.lamp

    def setTorchMode(self, mode: QCamera.TorchMode) -> None:  # noqa: N802 - Qt's name
        self.lit = mode == QCamera.TorchMode.TorchOn


class PluggedCameras(QObject):
    """A row of cameras, and a system that may be asked."""

    changed = Signal()

    def __init__(self, *names: str, permission: Permission = Permission.Granted) -> None:
        super().__init__()
        self.plugged, self.allowed, self.lamp = names, permission, False
        self.made: list[tuple[str, LitCamera]] = []
        self.asked: list[Callable[[], None]] = []

    def names(self) -> tuple[str, ...]:
        return self.plugged

    def permission(self) -> Permission:
        return self.allowed

    def ask(self, answered: Callable[[], None]) -> None:
        self.asked.append(answered)

    def make(self, name: str) -> QCamera:
        camera = LitCamera(lamp=self.lamp)
        self.made.append((name, camera))
        return camera

    def plug(self, *names: str) -> None:
        self.plugged = names
        self.changed.emit()
