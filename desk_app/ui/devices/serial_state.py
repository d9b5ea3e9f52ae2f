"""How it stands with the serial scanner, and which ports there are; loads no QtSerialPort."""

from dataclasses import dataclass
from enum import StrEnum


class Line(StrEnum):
    """What became of a serial port."""

    CLOSED = "closed"  # nobody asked for it
    OPEN = "open"
    GONE = "gone"  # not plugged in; opened by itself when it is
    IN_USE = "in_use"  # another program has it
    NO_RIGHTS = "no_rights"  # this user may not open it
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class SerialState:
    """``port`` is what the desk chose, ``system`` why the system refused, in its own words."""

    line: Line = Line.CLOSED
    port: str = ""
    system: str = ""


@dataclass(frozen=True, slots=True)
class PortChoice:
    """A port to choose: the key to keep, and words to show."""

    key: str
    words: str


def serial_ports() -> tuple[PortChoice, ...]:
    """The ports that are there now, those on USB first."""
    from desk_app.ui.devices.serial_names import choices  # noqa: PLC0415 - loads QtSerialPort

    return choices()
