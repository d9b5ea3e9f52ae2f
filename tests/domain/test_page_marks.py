from uuid import uuid4

import pytest

from desk_app.domain.numbers import asset_tag, loan_number, page_code
from desk_app.domain.page_marks import Belongs, KeptAgreement, Waits, matched, named_by
from desk_app.domain.scans import LoanCode, PageCode

OURS, OTHER = loan_number("7K3M9QXR2"), loan_number("7K3M9QXR3")
TEXT = "9f" * 32
KEPT = KeptAgreement(uuid4(), TEXT, 2)


def mark(page: int = 1, number: str = OURS, text: str = TEXT) -> str:
    return page_code(number, page, text)


def test_the_mark_says_more_than_the_bar_code_and_other_labels_say_nothing():
    found = named_by((asset_tag(421), OURS, mark(2), "5CD1234XYZ", ""))
    assert found == PageCode(OURS, 2, TEXT[:8])
    assert named_by((OURS, OURS)) == LoanCode(OURS)
    assert named_by((mark(), mark())) == PageCode(OURS, 1, TEXT[:8])


@pytest.mark.parametrize(
    "codes",
    [
        (),
        (asset_tag(421),),
        (OURS, OTHER),
        (mark(), OTHER),
        (mark(), mark(number=OTHER)),
        (mark(1), mark(2)),
        (mark()[:-1] + ("0" if mark()[-1] != "0" else "1"),),
    ],
)
def test_codes_that_contradict_or_are_misread_name_nothing(codes: tuple[str, ...]):
    assert named_by(codes) is None


def test_a_page_of_the_kept_agreement_belongs_to_its_loan():
    for page in (1, 2):
        assert matched(named_by((mark(page),)), KEPT) == Belongs(KEPT.loan_id, page, 2)


@pytest.mark.parametrize("code", [mark(0), mark(3), mark(1, text="0" * 64), OURS])
def test_other_pages_other_words_and_a_bar_code_alone_wait_with_a_suggestion(code: str):
    assert matched(named_by((code,)), KEPT) == Waits(KEPT.loan_id)


def test_what_names_no_kept_agreement_waits():
    assert matched(None, KEPT) == matched(named_by((mark(),)), None) == Waits()
