from dataclasses import replace

import pytest

from desk_app.domain.bursts import Burst, Stroke, burst_of, code_in, ends
from desk_app.domain.scanners import Layout, ScannedText, Terminator, Wedge

ENTER, TAB, NONE = Terminator.ENTER, Terminator.TAB, Terminator.NONE


def strokes(text: str, by_position: str = "", *, gap: int = 10, caps: bool = False) -> list[Stroke]:
    positions = by_position or text
    return [
        Stroke(n * gap, one, other, caps)
        for n, (one, other) in enumerate(zip(text, positions, strict=True))
    ]


def test_a_burst_says_what_was_typed_and_what_a_us_keyboard_makes_of_it():
    burst = burst_of(strokes("&&é-", "112-"), ENTER, 45)
    assert burst == Burst(ScannedText("&&é-", "112-"), (10, 10, 10, 15), ENTER)


@pytest.mark.parametrize(("length", "end", "is_one"), [(3, ENTER, 0), (4, TAB, 1), (5, NONE, 0)])
def test_a_burst_has_enough_keys_to_be_a_code(length: int, end: Terminator, is_one: int):
    assert bool(burst_of(strokes("ABCDEFG"[:length]), end, 70)) == bool(is_one)


def test_a_code_without_an_end_takes_six_keys():
    burst = burst_of(strokes("ABCDEF"))
    assert burst and burst.gaps_ms == (10,) * 5
    assert burst.terminator is NONE


def test_keys_that_an_input_method_took_count_by_their_position():
    burst = burst_of([Stroke(0, "", mark) for mark in "[[[1"], ENTER, 3)
    assert burst and burst.scanned == ScannedText("", "[[[1")


def test_a_clock_that_begins_again_makes_no_gap():
    burst = burst_of([Stroke(2**32 - 1, "A"), *(Stroke(n, "A") for n in range(3))], ENTER, 3)
    assert burst and burst.gaps_ms == (0, 1, 1, 1)


def test_caps_lock_turns_back_what_was_typed_not_where_it_was_typed():
    burst = burst_of(strokes("cb-42", "CB-42", caps=True), ENTER, 60)
    assert burst and burst.caps_lock
    assert burst.scanned == ScannedText("CB-42", "CB-42")


@pytest.mark.parametrize(
    ("wedge", "expected"),
    [
        (Wedge(), {ENTER, TAB}),
        (Wedge(layout=Layout.US), {ENTER}),
        (Wedge(layout=Layout.US, terminator=TAB), {ENTER, TAB}),
        (Wedge(terminator=NONE), {ENTER, TAB, NONE}),
        (Wedge(layout=Layout.SAME, terminator="nonsense"), {ENTER, TAB}),
    ],
)
def test_only_a_scanner_that_is_known_to_press_enter_does_not_press_tab(
    wedge: Wedge, expected: set[Terminator]
):
    assert ends(wedge) == expected


def scanned(text: str, by_position: str) -> Burst:
    return Burst(ScannedText(text, by_position), (), ENTER)


def test_what_stands_around_a_code_is_taken_off_in_the_reading_that_has_it():
    wedge = Wedge(prefix="~1", suffix="!")
    assert code_in(scanned("²&CB-42!", "~1CB-42!"), wedge) == ScannedText("", "CB-42")
    assert code_in(scanned("~1CB-42!", "`!CB-42!"), wedge) == ScannedText("CB-42", "")


def test_a_missing_suffix_makes_it_no_less_a_scan():
    assert code_in(scanned("CB-42", ""), Wedge(suffix="#")) == ScannedText("CB-42")


def test_a_burst_without_the_prefix_is_none_of_this_scanner():
    wedge = Wedge(prefix="~1")
    assert code_in(scanned("hello", "hello"), wedge) is None
    assert code_in(scanned("~1", "~1"), wedge) is None
    assert code_in(scanned("hello", "hello"), replace(wedge, prefix="")) == ScannedText(
        "hello", "hello"
    )
