import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.adapters.national_numbers import BelgianNumbers

NATIONAL, BIS = "85.07.30-033.28", "85.47.03-033.51"
GUARD = BelgianNumbers()


@pytest.mark.parametrize("number", [NATIONAL, BIS])
@pytest.mark.parametrize(
    "text",
    [
        "{}",
        "rrn {}.",
        "kamer 12 {} links",
        "{} 12",
        "1 2 {}",
        "tel 0470123456 / {}",
        "a{}b",
    ],
)
def test_a_number_is_found_however_it_is_written(number: str, text: str):
    digits = "".join(filter(str.isdigit, number))
    for written in (number, digits, " ".join(digits), number.replace(".", "/")):
        assert GUARD.hides_in(text.format(written))


@pytest.mark.parametrize(
    "text", ["", "LB000421-7", "85.07.30-033.29", "850730033281", "1850730033 28", "geen", "²" * 11]
)
def test_what_is_no_number_passes(text: str):
    assert not GUARD.hides_in(text)


@given(st.text(st.characters(exclude_categories=()) | st.sampled_from("0123456789. -/")))
def test_no_text_before_a_number_hides_it(text: str):
    assert GUARD.hides_in(f"{text} {NATIONAL}")


def test_a_long_text_of_digits_and_spaces_is_read_at_once():
    assert not GUARD.hides_in("1 " * 5_000)
    assert not GUARD.hides_in(("1" + " " * 500) * 20)
