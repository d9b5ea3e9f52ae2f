"""Another program that counts or closes: one line for each thing that the database has."""

import json
import sys
from dataclasses import replace
from typing import Any
from uuid import UUID

from desk_app.domain.counts import Cause
from desk_app.domain.outcomes import DayClosed
from desk_app.usecases.closing import Closing
from desk_app.usecases.count_desk import Heard
from tests.support.counting import Counting
from tests.support.town import Town, open_town


def count(here: Counting, tags: list[str]) -> None:
    """Scan every tag, in an open count that another program may have begun."""
    going_on = here.begin()
    for tag in tags:
        heard = here.desk.hear(going_on.id, "kast", tag)
        if isinstance(heard, Heard):
            say(tag)


def close(here: Counting, _tags: list[str]) -> None:
    """Explain what differs, then close the day."""
    going_on = here.begin()
    for line in here.compared(going_on).open:
        here.desk.explain(going_on.id, line, Cause.BEING_SOUGHT, here.staff.id)
    say("ready")
    sys.stdin.readline()
    outcome = here.closing.close(Closing(here.today, going_on.id))
    say(type(outcome).__name__ if isinstance(outcome, DayClosed) else repr(outcome))


WORK: dict[str, Any] = {"count": count, "close": close}


def work(url: str, desk_id: str, staff_id: str) -> None:
    """The order is the first line: what to do, and which tags there are."""
    town: Town = open_town(url)
    setup = town.reads.setup()
    place = next(desk for desk in setup.desks if desk.id == UUID(desk_id))
    staff = next(each for each in setup.staff if each.id == UUID(staff_id))
    town.place, town.staff = place, replace(staff)
    order = json.loads(sys.stdin.readline())
    town.later(days=order["days"])
    WORK[order["work"]](Counting(town), order["tags"])


def say(text: str) -> None:
    print(text, flush=True)  # noqa: T201 - the other side of the pipe reads it


if __name__ == "__main__":
    work(*sys.argv[1:])
