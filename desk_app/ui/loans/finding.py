"""The loan that a scan means: the newest one with this number, device or client number."""

from dataclasses import dataclass

from desk_app.domain.errors import Reason, Refused
from desk_app.domain.scans import (
    Code,
    CourseCode,
    DeviceCode,
    LoanCode,
    NewcomerCode,
    PageCode,
    SerialCode,
    Unknown,
    read_scan,
)
from desk_app.usecases.reads import LoanCard, Query, Reads
from desk_app.usecases.scan import WHY


@dataclass(frozen=True, slots=True)
class Found:
    """A scanned loan, and the words that find it in the list."""

    card: LoanCard
    words: str


def find(text: str, reads: Reads) -> Found | Refused:
    """Look a scanned text up; for the lane."""
    code = read_scan(text)
    if isinstance(code, Unknown):
        return Refused(WHY[code.why], "scan", (code.text,))
    words = _words(code, reads)
    newest = Query(words=words, order="started_at", descending=True, limit=1)
    rows = reads.loans(newest) if words else ()
    card = reads.loan(rows[0].id) if rows else None
    return Found(card, words) if card else Refused(Reason.UNKNOWN, "loan", (text.strip(),))


def _words(code: Code, reads: Reads) -> str:
    """Nothing for a serial number that no device has."""
    match code:
        case LoanCode(number=words) | PageCode(number=words) | DeviceCode(tag=words):
            return words
        case NewcomerCode(client_number=words):
            return words
        case SerialCode(serial=serial) | CourseCode(code=serial):
            device = reads.device_by_serial(serial)
            return device.device.tag if device else ""
        case Unknown():
            return ""
