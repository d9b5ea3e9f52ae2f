"""Another program at a server: hands out for each line it reads, and says when."""

import sys
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from uuid import UUID

from sqlalchemy import event

from desk_app.domain.errors import Refused
from tests.support.town import open_town

ACTS = 130


def main(url: str, desk_id: str, staff_id: str, first: str) -> None:
    """Lend; the moments are of the clock that all programs on a machine share."""
    work = lending(url, UUID(desk_id), UUID(staff_id), int(first))
    print("ready", flush=True)
    for _ in sys.stdin:
        print(*work(), flush=True)


def lending(url: str, desk_id: UUID, staff_id: UUID, first: int) -> Callable[[], tuple[int, int]]:
    """A hand-out through the door; all it needs is made before, numbered from ``first``."""
    town = open_town(url)
    town.place = replace(town.place, id=desk_id)
    town.staff = replace(town.staff, id=staff_id)
    town.site = town.reads.setup().sites[0]
    town.numbers = count(first)
    course = town.course()
    commits: list[int] = []
    event.listen(town.database.engine, "commit", lambda _: commits.append(time.perf_counter_ns()))

    def act() -> object:
        town.later(minutes=1)
        return town.hand_out_act(town.device(), town.newcomer(enrol_in=(course.id,)), course)

    town.later(days=first // 100_000)  # after all that was done before
    acts = [act() for _ in range(ACTS)][::-1]

    def work() -> tuple[int, int]:
        begun = time.perf_counter_ns()
        outcome = town.desk.perform(acts.pop(), staff_id)  # type: ignore[arg-type]
        if isinstance(outcome, Refused):
            raise TypeError(outcome)
        return begun, commits[-1]

    return work


if __name__ == "__main__":
    main(*sys.argv[1:])
