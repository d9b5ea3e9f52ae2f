"""What the window does with what other desks did: every page that shows it looks again."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desk_app.ui.devices.notices import NoticeListener
from desk_app.ui.jobs import Lane
from desk_app.ui.services import Services
from desk_app.usecases.live_ports import Everything, News

PAUSE_MS = 100  # between two looks: the first is at once, a burst is one more
Hear = Callable[[News], None]


class LiveDesk(QObject):
    """The page in sight looks again at once; another one when it is gone to."""

    connected = Signal(bool)  # whether notices come in; said when it changes
    heard = Signal(object)  # News, at once
    due = Signal(object)  # News, gathered: what costs a look is looked at now

    def __init__(self, pages: QStackedWidget, lane: Lane) -> None:
        super().__init__(pages)
        self._pages = pages
        self._lane = lane  # in which pages look: while it is busy, news are gathered
        self._services: Services | None = None
        self.listener: NoticeListener | None = None
        self._news: News = ()
        self._stale: set[QWidget | None] = set()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._turn)
        pages.currentChanged.connect(self._arrive)

    def open(self, services: Services) -> None:
        """Listen from now on; once is enough."""
        self._services = services
        if services.live is not None and self.listener is None:
            self.listener = NoticeListener(services.live.live, self)
            self.listener.heard.connect(self.hear)
            self.listener.connected.connect(self.connected)
            self.listener.open()

    def close(self) -> None:
        """Hear nothing more."""
        self._pause.stop()
        if self.listener is not None:
            self.listener.close()

    def hear(self, news: News) -> None:
        """Take in what happened; what this window did itself it has shown already."""
        live = self._services.live if self._services else None
        if not isinstance(news, Everything) and live is not None:
            self._forget_hidden()
            news = live.own.of_others(news)
        if not news:
            return
        self.heard.emit(news)
        self._news = _both(self._news, news)
        if not self._pause.isActive():
            self._turn()

    def _turn(self) -> None:
        """Let everything look again, unless it still looks or nothing happened."""
        if not self._news:
            return
        self._pause.start()
        if self._lane.waiting:
            return
        news, self._news = self._news, ()
        self.due.emit(news)
        self._forget_hidden()
        if (hear := _hear_of(self._pages.currentWidget())) is not None:
            hear(news)

    def _forget_hidden(self) -> None:
        """What is not in sight is older than the database now."""
        shown = self._pages.currentWidget()
        every = (self._pages.widget(place) for place in range(self._pages.count()))
        self._stale = {page for page in every if page is not shown}

    def _arrive(self) -> None:
        page = self._pages.currentWidget()
        waited = _hear_of(page) if page in self._stale else None
        self._stale.discard(page)
        if waited is not None:
            waited(Everything())


def _hear_of(page: QWidget | None) -> Hear | None:
    """How a page hears of other desks; one that shows nothing of theirs does not."""
    hear: Hear | None = getattr(page, "hear", None)
    return hear


def _both(one: News, other: News) -> News:
    if isinstance(one, Everything) or isinstance(other, Everything):
        return Everything()
    return one + other
