from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import uuid4

from desk_app.domain.register_acts import SaveNewcomer
from desk_app.ui.registers.newcomers import NewcomersPage
from desk_app.usecases.live_ports import Everything, Notice
from tests.support.town import Town, done

Make = Callable[..., Any]
Idle = Callable[[], None]


def opened(make: Make, idle: Idle, town: Town) -> tuple[NewcomersPage, Any]:
    newcomer = town.newcomer()
    page: NewcomersPage = make(NewcomersPage)
    page.editing.open(newcomer.id)
    idle()
    return page, newcomer


def elsewhere(town: Town, newcomer: Any) -> Notice:
    """Another desk gives this person another phone number."""
    found = town.reads.newcomer_by_id(newcomer.id, town.clock().date())
    assert found
    changed = replace(found.newcomer, contact="0470 12 34 56")
    done(town.do(SaveNewcomer, newcomer=changed))
    return Notice(uuid4(), town.place.id, "save_newcomer", newcomer_id=newcomer.id)


def test_an_open_line_shows_what_another_desk_made_of_it(make: Make, idle: Idle, sqlite_town: Town):
    page, newcomer = opened(make, idle, sqlite_town)
    page.hear((elsewhere(sqlite_town, newcomer),))
    idle()
    state = page.editing.state
    assert state and state.thing.newcomer.contact == "0470 12 34 56"
    assert not state.stale and not state.changed


def test_a_line_that_is_being_edited_says_that_another_desk_changed_it(
    make: Make, idle: Idle, sqlite_town: Town
):
    page, newcomer = opened(make, idle, sqlite_town)
    page.editing.edit("given_name", "Joesoef")
    page.hear((elsewhere(sqlite_town, newcomer),))
    idle()
    state = page.editing.state
    assert state and state.thing.newcomer.given_name == "Joesoef"
    assert "Another desk just changed this" in page.panel.message.text()
    page._save()
    idle()
    state = page.editing.state
    assert state and state.refused


def test_news_of_other_lines_leave_the_open_one_alone(make: Make, idle: Idle, sqlite_town: Town):
    page, _ = opened(make, idle, sqlite_town)
    page.editing.edit("given_name", "Joesoef")
    before = page.editing.state
    page.hear((elsewhere(sqlite_town, sqlite_town.newcomer()),))
    idle()
    assert page.editing.state == before
    assert page.model.state.total == 2


def test_a_new_line_is_nobody_elses(make: Make, idle: Idle, sqlite_town: Town):
    page, _ = opened(make, idle, sqlite_town)
    page.editing.begin()
    page.editing.edit("given_name", "Joesoef")
    idle()
    before = page.editing.state
    page.hear(Everything())
    idle()
    assert page.editing.state == before
