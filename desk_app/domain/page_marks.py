"""Whose page a scan is: the rule by which a page is filed by itself, or waits for a hand."""

# None may ever be filed to a wrong loan: everything the page says must agree with one another
# and with the agreement that is kept. Whatever does not, waits; a clerk looks at it.

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from desk_app.domain.read_scan import read_scan
from desk_app.domain.scans import LoanCode, PageCode


@dataclass(frozen=True, slots=True)
class KeptAgreement:
    """The agreement of a loan as it was printed: the hash of its words, how many pages it has."""

    loan_id: UUID
    text_sha256: str
    pages: int


@dataclass(frozen=True, slots=True)
class Belongs:
    """A page of the agreement of one loan; the signature stands on the ``last`` one."""

    loan_id: UUID
    page: int
    last: int


@dataclass(frozen=True, slots=True)
class Waits:
    """A page for a hand match; ``suggested`` is the loan it names, when it names just one."""

    suggested: UUID | None = None


def named_by(codes: Iterable[str]) -> PageCode | LoanCode | None:
    """The one mark, or else the one loan number, on a page; nothing when several contradict."""
    found = {read_scan(code) for code in codes}
    marks = [code for code in found if isinstance(code, PageCode)]
    loans = {code.number for code in found if isinstance(code, PageCode | LoanCode)}
    if len(loans) != 1 or len(marks) > 1:
        return None
    return marks[0] if marks else LoanCode(loans.pop())


def matched(code: PageCode | LoanCode | None, kept: KeptAgreement | None) -> Belongs | Waits:
    """File a page whose mark is one of the kept agreement's pages; all others wait.

    The bar code alone is not enough: receipts, and older prints, have the same one.
    """
    if code is None or kept is None:
        return Waits()
    match code:
        case PageCode(page=page, text_hash=start) if (
            kept.text_sha256.startswith(start) and 1 <= page <= kept.pages
        ):
            return Belongs(kept.loan_id, page, kept.pages)
        case _:
            return Waits(kept.loan_id)
