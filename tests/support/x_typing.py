"""Real typing into a real window: what was typed, what the wedge heard, what the window became."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from desk_app.domain.bursts import QUIET_MS
from desk_app.domain.scanners import USUAL_GAP_MS
from tests.support.x_display import RETURN, Hands, Keyboard, Press, x_display

ROOT = Path(__file__).parents[2]
PATIENCE = 20.0
LATE_MS = 30  # from the server to the window; later is a machine that stood still
ANY_TIME = 100_000
State = dict[str, Any]


@dataclass
class Typing:
    """A window on a display of its own, and hands."""

    hands: Hands
    program: subprocess.Popen[str]
    us: Keyboard

    def ask(self, do: str, **order: object) -> State:
        assert self.program.stdin and self.program.stdout
        self.program.stdin.write(json.dumps({"do": do, **order}) + "\n")
        self.program.stdin.flush()
        answer: State = json.loads(self.program.stdout.readline())
        return answer

    def until(self, condition: Callable[[State], bool]) -> State:
        """What the window is once the condition holds."""
        end = time.monotonic() + PATIENCE
        while not condition(state := self.ask("state")):
            assert time.monotonic() < end, state
            time.sleep(0.002)
        return state

    def focus(self, target: str) -> None:
        self.ask("focus", target=target)
        self.until(lambda state: state["ready"])

    def fresh(self) -> State:
        """As nobody had typed."""
        self.until(lambda state: not state["holding"])
        return self.ask("clear")

    def scan(
        self, presses: Sequence[Press], gap_ms: int, end: int = RETURN, limit: int = USUAL_GAP_MS
    ) -> State:
        """What the window is after a scan."""
        return self.steady(lambda: self.hands.scan(presses, gap_ms, end), ended, limit)

    def steady(
        self,
        act: Callable[[], object],
        done: Callable[[State], bool],
        limit: int = USUAL_GAP_MS,
        late: int = LATE_MS,
    ) -> State:
        """Once more where the machine stood still meanwhile: no scanner pauses so long."""
        while True:
            self.fresh()
            act()
            state = self.until(lambda state: done(state) and not state["holding"])
            if longest_gap(state) <= limit and state["late"] <= late:
                return state
            self.rest()

    def rest(self) -> None:
        """What comes now does not begin in the middle of a word."""
        time.sleep(QUIET_MS / 1000)


def ended(state: State) -> bool:
    ends: int = state["ends"]
    return ends == 1


def longest_gap(state: State) -> int:
    moments: list[int] = state["moments"]
    return max((after - before for before, after in pairwise(moments)), default=0)


def presses(keyboard: Keyboard, text: str) -> list[Press]:
    return [keyboard[character] for character in text]


@contextmanager
def typing() -> Iterator[Typing]:
    with x_display() as display:
        hands = Hands(display)
        us = hands.lay_out("us")
        command = [sys.executable, "-m", "tests.support.x_window"]
        env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
        program = subprocess.Popen(
            command,
            cwd=ROOT,
            env=env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            yield Typing(hands, program, us)
        finally:
            program.communicate()  # no more orders: it ends
            hands.close()
