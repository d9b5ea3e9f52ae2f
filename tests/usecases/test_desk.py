import threading
from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest

from desk_app.domain.acts import Act, Extend, HandOut
from desk_app.domain.condition import Condition
from desk_app.domain.devices import Step
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import HandedOut, Outcome
from desk_app.domain.people import Role, Site
from desk_app.domain.register_acts import FillDemo, Forget, SaveCourse, SaveRules, SaveSite
from desk_app.domain.settings import Rules
from desk_app.domain.signatures import Signature, SignedHow
from desk_app.usecases.desk import Desk
from desk_app.usecases.hand_out import hand_out
from desk_app.usecases.ports import UnitOfWork
from desk_app.usecases.reads import Query
from desk_app.usecases.registers import save_site
from tests.support.locks import wait_for_a_lock
from tests.support.town import Town, done, open_town


def test_an_act_that_was_done_gives_its_stored_outcome_whatever_happened_since(town: Town):
    device, newcomer, course = town.device(), town.newcomer(), town.course()
    act: HandOut = town.hand_out_act(device, newcomer, course)
    first = done(town.desk.perform(act, town.staff.id))
    assert isinstance(first, HandedOut)
    done(town.take_back(first))
    assert town.desk.perform(act, town.staff.id) == first
    assert town.reads.count("loans", Query(only="open")) == 0


def test_an_act_that_was_refused_may_be_tried_again(town: Town):
    device, newcomer, course = town.device(), town.newcomer(), town.course()
    act: HandOut = town.hand_out_act(device, newcomer, course)
    done(town.step(device.id, Step.TO_REPAIR))
    assert isinstance(town.desk.perform(act, town.staff.id), Refused)
    for step in (Step.REPAIRED, Step.WIPE, Step.RELEASE):
        done(town.step(device.id, step))
    assert isinstance(town.desk.perform(act, town.staff.id), HandedOut)


def test_an_act_sent_again_while_it_is_still_under_way_is_done_once(postgres_url: str):
    """A job past its deadline is tried again with the same id: both get the same answer."""
    town = open_town(postgres_url).settle()
    act: HandOut = town.hand_out_act(town.device(), town.newcomer(), town.course())
    answers = list[Outcome]()
    thread = threading.Thread(target=lambda: answers.append(town.desk.perform(act, town.staff.id)))
    with town.database.unit_of_work() as uow:
        outcome = hand_out(act, uow)
        uow.journal.append(act, town.staff.id, outcome)
        thread.start()
        wait_for_a_lock(town.database.engine)
        uow.commit()
    thread.join()
    assert answers == [outcome]
    assert town.reads.count("loans", Query()) == 1
    town.database.close()


def test_a_setting_sent_again_while_it_is_still_under_way_is_done_once(postgres_url: str):
    """Nothing but the journal itself stands between the two."""
    town = open_town(postgres_url).settle()
    act: SaveSite = town.act(SaveSite, site=replace(town.site, name="Leuven-Centrum"))
    answers = list[Outcome]()
    thread = threading.Thread(target=lambda: answers.append(town.desk.perform(act, town.staff.id)))
    with town.database.unit_of_work() as uow:
        outcome = save_site(act, uow)
        uow.journal.append(act, town.staff.id, outcome)
        thread.start()
        wait_for_a_lock(town.database.engine)
        uow.commit()
    thread.join()
    assert answers == [outcome]
    town.database.close()


def test_an_act_that_breaks_halfway_leaves_nothing(town: Town):
    def breaks(act: Act, uow: UnitOfWork) -> HandedOut:
        hand_out(act, uow)  # type: ignore[arg-type]  # only hand-outs come here
        raise ZeroDivisionError

    act: HandOut = town.hand_out_act(town.device(), town.newcomer(), town.course())
    broken = Desk(town.database.unit_of_work, {HandOut: breaks}, town.desk._guard)
    with pytest.raises(ZeroDivisionError):
        broken.perform(act, town.staff.id)
    assert town.reads.count("loans", Query()) == 0
    assert isinstance(town.desk.perform(act, town.staff.id), HandedOut)


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        (SaveSite, {"site": Site(uuid4(), "GNT", "Gent")}),
        (SaveRules, {"rules": Rules()}),
        (Forget, {"newcomer_id": uuid4()}),
        (FillDemo, {"seed": 1, "names": (), "today": date(2026, 11, 23)}),
    ],
)
def test_a_clerk_leaves_settings_and_forgetting_to_a_coordinator(sqlite_town, kind, fields):
    act = sqlite_town.act(kind, **fields)
    refused = sqlite_town.desk.perform(act, sqlite_town.clerk().id)
    assert refused == Refused(Reason.NOT_ALLOWED, kind.__name__, (Role.COORDINATOR.name,))


def test_a_clerk_lends_takes_back_and_edits_the_registers(town: Town):
    clerk = town.clerk()
    course, device, newcomer = town.course(), town.device(), town.newcomer()
    edited = town.act(SaveCourse, course=replace(course, name="MO Dari", version=1))
    done(town.desk.perform(edited, clerk.id))
    act = town.hand_out_act(device, newcomer, course)
    assert isinstance(town.desk.perform(act, clerk.id), HandedOut)


def test_an_approval_comes_from_a_coordinator(sqlite_town: Town):
    town = sqlite_town
    lent, clerk = town.lend(), town.clerk()
    fields = {"loan_id": lent.loan_id, "due_date": date(2027, 1, 9), "reason": "ziek"}
    refused = town.do(Extend, **fields, approved_by=clerk.id)
    assert refused == Refused(Reason.NEEDS_COORDINATOR, "Extend")
    unknown = town.do(Extend, **fields, approved_by=uuid4())
    assert unknown == Refused(Reason.UNKNOWN, "staff")
    done(town.do(Extend, **fields, approved_by=town.staff.id))


def test_a_national_number_is_refused_before_anything_is_looked_up(sqlite_town: Town):
    act = sqlite_town.act(
        Extend, loan_id=uuid4(), due_date=date(2027, 1, 9), reason="85.07.30-033.28"
    )
    refused = sqlite_town.desk.perform(act, uuid4())
    assert refused == Refused(Reason.NATIONAL_NUMBER, "reason")


@pytest.mark.parametrize("field", ["condition", "signature", "override_reason"])
def test_no_free_text_of_a_hand_out_hides_a_national_number(sqlite_town: Town, field: str):
    town, number = sqlite_town, "85.07.30-033.28"
    texts = {
        "condition": Condition(note=number),
        "signature": Signature(SignedHow.WITNESSED, witness=number),
        "override_reason": number,
    }
    refused = town.hand_out(town.device(), town.newcomer(), town.course(), **{field: texts[field]})
    assert isinstance(refused, Refused) and refused.reason is Reason.NATIONAL_NUMBER
