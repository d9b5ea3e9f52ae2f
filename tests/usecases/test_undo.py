import threading
from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

from desk_app.domain.acts import AccessoryBack, Extend, PaperSigned, Prepare, Undo
from desk_app.domain.bundles import Sim, SimStatus
from desk_app.domain.condition import FINE, Accessory, Part, Severity
from desk_app.domain.devices import DeviceState, Step
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.loans import EndedHow
from desk_app.domain.outcomes import HandedOut, Outcome, Undone
from desk_app.domain.register_acts import Forget, SaveDevice, SaveSim
from desk_app.domain.signatures import Signature, SignedHow
from desk_app.usecases.prepare import prepare
from desk_app.usecases.reads import Query
from tests.support.locks import wait_for_a_lock
from tests.support.town import Town, done, open_town

SIM = (Accessory.CHARGER, Accessory.SIM)
ON_PAPER = Signature(SignedHow.ON_PAPER)


def last_act(town: Town) -> UUID:
    """The newest act at the desk that can be undone."""
    lines = town.reads.today(town.place.id, town.clock.now.replace(hour=0))
    return next(line.act_id for line in lines if not line.undone)


def undo_last(town: Town) -> Outcome:
    return town.undo(last_act(town))


def test_an_undone_hand_out_cancels_the_loan_and_keeps_its_void_paper(town: Town):
    device = town.device()
    lent = town.hand_out(device, town.newcomer(), town.course(), signature=ON_PAPER)
    assert isinstance(lent, HandedOut)
    act_id = last_act(town)
    outcome = town.undo(act_id)
    assert isinstance(outcome, Undone)
    assert (outcome.of, outcome.kind, outcome.loan_id) == (act_id, "HandedOut", lent.loan_id)
    card = town.loan(lent)
    assert (card.loan.ended_how, card.loan.ended_at) == (EndedHow.CANCELLED, town.clock())
    assert not card.loan.awaits_paper
    assert card.device.device.standing == device.standing
    (paper,) = card.papers
    assert paper.voided and town.reads.paper(paper.act_id)
    assert town.reads.count("loans", Query(only="open")) == 0


def test_an_undone_hand_out_takes_back_the_enrolment_it_made_and_no_other(town: Town):
    course = town.course()
    enrolled, walked_in = town.newcomer(enrol_in=(course.id,)), town.newcomer()
    for newcomer in (enrolled, walked_in):
        done(town.hand_out(town.device(), newcomer, course))
        done(undo_last(town))
    (row,) = town.reads.courses(Query())
    assert row.enrolled == 1


def test_of_an_undone_hand_out_nothing_is_missing(town: Town):
    lent = town.lend()
    done(undo_last(town))
    (row,) = town.reads.loans(Query())
    assert row.missing == 0
    refused = town.do(AccessoryBack, loan_id=lent.loan_id, accessory=Accessory.CHARGER)
    assert refused == Refused(Reason.ACCESSORY_NOT_OUT, lent.loan_number, ("charger",))


def test_after_an_undone_hand_out_the_device_goes_to_someone_else(town: Town):
    lent = town.lend()
    done(undo_last(town))
    found = town.reads.device(lent.tag)
    assert found
    assert isinstance(town.hand_out(found.device, town.newcomer(), town.course()), HandedOut)


def test_an_undone_return_opens_the_loan_again(town: Town):
    lent = town.lend()
    open_loan = town.loan(lent).loan
    town.later(minutes=5)
    cracked = FINE.with_part(Part.SCREEN, Severity.DAMAGE)
    done(town.take_back(lent, accessories=(Accessory.SLEEVE,), condition=cracked))
    done(undo_last(town))
    card = town.loan(lent)
    assert card.loan.missing == open_loan.missing
    assert (card.loan.ended_at, card.loan.ended_how) == (None, None)
    assert (card.condition_out, card.condition_back) == (FINE, None)
    assert card.device.device.state is DeviceState.LENT
    assert card.device.condition == FINE
    assert [paper.voided for paper in card.papers] == [False, True]
    town.later(minutes=5)
    done(town.take_back(lent))
    assert town.loan(lent).condition_back == FINE


