"""What becomes of a scan of signed paper, as frozen data for the one door."""

from dataclasses import dataclass
from uuid import UUID

from desk_app.domain.acts import Act, Photo


@dataclass(frozen=True, slots=True)
class ScannedPage:
    """One page as it is kept: a small grey picture, and which page of the agreement it is."""

    id: UUID
    picture: Photo
    page: int | None = None  # unknown: it waits, or a hand matched it


@dataclass(frozen=True, slots=True)
class Scan:
    """A kept page without its picture; without a loan it waits for a hand match."""

    id: UUID
    loan_id: UUID | None
    page: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FileScan(Act):
    """Scanned pages are kept: with the loan they were recognised by, or to wait for a hand.

    ``last_page`` is the page of the agreement that has the signature: with it the loan is signed.
    """

    pages: tuple[ScannedPage, ...]
    loan_id: UUID | None = None
    last_page: int = 0
    suggested_id: UUID | None = None  # the loan that a waiting page seems to be about


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchScan(Act):
    """A waiting page is given its loan by hand; ``signed`` when the signature is on it."""

    scan_id: UUID
    loan_id: UUID
    signed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DropScan(Act):
    """A waiting page is thrown away: it is no agreement of ours, or a bad copy."""

    scan_id: UUID
