"""The whole program with a real server behind a network that is really cut."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desk_app import app, wiring
from desk_app.adapters.database.deadlines import PROBE_SECONDS
from desk_app.adapters.database.evidence_tables import journal, paper
from desk_app.adapters.sealing.safes import MemorySafe
from desk_app.adapters.settings import DeskSettings
from desk_app.desk_memory import Vault
from desk_app.domain.devices import Device, DeviceState
from desk_app.domain.people import Newcomer
from desk_app.domain.scanners import ScannedText
from desk_app.sharing import mirror_name
from desk_app.ui.services import Opened, SignInAsked
from desk_app.usecases.offline_ports import Offline, Online
from desk_app.usecases.sign_in import NotHere, SignedIn
from tests.support.accounts import BADGE, CLERKS_PIN, PIN, with_pins
from tests.support.pulse import Pulse
from tests.support.silence import Proxy, proxied
from tests.support.town import DRAWN, Town, open_town

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support propagateSizeHints", extend=True
)
PATIENCE_MS = 20_000
SERVED = 4.0  # seconds, in a suite; the bench holds the program to half of it
ASKING = PROBE_SECONDS  # who waits for a silent server waits so long at least
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
    """There is a copy, and what a window does at its start is done."""
    office = shell(window).opening.office
    at_rest = shell(window).lane.waiting == shell(window).slow.waiting == 0
    return at_rest and bool(office._data.sharing.mirror.taken_at())


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


@dataclass
class Felt:
    """What a clerk feels when the server goes silent at the moment of a scan, in seconds."""

    pause: float
    banner: float
    device: float
    hand_out: float

    @property
    def is_good(self) -> bool:
        slowest = max(self.banner, self.device, self.hand_out)
        return self.pause < ASKING and slowest < SERVED


Pairs = list[tuple[Device, Newcomer]]


def felt(qtbot: QtBot, pairs: Pairs, proxy: Proxy, window: app.Window) -> Felt:
    """A hand-out with the server; then it goes silent, and the next is done without."""
    (first, one), (device, newcomer) = pairs
    hand_out(qtbot, window, first.tag, one.client_number or "")  # loads fonts
    pulse = Pulse()
    banner, found = gone_silent(qtbot, window, proxy, device.tag)
    begin = time.perf_counter()
    hand_out(qtbot, window, device.tag, newcomer.client_number or "")
    took = time.perf_counter() - begin
    pause = pulse.longest
    assert isinstance(state(window), Offline) and state(window).waiting == 1
    proxy.cut()
    proxy.heal()
    qtbot.waitUntil(lambda: isinstance(state(window), Online), timeout=PATIENCE_MS)
    return Felt(pause, banner, found, took)


def gone_silent(qtbot: QtBot, window: app.Window, proxy: Proxy, tag: str) -> tuple[float, float]:
    """The server goes, a clerk scans: how long until the banner, and until the device is there."""
    model, banner = shell(window).model, shell(window).line.banner
    seen: dict[str, float] = {}
    begin = time.perf_counter()
    proxy.silent = True
    model.accept(tag)

    def seen_all() -> bool:
        there = model.state.counter.device is not None
        for what, is_so in (
            ("banner", isinstance(state(window), Offline) and banner.isVisible()),
            ("device", there),
        ):
            if is_so:
                seen.setdefault(what, time.perf_counter() - begin)
        return len(seen) == 2

    qtbot.waitUntil(seen_all, timeout=PATIENCE_MS)
    return seen["banner"], seen["device"]


def test_a_server_that_never_answers_freezes_nothing_and_the_clerk_is_served(
    qtbot: QtBot, server: Town, network: tuple[str, Proxy], open_window: OpenWindow
):
    course = server.course(last_lesson=server.clock().date().replace(year=2198))
    pairs = [(server.device(), server.newcomer(enrol_in=(course.id,))) for _ in range(4)]
    url, proxy = network
    window = open_window(url)
    qtbot.waitUntil(lambda: mirrored(window), timeout=PATIENCE_MS)
    first = felt(qtbot, pairs[:2], proxy, window)
    assert first.is_good or felt(qtbot, pairs[2:], proxy, window).is_good, first


def an_office(url: str, folder: Path, server: Town) -> wiring.Office:
    settings = DeskSettings(language="en", desk_id=str(server.place.id))
    return wiring.Office(url, settings, vault=Vault(folder, MemorySafe()))


def test_without_the_server_signs_in_who_did_so_here_lately(
    server: Town, network: tuple[str, Proxy], tmp_path: Path
):
    url, proxy = network
    an, bram = with_pins(server)
    office = an_office(url, tmp_path, server)
    asked = office.open()
    assert isinstance(asked, SignInAsked) and len(asked.who) == 2
    assert asked.sign_in.sign_in(an.id, PIN) == SignedIn(an)
    opened = office.open_as(an.id)
    assert isinstance(opened, Opened) and opened.services.line
    assert opened.services.line.look() == Online()
    proxy.cut()
    later = an_office(url, tmp_path, server)
    asked = later.open()
    assert isinstance(asked, SignInAsked) and asked.who == (an,)
    assert asked.sign_in.sign_in(bram.id, CLERKS_PIN) == NotHere()
    assert asked.sign_in.sign_in(ScannedText(BADGE), CLERKS_PIN) == NotHere()
    assert asked.sign_in.sign_in(an.id, PIN) == SignedIn(an)
    assert isinstance(later.open_as(an.id), Opened)
    for each in (office, later):
        each.close()


def test_a_damaged_mirror_is_said_and_does_not_keep_the_window_shut(
    qtbot: QtBot,
    server: Town,
    network: tuple[str, Proxy],
    tmp_path: Path,
    open_window: OpenWindow,
    caplog: pytest.LogCaptureFixture,
):
    url, _ = network
    (tmp_path / mirror_name(url)).write_bytes(b"no database" * 500)
    window = open_window(url)
    banner = shell(window).line.banner
    qtbot.waitUntil(lambda: not banner.isHidden(), timeout=PATIENCE_MS)
    assert banner.what.text() == "The copy here was damaged; a new one is made"
    qtbot.waitUntil(lambda: mirrored(window), timeout=PATIENCE_MS)
    assert len(list(tmp_path.glob("mirror-*-aside-*.db"))) == 1
    caplog.clear()


def test_a_mirror_that_cannot_be_written_leaves_the_server_to_work_with(
    qtbot: QtBot,
    server: Town,
    network: tuple[str, Proxy],
    tmp_path: Path,
    open_window: OpenWindow,
    caplog: pytest.LogCaptureFixture,
):
    url, proxy = network
    (tmp_path / mirror_name(url)).mkdir()
    course = server.course(last_lesson=server.clock().date().replace(year=2198))
    newcomer, device = server.newcomer(enrol_in=(course.id,)), server.device()
    window = open_window(url)
    banner = shell(window).line.banner
    qtbot.waitUntil(lambda: not banner.isHidden(), timeout=PATIENCE_MS)
    assert banner.what.text() == "Going on without the server is not possible now"
    hand_out(qtbot, window, device.tag, newcomer.client_number)
    assert journaled(server) == ["hand_out"]
    proxy.cut()
    gone = "No server, and no copy here to go on with"
    qtbot.waitUntil(lambda: banner.what.text() == gone, timeout=PATIENCE_MS)
    proxy.heal()
    back = lambda: isinstance(state(window), Online) and shell(window).slow.waiting == 0  # noqa: E731
    qtbot.waitUntil(back, timeout=PATIENCE_MS)
    caplog.clear()  # looks that found neither server nor copy
