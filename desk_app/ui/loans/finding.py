"""The loan that a scan means: the newest one with this number, device or client number."""

from dataclasses import dataclass

from desk_app.domain.errors import Reason, Refused
from desk_app.domain.patterns import Patterns
from desk_app.usecases.loan_card import LoanCard
from desk_app.usecases.reads import Query, Reads
from desk_app.usecases.scan import words_of


@dataclass(frozen=True, slots=True)
class Found:
    """A scanned loan, and the words that find it in the list."""

    card: LoanCard
    words: str


def find(text: str, reads: Reads, patterns: Patterns) -> Found | Refused:
    """Look a scanned text up; for the lane."""
    words = words_of(text, reads, patterns)
    unknown = Refused(Reason.UNKNOWN, "loan", (text.strip(),))
    if isinstance(words, Refused):
        return unknown if words.reason is Reason.UNKNOWN else words
    newest = Query(words=words, order="started_at", descending=True, limit=1)
    rows = reads.loans(newest)
    card = reads.loan(rows[0].id) if rows else None
    return Found(card, words) if card else unknown
