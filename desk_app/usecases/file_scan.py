"""File scanned pages with their loans: by their marks, by hand, or not at all."""

from uuid import UUID

from desk_app.domain.errors import Reason, refuse
from desk_app.domain.loans import Loan
from desk_app.domain.outcomes import ScanDropped, ScanFiled
from desk_app.domain.scan_acts import DropScan, FileScan, MatchScan, Scan
from desk_app.usecases.ports import UnitOfWork


def file_scan(act: FileScan, uow: UnitOfWork) -> ScanFiled:
    """Keep the pages that are not kept yet; the last page of an agreement completes it.

    Refused as ``ALREADY_FILED`` when there is nothing new among them.
    """
    loan = uow.loans.get(act.loan_id) if act.loan_id else None
    new = tuple(p for p in act.pages if not uow.scans.has(p.picture.sha256, act.loan_id, p.page))
    if not new:
        refuse(Reason.ALREADY_FILED, loan.number if loan else "scan")
    for page in new:
        uow.scans.add(act, page)
    scans = tuple(page.id for page in new)
    if loan is None:
        return ScanFiled(scans=scans)
    signed = any(page.page == act.last_page for page in new)
    return _filed(loan, scans, uow, signed=signed)


def match_scan(act: MatchScan, uow: UnitOfWork) -> ScanFiled:
    """Give a waiting page its loan."""
    loan = uow.loans.get(act.loan_id)
    _waiting(act.scan_id, uow)
    uow.scans.give(act.scan_id, loan.id)
    return _filed(loan, (act.scan_id,), uow, signed=act.signed)


def drop_scan(act: DropScan, uow: UnitOfWork) -> ScanDropped:
    """Throw a waiting page away."""
    _waiting(act.scan_id, uow)
    uow.scans.remove(act.scan_id)
    return ScanDropped(scan_id=act.scan_id)


def _waiting(scan_id: UUID, uow: UnitOfWork) -> Scan:
    scan = uow.scans.get(scan_id)
    if scan.loan_id is not None:
        refuse(Reason.ALREADY_FILED, "scan")
    return scan


def _filed(loan: Loan, scans: tuple[UUID, ...], uow: UnitOfWork, *, signed: bool) -> ScanFiled:
    completes = signed and loan.awaits_paper
    if completes:
        uow.loans.save(loan.signed_on_paper())
    return ScanFiled(
        device_id=loan.device_id,
        loan_id=loan.id,
        newcomer_id=loan.newcomer_id,
        loan_number=loan.number,
        scans=scans,
        completes=completes,
    )
