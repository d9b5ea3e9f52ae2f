from typing import get_args

import pytest

from desk_app.domain.numbers import SPECIMEN, display
from desk_app.domain.seals import (
    Changed,
    Foreign,
    HashDiffers,
    NoPdf,
    NotCovered,
    NotKept,
    Ours,
    Revoked,
    Unsealed,
    Verdict,
)
from desk_app.ui.wording.verdicts import short, verdict
from tests.support.seals import NUMBER, certificate
from tests.support.town import NOW

VERDICTS: list[Verdict] = [
    NoPdf(),
    Unsealed(),
    Changed(),
    NotCovered(),
    Foreign("4f2a91c0" + "0" * 56),
    Revoked(NUMBER, NOW, NOW),
    NotKept(NUMBER),
    HashDiffers(NUMBER),
    Ours(NUMBER, NOW, certificate()),
    Ours(NUMBER, NOW, certificate(), voided=True),
    Ours(SPECIMEN, NOW, certificate(), specimen=True),
]


def test_every_verdict_has_a_sentence_of_its_own():
    assert {type(each) for each in VERDICTS} == set(get_args(Verdict))
    assert len({verdict(each) for each in VERDICTS}) == len(VERDICTS)


@pytest.mark.parametrize("found", [v for v in VERDICTS if getattr(v, "loan_number", "") == NUMBER])
def test_a_verdict_names_the_loan_as_it_is_printed(found: Verdict):
    assert display(NUMBER) in verdict(found)


def test_a_fingerprint_is_shown_as_people_compare_it():
    assert short("4f2a91c0" + "0" * 56) == "4F2A 91C0"
    assert "4F2A 91C0" in verdict(Foreign("4f2a91c0" + "0" * 56))
