"""When a text that a camera sees is a scan: read twice, a code, and not the same one again."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from desk_app.domain.read_scan import read_scan
from desk_app.domain.scans import Unknown

AGREE_WITHIN = 0.6  # seconds between two equal readings
FORGOTTEN_AFTER = 2.0  # seconds out of sight, then the same text is a new scan
Times = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Watch:
    """What was seen lately: once, and accepted; each text with the last moment in seconds."""

    once: Times = field(default_factory=dict)
    accepted: Times = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Watched:
    """The watch after one picture, and the scans that this picture made certain."""

    watch: Watch
    scans: tuple[str, ...] = ()


def see(watch: Watch, texts: Collection[str], now: float) -> Watched:
    """Look at all texts on one picture; one that misread its label seldom does so twice alike."""
    held = _since(watch.accepted, now - FORGOTTEN_AFTER)
    once = _since(watch.once, now - AGREE_WITHIN)
    codes = [text for text in dict.fromkeys(texts) if _is_code(text)]
    scans = tuple(text for text in codes if text in once and text not in held)
    held |= {text: now for text in codes if text in held or text in scans}
    once |= {text: now for text in codes if text not in held}
    waiting = {text: at for text, at in once.items() if text not in held}
    return Watched(Watch(waiting, held), scans)


def _since(times: Times, moment: float) -> dict[str, float]:
    return {text: at for text, at in times.items() if at >= moment}


def _is_code(text: str) -> bool:
    return not isinstance(read_scan(text), Unknown)
