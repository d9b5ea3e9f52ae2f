from collections.abc import Iterator
from dataclasses import dataclass, field
from uuid import UUID, uuid4

import pytest
from PySide6.QtWidgets import QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from desk_app.ui.jobs import Lane
from desk_app.ui.live import LiveDesk
from desk_app.ui.services import LiveServices
from desk_app.usecases.live_ports import Everything, News, Notice
from desk_app.usecases.opening import Trouble
from desk_app.usecases.own_acts import OwnActs
from tests.support.services import services_of
from tests.support.town import Town

DESK = uuid4()


class Page(QWidget):
    """Remembers what it heard."""

    def __init__(self) -> None:
        super().__init__()
        self.news: list[News] = []

    def hear(self, news: News) -> None:
        self.news.append(news)


@dataclass
class Away:
    """A server that is not there."""

    tries: int = 0

    def open(self) -> Trouble:
        self.tries += 1
        return Trouble.UNREACHABLE


@dataclass
class Desk:
    qtbot: QtBot
    lane: Lane
    stack: QStackedWidget
    live: LiveDesk
    pages: list[Page]
    due: list[News] = field(default_factory=list)
    heard: list[News] = field(default_factory=list)

    def at_rest(self) -> None:
        self.qtbot.waitUntil(lambda: not self.live._pause.isActive())


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    lane, stack, pages = Lane(), QStackedWidget(), [Page(), Page()]
    qtbot.addWidget(stack)
    for page in pages:
        stack.addWidget(page)
    made = Desk(qtbot, lane, stack, LiveDesk(stack, lane), pages)
    made.live.due.connect(made.due.append)
    made.live.heard.connect(made.heard.append)
    yield made
    made.live.close()
    assert lane.finish()


def notice(act_id: UUID | None = None) -> Notice:
    return Notice(act_id or uuid4(), DESK, "prepare", device_id=uuid4())


def test_the_first_news_is_looked_at_at_once(desk: Desk):
    news = (notice(),)
    desk.live.hear(news)
    assert desk.due == [news] and desk.pages[0].news == [news]


def test_a_burst_of_two_hundred_is_looked_at_twice(desk: Desk):
    news = [(notice(),) for _ in range(200)]
    for each in news:
        desk.live.hear(each)
    desk.at_rest()
    assert len(desk.heard) == 200
    assert desk.due == [news[0], tuple(each for (each,) in news[1:])]


def test_news_wait_while_pages_still_look(desk: Desk):
    desk.lane.waiting += 1
    desk.live.hear((notice(),))
    assert len(desk.heard) == 1 and not desk.due
    desk.lane.waiting -= 1
    desk.qtbot.waitUntil(lambda: len(desk.due) == 1)


def test_everything_swallows_what_came_with_it(desk: Desk):
    desk.live.hear((notice(),))
    desk.live.hear((notice(),))
    desk.live.hear(Everything())
    desk.at_rest()
    assert desk.due[1:] == [Everything()]


def test_a_page_out_of_sight_looks_when_it_is_gone_to(desk: Desk):
    desk.live.hear((notice(),))
    assert desk.pages[1].news == []
    desk.stack.setCurrentIndex(1)
    desk.stack.setCurrentIndex(0)
    desk.stack.setCurrentIndex(1)
    assert desk.pages[1].news == [Everything()]


def test_what_a_window_does_itself_only_makes_hidden_pages_old(desk: Desk, sqlite_town: Town):
    own = OwnActs()
    desk.live._services = services_of(sqlite_town, live=LiveServices(Away(), own))
    mine = notice()
    own._ids[mine.act_id] = None
    desk.live.hear((mine,))
    assert not desk.heard and desk.pages[0].news == []
    desk.stack.setCurrentIndex(1)
    assert desk.pages[1].news == [Everything()]


def test_a_server_that_is_away_is_said_and_tried_again(qtbot: QtBot, desk: Desk, sqlite_town: Town):
    away, said = Away(), list[bool]()
    desk.live.connected.connect(said.append)
    desk.live.open(services_of(sqlite_town, live=LiveServices(away, OwnActs())))
    qtbot.waitUntil(lambda: away.tries == 2)
    assert said == [False]
