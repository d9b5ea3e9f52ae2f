from dataclasses import replace
from uuid import uuid4

import pytest

from desk_app.domain.acts import AccessoryBack, Photo
from desk_app.domain.bundles import Sim, SimStatus
from desk_app.domain.condition import FINE, Accessory, Condition, Part, Severity
from desk_app.domain.devices import DeviceState, Place
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.loans import EndedHow
from desk_app.domain.outcomes import AccessoryCameBack, HandedOut, TookBack
from desk_app.domain.signatures import Signature, SignedHow
from desk_app.usecases.reads import Query
from desk_app.usecases.take_back import mark_sim
from tests.support.town import DRAWN, Town, done

CRACKED = FINE.with_part(Part.SCREEN, Severity.DAMAGE)
PICTURE = Photo("ab" * 32, b"\xff\xd8 jpeg")


def with_bundle(town: Town) -> tuple[HandedOut, Sim]:
    device = town.device()
    sim = town.sim(device)
    along = (Accessory.CHARGER, Accessory.SIM)
    lent = town.hand_out(device, town.newcomer(), town.course(), accessories=along, no_wifi=True)
    assert isinstance(lent, HandedOut)
    return lent, sim


def test_a_device_that_comes_back_is_returned_and_never_ready(town: Town):
    lent = town.lend()
    town.later(days=3)
    outcome = town.take_back(lent)
    assert isinstance(outcome, TookBack)
    assert (outcome.missing, outcome.away) == ((), False)
    assert outcome.before.state is DeviceState.LENT
    found = town.reads.device(lent.tag)
    assert found and found.open_loan is None
    assert found.device.state is DeviceState.RETURNED
    assert found.device.standing.place is Place.CABINET
    assert found.device.standing.at_site_id == town.site.id
    loan = town.loan(lent).loan
    assert (loan.ended_at, loan.ended_how) == (town.clock(), EndedHow.RETURNED)
    refused = town.hand_out(found.device, town.newcomer(), town.course())
    assert refused == Refused(Reason.NOT_READY, lent.tag, ("returned",))


def test_a_loan_ends_once(town: Town):
    lent = town.lend()
    done(town.take_back(lent))
    assert town.take_back(lent) == Refused(Reason.LOAN_ENDED, lent.loan_number)


def test_a_loan_that_nobody_knows_cannot_end(sqlite_town: Town):
    town = sqlite_town
    refused = town.take_back(town.lend(), loan_id=uuid4())
    assert refused == Refused(Reason.UNKNOWN, "loan")


def test_a_return_at_another_site_is_accepted_and_said(town: Town):
    lent, ghent = town.lend(), town.desk_at("GNT")
    outcome = town.take_back(lent, desk_id=ghent.id)
    assert isinstance(outcome, TookBack) and outcome.away
    standing = town.loan(lent).device.device.standing
    assert (standing.place, standing.at_site_id) == (Place.CABINET, ghent.site_id)


def test_what_is_missing_stays_listed_and_comes_in_later_by_one_act(town: Town):
    lent = town.lend()
    outcome = town.take_back(lent, accessories=(Accessory.SLEEVE,))
    assert isinstance(outcome, TookBack) and outcome.missing == (Accessory.CHARGER,)
    (row,) = town.reads.loans(Query(only="incomplete"))
    assert (row.id, row.missing) == (lent.loan_id, 1)
    came = town.do(AccessoryBack, loan_id=lent.loan_id, accessory=Accessory.CHARGER)
    assert isinstance(came, AccessoryCameBack) and came.accessory is Accessory.CHARGER
    assert town.reads.loans(Query(only="incomplete")) == ()
    again = town.do(AccessoryBack, loan_id=lent.loan_id, accessory=Accessory.CHARGER)
    assert again == Refused(Reason.ACCESSORY_NOT_OUT, lent.loan_number, ("charger",))


def test_while_a_loan_is_open_nothing_of_it_is_missing(sqlite_town: Town):
    lent = sqlite_town.lend()
    refused = sqlite_town.do(AccessoryBack, loan_id=lent.loan_id, accessory=Accessory.CHARGER)
    assert refused == Refused(Reason.ACCESSORY_NOT_OUT, lent.loan_number, ("charger",))
    (row,) = sqlite_town.reads.loans(Query())
    assert row.missing == 0


