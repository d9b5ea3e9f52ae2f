"""The loan that a scan means: the newest one with this number, device or client number."""

from dataclasses import dataclass

from desk_app.domain.errors import Reason, Refused
from desk_app.domain.patterns import Patterns
from desk_app.domain.read_scan import read_scan
from desk_app.domain.scans import (
    CardCode,
    Code,
    DeviceCode,
    LoanCode,
    NewcomerCode,
    OtherCode,
    PageCode,
    Unknown,
)
from desk_app.usecases.reads import LoanCard, Query, Reads
from desk_app.usecases.scan import device_of, not_found


@dataclass(frozen=True, slots=True)
class Found:
    """A scanned loan, and the words that find it in the list."""

    card: LoanCard
    words: str


def find(text: str, reads: Reads, patterns: Patterns) -> Found | Refused:
    """Look a scanned text up; for the lane."""
    code = read_scan(text, patterns)
    words = _words(code, reads)
    if not words and isinstance(code, Unknown | OtherCode | CardCode):
        return not_found(code)
    newest = Query(words=words, order="started_at", descending=True, limit=1)
    rows = reads.loans(newest) if words else ()
    card = reads.loan(rows[0].id) if rows else None
    return Found(card, words) if card else Refused(Reason.UNKNOWN, "loan", (text.strip(),))


def _words(code: Code, reads: Reads) -> str:
    """Nothing for a serial number that no device has."""
    match code:
        case LoanCode(words) | PageCode(words) | DeviceCode(words) | NewcomerCode(words):
            return words
        case _:
            device = device_of(code, reads)
            return device.device.tag if device else ""
