"""Typing on the counter under a real X server: no key is lost while the search opens."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

from tests.support.x_display import Hands, Keyboard, tap, x_display
from tests.support.x_typing import PATIENCE, ROOT, presses

ESCAPE = 9
WORDS = "lb000421b en meer"


class Counter:
    """The window of the program, and what its search reads; empty while there is none."""

    def __init__(self, display: str) -> None:
        self.hands = Hands(display)
        self.us: Keyboard = self.hands.lay_out("us")
        env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
        self.program = subprocess.Popen(
            [sys.executable, "-m", "tests.support.x_counter"],
            cwd=ROOT,
            env=env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def until(self, said: str) -> None:
        assert self.program.stdin and self.program.stdout
        end = time.monotonic() + PATIENCE
        answer = None
        while answer != said:
            assert time.monotonic() < end, answer
            self.program.stdin.write("?\n")
            self.program.stdin.flush()
            answer = self.program.stdout.readline().rstrip("\n")
            time.sleep(0.005)

    def close(self) -> None:
        self.program.communicate()
        self.hands.close()


@pytest.fixture
def counter() -> Iterator[Counter]:
    with x_display() as display:
        opened = Counter(display)
        opened.until("1")
        yield opened
        opened.close()


@pytest.mark.parametrize(
    "gap", [60, *(pytest.param(gap, marks=pytest.mark.long) for gap in (10, 120))]
)
def test_no_key_is_lost_while_the_search_opens(counter: Counter, gap: int):
    counter.hands.write(presses(counter.us, WORDS), [gap] * len(WORDS))
    counter.until(f"1{WORDS}")
    assert counter.program.poll() is None
    counter.hands.move(tap(ESCAPE))
    counter.until("0")
