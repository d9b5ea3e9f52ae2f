"""Move: a device goes from site to site, is reported missing, or turns up."""

from uuid import UUID

from desk_app.domain.devices import MOVES, Device, DeviceState, Step
from desk_app.domain.errors import Reason, refuse
from desk_app.domain.outcomes import Moved
from desk_app.domain.place_acts import Move
from desk_app.usecases.ports import UnitOfWork


def move(act: Move, uow: UnitOfWork) -> Moved:
    """Take one step of the table; what is received stands as it was sent."""
    device = uow.devices.get(act.device_id)
    if act.step not in MOVES:
        refuse(Reason.WRONG_STATE, device.tag, device.state.value, act.step.value)
    here = uow.desks.look(act.desk_id).site_id
    match act.step:
        case Step.SEND:
            after = device.after(act.step, _destination(act, device, uow))
        case Step.RECEIVE:
            after = device.received(here, _sent_in(device, uow))
        case _:
            after = device.after(act.step, here)
    uow.devices.save(after)
    return Moved(
        device_id=device.id,
        tag=device.tag,
        step=act.step,
        before=device.standing,
        after=after.standing,
    )


def _destination(act: Move, device: Device, uow: UnitOfWork) -> UUID:
    """Another site than where the device lies."""
    if act.to_site_id is None:
        refuse(Reason.EMPTY, "to_site")
    if act.to_site_id == device.standing.at_site_id:
        refuse(Reason.SENT_NOWHERE, device.tag)
    if not uow.sites.has(act.to_site_id):  # a desk's login may not lock a site
        refuse(Reason.UNKNOWN, "site")
    return act.to_site_id


def _sent_in(device: Device, uow: UnitOfWork) -> DeviceState | None:
    """In which state a device left; not known when what came last was no sending."""
    last = uow.journal.last_standing(device.id)
    sent = uow.journal.outcome_of(last) if last else None
    return sent.before.state if isinstance(sent, Moved) and sent.step is Step.SEND else None
