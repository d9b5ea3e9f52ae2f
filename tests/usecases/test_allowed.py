"""Who may do what, written out: an act without a row here fails."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import uuid4

import pytest

from desk_app.domain import (
    acts,
    conflict_acts,
    count_acts,
    place_acts,
    register_acts,
    scan_acts,
    staff_acts,
)
from desk_app.domain.acts import Act, Extend, Prepare, Undo
from desk_app.domain.devices import DeviceState, Step
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import Saved
from desk_app.domain.people import Role, Staff
from desk_app.domain.register_acts import SaveRules
from desk_app.domain.settings import Rules
from desk_app.usecases.desk import Desk
from desk_app.usecases.handlers import HANDLERS
from tests.support.town import Town, done, open_town

ICT, CLERK, COORDINATOR = Role.ICT, Role.CLERK, Role.COORDINATOR
EVERYBODY = {ICT, CLERK, COORDINATOR}
MAY: dict[type[Act], set[Role]] = {
    acts.HandOut: {CLERK, COORDINATOR},
    acts.TakeBack: {CLERK, COORDINATOR},
    acts.Prepare: EVERYBODY,
    place_acts.Move: EVERYBODY,
    acts.Extend: {CLERK, COORDINATOR},
    acts.AccessoryBack: {CLERK, COORDINATOR},
    acts.PaperSigned: {CLERK, COORDINATOR},
    acts.Undo: {CLERK, COORDINATOR},
    scan_acts.FileScan: {CLERK, COORDINATOR},
    scan_acts.MatchScan: {CLERK, COORDINATOR},
    scan_acts.DropScan: {CLERK, COORDINATOR},
    register_acts.SaveSite: {COORDINATOR},
    register_acts.AddDesk: {COORDINATOR},
    register_acts.SaveRules: {COORDINATOR},
    register_acts.SaveDevice: EVERYBODY,
    register_acts.SaveSim: EVERYBODY,
    register_acts.SaveNewcomer: {CLERK, COORDINATOR},
    register_acts.SaveCourse: {CLERK, COORDINATOR},
    register_acts.Import: {CLERK, COORDINATOR},
    register_acts.FillDemo: {COORDINATOR},
    register_acts.Forget: {COORDINATOR},
    register_acts.RegisterCertificate: {COORDINATOR},
    register_acts.RevokeCertificate: {COORDINATOR},
    staff_acts.SaveStaff: {COORDINATOR},
    conflict_acts.FileConflict: EVERYBODY,
    conflict_acts.SettleConflict: {CLERK, COORDINATOR},
    conflict_acts.EndAsSwapped: {CLERK, COORDINATOR},
    count_acts.BeginCount: EVERYBODY,
    count_acts.BeginStockTake: {COORDINATOR},
    count_acts.CountScan: EVERYBODY,
    count_acts.Uncount: EVERYBODY,
    count_acts.CountChargers: EVERYBODY,
    count_acts.Explain: {CLERK, COORDINATOR},
    count_acts.FollowUp: {CLERK, COORDINATOR},
    count_acts.EndCount: {CLERK, COORDINATOR},
    count_acts.Swap: {CLERK, COORDINATOR},
    count_acts.CloseDay: {CLERK, COORDINATOR},
    count_acts.ReopenDay: {COORDINATOR},
}
WHOEVER = {conflict_acts.FileConflict}  # what was refused is kept, also of who left meanwhile
NOBODY_YET = {register_acts.SetUp}  # it makes the first member of staff


def bare(town: Town, kind: type[Act]) -> Any:
    """An act that has only what the door itself looks at."""
    act = object.__new__(kind)
    usual = {"id": uuid4(), "at": town.clock(), "desk_id": town.place.id, "approved_by": None}
    for name, value in (usual | {"of": uuid4()}).items():
        if name in {slot for each in kind.__mro__ for slot in getattr(each, "__slots__", ())}:
            object.__setattr__(act, name, value)
    return act


def asked(town: Town, kind: type[Act], by: Staff, approved_by: Staff | None = None) -> bool:
    """Whether the door lets somebody through to the handler of an act."""
    let_in: list[Act] = []

    def handler(act: Act, _uow: object) -> Saved:
        let_in.append(act)
        raise Passed

    slots = {"words": lambda _self: (), "__slots__": ()}
    plain: type[Act] = type(kind.__name__, (kind,), slots)
    door = Desk(town.database.unit_of_work, {plain: handler}, town.desk._guard)
    act = bare(town, plain)
    if approved_by:
        object.__setattr__(act, "approved_by", approved_by.id)
    try:
        answer = door.perform(act, by.id)
    except Passed:
        return True
    assert answer == Refused(Reason.NOT_ALLOWED, kind.__name__, (plain.needs.name,))
    assert not let_in
    return False


class Passed(Exception):  # noqa: N818 - it is none
    """The act got through."""


def staff(town: Town, role: Role, *, active: bool = True) -> Staff:
    made = Staff(uuid4(), f"{role.name} {active}", role, active=active)
    with town.database.unit_of_work() as uow:
        uow.staff.add([made])
        uow.commit()
    return made


def test_every_act_has_a_row():
    assert set(HANDLERS) == set(MAY) | NOBODY_YET


def test_every_act_is_tried_with_every_role(town: Town):
    for role in Role:
        here, gone = staff(town, role), staff(town, role, active=False)
        assert {kind for kind in MAY if asked(town, kind, here)} == {
            kind for kind, roles in MAY.items() if role in roles
        }
        assert {kind for kind in MAY if asked(town, kind, gone)} == WHOEVER


def test_a_coordinator_may_approve_any_act_of_who_may_not(town: Town):
    for role in Role:
        here, gone = staff(town, role), staff(town, role, active=False)
        assert all(asked(town, kind, here, approved_by=town.staff) for kind in MAY)
        let_in = {kind for kind in MAY if asked(town, kind, gone, approved_by=town.staff)}
        assert let_in == WHOEVER


@pytest.mark.parametrize(
    ("role", "active"), [(ICT, True), (CLERK, True), (CLERK, False), (COORDINATOR, False)]
)
def test_an_approval_comes_from_an_active_coordinator(town: Town, role: Role, active: bool):
    approver = staff(town, role, active=active)
    act = town.act(SaveRules, rules=Rules(), approved_by=approver.id)
    refused = Refused(Reason.NEEDS_COORDINATOR, "SaveRules")
    assert town.desk.perform(act, town.staff.id) == refused


def test_an_approved_act_keeps_both(town: Town):
    lent, clerk = town.lend(), staff(town, CLERK)
    fields = {"loan_id": lent.loan_id, "due_date": date(2027, 1, 9), "reason": "ziek"}
    act = town.act(Extend, **fields, approved_by=town.staff.id)
    done(town.desk.perform(act, clerk.id))
    with town.database.engine.connect() as connection:
        query = "SELECT staff_id, approved_by FROM journal ORDER BY position DESC LIMIT 1"
        found = connection.exec_driver_sql(query).one()
    plain = [each if isinstance(each, bytes) else each.bytes for each in found]
    assert plain == [clerk.id.bytes, town.staff.id.bytes]


def test_ict_undoes_its_own_steps_and_no_loan(town: Town):
    ict, lent = staff(town, ICT), town.lend()
    device = town.device()
    step = town.act(Prepare, device_id=device.id, step=Step.TO_REPAIR, report_id=uuid4())
    done(town.desk.perform(step, ict.id))
    done(town.desk.perform(town.act(Undo, of=step.id), ict.id))
    assert town.state(device.id) is DeviceState.READY
    newest = town.reads.today(town.place.id, town.clock().replace(hour=0))
    hand_out = next(line for line in newest if line.done.loan_id == lent.loan_id)
    refused = town.desk.perform(town.act(Undo, of=hand_out.act_id), ict.id)
    assert refused == Refused(Reason.NOT_ALLOWED, "Undo", ("CLERK",))


def test_nobody_waits_for_a_colleague_at_the_door(postgres_url: str):
    """The look-up of staff locks nothing: a desk's login may only read it."""
    town = open_town(postgres_url).settle()
    with town.database.unit_of_work() as uow:
        uow.staff.get(town.staff.id)
        device = town.device()
    assert town.state(device.id) is DeviceState.READY
    assert replace(town.staff, version=1) in town.reads.setup().staff
    town.database.close()
