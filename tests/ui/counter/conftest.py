"""A counter on a town."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.support.desk import CounterDesk, open_counter
from tests.support.town import Town


@pytest.fixture
def desk(qtbot: QtBot, sqlite_town: Town) -> Iterator[CounterDesk]:
    opened = open_counter(qtbot, sqlite_town)
    yield opened
    opened.close()
