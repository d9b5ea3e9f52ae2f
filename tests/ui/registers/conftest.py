"""A page of a register on a town, in its own lane."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desk_app.ui.jobs import Lane
from desk_app.ui.table.register_page import RegisterPage
from tests.support.services import LOOK, services_of
from tests.support.town import Town


@pytest.fixture
def lane() -> Iterator[Lane]:
    made = Lane()
    yield made
    assert made.finish()


@pytest.fixture
def idle(qtbot: QtBot, lane: Lane) -> Callable[[], None]:
    """Waits until nothing is being looked up."""
    return lambda: qtbot.waitUntil(lambda: lane.waiting == 0)


@pytest.fixture
def make(sqlite_town: Town, lane: Lane, idle: Callable[[], None]) -> Iterator[Callable[..., Any]]:
    """Makes a page of the given class and shows it; it goes when all answers have come."""
    pages = []

    def made(kind: Callable[..., RegisterPage], **other: object) -> RegisterPage:
        services = services_of(sqlite_town, **other)
        page = kind(LOOK, lane, services, sqlite_town.reads.setup())
        pages.append(page)
        page.resize(1096, 690)
        page.show()
        page.activateWindow()
        idle()
        return page

    yield made
    for page in pages:
        page.editing._pause.stop()
        idle()
        page.close()
        page.deleteLater()