def test_an_undone_return_is_refused_when_the_borrower_has_another_loan_by_now(town: Town):
    newcomer, course, device = town.newcomer(), town.course(), town.device()
    first = done(town.hand_out(device, newcomer, course))
    assert isinstance(first, HandedOut)
    done(town.take_back(first))
    back = last_act(town)
    done(town.hand_out(town.device(), newcomer, course))
    refused = town.undo(back)
    assert isinstance(refused, Refused) and refused.reason is Reason.HAS_OPEN_LOAN
    town.rules(one_loan_per_newcomer=False)
    assert isinstance(town.undo(back), Undone)


def lend_with_sim(town: Town) -> tuple[HandedOut, Sim]:
    device = town.device()
    sim = town.sim(device)
    newcomer, course = town.newcomer(), town.course()
    lent = town.hand_out(device, newcomer, course, accessories=SIM, no_wifi=True)
    assert isinstance(lent, HandedOut)
    return lent, sim


def test_an_undo_gives_the_sim_its_former_status(town: Town):
    def status() -> SimStatus:
        found = town.reads.sim(sim.id)
        assert found
        return found.status

    lent, sim = lend_with_sim(town)
    done(town.take_back(lent, accessories=()))
    assert status() is SimStatus.MISSING
    done(town.do(AccessoryBack, loan_id=lent.loan_id, accessory=Accessory.SIM))
    assert status() is SimStatus.ACTIVE
    done(undo_last(town))
    assert status() is SimStatus.MISSING
    assert Accessory.SIM in town.loan(lent).loan.missing
    done(undo_last(town))
    assert status() is SimStatus.ACTIVE


def suspend(town: Town, sim: Sim) -> None:
    found = town.reads.sim(sim.id)
    assert found
    done(town.do(SaveSim, sim=replace(found, status=SimStatus.SUSPENDED)))


def test_a_suspended_sim_stays_so_whatever_is_returned_or_undone(town: Town):
    lent, sim = lend_with_sim(town)
    done(town.take_back(lent, accessories=()))
    suspend(town, sim)
    statuses = set()
    for again in (False, True):
        if again:
            done(town.take_back(lent, accessories=()))
        done(town.do(AccessoryBack, loan_id=lent.loan_id, accessory=Accessory.SIM))
        for _ in range(2):
            done(undo_last(town))
            found = town.reads.sim(sim.id)
            assert found
            statuses.add(found.status)
    assert statuses == {SimStatus.SUSPENDED}


def test_an_undone_step_gives_the_device_its_former_standing(town: Town):
    device = town.device()
    done(town.step(device.id, Step.TO_REPAIR))
    done(undo_last(town))
    found = town.reads.device(device.tag)
    assert found and found.device.standing == device.standing


def test_an_undone_extension_gives_the_former_due_date(sqlite_town: Town):
    town = sqlite_town
    lent = town.lend()
    done(town.do(Extend, loan_id=lent.loan_id, due_date=date(2027, 1, 9), reason="ziek"))
    done(undo_last(town))
    assert town.loan(lent).loan.due_date == date(2026, 12, 19)


def test_an_accessory_whose_return_is_undone_is_missing_again(sqlite_town: Town):
    town = sqlite_town
    lent = town.lend()
    done(town.take_back(lent, accessories=()))
    done(town.do(AccessoryBack, loan_id=lent.loan_id, accessory=Accessory.SLEEVE))
    done(undo_last(town))
    assert town.loan(lent).loan.missing == (Accessory.CHARGER, Accessory.SLEEVE)


def test_a_print_that_was_received_by_mistake_is_awaited_again(sqlite_town: Town):
    town = sqlite_town
    lent = town.lend(signature=ON_PAPER)
    done(town.do(PaperSigned, loan_id=lent.loan_id))
    done(undo_last(town))
    assert town.loan(lent).loan.awaits_paper


