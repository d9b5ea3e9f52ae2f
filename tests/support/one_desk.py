"""A program of its own: opens a folder's database as another user, and may lend until it fails."""

import sys
from contextlib import suppress
from itertools import count
from pathlib import Path

from desk_app import wiring
from desk_app.adapters.settings import DeskSettings
from desk_app.database_room import embedded
from desk_app.domain.agreements import Paper
from desk_app.usecases.opening import Fault, TroubleError
from tests.support.town import Town, done, open_town

PAPER = Paper.of(bytes(20_000), "agreement/nl 1", "0" * 64)


def opening(folder: Path) -> str:
    """What opening comes to: the trouble, or the type of the answer."""
    office = wiring.Office(embedded(folder), DeskSettings())
    opened = office.open()
    office.close()
    return opened.trouble.value if isinstance(opened, Fault) else type(opened).__name__


def lending(folder: Path) -> str:
    """Lend until the database says no; the trouble, and how many loans were acknowledged."""
    town: Town = open_town(embedded(folder))
    acknowledged = 0
    try:
        town.database.upgrade()
        town.settle()
        course = town.course()
        for acknowledged in count():  # noqa: B007 - told afterwards
            lent = town.hand_out(town.device(), town.newcomer(), course, paper=PAPER)
            done(lent)
    except TroubleError as error:
        return f"{error.trouble.value} {acknowledged}"
    return "never"


if __name__ == "__main__":
    import os

    if len(sys.argv) > 3:
        with suppress(PermissionError):
            os.setgid(int(sys.argv[3]))
            os.setuid(int(sys.argv[3]))
    print(  # noqa: T201 - its answer
        {"open": opening, "lend": lending}[sys.argv[1]](Path(sys.argv[2]))
    )
