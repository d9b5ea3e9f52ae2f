"""Patterns of an Agency's own numbers: @ a letter, # a digit, ? either, * any run of them."""

import re
from dataclasses import dataclass
from functools import lru_cache

SIGNS = {"@": "[A-Z]", "#": "[0-9]", "?": "[A-Z0-9]", "*": "[A-Z0-9-]+"}
SHOWN = {"@": "K", "#": "7", "?": "X", "*": "2026"}
LONGEST_PATTERN, MOST_RUNS = 200, 2
ALLOWED = re.compile(r"[A-Z0-9@#?*\-/. ,]*")


@dataclass(frozen=True, slots=True)
class Patterns:
    """One or more patterns each, with spaces between; an empty one stands for what is usual."""

    client_numbers: str = ""  # usual: @#######
    course_codes: str = ""  # usual: MO-LEU-2026-031
    serials: str = ""  # beside those of the makers
    hosts: str = ""  # of links to a device, such as inventory.example.org; empty: any


def is_pattern(text: str) -> bool:
    """Tell whether ``text`` can be used as patterns, also none."""
    shape = text.upper()
    short = len(text) <= LONGEST_PATTERN
    runs = max((one.count("*") for one in _each(shape)), default=0)
    return short and runs <= MOST_RUNS and bool(ALLOWED.fullmatch(shape))


def fits(code: str, patterns: str) -> bool:
    """Tell whether ``code`` (in capitals) is as one of ``patterns``; never when there are none."""
    compiled = _compiled(patterns)
    return bool(compiled and compiled.fullmatch(code))


def example(patterns: str) -> str:
    """A number that fits the first pattern; empty when there is none."""
    first = next(iter(_each(patterns.upper())), "")
    return "".join(SHOWN.get(sign, sign) for sign in first)


def _each(patterns: str) -> list[str]:
    return patterns.replace(",", " ").split()


@lru_cache(maxsize=16)
def _compiled(patterns: str) -> re.Pattern[str] | None:
    each = _each(patterns.upper())
    shapes = ("".join(SIGNS.get(sign, re.escape(sign)) for sign in one) for one in each)
    return re.compile("|".join(shapes)) if each and is_pattern(patterns) else None
