"""What comes next for a device between two loans: decided here, shown by the page."""

from collections.abc import Sequence
from dataclasses import dataclass

from desk_app.domain.condition import Condition, Severity
from desk_app.domain.devices import LENDING, MOVES, TRANSITIONS, DeviceState, Step, steps_from
from desk_app.domain.facts import DeviceFound
from desk_app.usecases.reads import DeviceRow

ROUND = (DeviceState.RETURNED, DeviceState.CHECKED, DeviceState.WIPED, DeviceState.READY)
GROUPS = (*ROUND[:-1], DeviceState.IN_REPAIR)
USUAL = {
    DeviceState.RETURNED: Step.CHECK,
    DeviceState.CHECKED: Step.WIPE,
    DeviceState.WIPED: Step.RELEASE,
    DeviceState.IN_REPAIR: Step.REPAIRED,
}
NOT_HERE = (*LENDING, *MOVES)


@dataclass(frozen=True, slots=True)
class Choice:
    """What can be done with a device now: the one act that a second scan does, and the others."""

    primary: Step | None
    others: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The devices that wait in one state."""

    state: DeviceState
    rows: tuple[DeviceRow, ...]


def belongs_here(state: DeviceState) -> bool:
    """Tell whether anything can be done in this state between two loans."""
    return bool(set(steps_from(state)) - set(NOT_HERE))


def condition_now(found: DeviceFound, judged: Condition | None) -> Condition:
    """How the device is taken to be: as judged now, else as known; repair mends the damage."""
    if judged is not None:
        return judged
    if found.device.state is DeviceState.IN_REPAIR:
        return mended(found.condition)
    return found.condition


def mended(condition: Condition) -> Condition:
    """The same look once what needed repair is repaired; wear stays."""
    parts = tuple(p for p in condition.parts if p.severity < Severity.DAMAGE)
    return Condition(parts, condition.note)


def choice(found: DeviceFound, judged: Condition | None) -> Choice:
    """The next step of the round; damage makes it the way to repair."""
    state = found.device.state
    usual = USUAL.get(state)
    allowed = tuple(s for s in steps_from(state) if s not in NOT_HERE)
    damaged = condition_now(found, judged).needs_repair and Step.TO_REPAIR in allowed
    primary = Step.TO_REPAIR if damaged and usual else usual
    return Choice(primary, tuple(s for s in allowed if s is not primary))


def kept_with(step: Step, found: DeviceFound, judged: Condition | None) -> Condition | None:
    """The new look that is kept with a step; none when nobody looked anew."""
    if judged is None and step is not Step.REPAIRED:
        return None
    return condition_now(found, judged)


def after(state: DeviceState, step: Step) -> DeviceState:
    """The state a step that is allowed leads to."""
    return TRANSITIONS[state, step]


def grouped(rows: Sequence[DeviceRow], here: str) -> tuple[Group, ...]:
    """Who waits for what, devices of the site ``here`` first; empty groups are left out."""
    ordered = sorted(rows, key=lambda row: (row.site != here, row.site, row.tag))
    groups = (Group(s, tuple(row for row in ordered if row.state is s)) for s in GROUPS)
    return tuple(group for group in groups if group.rows)
