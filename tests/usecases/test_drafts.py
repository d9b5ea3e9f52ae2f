from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest

from desk_app.domain.agreements import Paper
from desk_app.domain.condition import Accessory
from desk_app.domain.counter import Counter
from desk_app.domain.devices import Step
from desk_app.domain.errors import Reason, RefusedError
from desk_app.domain.outcomes import Imported
from desk_app.domain.signatures import Signature, SignedHow
from desk_app.domain.step import step
from desk_app.usecases.drafts import AtDesk, Chance, Drafts
from desk_app.usecases.import_plan import Plan
from desk_app.usecases.import_words import Kind
from desk_app.usecases.scan import look_up
from desk_app.usecases.sealing import Sealer
from tests.support.services import ReadyPaper, services_of
from tests.support.town import DRAWN, Town, done


def test_nothing_is_drafted_while_something_is_missing(sqlite_town: Town):
    drafts = services_of(sqlite_town).drafts
    with pytest.raises(RefusedError) as caught:
        drafts.hand_out(Counter(), DRAWN)
    assert caught.value.refused.reason is Reason.EMPTY
    assert "device" in caught.value.refused.details


def test_a_device_that_is_not_out_is_not_taken_back(sqlite_town: Town):
    drafts = services_of(sqlite_town).drafts
    with pytest.raises(RefusedError) as caught:
        drafts.take_back(Counter(), Signature(SignedHow.ON_PAPER))
    assert caught.value.refused.reason is Reason.NOT_ON_LOAN


def test_what_a_file_brings_becomes_one_act(sqlite_town: Town):
    drafts = services_of(sqlite_town).drafts
    newcomer = sqlite_town.newcomer()
    fresh = type(newcomer)(uuid4(), "K7654321", "Tesfay", "Selam")
    act = drafts.import_file(Plan(Kind.NEWCOMERS, (), newcomers=(fresh,)))
    outcome = sqlite_town.desk.perform(act, sqlite_town.staff.id)
    assert isinstance(outcome, Imported) and outcome.newcomers == 1


def test_the_seal_is_the_last_step_of_an_agreement_and_a_receipt(sqlite_town: Town):
    sealed: list[str] = []

    class Stamp:
        def seal(self, paper: Paper, loan_number: str) -> Paper:
            sealed.append(loan_number)
            return paper.sealed(paper.content + b" sealed", "f" * 64)

    drafts = drafts_of(sqlite_town, Stamp())
    device, newcomer, course = sqlite_town.device(), sqlite_town.newcomer(), sqlite_town.course()
    counter = ready(sqlite_town, device.tag, newcomer.client_number, course.code)
    act = drafts.hand_out(counter, DRAWN)
    assert act.paper.content.endswith(b" sealed") and act.paper.sealed_by == "f" * 64
    done(sqlite_town.desk.perform(act, sqlite_town.staff.id))
    back = drafts.take_back(ready(sqlite_town, device.tag), None)
    assert back.paper.sealed_by == "f" * 64
    assert sealed == [act.loan_number, act.loan_number]


def drafts_of(town: Town, sealer: Sealer) -> Drafts:
    here = AtDesk(town.site, town.place, town.staff, town.reads.setup().rules)
    chance = Chance(uuid4, lambda count: "7K3M9QXR2"[:count])
    return Drafts(here, town.clock, chance, ReadyPaper(), sealer)


def ready(town: Town, *codes: str) -> Counter:
    counter = Counter(rules=town.reads.setup().rules, today=town.clock().date())
    for code in codes:
        counter = step(counter, look_up(code, town.reads, town.clock().date()))
    return replace(counter, no_computer=True)


def test_what_is_done_with_a_device_and_a_loan_is_drafted_as_an_act(sqlite_town: Town):
    drafts, lent = services_of(sqlite_town).drafts, sqlite_town.lend()
    loan_id, device_id = lent.loan_id, lent.device_id
    assert loan_id and device_id
    acts = (
        drafts.extend(loan_id, date(2027, 1, 9), "ziek"),
        drafts.paper_signed(loan_id),
        drafts.accessory_back(loan_id, Accessory.CHARGER),
        drafts.prepare(device_id, Step.CHECK),
    )
    assert acts[0].loan_id == loan_id and acts[0].due_date == date(2027, 1, 9)
    assert acts[2].accessory is Accessory.CHARGER and acts[3].step is Step.CHECK
    assert drafts.undo(acts[0].id).of == acts[0].id
    assert len({act.id for act in acts}) == len(acts)
    assert {act.desk_id for act in acts} == {sqlite_town.place.id}
