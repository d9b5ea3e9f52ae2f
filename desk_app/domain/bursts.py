"""Fast typing: what a burst of keys says, and whether it is a scan of this desk's scanner."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from desk_app.domain.scanners import Layout, ScannedText, Terminator, Wedge

SHORTEST_SCAN = 4
SHORTEST_UNENDED = 6  # nothing but its speed tells such a code from typing
QUIET_MS = 100  # a scan does not begin in the middle of a word


@dataclass(frozen=True, slots=True)
class Stroke:
    """One key: when, what it typed, and what a US keyboard makes of it."""

    at: int  # milliseconds
    text: str
    by_position: str = ""
    caps_lock: bool = False

    @property
    def meant(self) -> str:
        """What it types without Caps Lock: a scanner does not know that it is on."""
        return self.text.swapcase() if self.caps_lock else self.text


@dataclass(frozen=True, slots=True)
class Burst:
    """Keys as only a scanner types them; ``scanned`` still has what stands around the code."""

    scanned: ScannedText
    gaps_ms: tuple[int, ...]  # between one key and the next, the last one before the terminator
    terminator: Terminator
    caps_lock: bool = False


def burst_of(
    strokes: Sequence[Stroke], terminator: Terminator = Terminator.NONE, ended_at: int = 0
) -> Burst | None:
    """Put strokes together; nothing when they are too few to be a code."""
    scanned = ScannedText(
        "".join(key.meant for key in strokes), "".join(key.by_position for key in strokes)
    )
    ended = terminator is not Terminator.NONE
    if max(map(len, scanned.readings)) < (SHORTEST_SCAN if ended else SHORTEST_UNENDED):
        return None
    moments = [key.at for key in strokes] + [ended_at] * ended
    gaps = tuple(max(0, after - before) for before, after in pairwise(moments))
    return Burst(scanned, gaps, terminator, any(key.caps_lock for key in strokes))


def ends(wedge: Wedge) -> frozenset[Terminator]:
    """What ends a code; a scanner that nobody calibrated may press Tab instead of Enter."""
    optional = {
        Terminator.TAB: wedge.layout == Layout.UNKNOWN or wedge.terminator != Terminator.ENTER,
        Terminator.NONE: wedge.terminator == Terminator.NONE,
    }
    return frozenset((Terminator.ENTER, *(end for end, there in optional.items() if there)))


def code_in(burst: Burst, wedge: Wedge) -> ScannedText | None:
    """The code without what stands around it; nothing when it is not from this scanner.

    When there is a prefix, a reading without it is none of this scanner's; a suffix that is
    missing makes no reading wrong.
    """
    scanned = burst.scanned
    text, by_position = (
        reading.removeprefix(wedge.prefix).removesuffix(wedge.suffix)
        if reading.startswith(wedge.prefix)
        else ""
        for reading in (scanned.text, scanned.by_position)
    )
    return ScannedText(text, by_position) if text or by_position else None
