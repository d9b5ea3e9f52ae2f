"""Measures this program as ratios to a floor or a peer of the same run; see --help."""

import argparse
import sys
from importlib import import_module
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1])]

MEASURES = (
    "start",
    "counter",
    "wedge",
    "door",
    "server",
    "replay",
    "paper",
    "day-report",
    "compare",
    "counting",
    "labels",
    "seal",
    "sign-in",
    "whole",
    "stall",
    "silence",
    "live",
    "camera",
    "memory",
)
LINE = "{:<66} {:>12} {:<34} {:>12} {:>7} {:>7}  {}"


def main() -> int:
    """Print the table; exit code 1 when a row misses its goal."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", nargs="*", choices=(*MEASURES, []), help="only these")
    names = parser.parse_args().name or MEASURES
    print(LINE.format("what", "ours", "floor or peer", "", "ratio", "goal", "held"))
    held = [_measure(name) for name in names]
    return 0 if all(held) else 1


def _measure(name: str) -> bool:
    rows = import_module(f"measures.{name.replace('-', '_')}").rows()
    for row in rows:
        ours, other = (f"{value:.2f} {row.unit}" for value in (row.ours, row.other))
        verdict = "yes" if row.held else "NO"
        ratio, goal = f"{row.ratio:.2f}", f"{row.goal:.2f}"
        print(LINE.format(row.what, ours, row.against, other, ratio, goal, verdict), flush=True)
    return all(row.held for row in rows)


if __name__ == "__main__":
    sys.exit(main())
