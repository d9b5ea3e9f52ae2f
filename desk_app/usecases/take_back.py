"""Take back: a lent device comes in, with what came along and in what condition."""

from dataclasses import replace

from desk_app.domain.acts import MOST_PHOTOS, AccessoryBack, TakeBack
from desk_app.domain.bundles import SimStatus
from desk_app.domain.condition import Accessory, ConditionReport
from desk_app.domain.devices import Step
from desk_app.domain.errors import Reason, refuse
from desk_app.domain.loans import EndedHow, Loan
from desk_app.domain.outcomes import AccessoryCameBack, TookBack
from desk_app.usecases.ports import UnitOfWork


def take_back(act: TakeBack, uow: UnitOfWork) -> TookBack:
    """End the loan as returned; the device is ``returned``, at the site of this desk."""
    if len(act.photos) > MOST_PHOTOS:
        refuse(Reason.TOO_MANY_PHOTOS, "photos", str(MOST_PHOTOS))
    loan = uow.loans.get(act.loan_id)
    ended = loan.ended(act.at, EndedHow.RETURNED).with_back(act.accessories, act.at)
    device = uow.devices.get(loan.device_id)
    site_id = uow.desks.look(act.desk_id).site_id
    uow.loans.save(ended)
    uow.devices.save(device.after(Step.TAKE_BACK, site_id, act.report_id))
    _mark_sim(ended, SimStatus.MISSING, uow)
    found = act.condition.checked()
    report = ConditionReport(act.report_id, device.id, act.at, found, loan.id)
    uow.reports.add(report, act.photos)
    signature = act.signature and act.signature.checked()
    uow.papers.keep(act, loan.id, act.paper, signature)
    return TookBack(
        device_id=device.id,
        loan_id=loan.id,
        newcomer_id=loan.newcomer_id,
        loan_number=loan.number,
        tag=device.tag,
        before=device.standing,
        missing=ended.missing,
        away=device.site_id != site_id,
    )


def accessory_back(act: AccessoryBack, uow: UnitOfWork) -> AccessoryCameBack:
    """Take in what stayed behind at the return."""
    loan = uow.loans.get(act.loan_id)
    if loan.ended_at is None:
        refuse(Reason.ACCESSORY_NOT_OUT, loan.number, act.accessory.value)
    after = loan.with_back((act.accessory,), act.at)
    uow.loans.save(after)
    if act.accessory is Accessory.SIM:
        mark_sim(loan, SimStatus.ACTIVE, uow)
    return AccessoryCameBack(
        device_id=loan.device_id,
        loan_id=loan.id,
        newcomer_id=loan.newcomer_id,
        loan_number=loan.number,
        accessory=act.accessory,
    )


def mark_sim(loan: Loan, status: SimStatus, uow: UnitOfWork) -> None:
    """Give the loan's SIM a new status; one that was suspended stays so."""
    if loan.sim_id is None:
        return
    sim = uow.sims.get(loan.sim_id)
    if sim.status is not SimStatus.SUSPENDED:
        uow.sims.save(replace(sim, status=status))


def _mark_sim(ended: Loan, status: SimStatus, uow: UnitOfWork) -> None:
    if Accessory.SIM in ended.missing:
        mark_sim(ended, status, uow)
