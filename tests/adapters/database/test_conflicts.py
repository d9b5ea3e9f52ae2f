from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest

from desk_app.domain.condition import Accessory
from desk_app.domain.errors import Reason, Refused, RefusedError
from desk_app.domain.loans import EndedHow, Loan
from desk_app.domain.outcomes import HandedOut
from tests.support.town import Town, done
from tests.support.workers import loan_number

SIM = (Accessory.CHARGER, Accessory.SIM)


def with_bundle(town: Town) -> Loan:
    device = town.device()
    town.sim(device)
    newcomer, course = town.newcomer(), town.course()
    lent = town.hand_out(device, newcomer, course, accessories=SIM, no_wifi=True)
    assert isinstance(lent, HandedOut)
    return town.loan(lent).loan


def twin(loan: Loan, **fields) -> Loan:
    """Another open loan that nobody checked."""
    usual: dict[str, Any] = {"id": uuid4(), "number": loan_number(999), "version": 0}
    return replace(loan, **usual | fields)


def refusal_of_adding(town: Town, loan: Loan) -> Refused:
    with town.database.unit_of_work() as uow, pytest.raises(RefusedError) as caught:
        uow.loans.add([loan])
    return caught.value.refused


def test_the_database_itself_allows_one_open_loan_per_device(town: Town):
    loan = with_bundle(town)
    again = twin(loan, sim_id=None)
    assert refusal_of_adding(town, again) == Refused(Reason.ALREADY_LENT)


def test_the_database_itself_allows_one_open_loan_per_sim(town: Town):
    loan = with_bundle(town)
    again = twin(loan, device_id=town.device().id)
    assert refusal_of_adding(town, again) == Refused(Reason.ALREADY_LENT, "sim")


def test_a_loan_number_is_used_once_and_the_next_try_draws_another(town: Town):
    loan = with_bundle(town)
    again = twin(loan, number=loan.number, device_id=town.device().id, sim_id=None)
    assert refusal_of_adding(town, again) == Refused(Reason.CHANGED_MEANWHILE)


def test_ended_loans_of_one_device_may_be_many(town: Town):
    loan = with_bundle(town)
    with town.database.unit_of_work() as uow:
        uow.loans.add([])
        uow.loans.add([twin(loan, ended_at=town.clock(), ended_how=EndedHow.LOST)])
        assert uow.loans.has(loan.id) and not uow.loans.has(uuid4())
        uow.commit()


def test_a_loan_that_changed_meanwhile_is_not_overwritten(town: Town):
    loan = with_bundle(town)
    with town.database.unit_of_work() as uow:
        uow.loans.save(replace(loan, awaits_paper=True))
        with pytest.raises(RefusedError) as caught:
            uow.loans.save(loan)
    assert caught.value.refused == Refused(Reason.CHANGED_MEANWHILE, "loan")


def test_a_device_may_go_out_bare_and_come_back_so(town: Town):
    lent = town.lend(accessories=())
    assert town.loan(lent).loan.accessories == ()
    done(town.take_back(lent, accessories=()))