def test_a_chain_is_undone_from_the_newest_to_the_oldest(town: Town):
    device = town.device()
    lent = town.hand_out(device, town.newcomer(), town.course())
    assert isinstance(lent, HandedOut)
    acts = [last_act(town)]
    done(town.take_back(lent))
    acts.append(last_act(town))
    for step in (Step.CHECK, Step.WIPE):
        done(town.step(device.id, step))
        acts.append(last_act(town))
    while acts:
        for older in acts[:-1]:
            assert town.undo(older) == Refused(Reason.UNDO_TOO_LATE, "act")
        done(town.undo(acts.pop()))
    assert town.state(device.id) is DeviceState.READY
    assert town.loan(lent).loan.ended_how is EndedHow.CANCELLED


def test_an_act_is_undone_once_and_an_undo_not_at_all(town: Town):
    device = town.device()
    done(town.step(device.id, Step.TO_REPAIR))
    act_id = last_act(town)
    undo: Undo = town.act(Undo, of=act_id)
    first = done(town.desk.perform(undo, town.staff.id))
    assert town.desk.perform(undo, town.staff.id) == first
    assert town.undo(act_id) == Refused(Reason.UNDO_TOO_LATE, "act")
    assert town.undo(undo.id) == Refused(Reason.UNDO_TOO_LATE, "act")


def test_an_edit_in_a_register_leaves_the_last_act_undoable(town: Town):
    device = town.device()
    done(town.step(device.id, Step.TO_REPAIR))
    town.sim(device)
    found = town.reads.device(device.tag)
    assert found
    done(town.do(SaveDevice, device=replace(found.device, model="Acer 511")))
    done(undo_last(town))
    after = town.reads.device(device.tag)
    assert after and after.device.standing == device.standing
    assert after.device.model == "Acer 511"


def test_an_edit_in_a_register_cannot_be_undone(sqlite_town: Town):
    town = sqlite_town
    found = town.reads.device(town.device().tag)
    assert found
    edit: SaveDevice = town.act(SaveDevice, device=found.device)
    done(town.desk.perform(edit, town.staff.id))
    assert town.undo(edit.id) == Refused(Reason.UNDO_IMPOSSIBLE, "Saved")


def test_what_is_not_about_a_device_cannot_be_undone(sqlite_town: Town):
    town = sqlite_town
    act: Forget = town.act(Forget, newcomer_id=town.newcomer().id)
    done(town.desk.perform(act, town.staff.id))
    assert town.undo(act.id) == Refused(Reason.UNDO_IMPOSSIBLE, "Forgotten")


def test_an_act_that_nobody_did_cannot_be_undone(sqlite_town: Town):
    assert sqlite_town.undo(uuid4()) == Refused(Reason.UNKNOWN, "act")


def test_a_loan_of_who_is_forgotten_is_not_opened_again(sqlite_town: Town):
    town = sqlite_town
    town.rules(one_loan_per_newcomer=False)
    lent = town.lend()
    done(town.take_back(lent))
    back = last_act(town)
    done(town.do(Forget, newcomer_id=lent.newcomer_id))
    assert town.undo(back) == Refused(Reason.UNKNOWN, "newcomer")


def test_an_undo_that_meets_a_newer_step_at_another_desk_comes_too_late(postgres_url: str):
    """On SQLite there is one writer; on PostgreSQL the undo waits for the other desk."""
    town = open_town(postgres_url).settle()
    device = town.device()
    done(town.step(device.id, Step.TO_REPAIR))
    act_id, undone = last_act(town), list[Outcome]()
    newer = town.act(Prepare, device_id=device.id, step=Step.REPAIRED, report_id=uuid4())
    thread = threading.Thread(target=lambda: undone.append(town.undo(act_id)))
    with town.database.unit_of_work() as uow:
        uow.journal.append(newer, uuid4(), prepare(newer, uow))
        thread.start()
        wait_for_a_lock(town.database.engine)
        uow.commit()
    thread.join()
    assert undone == [Refused(Reason.UNDO_TOO_LATE, "act")]
    assert town.state(device.id) is DeviceState.CHECKED
    town.database.close()
