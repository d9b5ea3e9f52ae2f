"""How a keyboard scanner types, found from the known codes of a calibration sheet."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desk_app.domain.bursts import Burst
from desk_app.domain.scanners import USUAL_GAP_MS, Layout, Terminator, Wedge

# Letters that move between QWERTY, AZERTY and QWERTZ, both cases, digits, and signs of a URL.
CALIBRATION_CODES = ("AZQWM-0123456789", "MWQZA-9876543210", "Leen/Balie.YZ-13579")
LISTENING = Wedge(gap_ms=120, terminator=Terminator.NONE.value)  # hears a slow scanner too
SLOWEST_MS = LISTENING.gap_ms // 2
AIM_IDENTIFIER = re.compile(r"\][A-Za-z][0-9A-Za-z]$")  # differs per kind of barcode


class Problem(StrEnum):
    """What a person must set right, or had better."""

    TOO_SLOW = "too_slow"  # fast typing is hardly told from it
    GARBLED = "garbled"  # neither reading holds a code of the sheet
    NO_TERMINATOR = "no_terminator"
    CAPS_LOCK = "caps_lock"
    TWO_LAYOUTS = "two_layouts"


@dataclass(frozen=True, slots=True)
class Verdict:
    """Settings that fit, and what is not as it should be."""

    wedge: Wedge
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class _Found:
    layouts: frozenset[Layout]  # in which the code is there
    prefix: str
    suffix: str


def calibrate(bursts: Sequence[Burst]) -> Verdict:
    """Judge bursts of sheet codes, in any order; without one that is understood: as usual."""
    found = [found for burst in bursts if (found := _find(burst)) is not None]
    longest = max((gap for burst in bursts for gap in burst.gaps_ms), default=0)
    terminators = {burst.terminator for burst in bursts}
    layout = _layout(found)
    wedge = Wedge(
        min(max(USUAL_GAP_MS, 2 * longest), LISTENING.gap_ms),
        _common(AIM_IDENTIFIER.sub("", each.prefix) for each in found),
        _common(each.suffix for each in found),
        _terminator(terminators).value,
        (layout or Layout.UNKNOWN).value,
    )
    problems = {
        Problem.TOO_SLOW: longest > SLOWEST_MS,
        Problem.GARBLED: len(found) < len(bursts) or not bursts,
        Problem.NO_TERMINATOR: Terminator.NONE in terminators,
        Problem.CAPS_LOCK: any(burst.caps_lock for burst in bursts),
        Problem.TWO_LAYOUTS: layout is None,
    }
    return Verdict(wedge, tuple(problem for problem, there in problems.items() if there))


def _find(burst: Burst) -> _Found | None:
    """Where in a burst a code of the sheet stands; both layouts where they do not differ."""
    readings = {Layout.SAME: burst.scanned.text, Layout.US: burst.scanned.by_position}
    for code in CALIBRATION_CODES:
        right = [layout for layout, reading in readings.items() if code in reading]
        if right:
            prefix, _code, suffix = readings[right[0]].partition(code)
            return _Found(frozenset(right), prefix, suffix)
    return None


def _layout(found: Sequence[_Found]) -> Layout | None:
    """The layout of all; nothing when they contradict each other."""
    if not found:
        return Layout.UNKNOWN
    common = frozenset.intersection(*(each.layouts for each in found))
    return next((layout for layout in (Layout.SAME, Layout.US) if layout in common), None)


def _terminator(seen: set[Terminator]) -> Terminator:
    order = (Terminator.NONE, Terminator.TAB)  # Enter ends a code whatever is set
    return next((terminator for terminator in order if terminator in seen), Terminator.ENTER)


def _common(texts: Iterable[str]) -> str:
    """What stands around every code; nothing when it differs."""
    different = set(texts)
    return different.pop() if len(different) == 1 else ""
