import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.errors import Reason, Refused, RefusedError
from desk_app.domain.texts import tidy_text


@given(st.text(st.characters(exclude_categories=()), max_size=300))
def test_a_tidy_text_is_printable_and_stays_as_it_is(text: str):
    tidy = tidy_text(text, "note", 300)
    assert tidy.isprintable() and "  " not in tidy
    assert tidy_text(tidy, "note", 300) == tidy


def test_a_text_keeps_its_words():
    assert tidy_text("  Al-\tHamdan\x00 \n O’Neill ", "note", 40) == "Al- Hamdan O’Neill"


def test_a_text_that_is_too_long_is_refused_with_the_limit():
    with pytest.raises(RefusedError) as caught:
        tidy_text("x" * 49, "family_name", 48)
    assert caught.value.refused == Refused(Reason.TOO_LONG, "family_name", ("48",))
