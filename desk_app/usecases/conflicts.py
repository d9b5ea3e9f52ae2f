"""The inbox of conflicts: what comes in, and what may leave it."""

from desk_app.domain.conflict_acts import EndAsSwapped, FileConflict, SettleConflict, Settled
from desk_app.domain.devices import Step
from desk_app.domain.errors import Reason, refuse
from desk_app.domain.loans import EndedHow
from desk_app.domain.outcomes import ConflictFiled, ConflictSettled, EndedAsSwapped
from desk_app.domain.texts import LONGEST_NOTE
from desk_app.usecases.ports import UnitOfWork

DONE_AFTER_ALL = frozenset({Settled.AGAIN, Settled.SWAPPED})


def file_conflict(act: FileConflict, uow: UnitOfWork) -> ConflictFiled:
    """Keep the whole refused act; its entry is no last act on a device: undo goes on as before."""
    uow.conflicts.add(act)
    refused = act.refused
    return ConflictFiled(
        conflict_id=refused.act_id,
        device_id=refused.device_id,
        loan_id=refused.loan_id,
        newcomer_id=refused.newcomer_id,
    )


def settle_conflict(act: SettleConflict, uow: UnitOfWork) -> ConflictSettled:
    """Take a conflict off the list; refused when it is said to be done and is not.

    What was put right by hand is told in a note.
    """
    if act.how is Settled.CORRECTED and not act.note.strip():
        refuse(Reason.EMPTY, "correction")
    if len(act.note) > LONGEST_NOTE:
        refuse(Reason.TOO_LONG, "correction", str(LONGEST_NOTE))
    kept = uow.conflicts.get(act.conflict_id)
    if kept.is_settled:
        refuse(Reason.ALREADY_SETTLED, "conflict")
    if act.how in DONE_AFTER_ALL and uow.journal.outcome_of(act.conflict_id) is None:
        refuse(Reason.NOT_DONE_YET, "conflict")
    uow.conflicts.settle(act)
    return ConflictSettled(
        conflict_id=act.conflict_id,
        how=act.how.value,
        device_id=kept.device_id,
        loan_id=kept.loan_id,
        newcomer_id=kept.newcomer_id,
    )


def end_as_swapped(act: EndAsSwapped, uow: UnitOfWork) -> EndedAsSwapped:
    """End the loan whose device came in; what went along came with it, the device is returned."""
    loan = uow.loans.get(act.loan_id)
    ended = loan.ended(act.at, EndedHow.SWAPPED).with_back(loan.missing, act.at)
    device = uow.devices.get(loan.device_id)
    site_id = uow.desks.look(act.desk_id).site_id
    uow.loans.save(ended)
    uow.devices.save(device.after(Step.TAKE_BACK, site_id))
    return EndedAsSwapped(
        device_id=device.id,
        loan_id=loan.id,
        newcomer_id=loan.newcomer_id,
        loan_number=loan.number,
        tag=device.tag,
        before=device.standing,
    )
