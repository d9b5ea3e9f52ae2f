"""The wedge under real key events: an X server of its own, real layouts, real milliseconds."""

import random
import re
from collections.abc import Iterator
from functools import partial

import pytest

from desk_app.domain.numbers import asset_tag
from desk_app.domain.scanners import Layout, Terminator
from tests.support.x_display import CAPS_LOCK, RETURN, TAB, Press, tap
from tests.support.x_typing import ANY_TIME, State, Typing, ended, presses, typing

CODE = asset_tag(421)
GAPS = (0, 1, 5, 10, 20)
TARGETS = (
    "line", "plain", "button", "table", "combo", "spin", "nothing", "popup", "modal",
)  # fmt: skip
LAYOUTS = (("be",), ("be", "nodeadkeys"), ("fr",))
URL = "https://inv.school.be/a/CB-00421?x=1&y=2"
SAMPLES = (CODE, "CB-00421", "5CD1234ABC", "1S82BA000UMBPF3ABCDE", "U7K2M9Q4XAZ", "K0012345", URL)
PLAUSIBLE = re.compile(r"[A-Z0-9][A-Z0-9\-/.:?=&]{3,}", re.IGNORECASE | re.ASCII)
SENTENCE = "Meneer Wouters komt zaterdag om kwart voor 9 langs"


@pytest.fixture(scope="module")
def running() -> Iterator[Typing]:
    with typing() as made:
        yield made


@pytest.fixture
def desk(running: Typing) -> Typing:
    running.us = running.hands.lay_out("us")
    running.ask("wedge")
    running.focus("line")
    running.fresh()
    return running


@pytest.fixture
def caps_lock(desk: Typing) -> Iterator[None]:
    desk.hands.move(tap(CAPS_LOCK))
    yield
    desk.hands.move(tap(CAPS_LOCK))


def scanned_on(desk: Typing, target: str, gap: int) -> tuple[object, State]:
    """What the window looked like before, and what it is after a scan."""
    before: list[object] = []

    def scan() -> None:
        desk.focus(target)
        before.append(desk.fresh()["looks"])
        desk.hands.scan(presses(desk.us, CODE), gap)

    state = desk.steady(scan, ended)
    return before[-1], state


def understood(desk: Typing, target: str, times: int) -> None:
    for gap in GAPS:
        for _ in range(times):
            before, state = scanned_on(desk, target, gap)
            assert state["scans"] == [[CODE, CODE]]
            assert state["looks"] == before


@pytest.mark.parametrize("target", TARGETS)
def test_a_scan_is_understood_and_leaves_no_trace_whatever_has_the_focus(desk: Typing, target: str):
    understood(desk, target, 1)


@pytest.mark.long
@pytest.mark.parametrize("target", TARGETS)
def test_a_hundred_scans_are_understood_whatever_has_the_focus(desk: Typing, target: str):
    understood(desk, target, 20)


