import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain import numbers
from desk_app.domain.patterns import Patterns, example, fits, is_pattern

PATTERN = st.text("@#?-/LB07", min_size=1, max_size=12)


@given(PATTERN)
def test_the_example_of_a_pattern_fits_it(pattern: str):
    assert is_pattern(pattern)
    assert fits(example(pattern), pattern)


@pytest.mark.parametrize(
    ("pattern", "fitting", "other"),
    [
        ("@#######", "K0012345", "KK012345"),
        ("inv-####", "INV-0421", "INV-421"),
        ("??", "A1", "A-"),
        ("mo-*", "MO-LEU-2026", "MO-"),
        ("A#, B#", "B7", "C7"),
        ("a.b", "A.B", "AXB"),
    ],
)
def test_signs_stand_for_characters_and_the_rest_for_itself(pattern: str, fitting: str, other: str):
    assert fits(fitting, pattern) and not fits(other, pattern)


@pytest.mark.parametrize("pattern", ["[A-Z]+", "(x", "***", "#" * 201, "é"])
def test_what_is_no_pattern_matches_nothing(pattern: str):
    assert not is_pattern(pattern)
    assert not fits("A", pattern)


@pytest.mark.parametrize("pattern", ["", " ", ","])
def test_no_pattern_is_a_right_answer(pattern: str):
    assert is_pattern(pattern) and not fits("", pattern) and example(pattern) == ""


def test_the_examples_are_the_usual_ones_until_an_agency_has_its_own():
    assert numbers.client_example() == "K0012345"
    assert numbers.course_example() == "MO-LEU-2026-031"
    own = Patterns("@@##", "C-*")
    assert numbers.is_client_number(numbers.client_example(own), own)
    assert numbers.is_course_code(numbers.course_example(own), own)


@pytest.mark.parametrize("hostile", ["*" * 2 + "Z", "*-*"])
def test_a_pattern_cannot_make_the_program_wait(hostile: str):
    assert is_pattern(hostile)
    assert not fits("A" * 200 + "!", hostile)
