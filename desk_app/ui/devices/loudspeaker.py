"""Short sounds on the usual audio device, whichever that is by now; loads QtMultimedia."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QUrl
from PySide6.QtMultimedia import QMediaDevices, QSoundEffect


class Loudspeaker(QObject):
    """Silent while no audio device is there; Qt would warn of each sound."""

    def __init__(self, files: tuple[Path, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._files = files
        self._loud = 1.0
        self._device = QByteArray()
        self.effects: dict[str, QSoundEffect] = {}
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._follow)
        self._follow()

    def set_volume(self, per_cent: int) -> None:
        """Play louder or softer from now on."""
        self._loud = per_cent / 100
        for effect in self.effects.values():
            effect.setVolume(self._loud)

    def play(self, name: str) -> None:
        """Play from the start, also what sounds already; returns at once."""
        if name in self.effects:
            self.effects[name].play()

    def _follow(self) -> None:
        """Take another audio device when another one is the usual."""
        device = self._devices.defaultAudioOutput()
        if device.id() == self._device:
            return
        self._device = device.id()
        for effect in self.effects.values():
            effect.deleteLater()
        self.effects = {}
        for file in () if device.isNull() else self._files:
            effect = QSoundEffect(device, self)
            effect.setSource(QUrl.fromLocalFile(str(file)))
            effect.setVolume(self._loud)
            self.effects[file.stem] = effect
