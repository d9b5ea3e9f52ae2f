"""Try a scan: what each rule makes of each reading of it, and what the counter would find."""

from dataclasses import dataclass
from datetime import date

from desk_app.domain.facts import Facts
from desk_app.domain.patterns import Patterns
from desk_app.domain.read_scan import Rule, judged, read_scan
from desk_app.domain.scanners import ScannedText
from desk_app.domain.scans import Code
from desk_app.usecases.reads import LookUps
from desk_app.usecases.scan import look_up, plain_reading, settle


@dataclass(frozen=True, slots=True)
class Reading:
    """One text that the keys may mean; ``rules`` are those that had an answer."""

    text: str
    code: Code
    rules: tuple[tuple[Rule, Code], ...]


@dataclass(frozen=True, slots=True)
class Tried:
    """A scan that was only looked at; ``meant`` is the text of the reading that counts."""

    readings: tuple[Reading, ...]
    meant: str
    facts: Facts


def try_scan(
    scanned: ScannedText, reads: LookUps, patterns: Patterns, layout: str, today: date
) -> Tried:
    """Read a scan as the counter would; it changes nothing."""
    sure = plain_reading(scanned, patterns)
    meant = settle(scanned, reads, patterns, layout, today) if sure is None else sure
    readings = tuple(_reading(text, patterns) for text in scanned.readings)
    return Tried(readings, meant, look_up(meant, reads, today, patterns))


def _reading(text: str, patterns: Patterns) -> Reading:
    answered = tuple((rule, code) for rule, code in judged(text, patterns) if code is not None)
    return Reading(text, read_scan(text, patterns), answered)
