"""The whole window: the page of the database on a real file and a real server, by clicks."""

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest
import sqlalchemy
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy.engine import make_url

from desk_app import app
from desk_app.adapters.database import backups, checking
from desk_app.adapters.sealing.safes import MemorySafe
from desk_app.adapters.settings import DeskSettings
from desk_app.database_room import Room
from desk_app.ui.database.page import DatabasePage
from desk_app.ui.loans.page import LoansPage
from desk_app.ui.settings.page import SettingsPage
from desk_app.usecases.connecting import Address, NoCopy, NotReached
from desk_app.usecases.upkeep import Checked, Moved, NotMoved, Progress, Stopped
from tests.support.town import Town
from tests.support.whole import Counter

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support propagateSizeHints", extend=True
)
NOW = datetime(2026, 11, 24, 17, 2, tzinfo=UTC)
COPY = "leenbalie-20261124-170200.db"
Open = Callable[..., Counter]


class GatedRoom(Room):
    """A real one, that waits at its first word of progress until the test lets it go on."""

    def __init__(self, url: str) -> None:
        self.kept: list[str] = []
        self.waits, self.go_on = threading.Event(), threading.Event()
        super().__init__(url, MemorySafe(), self.kept.append, lambda: NOW)

    def back_up(self, progress: Progress) -> Path | Stopped | NoCopy:
        return super().back_up(self._gated(progress))

    def check(self, progress: Progress) -> Checked | Stopped:
        return super().check(self._gated(progress))

    def move(
        self, address: Address, password: str, progress: Progress
    ) -> Moved | NotMoved | Stopped | NotReached:
        return super().move(address, password, self._gated(progress))

    def _gated(self, progress: Progress) -> Progress:
        def told(done: int, total: int) -> bool:
            progress(done, total)
            self.waits.set()
            self.go_on.wait(20)
            return progress(done, total)

        return told


class Hands:
    """At the page of the database, come to by way of the settings."""

    def __init__(self, counter: Counter, room: GatedRoom) -> None:
        self.counter, self.room, self.qtbot = counter, room, counter.qtbot
        space = counter.shell.workspace
        space.show_page("settings")
        counter.rest()
        settings = space.page("settings")
        assert isinstance(settings, SettingsPage)
        QTest.mouseClick(settings.desk.database, Qt.MouseButton.LeftButton)
        page = space.page("database")
        assert isinstance(page, DatabasePage) and page.isVisible()
        self.page = page

    @property
    def says(self) -> tuple[str, str]:
        return self.page.acts.first.text(), self.page.acts.second.text()

    def press(self, button: QPushButton) -> tuple[str, str]:
        """What the page says when it is over."""
        self.room.go_on.set()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        return self._over()

    def stop(self, button: QPushButton) -> tuple[str, str]:
        """The same, and stopped under way."""
        page = self.page
        self.room.go_on.clear()
        self.room.waits.clear()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.qtbot.waitUntil(self.room.waits.is_set, timeout=20_000)
        self.qtbot.waitUntil(lambda: page.bar.maximum() > 0)
        assert page.bar.isVisible() and page.stop.isVisible()
        assert not (
            page.now.isEnabled() or page.server.isEnabled() or page.acts.primary.isEnabled()
        )
        assert not self.counter.shell.workspace.rail.buttons["counter"].hasFocus()
        QTest.mouseClick(page.stop, Qt.MouseButton.LeftButton)
        self.room.go_on.set()
        return self._over()

    def fill(self, **values: str) -> None:
        for name, value in values.items():
            line: QLineEdit = getattr(self.page.server, name).line
            line.selectAll()
            QTest.keyClick(line, Qt.Key.Key_Backspace)
            QTest.keyClicks(line, value)

    def _over(self) -> tuple[str, str]:
        self.qtbot.waitUntil(lambda: self.page.model.state.work is None, timeout=30_000)
        assert not self.page.bar.isVisible() and not self.page.stop.isVisible()
        return self.says


@pytest.fixture
def hands(open_counter: Open, sqlite_town: Town, sqlite_url: str) -> Hands:
    sqlite_town.lend()
    room = GatedRoom(sqlite_url)
    return Hands(open_counter(room=room), room)


@pytest.fixture
def empty(postgres: str) -> Iterator[dict[str, str]]:
    """What is typed to reach an empty database on a server."""
    name = f"t{uuid4().hex}"
    admin = sqlalchemy.create_engine(postgres, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(sqlalchemy.text(f"CREATE DATABASE {name}"))
    url = make_url(postgres)
    host, port = str(url.query["host"]), str(url.query["port"])
    yield {"host": host, "port": port, "database": name, "user": url.username or ""}
    with admin.connect() as connection:
        connection.execute(sqlalchemy.text(f"DROP DATABASE {name} WITH (FORCE)"))
    admin.dispose()


def test_a_back_up_is_made_or_stopped_under_way(hands: Hands, sqlite_url: str):
    folder = Path(make_url(sqlite_url).database or "").parent / "backups"
    assert hands.stop(hands.page.now.back_up)[0] == "Stopped; nothing was changed."
    assert not (folder / COPY).exists()
    assert hands.press(hands.page.now.back_up) == (
        "A back-up was made, and it is whole",
        str(folder / COPY),
    )
    backups.examine(folder / COPY)


def test_the_file_is_checked_or_the_check_is_stopped(hands: Hands, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(checking, "STEP", 1)
    assert hands.stop(hands.page.now.check)[0] == "Stopped; nothing was changed."
    assert hands.press(hands.page.now.check)[0].startswith("Everything is whole: 5 journal entries")


def test_a_desk_moves_to_a_server_after_a_stop_and_works_there(
    qtbot: QtBot, hands: Hands, empty: dict[str, str], sqlite_town: Town
):
    page = hands.page
    hands.fill(**empty)
    assert hands.press(page.acts.primary)[0] == "Connected: the database is empty"
    said, _ = hands.stop(page.acts.primary)
    assert said == "Stopped. The next move to this database goes on from here."
    said, then = hands.press(page.acts.primary)
    assert said.startswith("Everything is on the server:") and "works there now" in then
    asked: list[int] = []
    window = hands.counter.window
    window._app = type("Leaving", (), {"exit": lambda _, code: asked.append(code)})()
    assert page.going
    QTest.mouseClick(page.going.primary, Qt.MouseButton.LeftButton)
    assert asked == [app.AGAIN]
    (url,) = hands.room.kept
    here = DeskSettings(language="en", desk_id=str(sqlite_town.place.id))
    there = Counter(qtbot, sqlite_town, url, here)
    try:
        assert there.staff.name == "An Peeters"
        there.shell.workspace.show_page("loans")
        loans = there.shell.workspace.page("loans")
        assert isinstance(loans, LoansPage)
        qtbot.waitUntil(lambda: loans.model.state.total == 1, timeout=20_000)
    finally:
        there.window.close()


def test_what_is_wrong_with_a_server_is_explained(hands: Hands, empty: dict[str, str]):
    page = hands.page
    for wrong, says in (
        ({"host": "nowhere.invalid"}, "No server of that name is found"),
        ({"host": "127.0.0.1", "port": "1"}, "The server is there, but no database at that port"),
        ({**empty, "database": "nowhere"}, "The server has no database of that name"),
        ({**empty, "user": "nemo"}, "The server does not let this desk in"),
        (empty, "Connected: the database is empty"),
    ):
        hands.fill(**{"user": "x"} | wrong)
        said, then = hands.press(page.acts.primary)
        assert said == says and then
