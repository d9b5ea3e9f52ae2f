"""Bytes of a serial scanner become lines, wherever they are cut."""

from dataclasses import dataclass

ENDS = b"\r\n\x03"  # CR, LF, ETX
IGNORED = b"\x00\x02"  # NUL, STX
LONGEST = 4096  # bytes; no label holds as many


@dataclass(frozen=True, slots=True)
class TooLong:
    """A line that does not end: noise, or another speed than the scanner's."""

    start: bytes


Lines = list[bytes | TooLong]


class LineAssembler:
    """Keeps what has no end yet; an empty line is none, so CR LF ends one line and not two."""

    def __init__(self, longest: int = LONGEST) -> None:
        self._longest = longest
        self._begun = bytearray()
        self._skipping = False  # the rest of a line that was too long
        self._ends_lines = False  # this scanner sends a terminator: a pause means nothing

    @property
    def waits_for_pause(self) -> bool:
        """Whether a line has begun that perhaps only a pause will end."""
        return not self._ends_lines and bool(self._begun or self._skipping)

    def feed(self, data: bytes) -> Lines:
        """Take what was read; gives the lines that it ends, in order."""
        lines: Lines = []
        for byte in data:
            if byte in ENDS:
                self._ends_lines = True
                lines += self._end()
            elif byte not in IGNORED and not self._skipping:
                self._begun.append(byte)
                if len(self._begun) > self._longest:
                    lines.append(TooLong(bytes(self._begun)))
                    self.cut()
                    self._skipping = True
        return lines

    def pause(self) -> Lines:
        """Nothing came for a while: the end of a line, if this scanner never sent a terminator."""
        return [] if self._ends_lines else self._end()

    def cut(self) -> int:
        """Forget the line that has begun, the other half will not come; gives its bytes."""
        lost = len(self._begun)
        self._begun.clear()
        self._skipping = False
        return lost

    def _end(self) -> Lines:
        line = bytes(self._begun)
        self.cut()
        return [line] if line else []
