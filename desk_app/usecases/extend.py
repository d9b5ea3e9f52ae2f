"""Extend a loan, and receive the signed print of its agreement."""

from desk_app.domain.acts import Extend, PaperSigned
from desk_app.domain.outcomes import Extended, PaperReceived
from desk_app.usecases.ports import UnitOfWork


def extend(act: Extend, uow: UnitOfWork) -> Extended:
    """Give an open loan a later due date."""
    loan = uow.loans.get(act.loan_id)
    uow.loans.save(loan.extended(act.due_date, act.reason))
    return Extended(
        device_id=loan.device_id,
        loan_id=loan.id,
        newcomer_id=loan.newcomer_id,
        loan_number=loan.number,
        former_due=loan.due_date,
        due_date=act.due_date,
    )


def paper_signed(act: PaperSigned, uow: UnitOfWork) -> PaperReceived:
    """Take the loan off the list of agreements to sign."""
    loan = uow.loans.get(act.loan_id)
    uow.loans.save(loan.signed_on_paper())
    return PaperReceived(
        device_id=loan.device_id,
        loan_id=loan.id,
        newcomer_id=loan.newcomer_id,
        loan_number=loan.number,
    )
