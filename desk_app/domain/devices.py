"""A lent device: its state, its place, and the table of allowed transitions."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from desk_app.domain import numbers
from desk_app.domain.errors import Reason, refuse
from desk_app.domain.texts import LONGEST_NOTE, tidy_text

LONGEST_SERIAL, LONGEST_MODEL = 25, 60


class DeviceState(StrEnum):
    """Where a device is in its round from cabinet to borrower and back."""

    READY = "ready"
    LENT = "lent"
    RETURNED = "returned"
    CHECKED = "checked"
    WIPED = "wiped"
    IN_REPAIR = "in_repair"
    MISSING = "missing"
    LOST = "lost"
    STOLEN = "stolen"
    IN_TRANSIT = "in_transit"
    RETIRED = "retired"


class Place(StrEnum):
    """Where a device lies."""

    CABINET = "cabinet"
    BORROWER = "borrower"
    IN_TRANSIT = "in_transit"
    REPAIR = "repair"
    NOWHERE = "nowhere"  # missing, lost, stolen or retired


class Step(StrEnum):
    """What can be done to a device."""

    HAND_OUT = "hand_out"
    TAKE_BACK = "take_back"
    CHECK = "check"
    WIPE = "wipe"
    RELEASE = "release"
    TO_REPAIR = "to_repair"
    REPAIRED = "repaired"
    RETIRE = "retire"
    SEND = "send"
    RECEIVE = "receive"
    REPORT_MISSING = "report_missing"
    FIND = "find"
    SWAP = "swap"  # it is with a borrower who had another one


S = DeviceState
HERE = (S.READY, S.RETURNED, S.CHECKED, S.WIPED)  # in the cabinet of a site
TRANSITIONS: dict[tuple[DeviceState, Step], DeviceState] = {
    (S.READY, Step.HAND_OUT): S.LENT,
    (S.LENT, Step.TAKE_BACK): S.RETURNED,
    (S.RETURNED, Step.CHECK): S.CHECKED,
    (S.CHECKED, Step.WIPE): S.WIPED,
    (S.WIPED, Step.RELEASE): S.READY,
    (S.READY, Step.TO_REPAIR): S.IN_REPAIR,
    (S.RETURNED, Step.TO_REPAIR): S.IN_REPAIR,
    (S.CHECKED, Step.TO_REPAIR): S.IN_REPAIR,
    (S.WIPED, Step.TO_REPAIR): S.IN_REPAIR,
    (S.IN_REPAIR, Step.REPAIRED): S.CHECKED,
    (S.READY, Step.RETIRE): S.RETIRED,
    (S.RETURNED, Step.RETIRE): S.RETIRED,
    (S.CHECKED, Step.RETIRE): S.RETIRED,
    (S.WIPED, Step.RETIRE): S.RETIRED,
    (S.IN_REPAIR, Step.RETIRE): S.RETIRED,
    **{(state, Step.SEND): S.IN_TRANSIT for state in HERE},
    (S.IN_TRANSIT, Step.RECEIVE): S.RETURNED,  # at least: see ``Device.received``
    **{(state, Step.RECEIVE): state for state in HERE},  # from the cabinet of another site
    **{(state, Step.REPORT_MISSING): S.MISSING for state in (*HERE, S.IN_REPAIR, S.IN_TRANSIT)},
    **{(state, Step.SWAP): S.LENT for state in (*HERE, S.MISSING)},
    **{(state, Step.FIND): S.RETURNED for state in (S.MISSING, S.LOST, S.STOLEN)},
}
LENDING = (Step.HAND_OUT, Step.TAKE_BACK, Step.SWAP)
MOVES = (Step.SEND, Step.RECEIVE, Step.REPORT_MISSING, Step.FIND)

PLACES: dict[DeviceState, Place] = {
    S.READY: Place.CABINET,
    S.LENT: Place.BORROWER,
    S.RETURNED: Place.CABINET,
    S.CHECKED: Place.CABINET,
    S.WIPED: Place.CABINET,
    S.IN_REPAIR: Place.REPAIR,
    S.MISSING: Place.NOWHERE,
    S.LOST: Place.NOWHERE,
    S.STOLEN: Place.NOWHERE,
    S.IN_TRANSIT: Place.IN_TRANSIT,
    S.RETIRED: Place.NOWHERE,
}
AT_A_SITE = (Place.CABINET, Place.REPAIR, Place.IN_TRANSIT)


@dataclass(frozen=True, slots=True)
class Standing:
    """What acts change about a device, and an undo restores.

    ``at_site_id`` is the site where it lies or is sent to, none while it is out of every site;
    ``report_id`` names the last condition report.
    """

    state: DeviceState
    place: Place
    at_site_id: UUID | None
    report_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Device:
    """One Chromebook; ``update_until`` is the day its maker stops updating it."""

    id: UUID
    tag: str
    serial: str
    model: str
    site_id: UUID
    standing: Standing
    update_until: date | None = None
    note: str = ""
    version: int = 0  # 0: not yet in the register

    @property
    def state(self) -> DeviceState:
        """The state of its standing."""
        return self.standing.state

    def checked(self) -> "Device":
        """The same device with tidy fields; refused with the field that is wrong."""
        tag = numbers.compact(self.tag)
        if not numbers.TAG.fullmatch(tag):
            refuse(Reason.MALFORMED if tag else Reason.EMPTY, "tag", numbers.asset_tag(421))
        if not numbers.has_right_check(tag):
            refuse(Reason.CHECK_CHARACTER, "tag", tag)
        serial = tidy_text(self.serial, "serial", LONGEST_SERIAL).upper()
        model = tidy_text(self.model, "model", LONGEST_MODEL)
        for field, text in (("serial", serial), ("model", model)):
            if not text:
                refuse(Reason.EMPTY, field)
        note = tidy_text(self.note, "note", LONGEST_NOTE)
        return replace(self, tag=tag, serial=serial, model=model, note=note)

    def after(self, step: Step, site_id: UUID, report_id: UUID | None = None) -> "Device":
        """The device after ``step`` at the site ``site_id``, or sent to it.

        Refused when the table has no row.
        """
        state = TRANSITIONS.get((self.state, step))
        if state is None:
            refuse(Reason.WRONG_STATE, self.tag, self.state.value, step.value)
        place = PLACES[state]
        here = site_id if place in AT_A_SITE else None
        report = report_id or self.standing.report_id
        return replace(self, standing=Standing(state, place, here, report))

    def received(self, site_id: UUID, sent_in: DeviceState | None) -> "Device":
        """The device once it is in at ``site_id``: as it was sent, when that is known."""
        if self.state in HERE and self.standing.at_site_id == site_id:
            refuse(Reason.WRONG_STATE, self.tag, self.state.value, Step.RECEIVE.value)
        came = self.after(Step.RECEIVE, site_id)
        state = sent_in if sent_in in HERE else came.state
        return replace(came, standing=replace(came.standing, state=state))


def steps_from(state: DeviceState) -> tuple[Step, ...]:
    """The steps the table allows from ``state``, in the order of ``Step``."""
    return tuple(step for step in Step if (state, step) in TRANSITIONS)
