from datetime import date, timedelta
from uuid import uuid4

import pytest

from desk_app.domain.acts import HandOut, Photo
from desk_app.domain.bundles import SimStatus
from desk_app.domain.condition import Accessory, Condition
from desk_app.domain.devices import DeviceState, Place, Step
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import HandedOut
from desk_app.domain.people import Role, Staff
from desk_app.domain.register_acts import SaveRules
from desk_app.domain.settings import Rules
from desk_app.domain.signatures import Signature, SignedHow
from desk_app.usecases.reads import Query
from tests.support.town import NOW, Town, done

SIM = (Accessory.CHARGER, Accessory.SIM)


def test_a_hand_out_makes_the_device_lent_and_opens_a_loan(town: Town):
    device, newcomer, course = town.device(), town.newcomer(), town.course()
    outcome = town.hand_out(device, newcomer, course)
    assert isinstance(outcome, HandedOut)
    found = town.reads.device(device.tag)
    assert found and found.open_loan
    assert found.device.standing.place is Place.BORROWER
    assert found.device.standing.at_site_id is None
    assert found.open_loan.loan.due_date == date(2026, 12, 19)
    assert found.open_loan.loan.started_at == NOW
    assert found.open_loan.newcomer.name == "Yusuf Al-Hamdan"
    assert found.open_loan.loan.missing == (Accessory.CHARGER, Accessory.SLEEVE)


def test_handing_out_enrols_who_was_not_on_the_list(town: Town):
    device, newcomer, course = town.device(), town.newcomer(), town.course()
    outcome = town.hand_out(device, newcomer, course)
    assert isinstance(outcome, HandedOut) and outcome.enrolled
    found = town.reads.newcomer_by_id(newcomer.id, NOW.date())
    assert found and [c.course.id for c in found.courses] == [course.id]
    assert found.courses[0].without_device == 0


def test_a_device_that_is_out_is_refused_with_who_and_when(town: Town):
    device, course = town.device(), town.course()
    first, second = town.newcomer(), town.newcomer()
    lent = done(town.hand_out(device, first, course))
    refused = town.hand_out(device, second, course)
    assert isinstance(refused, Refused) and isinstance(lent, HandedOut)
    assert refused.reason is Reason.ALREADY_LENT
    assert refused.details == (lent.loan_number, first.client_number, "balie 2", NOW.isoformat())


def test_a_newcomer_has_one_loan_unless_the_rules_say_otherwise(town: Town):
    newcomer, course = town.newcomer(), town.course()
    first = town.device()
    done(town.hand_out(first, newcomer, course))
    refused = town.hand_out(town.device(), newcomer, course)
    assert isinstance(refused, Refused) and refused.reason is Reason.HAS_OPEN_LOAN
    assert refused.details[1] == first.tag
    done(town.do(SaveRules, rules=Rules(one_loan_per_newcomer=False)))
    assert isinstance(town.hand_out(town.device(), newcomer, course), HandedOut)


def test_only_who_states_to_have_no_computer_borrows_one(sqlite_town: Town):
    town = sqlite_town
    refused = town.hand_out(town.device(), town.newcomer(), town.course(), no_computer=False)
    assert refused == Refused(Reason.HAS_OWN_COMPUTER, "newcomer")


