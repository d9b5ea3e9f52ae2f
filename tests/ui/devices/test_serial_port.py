import logging
import select
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtSerialPort import QSerialPort, QSerialPortInfo
from pytestqt.qtbot import QtBot

from desk_app.domain.scanners import ScannedText, SerialLine
from desk_app.ui.devices import serial_names, serial_port
from desk_app.ui.devices.lines import LONGEST
from desk_app.ui.devices.serial_port import RETRY_MS, SerialScanner, refusal
from desk_app.ui.devices.serial_state import Line, PortChoice, SerialState, serial_ports
from desk_app.ui.wording.scanners import serial_line, serial_mark
from tests.support.serial import Gun

CODES = [f"LB{number:06}" for number in range(1000)]
Error = QSerialPort.SerialPortError


@pytest.fixture
def gun(tmp_path: Path) -> Iterator[Gun]:
    with Gun(tmp_path) as made:
        yield made


@pytest.fixture(autouse=True)
def _logging(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let it log, though the check of the layers silences every logger that it finds."""
    monkeypatch.setattr(serial_port.log, "disabled", False)


class Desk:
    """A scanner that is listened to."""

    def __init__(self, qtbot: QtBot, chosen: SerialLine) -> None:
        self.qtbot = qtbot
        self.texts: list[str] = []
        self.states: list[Line] = []
        self.scanner = SerialScanner(chosen)
        self.scanner.scanned.connect(self.hear)
        self.scanner.state_changed.connect(lambda state: self.states.append(state.line))
        self.scanner.open()

    def hear(self, scanned: ScannedText) -> None:
        self.texts.append(scanned.text)

    def hears(self, *texts: str) -> bool:
        self.qtbot.waitUntil(lambda: len(self.texts) >= len(texts), timeout=20_000)
        return self.texts == list(texts)

    def comes_to(self, line: Line) -> bool:
        self.qtbot.waitUntil(lambda: self.scanner.state.line is line, timeout=10 * RETRY_MS)
        return True

    def has_begun(self, bytes_: int) -> None:
        self.qtbot.waitUntil(lambda: len(self.scanner._lines._begun) == bytes_)


@pytest.fixture
def desk(qtbot: QtBot, gun: Gun) -> Iterator[Desk]:
    made = Desk(qtbot, SerialLine(gun.port))
    yield made
    made.scanner.close()


@pytest.mark.parametrize("ending", [b"\r", b"\n", b"\r\n", b"\x03"])
def test_a_thousand_scans_in_one_burst_come_once_and_in_order(gun: Gun, desk: Desk, ending: bytes):
    for code in CODES:
        gun.send(b"\x02" + code.encode() + ending)
    assert desk.hears(*CODES)


def test_a_scan_may_be_cut_at_every_byte(gun: Gun, desk: Desk):
    code, sent = b"\x02LB000421X\r\n", []
    gun.send(b"first\r")
    assert desk.hears("first")
    for cut in range(1, len(code)):
        gun.send(code[:cut])
        if 1 < cut < 11:
            desk.has_begun(cut - 1)
        gun.send(code[cut:])
        sent.append("LB000421X")
        assert desk.hears("first", *sent)


def test_unplugged_within_a_code_only_that_code_is_lost(
    gun: Gun, desk: Desk, caplog: pytest.LogCaptureFixture
):
    caplog.set_level(logging.INFO)
    first, then = CODES[:500], CODES[500:]
    gun.send(b"".join(f"{code}\r".encode() for code in first) + b"CUT")
    assert desk.hears(*first)
    desk.has_begun(3)
    gun.unplug()
    assert desk.comes_to(Line.GONE)
    gun.plug()
    assert desk.comes_to(Line.OPEN)
    gun.send(b"IN TWO\r" + b"".join(f"{code}\r".encode() for code in then))
    assert desk.hears(*first, "IN TWO", *then)
    assert "3 bytes dropped" in caplog.text and "CUT" not in caplog.text
    assert desk.states == [Line.OPEN, Line.GONE, Line.OPEN]


def test_a_plug_that_stays_out_is_told_once(qtbot: QtBot, gun: Gun, desk: Desk):
    gun.unplug()
    assert desk.comes_to(Line.GONE)
    with qtbot.waitSignals([desk.scanner._retry.timeout] * 2, timeout=10 * RETRY_MS):
        pass
    assert desk.states == [Line.OPEN, Line.GONE]
    assert serial_line(desk.scanner.state) == "Plug the scanner in: it is then used at once."


def test_a_second_opener_is_refused_in_words_and_comes_after_the_first(
    qtbot: QtBot, gun: Gun, desk: Desk
):
    second = Desk(qtbot, SerialLine(gun.port))
    assert second.states == [Line.IN_USE]
    assert serial_line(second.scanner.state).startswith("Another program uses this port.")
    gun.send(b"K0012345\r")
    assert desk.hears("K0012345")
    desk.scanner.close()
    assert second.comes_to(Line.OPEN)
    gun.send(b"K0012346\r")
    assert second.hears("K0012346") and desk.hears("K0012345")
    second.scanner.close()
    assert second.states == [Line.IN_USE, Line.OPEN, Line.CLOSED]


def test_a_scanner_without_terminator_is_heard_after_a_pause(gun: Gun, desk: Desk):
    gun.send(b"LB000421X")
    assert desk.hears("LB000421X")
    gun.send(b"K0012345")
    assert desk.hears("LB000421X", "K0012345")


def test_a_busy_window_does_not_cut_a_code_in_two(gun: Gun, desk: Desk):
    gun.send(b"LB00")
    desk.has_begun(4)
    gun.send(b"0421X")
    with Path(gun.port).open("rb", buffering=0) as outside:
        assert select.select([outside], [], [], 5)[0]
    desk.scanner._paused()  # its time was over before what came was read
    assert desk.hears("LB000421X")


@pytest.mark.parametrize(
    ("sent", "text"),
    [
        ("Sint-Niklaas é".encode(), "Sint-Niklaas é"),
        ("Sint-Niklaas é".encode("cp1252"), "Sint-Niklaas é"),
        (b"]C1" + b"01\x1d21A", "]C101\x1d21A"),
        (b" LB000421X ", "LB000421X"),
    ],
)
def test_text_comes_as_utf_8_or_as_windows_writes_it(gun: Gun, desk: Desk, sent: bytes, text: str):
    gun.send(sent + b"\r")
    assert desk.hears(text)


def test_a_line_without_end_is_heard_as_one_that_nobody_knows(
    gun: Gun, desk: Desk, caplog: pytest.LogCaptureFixture
):
    gun.send(b"x" * (LONGEST + 10) + b"\r  \rLB000421X\r")
    assert desk.hears("x" * 40 + "...", "LB000421X")
    assert "without end" in caplog.text
    caplog.clear()


@pytest.mark.parametrize(
    ("framing", "expected"),
    [
        ("7E1", ("Data7", "EvenParity", "OneStop")),
        ("8O2", ("Data8", "OddParity", "TwoStop")),
        ("9X9", ("Data8", "NoParity", "OneStop")),
        ("", ("Data8", "NoParity", "OneStop")),
    ],
)
def test_speed_and_framing_are_applied(
    qtbot: QtBot, gun: Gun, framing: str, expected: tuple[str, str, str]
):
    made = Desk(qtbot, SerialLine(gun.port, 19200, framing))
    port = made.scanner._port
    assert made.states == [Line.OPEN] and port.baudRate() == 19200
    assert (port.dataBits().name, port.parity().name, port.stopBits().name) == expected
    made.scanner.open()  # a second time is none
    made.scanner.close()


def test_a_speed_that_no_port_has_is_said(qtbot: QtBot, gun: Gun):
    made = Desk(qtbot, SerialLine(gun.port, 0))
    assert made.states == [Line.FAILED]
    assert "does not open with these settings: " in serial_line(made.scanner.state)
    made.scanner.close()


@pytest.mark.parametrize(
    ("error", "may_open", "line"),
    [
        (Error.PermissionError, True, Line.IN_USE),
        (Error.PermissionError, False, Line.NO_RIGHTS),
        (Error.DeviceNotFoundError, True, Line.GONE),
        (Error.ResourceError, True, Line.GONE),
        (Error.OpenError, True, Line.FAILED),
    ],
)
def test_why_a_port_is_not_open(error: QSerialPort.SerialPortError, may_open: bool, line: Line):
    assert refusal(error, may_open=may_open) is line


def test_every_state_has_a_word_and_a_sentence_of_its_own():
    states = [SerialState(line, "COM5", "why") for line in Line]
    assert len({serial_line(state) for state in states}) == len(states)
    assert all(serial_mark(state).word for state in states)
    assert "dialout" in serial_line(SerialState(Line.NO_RIGHTS))


class Port:
    """A port as the system describes it: one on USB, which no test machine has, or another."""

    def __init__(self, name: str, serial: str = "", *, usb: bool = True) -> None:
        self.portName = lambda: name
        self.systemLocation = lambda: f"/dev/{name}"
        self.manufacturer = lambda: "Honeywell" if usb else ""
        self.description = lambda: "Barcode scanner" if usb else ""
        self.serialNumber = lambda: serial
        self.hasVendorIdentifier = lambda: usb
        self.vendorIdentifier = lambda: 0x0C2E
        self.productIdentifier = lambda: 0x0B6A


def test_a_port_is_known_by_its_plug_and_not_by_its_number(monkeypatch: pytest.MonkeyPatch):
    ports = [
        Port("ttyS0", usb=False),
        Port("ttyACM1", "S2"),
        Port("ttyACM0"),
        Port("ttyACM2"),
    ]
    monkeypatch.setattr(QSerialPortInfo, "availablePorts", lambda: ports)
    assert serial_ports() == (
        PortChoice("0c2e:0b6a:Barcode scanner", "Honeywell Barcode scanner (ttyACM0)"),
        PortChoice("0c2e:0b6a:S2", "Honeywell Barcode scanner (ttyACM1)"),
        PortChoice("ttyS0", "ttyS0"),
    )
    assert serial_names.place_of("0c2e:0b6a:S2") == "/dev/ttyACM1"
    assert serial_names.place_of("ttyS0") == "/dev/ttyS0"
    ports[1] = Port("ttyACM7", "S2")
    assert serial_names.place_of("0c2e:0b6a:S2") == "/dev/ttyACM7"
    assert serial_names.place_of("0c2e:0b6a:S3") == ""
