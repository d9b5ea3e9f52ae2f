from datetime import date
from uuid import uuid4

import pytest

from desk_app.domain.acts import Extend, PaperSigned
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import Extended, PaperReceived
from desk_app.domain.signatures import Signature, SignedHow
from desk_app.usecases.reads import Query
from tests.support.town import Town, done

LATER = date(2027, 1, 9)


def test_a_loan_gets_a_later_due_date_with_a_reason(town: Town):
    lent = town.lend()
    outcome = town.do(Extend, loan_id=lent.loan_id, due_date=LATER, reason="cursus verlengd")
    assert isinstance(outcome, Extended)
    assert (outcome.former_due, outcome.due_date) == (date(2026, 12, 19), LATER)
    assert town.loan(lent).loan.due_date == LATER


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"due_date": date(2026, 12, 19)}, Reason.DUE_NOT_LATER),
        ({"reason": " "}, Reason.REASON_MISSING),
        ({"reason": "rrn 85.07.30-033.28"}, Reason.NATIONAL_NUMBER),
        ({"loan_id": uuid4()}, Reason.UNKNOWN),
    ],
)
def test_an_extension_without_sense_changes_nothing(sqlite_town: Town, fields, reason):
    lent = sqlite_town.lend()
    usual = {"loan_id": lent.loan_id, "due_date": LATER, "reason": "ziek"}
    refused = sqlite_town.do(Extend, **usual | fields)
    assert isinstance(refused, Refused) and refused.reason is reason
    assert sqlite_town.loan(lent).loan.due_date == date(2026, 12, 19)


def test_a_loan_that_ended_is_not_extended(sqlite_town: Town):
    lent = sqlite_town.lend()
    done(sqlite_town.take_back(lent))
    refused = sqlite_town.do(Extend, loan_id=lent.loan_id, due_date=LATER, reason="ziek")
    assert refused == Refused(Reason.LOAN_ENDED, lent.loan_number)


def test_who_signs_on_paper_stays_on_the_list_until_the_print_is_in(town: Town):
    lent = town.lend(signature=Signature(SignedHow.ON_PAPER))
    assert [row.id for row in town.reads.loans(Query(only="awaits_paper"))] == [lent.loan_id]
    assert town.reads.badges(town.site.id).to_sign == 1
    assert isinstance(town.do(PaperSigned, loan_id=lent.loan_id), PaperReceived)
    assert town.reads.badges(town.site.id).to_sign == 0
    again = town.do(PaperSigned, loan_id=lent.loan_id)
    assert again == Refused(Reason.ALREADY_SIGNED, lent.loan_number)
