from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desk_app.ui.database.asking import LoginAsking
from desk_app.ui.database.page import DatabasePage
from desk_app.ui.jobs import Lane
from desk_app.usecases.connecting import (
    Access,
    Address,
    Holds,
    Network,
    NoCopy,
    NotReached,
    Reached,
    Tried,
)
from desk_app.usecases.desk import Desk
from desk_app.usecases.login_door import LoginDoor
from desk_app.usecases.opening import Trouble
from desk_app.usecases.upkeep import (
    Checked,
    Finding,
    Flaw,
    Moved,
    MoveTrouble,
    NotMoved,
    Progress,
    Stopped,
)
from tests.support.services import LOOK
from tests.support.town import Town

READY = Reached("17.2", "desk", True, Holds.OURS, Access.DESK)
EMPTY = Reached("17.2", "owner", True, Holds.NOTHING, Access.OWNER)


class Room:
    """A database whose answers a test sets."""

    def __init__(self, address: Address | None = None) -> None:
        self.address = address
        self.where = "somewhere"
        self.tried: Tried = READY
        self.moved: Moved | NotMoved | Stopped | NotReached = Moved(12, 4)
        self.copied: Path | Stopped | NoCopy = Path("copy.db")
        self.checked: Checked | Stopped = Checked(4)
        self.used: list[tuple[Address | None, str, bool]] = []
        self.went_on: list[bool] = []
        self.has_keyring = True

    def try_out(self, address: Address, password: str) -> Tried:
        return self.tried

    def use(self, address: Address | None, password: str, *, keep: bool) -> bool:
        self.used.append((address, password, keep))
        return keep and self.has_keyring

    def back_up(self, progress: Progress) -> Path | Stopped | NoCopy:
        return self.copied

    def check(self, progress: Progress) -> Checked | Stopped:
        return self.checked

    def move(
        self, address: Address, password: str, progress: Progress
    ) -> Moved | NotMoved | Stopped | NotReached:
        self.went_on.append(progress(1, 2))
        return self.moved


@pytest.fixture
def room() -> Room:
    return Room()


@pytest.fixture
def page(qtbot: QtBot, room: Room) -> DatabasePage:
    made = DatabasePage(LOOK, room)
    qtbot.addWidget(made)
    made.show()
    return made


def fill_in(page: DatabasePage) -> None:
    QTest.keyClicks(page.server.host.line, "server.example")
    QTest.keyClicks(page.server.user.line, "desk")
    QTest.keyClicks(page.server.password.line, "geheim")


