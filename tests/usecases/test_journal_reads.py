from dataclasses import replace
from datetime import timedelta

import pytest

from desk_app.usecases.reads import Query
from tests.support.town import Town


@pytest.mark.parametrize(("seconds", "said"), [(0, 0), (120, 0), (121, 121), (-121, -121)])
def test_clocks_more_than_two_minutes_apart_are_said(sqlite_town: Town, seconds: int, said: int):
    sqlite_town.lend()
    entry = sqlite_town.database.journal.entries(Query())[0]
    read = replace(entry, at_desk=entry.at_server + timedelta(seconds=seconds))
    assert read.skew == timedelta(seconds=said)
