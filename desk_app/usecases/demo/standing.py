"""How every device of the demo stands today, and what was last seen of it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from desk_app.domain.condition import FINE, Condition, ConditionReport, Part, Severity
from desk_app.domain.devices import PLACES, Device, DeviceState, Place, Standing
from desk_app.usecases.demo.dice import Dice
from desk_app.usecases.demo.stays import LONG_AGO, Allotted

# What part of the devices that are not lent stands how; the rest is ready. Those that came back
# last come first in this order.
IDLE = {
    DeviceState.RETURNED: 0.06,
    DeviceState.CHECKED: 0.04,
    DeviceState.WIPED: 0.03,
    DeviceState.LOST: 0.03,
    DeviceState.STOLEN: 0.02,
    DeviceState.IN_REPAIR: 0.11,
    DeviceState.RETIRED: 0.08,
}
LOOKED_AT = {  # which part of the devices in a state has a condition report
    DeviceState.LENT: 0.25,
    DeviceState.READY: 0.2,
    DeviceState.RETURNED: 1.0,
    DeviceState.CHECKED: 1.0,
    DeviceState.WIPED: 1.0,
    DeviceState.IN_REPAIR: 1.0,
}
WEAR = (
    FINE.with_part(Part.LID, Severity.WEAR),
    Condition(note="kleine kras naast het logo").with_part(Part.LID, Severity.WEAR),
    FINE.with_part(Part.BASE, Severity.WEAR),
    FINE.with_part(Part.TOUCHPAD, Severity.WEAR),
    FINE.with_part(Part.KEYBOARD, Severity.WEAR).with_part(Part.BASE, Severity.WEAR),
    Condition(note="één pixel blijft donker").with_part(Part.SCREEN, Severity.SLIGHT),
    FINE.with_part(Part.LABEL, Severity.WEAR),
)
DAMAGE = (
    Condition(note="barst linksonder").with_part(Part.SCREEN, Severity.DAMAGE),
    Condition(note="toets E ontbreekt").with_part(Part.KEYBOARD, Severity.DAMAGE),
    FINE.with_part(Part.HINGE_LEFT, Severity.DAMAGE).with_part(Part.BEZEL, Severity.SLIGHT),
    Condition(note="laadt niet meer op").with_part(Part.BATTERY, Severity.UNUSABLE),
    FINE.with_part(Part.PORTS, Severity.DAMAGE),
)


@dataclass(frozen=True, slots=True)
class Seen:
    """The devices as they stand today, with the reports their standings name."""

    devices: tuple[Device, ...]
    reports: tuple[ConditionReport, ...]


def see(devices: Sequence[Device], allotted: Sequence[Allotted], today: date, dice: Dice) -> Seen:
    """Give every device the standing that its last stay leaves it in."""
    last = {one.device_id: one for one in sorted(allotted, key=_end)}
    states = _states(devices, last)
    noon = datetime.combine(today - timedelta(days=100), time(12), UTC)
    reports = {
        device.id: _report(device.id, states[device.id], last.get(device.id), noon, dice)
        for device in devices
        if dice.happens(LOOKED_AT.get(states[device.id], 0))
    }
    stand = tuple(_standing(device, states[device.id], reports) for device in devices)
    return Seen(stand, tuple(reports.values()))


def _end(one: Allotted) -> datetime:
    """When the stay ended; one that lasts is the last of its device."""
    return one.stay.ended_at or datetime.max.replace(tzinfo=UTC)


def _states(devices: Sequence[Device], last: Mapping[UUID, Allotted]) -> dict[UUID, DeviceState]:
    states = {}
    idle: dict[UUID, list[Device]] = defaultdict(list)
    for device in devices:
        if device.id in last and last[device.id].stay.ended_at is None:
            states[device.id] = DeviceState.LENT
        else:
            idle[device.site_id].append(device)
    for here in idle.values():
        here.sort(key=lambda d: _end(last[d.id]) if d.id in last else LONG_AGO, reverse=True)
        states |= dict(zip((d.id for d in here), _idle(len(here)), strict=True))
    return states


def _idle(many: int) -> Iterator[DeviceState]:
    done, share = 0, 0.0
    for state, part in IDLE.items():
        share += part
        until = round(share * many)
        yield from [state] * (until - done)
        done = until
    yield from [DeviceState.READY] * (many - done)


def _report(
    device_id: UUID, state: DeviceState, last: Allotted | None, long_ago: datetime, dice: Dice
) -> ConditionReport:
    """What a clerk saw at hand-out, at return, or in between."""
    at, loan_id = long_ago, None
    if last and last.stay.ended_at:
        between = timedelta(hours=2) if state is not DeviceState.RETURNED else timedelta()
        at = last.stay.ended_at + between
    elif last:
        at = last.stay.started_at
    if last and state in (DeviceState.LENT, DeviceState.RETURNED):
        loan_id = last.loan_id
    found = dice.choice(DAMAGE if state is DeviceState.IN_REPAIR else WEAR)
    return ConditionReport(dice.uuid(), device_id, at, found, loan_id)


def _standing(
    device: Device, state: DeviceState, reports: Mapping[UUID, ConditionReport]
) -> Device:
    place = PLACES[state]
    here = device.site_id if place in (Place.CABINET, Place.REPAIR) else None
    report = reports.get(device.id)
    return replace(device, standing=Standing(state, place, here, report.id if report else None))