def press(qtbot: QtBot, page: DatabasePage, button: QPushButton) -> str:
    """What the page says once it is done."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.model.state.work is None)
    return page.acts.first.text()


def leave(page: DatabasePage) -> None:
    assert page.going
    QTest.mouseClick(page.going.primary, Qt.MouseButton.LeftButton)


def test_nothing_is_tried_before_it_is_filled_in(page: DatabasePage):
    assert not page.acts.primary.isEnabled()
    fill_in(page)
    assert page.acts.primary.isEnabled()
    assert page.acts.first.text() == "The server is not tried yet"


def test_a_server_that_can_be_used_is_used_from_now_on(
    qtbot: QtBot, page: DatabasePage, room: Room
):
    fill_in(page)
    assert press(qtbot, page, page.acts.primary) == "Connected: this database can be used"
    assert page.acts.primary.accessibleName() == "Use this database"
    said = press(qtbot, page, page.acts.primary)
    assert said == "From now on this desk works with it"
    address = Address("server.example", 5432, "leenbalie", "desk")
    assert room.used == [(address, "geheim", True)]


def test_a_password_that_no_keyring_took_is_asked_again_and_that_is_said(
    qtbot: QtBot, page: DatabasePage, room: Room
):
    room.has_keyring = False
    fill_in(page)
    press(qtbot, page, page.acts.primary)
    press(qtbot, page, page.acts.primary)
    said = page.acts.second.text()
    assert said.startswith("The window opens there now.")
    assert said.endswith("This computer has no keyring: each start asks the password.")
    leave(page)
    QTest.mouseClick(page.server.keep, Qt.MouseButton.LeftButton)
    press(qtbot, page, page.acts.primary)
    assert page.acts.second.text() == "The window opens there now."


def test_another_server_has_to_be_tried_again(qtbot: QtBot, page: DatabasePage):
    fill_in(page)
    press(qtbot, page, page.acts.primary)
    QTest.keyClicks(page.server.port.line, "1")
    QTest.mouseClick(page.server.keep, Qt.MouseButton.LeftButton)
    page.server.tls.edited.emit("tls", page.model.state.address.tls)
    page.server.database.edited.emit("database", "other")
    assert page.acts.primary.accessibleName() == "Try the connection"
    assert page.model.state.address.database == "other"


@pytest.mark.parametrize(
    ("tried", "says"),
    [
        (NotReached(Network.HOST_UNKNOWN), "No server of that name is found"),
        (NotReached(Network.PORT_CLOSED), "The server is there, but no database at that port"),
        (NotReached(Network.NO_ANSWER), "The server does not answer"),
        (NotReached(Trouble.WRONG_PASSWORD), "The database refuses the password"),
        (NotReached(Trouble.NO_DATABASE), "The server has no database of that name"),
        (NotReached(Trouble.NOT_TRUSTED), "The connection with the server is not safe"),
        (
            NotReached(Trouble.UNKNOWN_ISSUER),
            "This computer does not know who issued the server's certificate",
        ),
        (NotReached(Trouble.OTHER_NAME), "The certificate of the server is for another name"),
        (NotReached(Trouble.UNREACHABLE), "The database does not answer"),
        (
            Reached("17.2", "x", True, Holds.OURS, Access.NONE),
            "Connected, but this user has no rights in the database",
        ),
        (
            Reached("17.2", "x", True, Holds.TOO_NEW, Access.DESK),
            "A newer Leenbalie made this database",
        ),
        (
            Reached("17.2", "x", True, Holds.OLD_SCHEMA, Access.DESK),
            "The database is of an older Leenbalie",
        ),
        (
            Reached("17.2", "x", True, Holds.NOT_FINISHED, Access.OWNER),
            "Moving to this database was cut before its end",
        ),
        (
            Reached("17.2", "x", True, Holds.OTHER, Access.OWNER),
            "Connected, but this database is of another program",
        ),
        (
            Reached("17.2", "x", True, Holds.NOTHING, Access.NONE),
            "Connected: the database is empty",
        ),
    ],
)
def test_what_is_wrong_is_explained(
    qtbot: QtBot, page: DatabasePage, room: Room, tried: Tried, says: str
):
    fill_in(page)
    room.tried = tried
    assert press(qtbot, page, page.acts.primary) == says
    assert page.acts.second.text()
    assert page.acts.primary.accessibleName() != "Use this database"


@pytest.mark.parametrize(
    ("moved", "says"),
    [
        (Moved(12, 4), "Everything is on the server: 12 rows, compared"),
        (
            NotMoved(MoveTrouble.NOT_EMPTY),
            "Nothing was moved: the other database is not empty. Make an empty one.",
        ),
        (Stopped(), "Stopped. The next move to this database goes on from here."),
        (NotReached(Trouble.NO_RIGHT), "This desk has no right to do that in the database"),
    ],
)
def test_a_desk_moves_to_an_empty_server(
    qtbot: QtBot, page: DatabasePage, room: Room, moved: Moved, says: str
):
    fill_in(page)
    room.tried, room.moved = EMPTY, moved
    press(qtbot, page, page.acts.primary)
    assert page.acts.primary.accessibleName() == "Move the data there"
    assert press(qtbot, page, page.acts.primary) == says
    assert room.went_on == [True]
    assert bool(room.used) == bool(page.going) == isinstance(moved, Moved)


def test_nothing_can_be_done_any_more_where_a_desk_moved_away_from(
    qtbot: QtBot, page: DatabasePage, room: Room
):
    fill_in(page)
    room.tried, room.moved = EMPTY, Moved(12, 4)
    press(qtbot, page, page.acts.primary)
    with qtbot.assertNotEmitted(page.database_left):
        press(qtbot, page, page.acts.primary)
    assert room.used == [(Address("server.example", 5432, "leenbalie", "desk"), "geheim", True)]
    assert page.going and page.going.isModal() and page.going.isVisible()
    with qtbot.waitSignal(page.database_left):
        leave(page)


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_F9])
def test_every_key_leads_to_the_other_database(qtbot: QtBot, page: DatabasePage, key: Qt.Key):
    with qtbot.waitSignal(page.database_left):
        page.model.use_file()
        qtbot.waitUntil(lambda: bool(page.going and page.going.isVisible()))
        assert page.going
        QTest.keyClick(page.going, key)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "/run/postgresql"])
def test_on_this_computer_nothing_is_said_to_be_encrypted(page: DatabasePage, host: str):
    write(page, host)
    assert page.server.tls.box.currentText() == "Not encrypted: only on this computer"
    assert not page.server.tls.isEnabled()
    write(page, "server.example")
    assert page.server.tls.box.currentText() == "Encrypted, and the certificate is verified"
    assert page.server.tls.isEnabled()


def write(page: DatabasePage, host: str) -> None:
    page.server.host.line.clear()
    QTest.keyClicks(page.server.host.line, host)


def test_a_move_is_stopped(qtbot: QtBot, page: DatabasePage, room: Room):
    fill_in(page)
    page.model.move()
    page.model.stop()
    qtbot.waitUntil(lambda: page.model.state.work is None)
    assert len(room.went_on) == 1


@pytest.mark.parametrize(
    ("copied", "says"),
    [
        (Path("copy.db"), ("A back-up was made, and it is whole", "copy.db")),
        (NoCopy("disk full"), ("No back-up was made", "disk full")),
        (Stopped(), ("Stopped; nothing was changed.", "")),
    ],
)
def test_a_copy_is_made_now(
    qtbot: QtBot,
    page: DatabasePage,
    room: Room,
    copied: Path | Stopped | NoCopy,
    says: tuple[str, str],
):
    room.copied = copied
    said = press(qtbot, page, page.now.back_up)
    assert (said, page.acts.second.text()) == says


def test_a_database_that_is_too_new_is_for_the_help_desk(
    qtbot: QtBot, page: DatabasePage, room: Room
):
    fill_in(page)
    room.tried = Reached("17.2", "x", True, Holds.TOO_NEW, Access.DESK)
    press(qtbot, page, page.acts.primary)
    assert "help desk for the newest Leenbalie" in page.acts.second.text()


def test_the_version_of_the_server_is_short(qtbot: QtBot, page: DatabasePage, room: Room):
    fill_in(page)
    room.tried = Reached("15.18 (Debian 15.18-0+deb12u1)", "desk", True, Holds.OURS, Access.DESK)
    press(qtbot, page, page.acts.primary)
    assert page.acts.second.text().startswith("PostgreSQL 15.18 (encrypted)")


@pytest.mark.parametrize(
    ("checked", "says"),
    [
        (Checked(4), "Everything is whole: 4 journal entries, no flaw."),
        (
            Checked(4, (Finding(Flaw.FILE, "page 3"),)),
            "1 flaws. Change nothing, and call the help desk.",
        ),
        (Stopped(), "Stopped; nothing was changed."),
    ],
)
def test_the_database_is_checked(
    qtbot: QtBot, page: DatabasePage, room: Room, checked: Checked, says: str
):
    room.checked = checked
    assert press(qtbot, page, page.now.check) == says


def test_a_desk_goes_back_to_its_file(qtbot: QtBot):
    room = Room(Address("server.example", 5432, "leenbalie", "desk"))
    page = DatabasePage(LOOK, room)
    qtbot.addWidget(page)
    page.show()
    assert not page.now.back_up.isVisible()
    press(qtbot, page, page.now.file)
    assert room.used == [(None, "", False)]


@pytest.fixture
def asking(qtbot: QtBot) -> LoginAsking:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return LoginAsking(LOOK, Lane(window), window)


def test_the_login_of_a_coordinator_is_asked_where_an_act_needs_it(
    qtbot: QtBot, sqlite_town: Town, asking: LoginAsking
):
    answers: list[Desk | Trouble] = [Trouble.WRONG_PASSWORD, sqlite_town.desk]
    given: list[tuple[str, ...]] = []

    def sign_in(*login: str) -> Desk | Trouble:
        given.append(login)
        return answers.pop(0)

    door = LoginDoor(sqlite_town.desk, is_enough=lambda: False, sign_in=sign_in)
    asking.listen(door)
    door.ask()
    dialog = asking.dialog
    assert dialog and not dialog.primary.isEnabled()
    asking.ask()
    assert asking.dialog is dialog  # asked once
    QTest.keyClicks(dialog.user.line, "an")
    QTest.keyClicks(dialog.password.line, "fout")
    dialog.primary.click()
    qtbot.waitUntil(dialog.notice.isVisible)
    assert dialog.notice.text() == "The database refuses the password"
    QTest.keyClicks(dialog.password.line, "juist")
    dialog.primary.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert given == [("an", "fout"), ("an", "juist")]


def test_where_one_login_is_enough_nothing_is_asked(asking: LoginAsking):
    asking.listen(None)
    assert asking.dialog is None
