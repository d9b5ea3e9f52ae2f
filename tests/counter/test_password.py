"""A desk that began without its server, and without the password: it goes back all the same."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import text
from sqlalchemy.engine import make_url

from desk_app import wiring
from desk_app.adapters.database.grants import DESK
from desk_app.adapters.sealing.safes import MemorySafe
from desk_app.adapters.settings import DeskSettings
from desk_app.desk_memory import Vault
from desk_app.domain.acts import Prepare
from desk_app.domain.devices import DeviceState, Step
from desk_app.domain.numbers import asset_tag
from desk_app.ui.services import Opened
from desk_app.usecases.offline_ports import LineState, Offline, Online
from tests.support.postgres import LASTING, Server, a_server
from tests.support.town import Town, done, open_town
from tests.support.whole import Counter

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support propagateSizeHints", extend=True
)
PATIENCE_MS = 20_000
IN_REPAIR, LYING = asset_tag(101), asset_tag(102)
ASKS = "local all pw_desk scram-sha-256\nlocal all all trust\n"


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return Vault(tmp_path, MemorySafe())


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A server that asks a desk for its password; it is not running yet."""
    for name in ("PGPASSWORD", "PGPASSFILE"):
        monkeypatch.delenv(name, raising=False)
    with a_server(LASTING) as made:
        (made.folder / "data" / "pg_hba.conf").write_text(ASKS)
        yield made


def founded(server: Server) -> Town:
    town = open_town(server.url)
    town.database.init()
    town.clock.now = wiring.clock()
    town.settle()
    with town.database.engine.begin() as connection:
        connection.execute(text(f"CREATE ROLE pw_desk LOGIN PASSWORD 'geheim' IN ROLE {DESK}"))
    return town


def url_of(server: Server, password: str | None = None) -> str:
    made = make_url(server.url).set(username="pw_desk", password=password)
    return made.render_as_string(hide_password=False)


def settings_at(town: Town) -> DeskSettings:
    return DeskSettings(language="en", desk_id=str(town.place.id))


def state(counter: Counter) -> LineState:
    assert counter.shell.opened and counter.shell.opened.services.line
    return counter.shell.opened.services.line.state


def give(qtbot: QtBot, counter: Counter, password: str) -> None:
    counter.shell.line.banner.password.click()
    asking = counter.shell.opening.password
    assert asking and asking.dialog and asking.dialog.isVisible()
    assert asking.dialog.user.line.text() == "pw_desk"
    QTest.keyClicks(asking.dialog.password.line, password)
    with qtbot.waitSignal(asking.given, timeout=PATIENCE_MS):
        asking.dialog.primary.click()
    assert not asking.dialog.isVisible()


@pytest.fixture
def town(server: Server, vault: Vault) -> Iterator[Town]:
    """What the server has; the desk made a copy of it when the password was known."""
    with server.up():
        made = founded(server)
        made.device(tag=IN_REPAIR)
        made.device(tag=LYING)
        office = wiring.Office(url_of(server, "geheim"), settings_at(made), vault=vault)
        opened = office.open()
        assert isinstance(opened, Opened) and opened.services.line
        assert opened.services.line.look() == Online()
        office.close()
    yield made
    made.database.close()


@pytest.fixture
def counter(qtbot: QtBot, server: Server, town: Town, vault: Vault) -> Iterator[Counter]:
    """Begun without the server and without the password."""
    made = Counter(qtbot, town, url_of(server), settings_at(town), vault)
    yield made
    made.window.close()


def repair(counter: Counter) -> UUID:
    """An act that waits."""
    assert counter.shell.opened
    services = counter.shell.opened.services
    found = services.reads.device(IN_REPAIR)
    assert found
    fields = {"device_id": found.device.id, "step": Step.TO_REPAIR, "report_id": uuid4()}
    done(services.perform(counter.town.act(Prepare, **fields)))
    return found.device.id


def test_a_desk_that_began_without_its_server_asks_the_password_when_it_is_back(
    qtbot: QtBot, server: Server, town: Town, counter: Counter
):
    banner = counter.shell.line.banner

    def says(what: str) -> None:
        qtbot.waitUntil(lambda: banner.what.text() == what, timeout=PATIENCE_MS)

    assert isinstance(state(counter), Offline) and banner.password.isHidden()
    waiting = repair(counter)
    counter.scan(LYING)
    with server.up():
        says("The server asks for the password")
        assert banner.next.text().endswith("1 act waits to be sent")
        give(qtbot, counter, "vergeten")
        says("The password of the server is not right")
        give(qtbot, counter, "geheim")
        says("1 act sent")
        assert isinstance(state(counter), Online) and banner.password.isHidden()
        assert town.state(waiting) is DeviceState.IN_REPAIR
        on_counter = counter.shell.model.state.counter.device
        assert on_counter and on_counter.device.tag == LYING
        counter.rest()
