"""A desk on a real server, with its mirror, and a small world to lend in."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.shared import SharedDesk, shared
from tests.support.town import Town, open_town


@pytest.fixture
def server(postgres_url: str) -> Iterator[Town]:
    town = open_town(postgres_url).settle()
    yield town
    town.database.close()


@pytest.fixture
def world(server: Town) -> dict[str, Any]:
    course = server.course()
    people = [server.newcomer(enrol_in=(course.id,)) for _ in range(3)]
    return {"devices": [server.device() for _ in range(3)], "people": people, "course": course}


@pytest.fixture
def desk(server: Town, world: dict[str, Any], tmp_path: Path) -> Iterator[SharedDesk]:
    with shared(server, tmp_path) as (only,):
        yield only
