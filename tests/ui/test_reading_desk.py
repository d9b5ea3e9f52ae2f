from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from desk_app.domain.counter import Counter
from desk_app.ui.reading_desk import ReadingDesk
from desk_app.usecases.opening import Trouble, TroubleError
from desk_app.usecases.read_log import Look, Looked
from tests.support.services import services_of
from tests.support.town import Town

Open = Callable[..., ReadingDesk]


@dataclass
class Broken:
    """A server that is away for a while."""

    refuses: int
    kept: list[Looked] = field(default_factory=list)

    def write(self, looks: tuple[Looked, ...]) -> None:
        self.refuses -= 1
        if self.refuses >= 0:
            raise TroubleError(Trouble.UNREACHABLE)
        self.kept += looks

    def of(self, newcomer_id: UUID, limit: int) -> tuple[Look, ...]:
        return ()


@pytest.fixture
def open_desk(qtbot: QtBot, sqlite_town: Town) -> Iterator[Open]:
    opened: list[ReadingDesk] = []

    def made(log: object) -> ReadingDesk:
        desk = ReadingDesk()
        desk.open(services_of(sqlite_town, read_log=log))
        opened.append(desk)
        return desk

    yield made
    for desk in opened:
        desk.close()


def test_whoever_comes_on_the_counter_was_looked_at_once(
    qtbot: QtBot, sqlite_town: Town, open_desk: Open
):
    log = sqlite_town.database.read_log
    desk, person = open_desk(log), sqlite_town.newcomer()
    found = sqlite_town.reads.newcomer_by_id(person.id, sqlite_town.clock().date())
    for _ in range(3):
        desk.on_counter(Counter(newcomer=found))
        desk.on_counter(Counter())
    qtbot.waitUntil(lambda: desk.waiting == 0)
    (line,) = log.of(person.id, 10)
    assert (line.who, line.desk, line.at) == ("An Peeters", "balie 2", sqlite_town.clock())


def test_the_borrower_of_a_device_that_comes_back_was_looked_at(
    qtbot: QtBot, sqlite_town: Town, open_desk: Open
):
    lent = sqlite_town.lend()
    desk = open_desk(sqlite_town.database.read_log)
    desk.on_counter(Counter(device=sqlite_town.reads.device(lent.tag)))
    qtbot.waitUntil(lambda: desk.waiting == 0)
    assert lent.newcomer_id
    assert len(sqlite_town.database.read_log.of(lent.newcomer_id, 10)) == 1


def test_what_cannot_be_written_now_is_tried_again(qtbot: QtBot, open_desk: Open):
    log = Broken(refuses=1)
    desk = open_desk(log)
    first, second = UUID(int=1), UUID(int=2)
    desk.looked(first)
    qtbot.waitUntil(desk._retry.isActive)
    desk.looked(second)
    assert desk.waiting == 2
    desk._retry.setInterval(0)
    qtbot.waitUntil(lambda: desk.waiting == 0)
    assert [each.newcomer_id for each in log.kept] == [first, second]


def test_what_waits_at_the_end_is_written_then(sqlite_town: Town, open_desk: Open):
    log = Broken(refuses=0)
    desk = open_desk(log)
    desk.looked(UUID(int=1))
    desk.close()
    assert {each.newcomer_id for each in log.kept} == {UUID(int=1)}


def test_what_cannot_be_written_at_the_end_is_not_lost_silently(
    open_desk: Open, caplog: pytest.LogCaptureFixture
):
    desk = open_desk(Broken(refuses=9))
    desk.looked(UUID(int=1))
    desk.close()
    assert "1 lines of the read log could not be written" in caplog.text
    caplog.clear()


def test_a_desk_that_notes_nothing_waits_for_nothing(open_desk: Open):
    desk = open_desk(None)
    desk.looked(UUID(int=1))
    assert desk.waiting == 0
