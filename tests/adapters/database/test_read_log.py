from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import inspect, text
from sqlalchemy.exc import DBAPIError

from desk_app.usecases.read_log import Look, Looked
from tests.support.town import NOW, Town


def looked(town: Town, newcomer_id: UUID, minutes: int = 0) -> Looked:
    at = NOW + timedelta(minutes=minutes)
    return Looked(uuid4(), at, town.place.id, town.staff.id, newcomer_id)


def test_it_says_who_and_when_the_newest_first(town: Town):
    log, person = town.database.read_log, town.newcomer()
    log.write((looked(town, person.id), looked(town, person.id, 7), looked(town, uuid4())))
    assert log.of(person.id, 10) == (
        Look(NOW + timedelta(minutes=7), "An Peeters", "balie 2"),
        Look(NOW, "An Peeters", "balie 2"),
    )
    assert len(log.of(person.id, 1)) == 1


def test_it_has_no_room_for_what_was_seen(town: Town):
    columns = {each["name"] for each in inspect(town.database.engine).get_columns("read_log")}
    assert columns == {"id", "at", "desk_id", "staff_id", "newcomer_id"}


def test_a_line_that_is_written_twice_is_there_once(town: Town):
    log, person = town.database.read_log, town.newcomer()
    line = looked(town, person.id)
    log.write((line,))
    log.write((line, looked(town, person.id, 9)))
    assert len(log.of(person.id, 10)) == 2


def test_a_line_cannot_be_changed(town: Town):
    town.database.read_log.write((looked(town, town.newcomer().id),))
    with town.database.engine.begin() as connection, pytest.raises(DBAPIError):
        connection.execute(text("UPDATE read_log SET at = at"))
