"""What other desks do to what lies on the counter: looked up again, and said before going on."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject

from desk_app.domain.counter import Counter
from desk_app.domain.parking import FoundAgain
from desk_app.domain.touched import renewed, things_on
from desk_app.ui.counter.view_model import CounterViewModel
from desk_app.ui.jobs import Failed
from desk_app.ui.services import Services
from desk_app.usecases.live_ports import Everything, News, touches


class Meanwhile(QObject):
    """While it looks, nothing can be signed or taken back; the door decides in any case."""

    def __init__(self, model: CounterViewModel) -> None:
        super().__init__(model)
        self._model = model
        self._services: Services | None = None
        self._looking = False
        self._missed: News | None = None  # came while it looked

    def open(self, services: Services) -> None:
        """Look things up here."""
        self._services = services

    def hear(self, news: News) -> None:
        """Look again when it is about something that lies here."""
        counter = self._model.state.counter
        if self._services is None or not touches(news, *things_on(counter)):
            return
        if self._looking:
            self._missed = news
            return
        self._looking = True
        self._model.hold(stale=True)
        work = partial(_look, self._services, counter, _desk_of(news, counter))
        self._model.lane.run(work, self._looked)

    def _looked(self, answer: tuple[FoundAgain, str] | Failed) -> None:
        self._looking = False
        missed, self._missed = self._missed, None
        self._model.hold(stale=False)
        if not isinstance(answer, Failed):
            self._show(*answer)
        if missed is not None:
            self.hear(missed)

    def _show(self, found: FoundAgain, desk: str) -> None:
        counter = self._model.state.counter
        now = renewed(counter, found, desk)
        if now.notice is not counter.notice:
            self._model.lay(now)
        elif now != counter:
            self._model.edit(lambda _: now)


def _desk_of(news: News, counter: Counter) -> UUID | None:
    """Where it was touched last, when that is known."""
    if isinstance(news, Everything):
        return None
    here = things_on(counter)
    return next((n.desk_id for n in reversed(news) if touches((n,), *here)), None)


def _look(services: Services, counter: Counter, desk_id: UUID | None) -> tuple[FoundAgain, str]:
    reads, today = services.reads, services.clock().date()
    device, newcomer = counter.device, counter.newcomer
    found = FoundAgain(
        reads.device_by_id(device.device.id) if device else None,
        reads.newcomer_by_id(newcomer.newcomer.id, today) if newcomer else None,
    )
    desks = {desk.id: desk.name for desk in reads.setup().desks} if desk_id else {}
    return found, desks.get(desk_id, "") if desk_id else ""
