"""Undo: a compensating act for the last thing that happened to a device."""

from dataclasses import replace
from uuid import UUID

from desk_app.domain.acts import Undo
from desk_app.domain.bundles import SimStatus
from desk_app.domain.condition import Accessory
from desk_app.domain.devices import Standing
from desk_app.domain.errors import Reason, refuse
from desk_app.domain.loans import LentAccessory, Loan
from desk_app.domain.outcomes import (
    AccessoryCameBack,
    Done,
    Extended,
    HandedOut,
    Moved,
    PaperReceived,
    Prepared,
    Saved,
    ScanFiled,
    TookBack,
    Undone,
)
from desk_app.domain.register_acts import Enrolment
from desk_app.usecases.close_day import refuse_if_closed
from desk_app.usecases.ports import UnitOfWork
from desk_app.usecases.take_back import mark_sim


def undo(act: Undo, uow: UnitOfWork) -> Undone:
    """Give the device, and its loan, the standing they had before the act ``act.of``."""
    done = uow.journal.outcome_of(act.of)
    if done is None:
        refuse(Reason.UNKNOWN, "act")
    if done.device_id is None:
        refuse(Reason.UNDO_IMPOSSIBLE, type(done).__name__)
    refuse_if_closed(act.of, uow)
    _lock(done, done.device_id, uow)
    standing = uow.devices.get(done.device_id).standing
    is_edit = isinstance(done, Saved)  # never the last act; refused for what it is
    if not is_edit and uow.journal.last_standing(done.device_id) != act.of:
        refuse(Reason.UNDO_TOO_LATE, "act")
    _compensate(done, act, uow)
    return Undone(
        device_id=done.device_id,
        loan_id=done.loan_id,
        newcomer_id=done.newcomer_id,
        of=act.of,
        kind=type(done).__name__,
        before=standing,
    )


def _lock(done: Done, device_id: UUID, uow: UnitOfWork) -> None:
    """Wait for other desks at what the act touched, in the order in which every act does."""
    if done.loan_id is not None:
        uow.loans.get(done.loan_id)
    if done.newcomer_id is not None:
        uow.newcomers.get(done.newcomer_id)
    uow.devices.get(device_id)


def _compensate(done: Done, act: Undo, uow: UnitOfWork) -> None:
    match done:
        case HandedOut(loan_id=UUID() as loan_id):
            _undo_hand_out(uow.loans.get(loan_id), done, act, uow)
        case TookBack(loan_id=UUID() as loan_id):
            _undo_return(uow.loans.get(loan_id), done, uow)
            uow.papers.void(act.of, act.at)
        case Prepared(device_id=UUID() as device_id) | Moved(device_id=UUID() as device_id):
            _restore(device_id, done.before, uow)
        case Extended(loan_id=UUID() as loan_id):
            loan = uow.loans.get(loan_id)
            uow.loans.save(replace(loan, due_date=done.former_due))
        case AccessoryCameBack(loan_id=UUID() as loan_id):
            _undo_accessory(uow.loans.get(loan_id), done.accessory, uow)
        case PaperReceived(loan_id=UUID() as loan_id):
            uow.loans.save(replace(uow.loans.get(loan_id), awaits_paper=True))
        case ScanFiled(loan_id=UUID() as loan_id):
            _undo_filing(uow.loans.get(loan_id), done, uow)
        case _:
            refuse(Reason.UNDO_IMPOSSIBLE, type(done).__name__)


def _undo_hand_out(loan: Loan, done: HandedOut, act: Undo, uow: UnitOfWork) -> None:
    uow.loans.save(loan.cancelled(act.at))
    _restore(loan.device_id, done.before, uow)
    uow.papers.void(act.of, act.at)
    if done.enrolled:
        uow.enrolments.remove(Enrolment(loan.course_id, loan.newcomer_id))


def _undo_return(loan: Loan, done: TookBack, uow: UnitOfWork) -> None:
    if uow.settings.rules().one_loan_per_newcomer:
        uow.loans.refuse_if_has_one(loan.newcomer_id)
    uow.loans.save(loan.reopened())
    if Accessory.SIM in done.missing:
        mark_sim(loan, SimStatus.ACTIVE, uow)
    _restore(loan.device_id, done.before, uow)


def _undo_accessory(loan: Loan, accessory: Accessory, uow: UnitOfWork) -> None:
    out = tuple(
        LentAccessory(a.accessory) if a.accessory is accessory else a for a in loan.accessories
    )
    uow.loans.save(replace(loan, accessories=out))
    if accessory is Accessory.SIM:
        mark_sim(loan, SimStatus.MISSING, uow)


def _undo_filing(loan: Loan, done: ScanFiled, uow: UnitOfWork) -> None:
    """The pages wait for a hand; what is not signed after all, is awaited again."""
    for scan_id in done.scans:
        uow.scans.release(scan_id)
    if done.completes:
        uow.loans.save(replace(loan, awaits_paper=True))


def _restore(device_id: UUID, before: Standing, uow: UnitOfWork) -> None:
    uow.devices.save(replace(uow.devices.get(device_id), standing=before))