def typed_whole(desk: Typing, words_per_minute: int, text: str, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - fingers
    mean = 60_000 // (5 * words_per_minute)
    gaps = [max(5, round(mean * chance.uniform(0.1, 1.9))) for _ in range(len(text) + 1)]
    keys = [*presses(desk.us, text), Press(RETURN)]
    state = desk.steady(lambda: desk.hands.write(keys, gaps), ended, ANY_TIME, ANY_TIME)
    assert (state["line"], state["scans"]) == (text, [])


@pytest.mark.parametrize(("speed", "length"), [(60, 4), (240, 30)])
def test_what_a_person_types_arrives_whole_and_in_order(desk: Typing, speed: int, length: int):
    typed_whole(desk, speed, SENTENCE[:length], seed=speed)


@pytest.mark.long
@pytest.mark.parametrize(("speed", "times"), [(60, 10), (150, 20), (240, 20), (340, 20)])
def test_whatever_a_person_types_arrives_whole_and_in_order(desk: Typing, speed: int, times: int):
    for seed in range(times):
        typed_whole(desk, speed, SENTENCE, seed)


def only_reading(state: dict[str, list[list[str]]], which: int, code: str) -> None:
    (readings,) = state["scans"]
    assert readings[which] == code
    assert not PLAUSIBLE.fullmatch(readings[1 - which])


@pytest.mark.parametrize("layout", LAYOUTS, ids="-".join)
def test_a_us_scanner_is_right_by_position(desk: Typing, layout: tuple[str, ...]):
    desk.hands.lay_out(*layout)
    for code in SAMPLES:
        only_reading(desk.scan(presses(desk.us, code), 2), 1, code)


@pytest.mark.parametrize("layout", LAYOUTS, ids="-".join)
def test_a_scanner_set_like_the_computer_is_right_as_typed(desk: Typing, layout: tuple[str, ...]):
    keyboard = desk.hands.lay_out(*layout)
    for code in SAMPLES:
        only_reading(desk.scan(presses(keyboard, code), 2), 0, code)


@pytest.mark.usefixtures("caps_lock")
@pytest.mark.parametrize("layout", LAYOUTS, ids="-".join)
def test_caps_lock_makes_no_difference(desk: Typing, layout: tuple[str, ...]):
    keyboard = desk.hands.lay_out(*layout)
    for code in (*SAMPLES, "CB-00421x"):
        only_reading(desk.scan(presses(desk.us, code), 2), 1, code)
        only_reading(desk.scan(presses(keyboard, code), 2), 0, code)


@pytest.mark.parametrize("target", ["line", "nothing"])
@pytest.mark.parametrize("layout", LAYOUTS, ids="-".join)
def test_dead_keys_lose_nothing_of_a_us_scanner(desk: Typing, layout: tuple[str, ...], target: str):
    desk.hands.lay_out(*layout)
    desk.focus(target)
    for code in ("AB[CD{E^FG", "[E4]2", "{EU}7", "A[[1"):
        state = desk.scan(presses(desk.us, code), 2)
        assert [readings[1] for readings in state["scans"]] == [code]
        assert state["line"] == ""


def test_a_person_still_types_with_dead_keys(desk: Typing):
    keyboard = desk.hands.lay_out("be")
    circumflex = Press(desk.us["["].key)
    for gap in (20, 90):
        keys = [keyboard["r"], circumflex, *presses(keyboard, "ever"), Press(RETURN)]
        typed = partial(desk.hands.write, keys, [gap] * len(keys))
        state = desk.steady(typed, ended, ANY_TIME, ANY_TIME)
        assert state["line"] == "rêver"


def test_a_matching_scanner_may_press_alt_gr(desk: Typing):
    keyboard = desk.hands.lay_out("be")
    code = "a@b#1[2]{3}|"
    assert desk.scan(presses(keyboard, code), 2)["scans"][0][0] == code


@pytest.mark.parametrize("wait", [0, 2])
def test_a_scanner_may_spell_its_characters_in_numbers(desk: Typing, wait: int):
    desk.hands.lay_out("be")
    state = desk.steady(lambda: desk.hands.spell(CODE, wait), ended)
    assert (state["scans"], state["line"]) == ([[CODE, CODE]], "")


def test_a_busy_window_understands_afterwards(desk: Typing):
    def scan_while_busy() -> None:
        desk.ask("block", milliseconds=400)
        desk.hands.scan(presses(desk.us, CODE), 5)

    state = desk.steady(scan_while_busy, ended, late=ANY_TIME)
    assert (state["scans"], state["line"]) == ([[CODE, CODE]], "")


def test_a_busy_window_takes_no_typing_for_a_scan(desk: Typing):
    desk.ask("block", milliseconds=400)
    typed_whole(desk, 200, "acht tekens", seed=1)


def test_a_held_key_repeats(desk: Typing):
    desk.hands.repeat(on=True)
    desk.hands.move([(desk.us["a"].key, True, 0), (desk.us["a"].key, False, 900), *tap(RETURN)])
    assert desk.until(ended)["line"].startswith("aaa")
    desk.hands.repeat(on=False)
    desk.rest()
    state = desk.scan(presses(desk.us, CODE), 1)
    assert state["scans"] == [[CODE, CODE]]


@pytest.mark.parametrize("layout", [Layout.UNKNOWN, Layout.SAME])
def test_tab_may_end_a_code(desk: Typing, layout: Layout):
    desk.ask("wedge", terminator=Terminator.TAB, layout=layout)
    before = desk.fresh()["looks"]
    state = desk.scan(presses(desk.us, CODE), 5, TAB)
    assert state["scans"][0][0] == CODE
    assert state["looks"] == before


def test_a_code_may_end_where_the_typing_stops(desk: Typing):
    desk.ask("wedge", terminator=Terminator.NONE)
    state = desk.steady(
        lambda: desk.hands.scan(presses(desk.us, CODE), 5, None),
        lambda state: len(state["moments"]) == 2 * len(CODE),
    )
    assert (state["scans"], state["line"]) == ([[CODE, CODE]], "")


def test_prefix_and_suffix_are_known_in_the_reading_that_is_right(desk: Typing):
    desk.hands.lay_out("be")
    desk.ask("wedge", prefix="~1", suffix="2!")
    state = desk.scan(presses(desk.us, f"~1{CODE}2!"), 2)
    assert state["scans"] == [["", CODE]]


def test_fast_keys_without_the_prefix_are_typing(desk: Typing):
    desk.ask("wedge", prefix="~1")
    state = desk.scan(presses(desk.us, CODE), 2)
    assert (state["scans"], state["line"]) == ([], CODE)


def test_while_calibrating_a_slow_scanner_is_measured(desk: Typing):
    desk.ask("calibrate", listening=True)
    state = desk.scan(presses(desk.us, CODE), 60, limit=110)
    desk.ask("calibrate", listening=False)
    ((gaps, end),) = state["bursts"]
    assert (len(gaps), min(gaps) >= 60, end) == (len(CODE), True, Terminator.ENTER)
    assert state["scans"] == []