def test_what_did_not_go_along_cannot_come_back(sqlite_town: Town):
    lent = sqlite_town.lend()
    refused = sqlite_town.take_back(lent, accessories=(Accessory.MOUSE,))
    assert refused == Refused(Reason.ACCESSORY_NOT_OUT, lent.loan_number, ("mouse",))
    assert sqlite_town.state(lent.device_id) is DeviceState.LENT


def test_a_sim_that_does_not_come_back_is_missing_until_it_does(town: Town):
    lent, sim = with_bundle(town)
    done(town.take_back(lent, accessories=(Accessory.CHARGER,)))
    missing = town.reads.sim(sim.id)
    assert missing and missing.status is SimStatus.MISSING
    done(town.do(AccessoryBack, loan_id=lent.loan_id, accessory=Accessory.SIM))
    found = town.reads.sim(sim.id)
    assert found and found.status is SimStatus.ACTIVE


def test_a_sim_that_comes_back_with_its_device_stays_active(sqlite_town: Town):
    lent, sim = with_bundle(sqlite_town)
    done(sqlite_town.take_back(lent, accessories=(Accessory.CHARGER, Accessory.SIM)))
    found = sqlite_town.reads.sim(sim.id)
    assert found and found.status is SimStatus.ACTIVE


def test_a_loan_without_a_sim_marks_none(sqlite_town: Town):
    town = sqlite_town
    lent = town.lend()
    sim = town.sim(town.loan(lent).device.device)
    with town.database.unit_of_work() as uow:
        mark_sim(town.loan(lent).loan, SimStatus.MISSING, uow)
        uow.commit()
    assert town.reads.sim(sim.id) == replace(sim, version=1)


def test_the_condition_at_return_stands_beside_the_one_at_hand_out(town: Town):
    lent = town.lend(condition=Condition(note=" kras op het deksel\n"))
    found = Condition(CRACKED.parts, "scherm\x00 gebarsten ")
    done(town.take_back(lent, condition=found, photos=(PICTURE, PICTURE)))
    card = town.loan(lent)
    assert card.condition_out == Condition(note="kras op het deksel")
    assert card.condition_back == Condition(CRACKED.parts, "scherm gebarsten")
    assert card.device.condition == card.condition_back
    assert town.reads.photo(PICTURE.sha256) == PICTURE.content


def test_the_last_known_condition_goes_out_with_the_next_loan(sqlite_town: Town):
    lent = sqlite_town.lend()
    done(sqlite_town.take_back(lent, condition=CRACKED))
    found = sqlite_town.reads.device(lent.tag)
    assert found and found.condition == CRACKED


def test_the_receipt_is_kept_as_printed_with_the_signature_of_who_brought_it(town: Town):
    lent = town.lend()
    town.later(days=3)
    done(town.take_back(lent, brought_by_other=True, signature=DRAWN))
    agreement, receipt = town.loan(lent).papers
    assert (agreement.kind, receipt.kind, receipt.voided) == ("agreement", "receipt", False)
    assert town.reads.paper(receipt.act_id) == b"%PDF-1.7 agreement"


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"photos": (PICTURE,) * 7}, Reason.TOO_MANY_PHOTOS),
        ({"signature": Signature(SignedHow.DRAWN, (((5, 5),),))}, Reason.SIGNATURE_MISSING),
        ({"condition": Condition(note="85.07.30-033.28")}, Reason.NATIONAL_NUMBER),
        ({"condition": Condition(note="x" * 501)}, Reason.TOO_LONG),
        ({"desk_id": uuid4()}, Reason.UNKNOWN),
    ],
)
def test_what_is_wrong_is_refused_and_the_device_stays_lent(town: Town, fields, reason):
    lent = town.lend()
    refused = town.take_back(lent, **fields)
    assert isinstance(refused, Refused) and refused.reason is reason
    assert town.state(lent.device_id) is DeviceState.LENT
    assert len(town.loan(lent).papers) == 1
