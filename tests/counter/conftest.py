"""What every test of the whole program needs."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from desk_app.adapters.settings import DeskSettings
from desk_app.database_room import Room
from desk_app.desk_memory import Vault
from tests.support.town import Town
from tests.support.whole import Counter

ENGLISH = DeskSettings(language="en")


@pytest.fixture
def open_counter(qtbot: QtBot, sqlite_town: Town, sqlite_url: str) -> Iterator[Callable[..., Any]]:
    made: list[Counter] = []
    before = QLocale()

    def opened(
        settings: DeskSettings = ENGLISH, vault: Vault | None = None, room: Room | None = None
    ) -> Counter:
        made.append(Counter(qtbot, sqlite_town, sqlite_url, settings, vault, room))
        return made[-1]

    yield opened
    for each in made:
        each.window.close()
    QLocale.setDefault(before)
