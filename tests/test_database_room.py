"""Where a desk's database is: addresses, passwords, and the logins at a server."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url

from desk_app import database_room, wiring
from desk_app.adapters.database import migrate
from desk_app.adapters.database.grants import COORDINATOR, DESK
from desk_app.adapters.sealing.safes import MemorySafe
from desk_app.adapters.settings import DeskSettings, SettingsFile
from desk_app.database_room import Room, address_of, url_of
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import DayClosed, DayReopened
from desk_app.domain.register_acts import SaveRules
from desk_app.domain.settings import Rules
from desk_app.ui.services import Opened, Services
from desk_app.usecases.closing import Closing
from desk_app.usecases.connecting import Address, NoCopy, NotReached, Reached, Tls
from desk_app.usecases.opening import Fault, Trouble
from desk_app.usecases.upkeep import Checked, Moved, Stopped
from tests.support.town import Town, done, open_town

NOW = datetime(2026, 11, 24, 17, 2, tzinfo=UTC)
SERVER = "postgresql+psycopg://desk@server.example:5433/leenbalie?sslmode=require"


def go_on(_done: int, _all: int) -> bool:
    return True


def room_of(url: str, kept: list[str], safe: MemorySafe | None = None) -> Room:
    return Room(url, safe or MemorySafe(), kept.append, lambda: NOW)


def test_an_address_and_its_url_say_the_same():
    address = Address("server.example", 5433, "leenbalie", "desk", Tls.ENCRYPTED)
    assert address_of(SERVER) == address
    assert make_url(url_of(address)) == make_url(SERVER)
    assert address_of("sqlite:///leenbalie.db") is None
    at_socket = Address("/run/postgresql", 5432, "leenbalie", "desk")
    assert address_of(url_of(at_socket)) == at_socket


def test_a_password_is_never_shown_or_kept_in_a_url():
    secret = database_room.with_this(SERVER, "geheim")
    assert "geheim" in secret and "geheim" not in database_room.shown(secret)
    assert "geheim" not in database_room.where(secret)
    assert database_room.with_this(SERVER, "") == SERVER


def test_a_url_without_a_password_asks_the_keyring():
    safe = MemorySafe()
    assert database_room.with_password(SERVER, safe) == SERVER
    safe.put("desk@server.example/leenbalie", "geheim")
    assert database_room.with_password(SERVER, safe) == database_room.with_this(SERVER, "geheim")
    own = database_room.with_this(SERVER, "eigen")
    assert database_room.with_password(own, safe) == own
    assert database_room.with_password("sqlite:///x.db", safe) == "sqlite:///x.db"


def test_a_desk_remembers_its_server_without_a_password(tmp_path: Path):
    file = SettingsFile(tmp_path / "desk.json")
    safe = MemorySafe()
    room = Room("sqlite:///x.db", safe, file.uses, lambda: NOW)
    address = Address("server.example", 5432, "leenbalie", "desk")
    assert room.use(address, "geheim", keep=True)
    assert "geheim" not in (tmp_path / "desk.json").read_text()
    assert address_of(file.read().database) == address
    assert safe.get("desk@server.example/leenbalie") == "geheim"
    assert not room.use(None, "", keep=False)
    assert file.read().database == ""


def test_a_file_is_copied_and_checked(sqlite_town: Town, sqlite_url: str):
    sqlite_town.lend()
    room = room_of(sqlite_url, [])
    assert room.address is None and room.where == sqlite_url.removeprefix("sqlite:///")
    copy = room.back_up(go_on)
    assert isinstance(copy, Path) and copy.name == "leenbalie-20261124-170200.db"
    assert room.back_up(lambda _done, _all: False) == Stopped()
    checked = room.check(go_on)
    assert isinstance(checked, Checked) and checked.entries and not checked.flaws


def test_a_copy_that_cannot_be_made_says_why(tmp_path: Path):
    room = room_of(f"sqlite:///{tmp_path / 'nothing.db'}", [])
    assert isinstance(room.back_up(go_on), NoCopy)


def test_a_desk_tries_a_server_and_moves_to_it(
    sqlite_town: Town, sqlite_url: str, postgres_url: str
):
    sqlite_town.lend()
    room = room_of(sqlite_url, [])
    address = address_of(postgres_url)
    assert address
    assert isinstance(room.try_out(address, ""), Reached)
    assert isinstance(room.move(address, "", go_on), Moved)
    nowhere = replace(address, database="nowhere")
    assert room.move(nowhere, "", go_on) == NotReached(Trouble.NO_DATABASE)
    server = room_of(postgres_url, [])
    assert server.address == address and server.where == database_room.shown(postgres_url)


@pytest.fixture
def shared(postgres_url: str) -> Iterator[Town]:
    town = open_town(postgres_url)
    town.database.init()
    town.settle()
    with town.database.engine.begin() as connection:
        for user, role in (("room_desk", DESK), ("room_coordinator", COORDINATOR)):
            connection.execute(text(f"DROP ROLE IF EXISTS {user}"))
            connection.execute(text(f"CREATE ROLE {user} LOGIN IN ROLE {role}"))
    yield town
    town.database.close()


def office_at(town: Town, user: str) -> wiring.Office:
    url = make_url(town.database.engine.url).set(username=user)
    settings = DeskSettings(desk_id=str(town.place.id))
    return wiring.Office(url.render_as_string(hide_password=False), settings)


def services(office: wiring.Office) -> Services:
    opened = office.open()
    assert isinstance(opened, Opened), opened
    return opened.services


def test_the_window_of_a_desk_rules_over_the_login_of_a_coordinator(shared: Town):
    office = office_at(shared, "room_desk")
    there = services(office)
    act = shared.act(SaveRules, rules=Rules(grace_days=3))
    refused = there.perform(act)
    assert isinstance(refused, Refused) and refused.reason is Reason.LOGIN_NEEDED
    assert there.login
    assert there.login.sign_in("room_desk", "") is Trouble.NO_RIGHT
    assert there.login.sign_in("nemo", "") is Trouble.NOT_ADMITTED
    assert there.login.sign_in("room_coordinator", "") is None
    assert done(there.perform(act))
    again = services(office)  # what was signed in stays so
    assert done(again.perform(shared.act(SaveRules, rules=Rules(grace_days=4))))
    office.close()


def test_a_desk_closes_a_day_and_a_coordinator_opens_it_again_over_their_login(shared: Town):
    shared.rules(full_count_days=0)
    office = office_at(shared, "room_desk")
    there = services(office)
    closing, login = there.closing, there.login
    assert closing and login
    closed = closing.close(Closing(there.clock().date()))
    assert isinstance(closed, DayClosed), closed
    refused = closing.reopen(closed.number, "te vroeg")
    assert refused == Refused(Reason.LOGIN_NEEDED, "ReopenDay")
    assert login.sign_in("room_coordinator", "") is None
    assert isinstance(closing.reopen(closed.number, "te vroeg"), DayReopened)
    assert closing.looks.last(shared.site.id).counting == 0
    office.close()


def test_the_window_of_an_owner_needs_no_second_login(shared: Town):
    office = office_at(shared, "postgres")
    assert done(services(office).perform(shared.act(SaveRules, rules=Rules(grace_days=3))))
    office.close()


def test_an_older_schema_is_brought_up_to_date_when_somebody_asks(postgres: str, postgres_url: str):
    town = open_town(postgres_url)
    with town.database.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    office = wiring.Office(postgres_url, DeskSettings())
    opened = office.open()
    assert isinstance(opened, Fault) and opened.trouble is Trouble.MAY_UPGRADE
    with town.database.engine.begin() as connection:
        connection.execute(text(f"UPDATE alembic_version SET version_num = '{migrate.HEAD}'"))
    office.bring_up_to_date()
    assert not isinstance(office.open(), Fault)
    office.close()
    town.database.close()


def test_a_password_is_used_from_then_on(shared: Town):
    office = office_at(shared, "room_desk")
    office.give_password("geheim", keep=True)
    assert services(office).login
    assert "geheim" not in office.where
    office.close()
