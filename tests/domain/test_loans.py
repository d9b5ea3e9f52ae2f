from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import uuid4

import pytest

from desk_app.domain.condition import Accessory
from desk_app.domain.errors import Reason, RefusedError
from desk_app.domain.loans import EndedHow, LentAccessory, Loan

AT = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
LOAN = Loan(
    id=uuid4(),
    number="U0000000001",
    device_id=uuid4(),
    newcomer_id=uuid4(),
    course_id=uuid4(),
    desk_id=uuid4(),
    started_at=AT,
    due_date=date(2026, 12, 19),
    accessories=(LentAccessory(Accessory.CHARGER), LentAccessory(Accessory.SLEEVE)),
)
ENDED = LOAN.ended(AT, EndedHow.RETURNED)


def refusal(call) -> tuple[Reason, str]:
    with pytest.raises(RefusedError) as caught:
        call()
    assert caught.value.refused.subject == LOAN.number
    return caught.value.refused.reason, "|".join(caught.value.refused.details)


def test_a_loan_ends_once():
    assert (ENDED.ended_at, ENDED.ended_how) == (AT, EndedHow.RETURNED)
    assert refusal(lambda: ENDED.ended(AT, EndedHow.LOST)) == (Reason.LOAN_ENDED, "")


def test_what_does_not_come_back_stays_missing():
    back = LOAN.with_back((Accessory.CHARGER,), AT)
    assert back.missing == (Accessory.SLEEVE,)
    assert back.with_back((Accessory.SLEEVE,), AT).missing == ()


@pytest.mark.parametrize("accessory", [Accessory.MOUSE, Accessory.CHARGER])
def test_only_what_is_out_can_come_back(accessory: Accessory):
    back = LOAN.with_back((Accessory.CHARGER,), AT)
    expected = (Reason.ACCESSORY_NOT_OUT, accessory.value)
    assert refusal(lambda: back.with_back((accessory,), AT)) == expected


def test_a_reopened_loan_is_as_it_was_before_its_end():
    assert ENDED.with_back(LOAN.missing, AT).reopened() == LOAN


def test_a_loan_is_extended_to_a_later_day_with_a_reason():
    assert LOAN.extended(date(2027, 1, 9), "cursus verlengd").due_date == date(2027, 1, 9)


@pytest.mark.parametrize(
    ("loan", "due", "reason", "expected"),
    [
        (ENDED, date(2027, 1, 9), "ziek", (Reason.LOAN_ENDED, "")),
        (LOAN, date(2027, 1, 9), "  ", (Reason.REASON_MISSING, "")),
        (LOAN, LOAN.due_date, "ziek", (Reason.DUE_NOT_LATER, "2026-12-19")),
    ],
)
def test_an_extension_without_sense_is_refused(loan: Loan, due, reason, expected):
    assert refusal(lambda: loan.extended(due, reason)) == expected


def test_a_print_is_received_once():
    signed = replace(LOAN, awaits_paper=True).signed_on_paper()
    assert not signed.awaits_paper
    assert refusal(signed.signed_on_paper) == (Reason.ALREADY_SIGNED, "")
