"""Another program that sends the outbox of a mirror; says each act that it is about to send."""

import sys
from dataclasses import replace
from uuid import UUID

from desk_app.usecases.offline_ports import LineState, Sending
from tests.support.shared import SharedDesk
from tests.support.town import open_town


def send(url: str, mirror_url: str, desk_id: str) -> None:
    """Send until nothing waits, or until it is killed."""
    town = open_town(url)
    desk = SharedDesk(town, replace(town.place, id=UUID(desk_id)), mirror_url)
    desk.line.listener = say
    desk.look()
    print("done", flush=True)  # noqa: T201 - the other side of the pipe reads it


def say(state: LineState) -> None:
    if isinstance(state, Sending):
        print(state.left, flush=True)  # noqa: T201 - as above


if __name__ == "__main__":
    send(*sys.argv[1:])
