"""A program of its own: moves one database into another, slowly, so that it can be cut."""

import sys
import time

from desk_app.adapters.database import sums
from desk_app.adapters.database.engine import make_engine
from desk_app.adapters.database.moving import move


def slowly(_done: int, _all: int) -> bool:
    """Tell that a batch is in, and take a while."""
    print("batch", flush=True)  # noqa: T201 - its answer
    time.sleep(0.005)
    return True


if __name__ == "__main__":
    sums.BATCH = sums.HEAVY_BATCH = int(sys.argv[3])
    source, target = make_engine(sys.argv[1]), make_engine(sys.argv[2], patient=True)
    print(move(source, target, slowly))  # noqa: T201
