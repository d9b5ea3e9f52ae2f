import os
import signal
import socket
import threading
import time

import pytest
from sqlalchemy import text

from desk_app.adapters.database.deadlines import Deadlines
from desk_app.adapters.database.engine import make_engine
from desk_app.adapters.database.troubles import troubles_named
from desk_app.usecases.opening import Trouble, TroubleError
from tests.support.silence import mute, proxied

SOON = 5.0  # seconds: far from psycopg's own two minutes, also on a machine that is busy


def unreachable(url: str) -> float:
    """How long it takes to say that a database is not there."""
    engine = make_engine(url, Deadlines())
    begin = time.monotonic()
    with pytest.raises(TroubleError) as caught, troubles_named(), engine.connect():
        pass
    engine.dispose()
    assert caught.value.trouble is Trouble.UNREACHABLE
    return time.monotonic() - begin


def test_a_server_that_accepts_and_never_answers_is_given_up():
    with mute() as url:
        assert unreachable(url) < SOON


def test_a_closed_port_is_no_server():
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = door.getsockname()[1]
    assert unreachable(f"postgresql+psycopg://desk@127.0.0.1:{port}/leenbalie") < SOON


def test_something_else_at_the_port_is_no_server():
    with socket.create_server(("127.0.0.1", 0)) as door:

        def answer() -> None:
            with door.accept()[0] as asked:
                asked.recv(8)
                asked.sendall(b"HTTP/1.1 400 Bad Request")

        answering = threading.Thread(target=answer)
        answering.start()
        url = f"postgresql+psycopg://desk@127.0.0.1:{door.getsockname()[1]}/leenbalie"
        assert unreachable(url) < SOON
        answering.join()


def test_a_statement_past_its_deadline_ends_with_its_connection(postgres_url: str):
    patient = f"{postgres_url}&options=-c statement_timeout=0"  # the server ends nothing itself
    engine = make_engine(patient, Deadlines(statement=0.2))
    with (
        pytest.raises(TroubleError) as caught,
        troubles_named(),
        engine.connect() as connection,
    ):
        connection.execute(text("SELECT pg_sleep(60)"))
    assert caught.value.trouble is Trouble.UNREACHABLE
    engine.dispose()


def test_a_statement_that_takes_long_is_ended_by_the_server_before_its_deadline(postgres_url: str):
    engine = make_engine(postgres_url, Deadlines())
    with pytest.raises(TroubleError) as caught, troubles_named(), engine.connect() as connection:
        connection.execute(text("SELECT pg_sleep(60)"))
    assert caught.value.trouble is Trouble.LOCKED
    with engine.connect() as connection:  # on the same connection, which is as good as it was
        assert connection.execute(text("SELECT 1")).scalar_one() == 1
    engine.dispose()


def test_a_server_is_silent_for_everybody_once_it_was_for_one(postgres_url: str):
    deadlines = Deadlines(statement=0.2)
    engine = make_engine(postgres_url, deadlines)
    with engine.connect() as connection:
        connection.execute(text("SELECT 1"))
    deadlines.give_up()
    other = make_engine(postgres_url, deadlines)
    with pytest.raises(TroubleError), troubles_named():
        other.connect()
    engine.dispose()
    other.dispose()


def test_a_server_that_is_stopped_is_given_up_and_taken_again(postgres_url: str):
    engine = make_engine(postgres_url, Deadlines(statement=0.3, probe=0.3))
    with engine.connect() as connection:
        backend = connection.execute(text("SELECT pg_backend_pid()")).scalar_one()
        os.kill(backend, signal.SIGSTOP)
        try:
            with pytest.raises(TroubleError) as caught, troubles_named():
                connection.execute(text("SELECT 1"))
        finally:
            os.kill(backend, signal.SIGCONT)
    assert caught.value.trouble is Trouble.UNREACHABLE
    patient = make_engine(postgres_url)
    with patient.connect() as connection:
        assert connection.execute(text("SELECT 2")).scalar_one() == 2
    patient.dispose()
    engine.dispose()


def test_packets_that_are_dropped_are_a_server_that_is_away(postgres_url: str):
    with proxied(postgres_url) as (url, proxy):
        engine = make_engine(url, Deadlines(statement=0.3, probe=0.3))
        with engine.connect() as connection:
            assert connection.execute(text("SELECT 1")).scalar_one() == 1
        proxy.silent = True
        with pytest.raises(TroubleError) as caught, troubles_named():
            engine.connect()
        assert caught.value.trouble is Trouble.UNREACHABLE
        engine.dispose()
