"""What a serial port is called, so that it is found again under another number."""

from pathlib import Path

from PySide6.QtSerialPort import QSerialPortInfo

from desk_app.ui.devices.serial_state import PortChoice


def port_key(info: QSerialPortInfo) -> str:
    """Who it is on USB, the same in any socket: ids, then serial number or description."""
    if not info.hasVendorIdentifier():
        return info.portName()
    name = info.serialNumber() or info.description()
    return f"{info.vendorIdentifier():04x}:{info.productIdentifier():04x}:{name}"


def choices() -> tuple[PortChoice, ...]:
    """Every port once, those on USB first; two that call themselves the same count as one."""
    ports = sorted(
        QSerialPortInfo.availablePorts(),
        key=lambda info: (not info.hasVendorIdentifier(), info.portName()),
    )
    words: dict[str, str] = {}
    for info in ports:
        words.setdefault(port_key(info), _words(info))
    return tuple(PortChoice(key, said) for key, said in words.items())


def place_of(key: str) -> str:
    """Where the system has the port now; empty when it is not there. A path is its own key."""
    if key.startswith("/"):
        return key if Path(key).exists() else ""
    for info in QSerialPortInfo.availablePorts():
        if key in (port_key(info), info.portName()):
            return info.systemLocation()
    return ""


def _words(info: QSerialPortInfo) -> str:
    named = " ".join(filter(None, (info.manufacturer(), info.description())))
    return f"{named} ({info.portName()})" if named else info.portName()
