"""One loan in full, and the papers that are kept of it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from desk_app.domain.condition import Condition
from desk_app.domain.facts import DeviceFound
from desk_app.domain.loans import Loan
from desk_app.domain.people import Course, Newcomer


@dataclass(frozen=True, slots=True)
class StoredPaper:
    """A kept paper without its bytes; of a signed original, ``act_id`` is its first page's id."""

    act_id: UUID
    kind: str  # agreement, receipt or signed
    at: datetime
    sha256: str
    voided: bool


@dataclass(frozen=True, slots=True)
class LoanCard:
    """One loan in full, for the loan's own panel."""

    loan: Loan
    device: DeviceFound
    newcomer: Newcomer
    course: Course
    condition_out: Condition
    condition_back: Condition | None
    papers: tuple[StoredPaper, ...]
