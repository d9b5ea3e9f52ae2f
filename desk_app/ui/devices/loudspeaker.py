"""Short sounds where there is no PulseAudio, on the usual audio device; loads QtMultimedia."""

import wave
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QTimer
from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices

REST_MS = 1000  # after which the audio device is let go; longer than any sound


class Loudspeaker(QObject):
    """One sound at a time, the last one counts; silent while no audio device is there.

    Not by ``QSoundEffect``: in Qt 6.11 its audio thread may destroy what belongs to the window's
    thread, and that then turns around in vain and warns for ever.
    """

    def __init__(self, files: tuple[Path, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._sounds = {file.stem: _samples(file) for file in files}
        self._playing = QBuffer(self)
        self._loud = 1.0
        self._device = QByteArray()
        self._sink: QAudioSink | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.close)
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._follow)
        self._follow()

    @property
    def is_busy(self) -> bool:
        """Whether the audio device is held for a sound."""
        return self._rest.isActive()

    def set_volume(self, per_cent: int) -> None:
        """Play louder or softer from now on."""
        self._loud = per_cent / 100
        if self._sink is not None:
            self._sink.setVolume(self._loud)

    def play(self, name: str) -> None:
        """Play from the start, instead of what sounds already; returns at once."""
        if self._sink is not None:
            self.close()
            self._playing.setData(self._sounds[name])
            self._playing.open(QIODevice.OpenModeFlag.ReadOnly)
            self._sink.start(self._playing)
            self._rest.start()

    def close(self) -> None:
        """Stop what sounds, and let the audio device go."""
        self._rest.stop()
        if self._sink is not None:
            self._sink.stop()
        self._playing.close()

    def _follow(self) -> None:
        """Take another audio device when another one is the usual."""
        device = self._devices.defaultAudioOutput()
        if device.id() == self._device:
            return
        self.close()
        self._device = device.id()
        if self._sink is not None:
            self._sink.deleteLater()
            self._sink = None
        if device.isFormatSupported(FORMAT):
            self._sink = QAudioSink(device, FORMAT, self)
            self._sink.setVolume(self._loud)


def _format() -> QAudioFormat:
    made = QAudioFormat()
    made.setSampleRate(44_100)
    made.setChannelCount(1)
    made.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return made


FORMAT = _format()


def _samples(file: Path) -> QByteArray:
    """Sound files of this program are all in ``FORMAT``."""
    with wave.open(str(file)) as opened:
        return QByteArray(opened.readframes(opened.getnframes()))