def test_a_device_that_is_not_ready_stays(sqlite_town: Town):
    town = sqlite_town
    device = town.device()
    done(town.step(device.id, Step.TO_REPAIR))
    refused = town.hand_out(device, town.newcomer(), town.course())
    assert refused == Refused(Reason.NOT_READY, device.tag, ("in_repair",))


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"due_date": NOW.date() - timedelta(days=1)}, Reason.DUE_BEFORE_START),
        ({"loan_number": "U0000000000"}, Reason.CHECK_CHARACTER),
        ({"signature": Signature(SignedHow.DRAWN, (((5, 5),),))}, Reason.SIGNATURE_MISSING),
        ({"signature": Signature(SignedHow.DRAWN)}, Reason.SIGNATURE_MISSING),
        ({"signature": Signature(SignedHow.WITNESSED)}, Reason.WITNESS_MISSING),
        ({"photos": (Photo("a", b""),) * 7}, Reason.TOO_MANY_PHOTOS),
        ({"accessories": SIM}, Reason.UNKNOWN),
        ({"condition": Condition(note="85.07.30-033.28")}, Reason.NATIONAL_NUMBER),
        ({"newcomer_id": uuid4()}, Reason.UNKNOWN),
        ({"device_id": uuid4()}, Reason.UNKNOWN),
        ({"course_id": uuid4()}, Reason.UNKNOWN),
    ],
)
def test_what_is_wrong_is_refused_and_nothing_is_written(town: Town, fields, reason):
    device = town.device()
    refused = town.hand_out(device, town.newcomer(), town.course(), **fields)
    assert isinstance(refused, Refused)
    assert refused.reason is reason
    assert town.state(device.id) is DeviceState.READY
    assert town.reads.count("loans", Query()) == 0


def test_a_data_bundle_is_for_who_has_no_wifi(town: Town):
    device = town.device()
    town.sim(device)
    newcomer, course = town.newcomer(), town.course()
    refused = town.hand_out(device, newcomer, course, accessories=SIM, no_wifi=False)
    assert refused == Refused(Reason.HAS_WIFI, device.tag)
    lent = done(town.hand_out(device, newcomer, course, accessories=SIM, no_wifi=True))
    assert lent.device_id == device.id
    found = town.reads.device(device.tag)
    assert found and found.open_loan and found.sim
    assert found.open_loan.loan.sim_id == found.sim.id


def test_a_coordinator_may_give_a_bundle_to_who_has_wifi_with_a_reason(town: Town):
    device = town.device()
    town.sim(device)
    newcomer, course = town.newcomer(), town.course()
    fields = {"accessories": SIM, "no_wifi": False, "override_reason": "wifi valt vaak uit"}
    refused = town.hand_out(device, newcomer, course, **fields)
    assert refused == Refused(Reason.NEEDS_COORDINATOR, device.tag)
    clerk = Staff(uuid4(), "Bram", Role.CLERK)
    with town.database.unit_of_work() as uow:
        uow.staff.add([clerk])
        uow.commit()
    refused = town.hand_out(device, newcomer, course, **fields, approved_by=clerk.id)
    assert refused == Refused(Reason.NEEDS_COORDINATOR, "HandOut")
    done(town.hand_out(device, newcomer, course, **fields, approved_by=town.staff.id))


def test_a_sim_that_is_suspended_cannot_go_along(sqlite_town: Town):
    town = sqlite_town
    device = town.device()
    town.sim(device, status=SimStatus.SUSPENDED)
    refused = town.hand_out(device, town.newcomer(), town.course(), accessories=SIM, no_wifi=True)
    assert refused == Refused(Reason.UNKNOWN, "sim", (device.tag,))


def test_the_same_act_twice_lends_once_and_answers_alike(town: Town):
    act: HandOut = town.hand_out_act(town.device(), town.newcomer(), town.course())
    first = town.desk.perform(act, town.staff.id)
    second = town.desk.perform(act, town.staff.id)
    assert isinstance(first, HandedOut)
    assert first == second
    assert town.reads.count("loans", Query()) == 1


def test_who_is_not_staff_may_do_nothing(town: Town):
    act = town.hand_out_act(town.device(), town.newcomer(), town.course())
    refused = town.desk.perform(act, uuid4())
    assert refused == Refused(Reason.UNKNOWN, "staff")


def test_a_clerk_may_not_set_the_rules(town: Town):
    clerk = Staff(uuid4(), "Bram", Role.CLERK)
    with town.database.unit_of_work() as uow:
        uow.staff.add([clerk])
        uow.commit()
    refused = town.desk.perform(town.act(SaveRules, rules=Rules()), clerk.id)
    assert refused == Refused(Reason.NOT_ALLOWED, "SaveRules", ("COORDINATOR",))
