"""The whole program with a real server behind a network that is really cut."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desk_app import app, wiring
from desk_app.adapters.database.evidence_tables import journal, paper
from desk_app.adapters.sealing.safes import MemorySafe
from desk_app.adapters.settings import DeskSettings
from desk_app.desk_memory import Vault
from desk_app.domain.devices import DeviceState
from desk_app.usecases.offline_ports import Offline, Online
from tests.support.silence import Proxy, proxied
from tests.support.town import DRAWN, Town, open_town

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support propagateSizeHints", extend=True
)
PATIENCE_MS = 20_000
OpenWindow = Callable[[str], app.Window]


@pytest.fixture
def server(postgres_url: str) -> Iterator[Town]:
    town = open_town(postgres_url)
    town.clock.now = wiring.clock()
    town.settle()
    yield town
    town.database.close()


@pytest.fixture
def network(postgres_url: str) -> Iterator[tuple[str, Proxy]]:
    with proxied(postgres_url) as found:
        yield found


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path, server: Town) -> Iterator[OpenWindow]:
    opened: list[app.Window] = []
    before, safe = QLocale(), MemorySafe()

    def made(url: str) -> app.Window:
        settings = DeskSettings(language="en", desk_id=str(server.place.id))
        vault = Vault(tmp_path, safe)
        desk = app.Desk(None, lambda s: wiring.Office(url, s, vault=vault), settings)
        window = app.Window(app.application(), desk)
        opened.append(window)
        qtbot.waitUntil(lambda: bool(window.shell and window.shell.opened), timeout=PATIENCE_MS)
        return window

    yield made
    for window in opened:
        window.close()
    QLocale.setDefault(before)


def shell(window: app.Window) -> Any:
    assert window.shell
    return window.shell


def state(window: app.Window) -> Any:
    return shell(window).opened.services.line.state


def mirrored(window: app.Window) -> bool:
    office = shell(window).opening.office
    return bool(office._data.sharing.mirror.taken_at())


def hand_out(qtbot: QtBot, window: app.Window, tag: str, client: str) -> None:
    model = shell(window).model
    ready = lambda: model.state.open and not model.state.busy  # noqa: E731
    qtbot.waitUntil(ready, timeout=PATIENCE_MS)
    model.accept(tag)
    qtbot.waitUntil(lambda: model.state.counter.device is not None, timeout=PATIENCE_MS)
    model.accept(client)
    found = lambda: model.state.counter.newcomer and model.state.counter.course  # noqa: E731
    qtbot.waitUntil(lambda: bool(found()), timeout=PATIENCE_MS)
    shell(window).counter.details.no_computer.click()
    before = model.state.last_act
    model.hand_out(DRAWN)
    qtbot.waitUntil(
        lambda: not model.state.busy and model.state.last_act != before, timeout=PATIENCE_MS
    )


def journaled(town: Town) -> list[str]:
    with town.database.engine.connect() as connection:
        kinds = select(journal.c.kind).order_by(journal.c.position)
        return [kind for kind in connection.execute(kinds).scalars() if kind == "hand_out"]


def test_a_counter_goes_on_through_a_cut_and_sends_everything(
    qtbot: QtBot, server: Town, network: tuple[str, Proxy], open_window: OpenWindow
):
    course = server.course(last_lesson=server.clock().date().replace(year=2198))
    people = [server.newcomer(enrol_in=(course.id,)) for _ in range(2)]
    devices = [server.device() for _ in range(2)]
    url, proxy = network
    window = open_window(url)
    qtbot.waitUntil(lambda: mirrored(window), timeout=PATIENCE_MS)
    banner = shell(window).line.banner
    hand_out(qtbot, window, devices[0].tag, people[0].client_number)
    assert journaled(server) == ["hand_out"] and banner.isHidden()
    proxy.silent = True
    qtbot.waitUntil(lambda: not banner.isHidden(), timeout=PATIENCE_MS)
    assert banner.what.text() == "No server: you go on working on this computer"
    hand_out(qtbot, window, devices[1].tag, people[1].client_number)
    assert journaled(server) == ["hand_out"]
    assert isinstance(state(window), Offline) and state(window).waiting == 1
    assert banner.next.text().endswith("1 act waits to be sent")
    proxy.cut()
    proxy.heal()
    qtbot.waitUntil(lambda: isinstance(state(window), Online), timeout=PATIENCE_MS)
    assert journaled(server) == ["hand_out", "hand_out"]
    assert server.state(devices[1].id) is DeviceState.LENT
    qtbot.waitUntil(lambda: "1 act" in banner.what.text(), timeout=PATIENCE_MS)
    with server.database.engine.connect() as connection:
        kept = connection.execute(select(paper.c.content)).scalars().all()
    assert len(kept) == 2 and all(content.startswith(b"%PDF") for content in kept)


def test_a_window_opens_on_its_mirror_when_the_server_is_away(
    qtbot: QtBot, server: Town, network: tuple[str, Proxy], open_window: OpenWindow
):
    device = server.device()
    url, proxy = network
    first = open_window(url)
    qtbot.waitUntil(lambda: mirrored(first), timeout=PATIENCE_MS)
    proxy.cut()
    second = open_window(url)
    assert isinstance(state(second), Offline)
    assert not shell(second).line.banner.isHidden()
    model = shell(second).model
    qtbot.waitUntil(lambda: model.state.open, timeout=PATIENCE_MS)
    model.accept(device.tag)
    qtbot.waitUntil(lambda: model.state.counter.device is not None, timeout=PATIENCE_MS)
