import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain import numbers

RANDOM_PARTS = st.text(numbers.CROCKFORD, min_size=9, max_size=9)
TAGS = st.integers(0, 999_999).map(numbers.asset_tag)
OURS = TAGS | RANDOM_PARTS.map(numbers.loan_number)


@given(st.integers(0, 999_999))
def test_a_tag_has_the_shape_of_a_tag_and_the_right_check(sequence: int):
    tag = numbers.asset_tag(sequence)
    assert numbers.TAG.fullmatch(tag) and numbers.has_right_check(tag)
    assert tag[2:8] == f"{sequence:06d}"


@given(RANDOM_PARTS)
def test_a_loan_number_has_its_shape_and_the_right_check(characters: str):
    number = numbers.loan_number(characters)
    assert numbers.LOAN_NUMBER.fullmatch(number) and numbers.has_right_check(number)


@given(OURS, st.data())
def test_one_wrong_character_is_always_noticed(number: str, data: st.DataObject):
    place = data.draw(st.integers(0, len(number) - 1))
    other = data.draw(st.sampled_from("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
    wrong = number[:place] + other + number[place + 1 :]
    assert numbers.has_right_check(wrong) is (wrong == number)


def test_two_swapped_neighbours_are_nearly_always_noticed():
    swaps = [
        number[:place] + number[place + 1] + number[place] + number[place + 2 :]
        for number in map(numbers.asset_tag, range(0, 1_000_000, 997))
        for place in range(len(number) - 1)
        if number[place] != number[place + 1]
    ]
    missed = sum(map(numbers.has_right_check, swaps))
    assert missed / len(swaps) < 0.01


@pytest.mark.parametrize("text", ["", "LB", "LB00042²", "é", "LB000421"])
def test_what_is_no_number_has_no_right_check(text: str):
    assert not numbers.has_right_check(text)


def test_digits_of_other_scripts_make_no_client_number_and_no_tag():
    assert not numbers.CLIENT_NUMBER.fullmatch("K٠٠١٢٣٤٥")
    assert not numbers.TAG.fullmatch("LB٠٠٠٤٢١7")


@given(OURS)
def test_a_displayed_number_is_read_back(number: str):
    shown = numbers.display(number)
    assert shown[-2] == "-"
    assert numbers.compact(f" {shown.lower()}\n") == number


def test_other_codes_are_displayed_as_they_are():
    assert numbers.display("K0012345") == "K0012345"


def test_a_course_code_that_reads_as_one_of_our_numbers_is_no_course_code():
    assert numbers.is_course_code("MO-LEU-2026-031")
    assert not numbers.is_course_code("LB-0004217")
    assert not numbers.is_course_code("UA-BCDEFGH-JK")
    assert not numbers.is_course_code("leuven")
