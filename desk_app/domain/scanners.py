"""What a scanner gives, and how a desk's scanners are set."""

from dataclasses import dataclass
from enum import StrEnum

USUAL_GAP_MS = 35  # twice what most scanners need, and faster than anybody types


@dataclass(frozen=True, slots=True)
class ScannedText:
    """One scan: its text, and what a US keyboard makes of the same keys.

    Only a keyboard wedge has ``by_position``: set to US, it types ``&&é`` for ``112`` on AZERTY.
    """

    text: str
    by_position: str = ""

    @property
    def readings(self) -> tuple[str, ...]:
        """What it may say, each once, as typed first."""
        return tuple(dict.fromkeys(filter(None, (self.text, self.by_position)))) or ("",)


class Terminator(StrEnum):
    """The key that a scanner presses after each code."""

    ENTER = "enter"
    TAB = "tab"
    NONE = "none"  # a code ends where the typing stops


class Layout(StrEnum):
    """The keyboard that a scanner believes to be."""

    UNKNOWN = ""
    SAME = "same"  # as this computer: the text as typed is right
    US = "us"  # the text by key position is right


@dataclass(frozen=True, slots=True)
class Wedge:
    """How this desk's keyboard scanner types; ``prefix`` and ``suffix`` stand around each code."""

    gap_ms: int = USUAL_GAP_MS  # the longest pause between two keys of one code
    prefix: str = ""
    suffix: str = ""
    terminator: str = Terminator.ENTER.value
    layout: str = Layout.UNKNOWN.value


@dataclass(frozen=True, slots=True)
class SerialLine:
    """Which serial port has a scanner, known by its USB description; empty: none."""

    port: str = ""
    baud: int = 9600
    framing: str = "8N1"  # data bits, parity, stop bits
