"""A desk in a process of its own: does acts on devices that others want too, and says which."""

import json
import random
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from desk_app.domain import numbers
from desk_app.domain.acts import Prepare, TakeBack
from desk_app.domain.condition import FINE
from desk_app.domain.devices import DeviceState, Step
from desk_app.domain.errors import Refused
from desk_app.domain.facts import DeviceFound
from desk_app.usecases.opening import TroubleError
from tests.support.town import PAPER, Town, open_town

PAUSE = 0.02  # seconds before a server that is away is asked again
PATIENCE = 120.0  # seconds until it counts as gone for good
NEXT = {
    DeviceState.RETURNED: Step.CHECK,
    DeviceState.CHECKED: Step.WIPE,
    DeviceState.WIPED: Step.RELEASE,
}


@dataclass(frozen=True, slots=True)
class Work:
    """Where a desk stands, what it may take, and how much it has to do."""

    url: str
    desk_id: str
    staff_id: str
    course_id: str
    devices: list[str]
    newcomers: list[str]
    seed: int
    acts: int


def work(what: Work, told: Path) -> None:
    """Go on until so many acts were done; each is told once the database said that it was."""
    town = open_town(what.url)
    town.place = replace(town.place, id=UUID(what.desk_id))
    town.staff = replace(town.staff, id=UUID(what.staff_id))
    chance = random.Random(what.seed)  # noqa: S311 - the same choices each time
    done = 0
    with told.open("w") as file:
        while done < what.acts:
            act = _next_act(town, what, chance)
            if act is None:
                continue
            outcome = _patient(partial(town.desk.perform, act, town.staff.id))
            if not isinstance(outcome, Refused):
                done += 1
                file.write(f"{act.id}\n")
                file.flush()
    town.database.close()


def _next_act(town: Town, what: Work, chance: random.Random) -> Any:
    device_id = UUID(chance.choice(what.devices))
    found = _patient(lambda: town.reads.device_by_id(device_id))
    state = found.device.state
    if state is DeviceState.READY:
        return _lend(town, what, chance, found)
    if state is DeviceState.LENT and found.open_loan:
        fields: dict[str, Any] = {"loan_id": found.open_loan.loan.id, "accessories": ()}
        usual = {"report_id": uuid4(), "condition": FINE, "brought_by_other": False, "paper": PAPER}
        return town.act(TakeBack, **fields | usual)
    if state in NEXT:
        return town.act(Prepare, device_id=device_id, step=NEXT[state], report_id=uuid4())
    return None


def _lend(town: Town, what: Work, chance: random.Random, found: DeviceFound) -> Any:
    newcomer_id, today = UUID(chance.choice(what.newcomers)), town.clock().date()
    person = _patient(lambda: town.reads.newcomer_by_id(newcomer_id, today)).newcomer
    course = _patient(lambda: town.reads.course_by_id(UUID(what.course_id))).course
    number = numbers.loan_number("".join(chance.choice(numbers.CROCKFORD) for _ in range(9)))
    return town.hand_out_act(found.device, person, course, loan_number=number)


def _patient(ask: Callable[[], Any]) -> Any:
    """Ask the same again while the server is away or busy; an act keeps its UUID."""
    begun = time.monotonic()
    while True:
        try:
            return ask()
        except TroubleError:
            if time.monotonic() - begun > PATIENCE:
                raise
            time.sleep(PAUSE)


if __name__ == "__main__":
    work(Work(**json.loads(sys.stdin.read())), Path(sys.argv[1]))
