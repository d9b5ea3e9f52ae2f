"""Swap: two borrowers had each other's device; a loan goes on with the one that they have."""

from desk_app.domain.condition import Accessory
from desk_app.domain.count_acts import Swap
from desk_app.domain.devices import Device, Step
from desk_app.domain.errors import Reason, refuse
from desk_app.domain.loans import EndedHow, LentAccessory, Loan
from desk_app.domain.outcomes import Swapped
from desk_app.usecases.ports import UnitOfWork


def swap(act: Swap, uow: UnitOfWork) -> Swapped:
    """End the loan of the device that lies here, and begin one with the device that does not.

    The agreement of the new loan waits to be signed. What went along goes along still, but for
    the SIM, which sits in the device that lies here.
    """
    loan = uow.loans.get(act.loan_id)
    uow.newcomers.get(loan.newcomer_id)
    if loan.due_date != act.due_date:
        refuse(Reason.CHANGED_MEANWHILE, "loan")
    lies_here, theirs = uow.devices.get(loan.device_id), uow.devices.get(act.device_id)
    if theirs.id == lies_here.id:
        refuse(Reason.WRONG_STATE, theirs.tag, theirs.state.value, Step.HAND_OUT.value)
    site_id = uow.desks.look(act.desk_id).site_id
    uow.loans.save(loan.ended(act.at, EndedHow.SWAPPED).with_back(loan.missing, act.at))
    uow.devices.save(lies_here.after(Step.TAKE_BACK, site_id))
    uow.devices.save(theirs.after(Step.SWAP, site_id))
    uow.loans.add([_next(act, loan, theirs)])
    uow.papers.keep(act, act.new_loan_id, act.paper, None)
    return Swapped(
        device_id=theirs.id,
        loan_id=act.new_loan_id,
        newcomer_id=loan.newcomer_id,
        loan_number=act.loan_number,
        tag=theirs.tag,
        before=theirs.standing,
        came_in=lies_here.id,
        came_in_tag=lies_here.tag,
        came_in_before=lies_here.standing,
        ended_loan_id=loan.id,
    )


def _next(act: Swap, loan: Loan, theirs: Device) -> Loan:
    """The same loan with another device."""
    along = tuple(each for each in loan.missing if each is not Accessory.SIM)
    return Loan(
        id=act.new_loan_id,
        number=act.loan_number,
        device_id=act.device_id,
        newcomer_id=loan.newcomer_id,
        course_id=loan.course_id,
        desk_id=act.desk_id,
        started_at=act.at,
        due_date=loan.due_date,
        accessories=tuple(map(LentAccessory, along)),
        report_id=theirs.standing.report_id,
        awaits_paper=True,
    )
