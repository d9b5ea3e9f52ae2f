from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.support.day_closing import DayDesk, open_day_close
from tests.support.town import Town


@pytest.fixture
def open_desk(qtbot: QtBot, sqlite_town: Town) -> Iterator[Callable[..., DayDesk]]:
    """Opens the page of the day close in a window, as whoever it is asked for."""
    made: list[DayDesk] = []

    def opened(**other: object) -> DayDesk:
        made.append(open_day_close(qtbot, sqlite_town, **other))  # type: ignore[arg-type]
        return made[-1]

    yield opened
    for each in made:
        each.close()
