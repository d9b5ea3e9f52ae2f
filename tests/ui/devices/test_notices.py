import os
import signal
import socket
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import text
from sqlalchemy.engine import make_url

from desk_app.adapters.database.listen import PostgresLive
from desk_app.adapters.database.watching import SqliteLive
from desk_app.ui.devices.notices import NoticeListener
from desk_app.usecases.live_ports import Everything, Notice
from desk_app.usecases.opening import Trouble
from tests.support.restarts import restartable_postgres
from tests.support.town import Town, open_town

Listen = Callable[[Town], "Heard"]


class Heard:
    """A listener, and everything it said."""

    def __init__(self, qtbot: QtBot, town: Town) -> None:
        self.news: list[object] = []
        self.connected: list[bool] = []
        self.listener = NoticeListener(town.database.live)
        self.listener.heard.connect(self.news.append)
        self.listener.connected.connect(self.connected.append)
        self.listener.open()
        qtbot.waitUntil(lambda: self.connected == [True])

    @property
    def notices(self) -> list[Notice]:
        return [notice for news in self.news if isinstance(news, tuple) for notice in news]

    @property
    def all_again(self) -> int:
        return sum(isinstance(news, Everything) for news in self.news)


@pytest.fixture
def listen(qtbot: QtBot) -> Iterator[Listen]:
    opened: list[NoticeListener] = []

    def made(town: Town) -> Heard:
        heard = Heard(qtbot, town)
        opened.append(heard.listener)
        return heard

    yield made
    for listener in opened:
        listener.close()


def test_an_act_is_heard_with_what_it_touched(qtbot: QtBot, town: Town, listen: Listen):
    device, newcomer, course = town.device(), town.newcomer(), town.course()
    heard = listen(town)
    act = town.hand_out_act(device, newcomer, course)
    town.desk.perform(act, town.staff.id)
    qtbot.waitUntil(lambda: bool(heard.notices))
    ids = act.loan_id, newcomer.id
    assert heard.notices == [Notice(act.id, town.place.id, "hand_out", device.id, *ids)]


def test_acts_are_heard_in_order_and_none_is_missed(qtbot: QtBot, town: Town, listen: Listen):
    heard = listen(town)
    devices = [town.device().id for _ in range(30)]
    qtbot.waitUntil(lambda: len(heard.notices) == 30)
    assert [notice.device_id for notice in heard.notices] == devices


def test_a_refused_act_is_not_heard(qtbot: QtBot, town: Town, listen: Listen):
    device, course = town.device(), town.course()
    heard = listen(town)
    town.hand_out(device, town.newcomer(), course)
    town.hand_out(device, town.newcomer(), course)
    town.device()
    qtbot.waitUntil(lambda: bool(heard.notices) and heard.notices[-1].kind == "save_device")
    kinds = [notice.kind for notice in heard.notices]
    assert kinds == ["save_newcomer", "hand_out", "save_newcomer", "save_device"]


def test_after_a_restart_the_line_is_open_again_and_everything_is_looked_at(
    qtbot: QtBot, listen: Listen
):
    with restartable_postgres(os.getpid()) as server:
        town = open_town(server.url)
        town.database.upgrade()
        town.settle()
        heard = listen(town)
        server.stop()
        qtbot.waitUntil(lambda: heard.connected == [True, False])
        server.start()
        qtbot.waitUntil(lambda: heard.connected == [True, False, True])
        assert heard.all_again == 2
        device = town.device()
        qtbot.waitUntil(lambda: bool(heard.notices))
        assert heard.notices[0].device_id == device.id
        heard.listener.close()
        town.database.close()


def test_a_server_that_falls_silent_is_found_out(qtbot: QtBot, postgres_url: str, listen: Listen):
    town = open_town(postgres_url).settle()
    heard = listen(town)
    (pid,) = backends(town)
    os.kill(pid, signal.SIGSTOP)
    try:
        qtbot.waitUntil(lambda: heard.connected[:2] == [True, False])
    finally:
        os.kill(pid, signal.SIGCONT)
    qtbot.waitUntil(lambda: heard.connected == [True, False, True])
    town.database.close()


def test_a_line_that_is_only_quiet_holds(qtbot: QtBot, postgres_url: str, listen: Listen):
    town = open_town(postgres_url).settle()
    heard = listen(town)
    for _ in range(5):
        heard.listener._live_sign()
        qtbot.waitUntil(lambda: not getattr(heard.listener._line, "_asked", True))
    assert heard.connected == [True]
    town.database.close()


def test_a_server_that_accepts_and_never_answers_is_no_line():
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        port = deaf.getsockname()[1]
        url = make_url(f"postgresql+psycopg://x@127.0.0.1:{port}/x")
        assert PostgresLive(lambda: url, connect_timeout=2).open() is Trouble.UNREACHABLE


def test_a_file_that_another_was_put_in_the_place_of_is_opened_again(
    qtbot: QtBot, sqlite_town: Town, listen: Listen
):
    heard = listen(sqlite_town)
    file = Path(sqlite_town.database.engine.url.database or "")
    copy = file.with_suffix(".copy")
    with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
    sqlite_town.database.close()
    copy.replace(file)
    for left in file.parent.glob("*.db-*"):
        left.unlink()
    qtbot.waitUntil(lambda: heard.connected == [True, False, True])
    device = sqlite_town.device()
    qtbot.waitUntil(lambda: bool(heard.notices))
    assert heard.notices[0].device_id == device.id


def test_a_file_that_is_no_database_is_no_line(tmp_path: Path):
    file = tmp_path / "leenbalie.db"
    file.write_bytes(b"\xff" * 8192)
    assert SqliteLive(str(file)).open() is Trouble.UNREACHABLE
    assert SqliteLive(str(tmp_path / "nowhere" / "leenbalie.db")).open() is Trouble.UNREACHABLE


def test_a_line_that_opens_while_the_program_ends_is_let_go(qtbot: QtBot, town: Town):
    listener = NoticeListener(town.database.live)
    listener.open()
    listener.close()
    assert listener._line is None and listener._fresh is None


def backends(town: Town) -> list[int]:
    """The processes of the server that serve lines of notices."""
    asked = text(
        "SELECT pid FROM pg_stat_activity "
        "WHERE application_name = 'leenbalie notices' AND datname = current_database()"
    )
    with town.database.engine.connect() as connection:
        return list(connection.execute(asked).scalars())
