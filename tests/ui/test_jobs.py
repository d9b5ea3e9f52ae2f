import logging
import sqlite3
from contextlib import closing
from functools import partial
from typing import NoReturn

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy.exc import DBAPIError, IntegrityError

from desk_app.ui.jobs import Failed, Lane
from desk_app.usecases.opening import Trouble, TroubleError


def test_jobs_answer_in_the_order_they_were_given(qtbot: QtBot):
    lane = Lane()
    answers: list[object] = []
    for n in range(20):
        lane.run(partial(int, n), answers.append)
    qtbot.waitUntil(lambda: lane.waiting == 0)
    assert answers == list(range(20))


def test_a_job_that_breaks_answers_so_and_the_lane_goes_on(qtbot: QtBot, caplog):
    def broken() -> int:
        raise KeyError

    lane = Lane()
    answers: list[object] = []
    lane.run(broken, answers.append)
    lane.run(lambda: 2, answers.append)
    qtbot.waitUntil(lambda: lane.waiting == 0)
    assert isinstance(answers[0], Failed)
    assert answers[1] == 2
    assert "job failed" in caplog.text
    caplog.clear()


def test_a_server_that_is_away_is_nobodys_mistake(qtbot: QtBot, caplog):
    def without_server() -> int:
        raise TroubleError(Trouble.UNREACHABLE)

    lane = Lane()
    answers: list[object] = []
    with caplog.at_level(logging.INFO):
        lane.run(without_server, answers.append)
        qtbot.waitUntil(lambda: bool(answers))
    assert isinstance(answers[0], Failed)
    assert [record.levelno for record in caplog.records] == [logging.INFO]


class DetailedError(Exception):
    """As psycopg's: its text holds the row that was refused."""

    sqlstate = "23505"


def refused_by_server() -> NoReturn:
    row = DetailedError("duplicate key\nDETAIL:  (Yusuf, Al-Hamdan)")
    raise IntegrityError("INSERT", {"given_name": "Yusuf"}, row)


def refused_by_file() -> NoReturn:
    with closing(sqlite3.connect(":memory:")) as file:
        file.execute("CREATE TABLE t (name TEXT CHECK (name <> 'Yusuf'))").close()
        try:
            file.execute("INSERT INTO t VALUES ('Yusuf')").close()
        except sqlite3.Error as error:
            raise IntegrityError("INSERT", {"name": "Yusuf"}, error) from error
    raise AssertionError


def wrapped() -> NoReturn:
    try:
        refused_by_server()
    except DBAPIError as error:
        raise ValueError from error


@pytest.mark.parametrize(
    ("work", "code"),
    [
        (refused_by_server, "23505"),
        (refused_by_file, "SQLITE_CONSTRAINT_CHECK"),
        (wrapped, "23505"),
    ],
)
def test_the_log_names_the_error_of_the_database_and_nobody_in_it(
    qtbot: QtBot, caplog, work, code: str
):
    lane = Lane()
    answers: list[object] = []
    lane.run(work, answers.append)
    qtbot.waitUntil(lambda: lane.waiting == 0)
    assert isinstance(answers[0], Failed)
    assert "IntegrityError" in caplog.text
    assert code in caplog.text
    assert f"in {work.__name__}" in caplog.text
    assert "DETAIL" not in caplog.text
    assert "[parameters" not in caplog.text
    caplog.clear()
