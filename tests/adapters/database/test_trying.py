import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from uuid import UUID

import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url

from desk_app.adapters.database import migrate
from desk_app.adapters.database.engine import is_local, make_engine
from desk_app.adapters.database.grants import COORDINATOR, DESK
from desk_app.adapters.database.trying import access_of, try_connection
from desk_app.database_room import move_to
from desk_app.usecases.connecting import Access, Holds, Network, NotReached, Reached
from desk_app.usecases.opening import Trouble, TroubleError
from desk_app.usecases.upkeep import MoveTrouble, NotMoved
from tests.support.town import Town, open_town

LOGINS = {"try_desk": DESK, "try_coordinator": COORDINATOR, "try_nobody": ""}


@pytest.fixture
def shared(postgres_url: str) -> Iterator[Town]:
    """A database on a server with its roles, and a login for each."""
    town = open_town(postgres_url)
    town.database.init()
    with town.database.engine.begin() as connection:
        for user, role in LOGINS.items():
            group = f"IN ROLE {role}" if role else ""
            connection.execute(text(f"DROP ROLE IF EXISTS {user}"))
            connection.execute(text(f"CREATE ROLE {user} LOGIN {group}"))
    yield town
    town.database.close()


def url_of(town: Town, **parts: object) -> str:
    made = make_url(town.database.engine.url).set(**parts)  # type: ignore[arg-type]
    return made.render_as_string(hide_password=False)


def tried(town: Town, user: str = "postgres") -> Reached:
    found = try_connection(url_of(town, username=user))
    assert isinstance(found, Reached), found
    return found


@pytest.mark.parametrize(
    ("user", "access"),
    [
        ("postgres", Access.OWNER),
        ("try_coordinator", Access.COORDINATOR),
        ("try_desk", Access.DESK),
        ("try_nobody", Access.NONE),
    ],
)
def test_a_login_is_told_what_it_may_do(shared: Town, user: str, access: Access):
    shared.settle()
    found = tried(shared, user)
    assert (found.user, found.access, found.holds) == (user, access, Holds.OURS)
    assert found.version and not found.encrypted


def test_what_the_database_holds_is_told(shared: Town):
    assert tried(shared).holds is Holds.NOT_SET_UP
    shared.settle()
    assert tried(shared).holds is Holds.OURS
    with shared.database.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0003'"))
    assert tried(shared).holds is Holds.OLD_SCHEMA
    with shared.database.engine.begin() as connection:
        connection.execute(text("INSERT INTO setting VALUES ('moving', 'x')"))
    assert tried(shared).holds is Holds.NOT_FINISHED
    with shared.database.engine.begin() as connection:
        connection.execute(text("UPDATE setting SET value = '9.0.0' WHERE name = 'oldest_writer'"))
    assert tried(shared).holds is Holds.TOO_NEW


def test_an_empty_database_is_told(postgres: str):
    found = try_connection(postgres)
    assert isinstance(found, Reached)
    assert (found.holds, found.access) == (Holds.NOTHING, Access.OWNER)


@pytest.fixture
def of_another(postgres: str) -> Iterator[str]:
    """A database with a table of another program."""
    admin = make_engine(postgres).execution_options(isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text("CREATE DATABASE invoices"))
    url = make_url(postgres).set(database="invoices").render_as_string(hide_password=False)
    engine = make_engine(url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE invoice (number integer)"))
    engine.dispose()
    yield url
    with admin.connect() as connection:
        connection.execute(text("DROP DATABASE invoices WITH (FORCE)"))
    admin.dispose()


def test_a_database_of_another_program_is_told_and_nothing_is_moved_into_it(
    of_another: str, sqlite_town: Town
):
    found = try_connection(of_another)
    assert isinstance(found, Reached)
    assert (found.holds, found.access) == (Holds.OTHER, Access.OWNER)
    here = sqlite_town.database.engine.url.render_as_string()
    assert move_to(here, of_another, lambda *_: True) == NotMoved(MoveTrouble.NOT_EMPTY)


def test_a_database_and_a_user_that_are_not_there_are_named(shared: Town):
    assert try_connection(url_of(shared, database="nowhere")) == NotReached(Trouble.NO_DATABASE)
    assert try_connection(url_of(shared, username="nemo")) == NotReached(Trouble.NOT_ADMITTED)


def test_a_port_where_nothing_listens_is_told():
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        port = server.getsockname()[1]
    url = f"postgresql+psycopg://nobody@127.0.0.1:{port}/nothing"
    assert try_connection(url) == NotReached(Network.PORT_CLOSED)


def test_a_host_that_nobody_knows_is_told():
    url = "postgresql+psycopg://nobody@nowhere.invalid/nothing"
    assert try_connection(url) == NotReached(Network.HOST_UNKNOWN)


def test_a_server_that_does_not_speak_tls_is_not_trusted():
    """It answers the request for TLS with no, as PostgreSQL does without a certificate."""
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        port = server.getsockname()[1]
        url = f"postgresql+psycopg://x@127.0.0.1:{port}/x?sslmode=require"
        engine = make_engine(url)

        def refuse() -> None:
            there, _ = server.accept()
            with there:
                there.recv(8)
                there.sendall(b"N")

        with ThreadPoolExecutor(1) as pool:
            pool.submit(refuse)
            assert try_connection(url) == NotReached(Trouble.NOT_TRUSTED)
        engine.dispose()


def test_a_file_may_be_worked_with_by_who_has_it(sqlite_town: Town):
    with sqlite_town.database.engine.connect() as connection:
        assert access_of(connection) is Access.OWNER
    assert migrate.HEAD


@pytest.mark.parametrize(
    ("host", "local"),
    [
        ("postgresql+psycopg://x@/x?host=/run/postgresql", True),
        ("postgresql+psycopg://x@localhost/x", True),
        ("postgresql+psycopg://x@127.0.0.1/x", True),
        ("postgresql+psycopg://x@server.example/x", False),
    ],
)
def test_a_server_elsewhere_is_verified(host: str, local: bool):
    url = make_engine(host).url
    assert is_local(url) is local
    assert url.query.get("sslmode") == (None if local else "verify-full")
    assert url.query["application_name"] == "leenbalie"


def test_a_url_that_names_its_tls_keeps_it():
    url = make_engine("postgresql+psycopg://x@server.example/x?sslmode=require").url
    assert url.query["sslmode"] == "require" and "sslrootcert" not in url.query


def test_an_everyday_statement_ends_and_a_patient_one_does_not(postgres_url: str):
    for patient, seconds in ((False, "10s"), (True, "0")):
        engine = make_engine(postgres_url, patient=patient)
        with engine.connect() as connection:
            shown = connection.execute(text("SHOW statement_timeout")).scalar_one()
        engine.dispose()
        assert shown == seconds


def test_a_row_that_another_desk_holds_too_long_is_said_to_be_locked(shared: Town):
    device = shared.settle().device()
    other = make_engine(url_of(shared))
    with other.begin() as holding:
        holding.execute(text("SELECT id FROM device FOR UPDATE"))
        with pytest.raises(TroubleError) as caught:
            step_soon(shared, device.id)
        assert caught.value.trouble is Trouble.LOCKED
    other.dispose()


def step_soon(town: Town, device_id: UUID) -> None:
    """Wait ten milliseconds for a row."""
    with town.database.unit_of_work() as uow:
        uow._connection.execute(text("SET LOCAL lock_timeout = '10ms'"))
        uow.devices.get(device_id)
