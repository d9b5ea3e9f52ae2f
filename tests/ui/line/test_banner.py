"""The banner and the chip of the database, as the line to the server goes and comes back."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desk_app.adapters.paths import resources
from desk_app.ui.line import watch as watching
from desk_app.ui.line.watch import LineWatch
from desk_app.ui.parts.labels import Chip
from desk_app.ui.workspace import Heading, Workspace
from desk_app.usecases.line import Line
from desk_app.usecases.line_desk import LineDesk
from desk_app.usecases.no_mirror import NoMirror
from desk_app.usecases.offline_ports import LineState, Offline, Online, Remark, Sending
from desk_app.usecases.opening import Trouble, TroubleError
from desk_app.usecases.sending import Far, LineKeeper, Sender
from desk_app.usecases.shared_door import SharedDoor
from tests.support.services import LOOK
from tests.support.town import NOW, Ticking

LEFT = Qt.MouseButton.LeftButton
FAR: Any = None  # no act is sent here


class Counter:
    """A window with its line; ``there`` is whether the server answers."""

    def __init__(self, qtbot: QtBot) -> None:
        self.there = True
        self.asks: Callable[[], bool] | None = None
        self.news: list[object] = []
        clock, copy = Ticking(), NoMirror(Trouble.FULL)
        self.line = Line(copy, clock)
        far = Far(FAR, FAR, lambda: self.asks() if self.asks else self.there)
        sender = Sender(far, copy, self.line)
        keeper = LineKeeper(sender, far, SharedDoor(FAR, copy, self.line), clock)
        self.workspace = Workspace(LOOK, QWidget())
        qtbot.addWidget(self.workspace)
        makers: dict[str, Callable[[], QWidget]] = {"conflicts": QWidget}
        self.workspace.open(Heading("Leuven", "An", "shared database"), makers)
        self.workspace.resize(1100, 680)
        self.workspace.show()
        self.watch = LineWatch(LOOK, self.workspace)
        self.watch.turned.connect(self.news.append)
        self.banner = self.watch.banner
        self.watch.open(LineDesk(self.line, keeper, sender, copy))

    @property
    def chip(self) -> str:
        found = [c for c in self.workspace.findChildren(Chip) if not c.isHidden()]
        return " ".join(chip.accessibleName() for chip in found)

    def be(self, state: LineState) -> None:
        self.watch._again.stop()
        self.watch.lane.finish()
        self.line.be(state)


@pytest.fixture
def counter(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Counter]:
    monkeypatch.setattr(watching, "EACH_MS", 20)
    made = Counter(qtbot)
    yield made
    made.watch.close()


def test_the_window_says_that_the_server_is_gone_and_that_it_is_back(
    qtbot: QtBot, counter: Counter
):
    assert counter.chip == "shared database" and counter.banner.isHidden()
    counter.there = False
    qtbot.waitUntil(lambda: not counter.banner.isHidden())
    qtbot.waitUntil(lambda: counter.chip == "no server")
    assert counter.banner.what.text().startswith("No server")
    counter.workspace.open(Heading("Leuven", "Bram", "shared database"), {})
    qtbot.waitUntil(lambda: counter.chip == "no server")
    counter.there = True
    qtbot.waitUntil(counter.banner.isHidden)
    qtbot.waitUntil(lambda: counter.chip == "shared database")
    assert len(counter.news) == 2


def test_a_second_opening_changes_nothing(counter: Counter):
    counter.watch.open(None)
    counter.watch.open(FAR)
    assert counter.watch._line is not None


@pytest.mark.parametrize("by_key", [False, True])
def test_what_did_not_fit_leads_to_the_conflicts(counter: Counter, by_key: bool):
    counter.be(Online(sent=5, refused=2))
    assert counter.banner.what.text() == "2 acts no longer fit"
    assert counter.banner.next.text() == "They wait under Conflicts. 5 acts sent."
    assert counter.banner.property("tone") == "warn"
    if by_key:
        QTest.keyClick(counter.banner.conflicts, Qt.Key.Key_Space)
    else:
        QTest.mouseClick(counter.banner.conflicts, LEFT)
    assert counter.workspace.stack.currentWidget() is counter.workspace.page("conflicts")


def test_nothing_is_said_to_be_sent_when_nothing_fits(counter: Counter):
    counter.be(Online(refused=1))
    assert counter.banner.what.text() == "1 act no longer fits"
    assert counter.banner.next.text() == "It waits under Conflicts."
    assert counter.banner.property("tone") == "warn"


def test_a_sending_shows_how_far_it_is(counter: Counter):
    counter.be(Sending(15, sent=5))
    assert counter.banner.what.text() == "The server is back: 15 acts on their way"
    progress = counter.banner.progress
    assert not progress.isHidden() and (progress.value(), progress.maximum()) == (5, 20)
    assert counter.banner.conflicts.isHidden() and counter.banner.read.isHidden()


def test_what_was_sent_is_said_for_a_while(
    qtbot: QtBot, counter: Counter, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(watching, "READ_MS", 50)
    counter.be(Online(sent=1))
    assert counter.banner.what.text() == "1 act sent"
    qtbot.waitUntil(counter.banner.isHidden)


@pytest.mark.parametrize(
    ("asks", "what"),
    [
        (Trouble.PASSWORD_NEEDED, "The server asks for the password"),
        (Trouble.WRONG_PASSWORD, "The password of the server is not right"),
    ],
)
def test_a_server_that_asks_for_a_password_can_be_given_it(
    qtbot: QtBot, counter: Counter, asks: Trouble, what: str
):
    counter.be(Offline(NOW, NOW, 2, asks))
    assert counter.banner.what.text() == what
    assert counter.banner.next.text().endswith("2 acts wait to be sent")
    with qtbot.waitSignal(counter.watch.password_wanted) as wanted:
        QTest.mouseClick(counter.banner.password, LEFT)
    assert wanted.args == [asks]
    counter.be(Offline(NOW, NOW, 2))
    assert counter.banner.password.isHidden()


def test_a_server_that_asks_for_a_password_is_looked_at_less_often(qtbot: QtBot, counter: Counter):
    looks: list[bool] = []

    def asks() -> bool:
        looks.append(True)
        raise TroubleError(Trouble.PASSWORD_NEEDED)

    counter.asks = asks
    qtbot.waitUntil(lambda: counter.watch._again.interval() == watching.ASKED_MS)
    counter.asks = None
    counter.watch.look_again()
    qtbot.waitUntil(counter.banner.isHidden)
    assert len(looks) == 1


def test_a_damaged_copy_is_told_until_it_was_read(counter: Counter):
    counter.be(Online())
    counter.line.remark(Remark(Trouble.CORRUPT, "mirror-aside.db"))
    assert "mirror-aside.db" in counter.banner.next.text()
    QTest.mouseClick(counter.banner.read, LEFT)
    assert counter.banner.isHidden()


@pytest.mark.parametrize("trouble", list(Trouble))
def test_a_copy_that_cannot_be_kept_stays_on_the_screen(
    qtbot: QtBot, counter: Counter, monkeypatch: pytest.MonkeyPatch, trouble: Trouble
):
    monkeypatch.setattr(watching, "READ_MS", 0)
    counter.be(Online(sent=3))
    counter.line.remark(Remark(trouble))
    qtbot.waitUntil(lambda: not counter.watch._read.isActive())
    assert counter.banner.what.text() == "Going on without the server is not possible now"
    assert counter.banner.next.text().startswith("The copy on this computer: ")
    assert not counter.banner.isHidden() and counter.banner.read.isHidden()


STATES: tuple[LineState, ...] = (
    Offline(NOW),
    Offline(NOW, NOW, 1),
    Offline(NOW, NOW - timedelta(days=12), 1250),
    Offline(NOW, NOW - timedelta(days=12), 1250, Trouble.PASSWORD_NEEDED),
    Offline(NOW, NOW - timedelta(days=12), 1250, Trouble.WRONG_PASSWORD),
    Sending(1250, sent=1250),
    Online(sent=1250),
    Online(sent=1250, refused=1),
    Online(refused=1250),
    Online(sent=1250, refused=120),
    Online(remark=Remark(Trouble.CORRUPT, "mirror-1a2b3c4d-aside-20261127-090000.db")),
    Online(remark=Remark(Trouble.READ_ONLY)),
)


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_nothing_is_cut_in_the_smallest_window(qtbot: QtBot, counter: Counter, language: str):
    translator = QTranslator()
    translator.load(f"leenbalie_{language}", str(resources() / "i18n"))
    QCoreApplication.installTranslator(translator)
    for state in STATES:
        counter.line._remark = state.remark if isinstance(state, Online) else None
        counter.be(state)
        qtbot.waitUntil(lambda: fits(counter.banner.what) and fits(counter.banner.next))
        assert counter.workspace.width() == 1100
    QCoreApplication.removeTranslator(translator)


def fits(said: QLabel) -> bool:
    if said.wordWrap():
        return said.heightForWidth(said.width()) <= said.height()
    return said.sizeHint().width() <= said.width()
