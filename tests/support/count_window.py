"""A desk in a process of its own: a real window in which a scanner types labels to be counted."""

import json
import sys
import time
from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from tests.support.day_closing import DayDesk, open_day_close
from tests.support.town import open_town

PATIENCE, HEARD = 120.0, 2.0  # seconds


class Hands:
    """What the support of a window asks of pytest-qt, without pytest."""

    def addWidget(self, _widget: object) -> None:  # noqa: N802 - pytest-qt's name
        """It goes with the process."""

    def waitUntil(self, condition: Callable[[], bool], timeout: int = 0) -> None:  # noqa: N802
        """Let the window work until it is so."""
        if not self.wait(condition, max(PATIENCE, timeout / 1000)):
            raise TimeoutError

    def wait(self, condition: Callable[[], bool], seconds: float) -> bool:
        """The same for so long at most; tells whether it came to be."""
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                return False
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        return True


def scan(hands: Any, desk: DayDesk, tag: str) -> str:
    """Until it is heard: a computer that is held up for long takes a scanner for a person."""
    before = desk.counting.last

    def heard() -> bool:
        last = desk.counting.last
        return last is not None and last is not before and last.code == tag

    while not heard():
        desk.scan(tag)
        hands.wait(heard, HEARD)
    assert desk.counting.last
    return desk.counting.last.how


def count(url: str, desk_id: str, staff_id: str, tags: list[str]) -> None:
    """Scan all these labels; says of how many of them the window knew that they were counted."""
    app = QApplication([])
    town = open_town(url)
    setup = town.reads.setup()
    town.place = next(desk for desk in setup.desks if desk.id == UUID(desk_id))
    town.site = next(site for site in setup.sites if site.id == town.place.site_id)
    staff = next(each for each in setup.staff if each.id == UUID(staff_id))
    hands: Any = Hands()
    desk = open_day_close(hands, town, staff)
    again = [scan(hands, desk, tag) for tag in tags].count("again")
    print(again, flush=True)  # noqa: T201 - the pipe reads it
    desk.close()
    town.database.close()
    app.quit()


if __name__ == "__main__":
    url, desk_id, staff_id = sys.argv[1:]
    count(url, desk_id, staff_id, json.loads(sys.stdin.read()))
