"""A scanner on a serial port: lines become scans; unplugged, it comes back by itself."""

import logging
import os
from collections.abc import Callable

from PySide6.QtCore import QIODevice, QObject, QTimer, Signal
from PySide6.QtSerialPort import QSerialPort

from desk_app.domain.scanners import ScannedText, SerialLine
from desk_app.ui.devices.lines import LineAssembler, Lines, TooLong
from desk_app.ui.devices.serial_names import place_of
from desk_app.ui.devices.serial_state import Line, SerialState

PAUSE_MS = 80  # ends a code of a scanner that sends no terminator
RETRY_MS = 1000
SHOWN = 40  # characters of a line that does not end
Error = QSerialPort.SerialPortError
HARMLESS = (
    Error.NoError,
    Error.TimeoutError,  # nothing to read when asked
    Error.UnsupportedOperationError,  # no DTR: some USB scanners, every pseudo terminal
)
DATA_BITS = {str(bits.value): bits for bits in QSerialPort.DataBits}
PARITIES = {
    "N": QSerialPort.Parity.NoParity,
    "E": QSerialPort.Parity.EvenParity,
    "O": QSerialPort.Parity.OddParity,
    "M": QSerialPort.Parity.MarkParity,
    "S": QSerialPort.Parity.SpaceParity,
}
STOP_BITS = {
    "1": QSerialPort.StopBits.OneStop,
    "1.5": QSerialPort.StopBits.OneAndHalfStop,
    "2": QSerialPort.StopBits.TwoStop,
}
log = logging.getLogger(__name__)


class SerialScanner(QObject):
    """A scan port that stays chosen while its plug is out; it asks nobody anything."""

    scanned = Signal(object)  # ScannedText
    state_changed = Signal(object)  # SerialState, once for each change

    def __init__(self, chosen: SerialLine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self.state = SerialState(port=chosen.port)
        self._lines = LineAssembler()
        self._port = QSerialPort(self)
        self._port.readyRead.connect(self._read)
        self._port.errorOccurred.connect(self._broke)
        self._pause = _timer(self, PAUSE_MS, self._paused)
        self._retry = _timer(self, RETRY_MS, self.open)

    def open(self) -> None:
        """Open the port where it is now, or try again later."""
        if self._port.isOpen():
            return
        place = place_of(self._chosen.port)
        if not place:
            self._wait(Line.GONE)
            return
        self._port.setPortName(place)
        if not _set_up(self._port, self._chosen):
            self._wait(Line.FAILED)
        elif self._port.open(QIODevice.OpenModeFlag.ReadWrite):
            self._port.setDataTerminalReady(True)  # some scanners say nothing before
            self._say(Line.OPEN)
        else:
            self._wait(refusal(self._port.error(), may_open=_may_open(place)))

    def close(self) -> None:
        """Let go of the port."""
        self._retry.stop()
        self._let_go()
        self._say(Line.CLOSED)

    def _read(self) -> None:
        self._take(self._lines.feed(bytes(self._port.readAll().data())))
        if self._lines.waits_for_pause:
            self._pause.start()
        else:
            self._pause.stop()

    def _paused(self) -> None:
        """Nothing came in time; but when the window was busy, what came still waits outside."""
        if not self._port.waitForReadyRead(0):
            self._take(self._lines.pause())

    def _take(self, lines: Lines) -> None:
        for line in lines:
            if isinstance(line, TooLong):
                log.warning("a line without end from the serial scanner, after %d bytes", SHOWN)
                self.scanned.emit(ScannedText(f"{text_of(line.start[:SHOWN])}..."))
            elif text := text_of(line):
                self.scanned.emit(ScannedText(text))

    def _broke(self, error: QSerialPort.SerialPortError) -> None:
        if error in HARMLESS or not self._port.isOpen():  # what ``open`` met, it says itself
            return
        self._let_go()
        self._wait(refusal(error, may_open=True))

    def _let_go(self) -> None:
        self._pause.stop()
        if self._port.isOpen():
            self._port.close()
        if lost := self._lines.cut():
            log.info("the serial scanner stopped within a code: %d bytes dropped", lost)

    def _wait(self, line: Line) -> None:
        self._retry.start()
        self._say(line)

    def _say(self, line: Line) -> None:
        system = self._port.errorString() if line is Line.FAILED else ""
        state = SerialState(line, self._chosen.port, system)
        if state != self.state:
            self.state = state
            log.info("serial scanner: %s %s", line, system)
            self.state_changed.emit(state)


def refusal(error: QSerialPort.SerialPortError, *, may_open: bool) -> Line:
    """Why a port is not open: Qt has one error for no rights and for a port in use."""
    match error:
        case Error.PermissionError:
            return Line.IN_USE if may_open else Line.NO_RIGHTS
        case Error.DeviceNotFoundError | Error.ResourceError:
            return Line.GONE
        case _:
            return Line.FAILED


def text_of(line: bytes) -> str:
    """UTF-8 where it is, else what Windows writes here."""
    try:
        text = line.decode()
    except UnicodeDecodeError:
        text = line.decode("cp1252", "replace")
    return text.strip(" \t")


def _may_open(place: str) -> bool:
    """Windows knows no such rights."""
    return os.name == "nt" or os.access(place, os.R_OK | os.W_OK)


def _set_up(port: QSerialPort, chosen: SerialLine) -> bool:
    """Speed and framing; what nobody knows is read as 8N1."""
    data, parity, stop = chosen.framing[:1], chosen.framing[1:2].upper(), chosen.framing[2:]
    known = data in DATA_BITS and parity in PARITIES and stop in STOP_BITS
    data, parity, stop = (data, parity, stop) if known else ("8", "N", "1")
    port.clearError()
    return (
        port.setBaudRate(chosen.baud)
        and port.setDataBits(DATA_BITS[data])
        and port.setParity(PARITIES[parity])
        and port.setStopBits(STOP_BITS[stop])
    )


def _timer(parent: QObject, milliseconds: int, on_end: Callable[[], None]) -> QTimer:
    made = QTimer(parent)
    made.setSingleShot(True)
    made.setInterval(milliseconds)
    made.timeout.connect(on_end)
    return made
