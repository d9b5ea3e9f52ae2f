"""Another program at the same database: hands out what it is told, one line per hand-out."""

import json
import sys
from dataclasses import replace
from typing import Any
from uuid import UUID

from desk_app.domain.errors import Refused
from desk_app.domain.outcomes import Outcome
from tests.support.town import Town, open_town


def work(url: str, desk_id: str, staff_id: str) -> None:
    """Says ``ready`` to each order, hands out at the next line, and says what came of it."""
    town = open_town(url)
    town.place = replace(town.place, id=UUID(desk_id))
    town.staff = replace(town.staff, id=UUID(staff_id))
    for line in sys.stdin:
        act = order(town, **json.loads(line))
        say("ready")
        sys.stdin.readline()
        say(answer(town.desk.perform(act, town.staff.id)))


def order(town: Town, device: str, newcomer: str, course: str, number: str) -> Any:
    ids = {"device_id": device, "newcomer_id": newcomer, "course_id": course}
    found = town.reads.device_by_id(UUID(device))
    person = town.reads.newcomer_by_id(UUID(newcomer), town.clock().date())
    lessons = town.reads.course_by_id(UUID(course))
    assert found and person and lessons, ids
    return town.hand_out_act(found.device, person.newcomer, lessons.course, loan_number=number)


def answer(outcome: Outcome) -> str:
    if isinstance(outcome, Refused):
        return json.dumps([outcome.reason.value, outcome.subject, *outcome.details])
    return json.dumps([type(outcome).__name__, str(outcome.loan_id)])


def say(text: str) -> None:
    print(text, flush=True)  # noqa: T201 - the other side of the pipe reads it


if __name__ == "__main__":
    work(*sys.argv[1:])
