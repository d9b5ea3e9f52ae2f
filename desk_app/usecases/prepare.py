"""Prepare: what happens to a device between two loans, one step at a time."""

from desk_app.domain.acts import MOST_PHOTOS, Prepare
from desk_app.domain.condition import ConditionReport
from desk_app.domain.devices import LENDING, MOVES, Step
from desk_app.domain.errors import Reason, refuse
from desk_app.domain.outcomes import Prepared
from desk_app.usecases.ports import UnitOfWork

BETWEEN_LOANS = frozenset(Step) - {*LENDING, *MOVES}


def prepare(act: Prepare, uow: UnitOfWork) -> Prepared:
    """Take one step of the table; a new look at the device is kept with it."""
    if len(act.photos) > MOST_PHOTOS:
        refuse(Reason.TOO_MANY_PHOTOS, "photos", str(MOST_PHOTOS))
    device = uow.devices.get(act.device_id)
    if act.step not in BETWEEN_LOANS:
        refuse(Reason.WRONG_STATE, device.tag, device.state.value, act.step.value)
    report_id = act.report_id if act.condition else None
    after = device.after(act.step, uow.desks.look(act.desk_id).site_id, report_id)
    if act.condition:
        report = ConditionReport(act.report_id, device.id, act.at, act.condition.checked())
        uow.reports.add(report, act.photos)
    uow.devices.save(after)
    return Prepared(device_id=device.id, tag=device.tag, state=after.state, before=device.standing)
