"""Hand out: a ready device goes along with a newcomer who has no computer."""

from desk_app.domain import numbers
from desk_app.domain.acts import MOST_PHOTOS, HandOut
from desk_app.domain.bundles import Sim, SimStatus
from desk_app.domain.condition import Accessory, ConditionReport
from desk_app.domain.devices import Device, DeviceState, Step
from desk_app.domain.errors import Reason, refuse
from desk_app.domain.loans import LentAccessory, Loan
from desk_app.domain.outcomes import HandedOut
from desk_app.domain.register_acts import Enrolment
from desk_app.domain.signatures import SignedHow
from desk_app.usecases.ports import UnitOfWork


def hand_out(act: HandOut, uow: UnitOfWork) -> HandedOut:
    """Begin the loan, with its paper, its condition report and the device's new standing."""
    _check(act)
    newcomer = uow.newcomers.get(act.newcomer_id)
    if uow.settings.rules().one_loan_per_newcomer:
        uow.loans.refuse_if_has_one(newcomer.id)
    device = uow.devices.get(act.device_id)
    uow.loans.refuse_if_out(device.id, device.tag)
    if device.state is not DeviceState.READY:
        refuse(Reason.NOT_READY, device.tag, device.state.value)
    sim = _sim_along(act, device, uow)
    site_id = uow.desks.look(act.desk_id).site_id
    uow.devices.save(device.after(Step.HAND_OUT, site_id, act.report_id))
    uow.loans.add([_loan(act, sim)])
    _keep_evidence(act, uow)
    enrolled = uow.enrolments.add([Enrolment(act.course_id, act.newcomer_id)])
    return HandedOut(
        device_id=device.id,
        loan_id=act.loan_id,
        newcomer_id=newcomer.id,
        loan_number=act.loan_number,
        tag=device.tag,
        before=device.standing,
        enrolled=bool(enrolled),
        on_paper=act.signature.how is SignedHow.ON_PAPER,
    )


def _check(act: HandOut) -> None:
    if not act.no_computer:
        refuse(Reason.HAS_OWN_COMPUTER, "newcomer")
    if act.due_date < act.at.date():
        refuse(Reason.DUE_BEFORE_START, "due_date")
    if len(act.photos) > MOST_PHOTOS:
        refuse(Reason.TOO_MANY_PHOTOS, "photos", str(MOST_PHOTOS))
    if not numbers.is_loan_number(act.loan_number):
        refuse(Reason.CHECK_CHARACTER, "loan_number", act.loan_number)
    act.signature.checked()


def _sim_along(act: HandOut, device: Device, uow: UnitOfWork) -> Sim | None:
    """The SIM that goes along; a data bundle is for who has no wifi (domain rule)."""
    if Accessory.SIM not in act.accessories:
        return None
    sim = uow.sims.in_device(device.id)
    if sim is None or sim.status is not SimStatus.ACTIVE:
        refuse(Reason.UNKNOWN, "sim", device.tag)
    if not act.no_wifi and not act.override_reason.strip():
        refuse(Reason.HAS_WIFI, device.tag)
    if not act.no_wifi and act.approved_by is None:
        refuse(Reason.NEEDS_COORDINATOR, device.tag)
    return sim


def _loan(act: HandOut, sim: Sim | None) -> Loan:
    return Loan(
        id=act.loan_id,
        number=act.loan_number,
        device_id=act.device_id,
        newcomer_id=act.newcomer_id,
        course_id=act.course_id,
        desk_id=act.desk_id,
        started_at=act.at,
        due_date=act.due_date,
        accessories=tuple(LentAccessory(a) for a in act.accessories),
        sim_id=sim.id if sim else None,
        report_id=act.report_id,
        awaits_paper=act.signature.how is SignedHow.ON_PAPER,
    )


def _keep_evidence(act: HandOut, uow: UnitOfWork) -> None:
    found = act.condition.checked()
    report = ConditionReport(act.report_id, act.device_id, act.at, found, act.loan_id)
    uow.reports.add(report, act.photos)
    uow.papers.keep(act, act.loan_id, act.paper, act.signature)
