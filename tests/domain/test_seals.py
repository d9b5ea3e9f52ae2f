from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from desk_app.domain.numbers import SPECIMEN, loan_number
from desk_app.domain.seals import (
    Certificate,
    HashDiffers,
    Intact,
    KeptPaper,
    NotKept,
    Ours,
    Revoked,
    Verdict,
    judged,
)

AT = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
MOMENT = timedelta(microseconds=1)
NUMBER = loan_number("7K3M9QXR2")


def certificate(revoked_from: datetime | None = None) -> Certificate:
    return Certificate("f" * 64, b"", uuid4(), AT + timedelta(days=1), revoked_from)


def intact(number: str = NUMBER, revoked_from: datetime | None = None) -> Intact:
    return Intact(number, AT, certificate(revoked_from), "a" * 64)


def test_the_specimen_has_a_number_that_is_right_and_never_lent():
    assert loan_number("000000000") == SPECIMEN


def test_a_desk_that_waited_for_a_coordinator_sealed_rightly():
    assert certificate().registered_at > AT and certificate().valid_at(AT)


def test_a_revoked_certificate_counts_until_the_moment_it_is_revoked_from():
    assert certificate(AT + MOMENT).valid_at(AT)
    assert not certificate(AT).valid_at(AT)


@pytest.mark.parametrize(
    ("found", "kept", "verdict"),
    [
        (intact(), [KeptPaper("b" * 64), KeptPaper("a" * 64)], Ours),
        (intact(), [KeptPaper("b" * 64)], HashDiffers),
        (intact(), [], NotKept),
        (intact(SPECIMEN), [], Ours),
        (intact(revoked_from=AT), [KeptPaper("a" * 64)], Revoked),
        (intact(SPECIMEN, revoked_from=AT), [], Revoked),
    ],
)
def test_a_paper_is_ours_when_the_database_keeps_it(
    found: Intact, kept: list[KeptPaper], verdict: type[Verdict]
):
    assert type(judged(found, kept)) is verdict


def test_a_paper_of_an_act_that_was_undone_is_ours_and_says_so():
    verdict = judged(intact(), [KeptPaper("a" * 64, voided=True)])
    assert isinstance(verdict, Ours) and verdict.voided and not verdict.specimen
