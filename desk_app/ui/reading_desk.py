"""Keeps who looked at which newcomer: in a lane of its own, and tried until it is written."""

import logging
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QTimer

from desk_app.domain.counter import Counter
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.services import Services
from desk_app.usecases.opening import Trouble, TroubleError
from desk_app.usecases.read_log import Gathering, Looked, ReadLog

SOONEST_MS, LATEST_MS = 2_000, 60_000  # between two tries
LAST_MS = 3_000  # of trying at the end
log = logging.getLogger(__name__)


class ReadingDesk(QObject):
    """Never in the way: nobody waits for it, and what cannot be written now waits here."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = Lane(self)
        self._services: Services | None = None
        self._gathering: Gathering | None = None
        self._on_counter: frozenset[UUID] = frozenset()
        self._delay = SOONEST_MS
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.timeout.connect(self._write)

    @property
    def waiting(self) -> int:
        """How many looks are not written yet."""
        return len(self._gathering.waiting) if self._gathering else 0

    def open(self, services: Services) -> None:
        """Note looks of whoever works here now."""
        self._services = services
        if self._gathering is None:
            self._gathering = Gathering(services.clock)

    def on_counter(self, counter: Counter) -> None:
        """Whoever came on the counter was looked at."""
        lent = counter.returning
        here = {lent.newcomer.id} if lent else set()
        if counter.newcomer:
            here.add(counter.newcomer.newcomer.id)
        came, self._on_counter = here - self._on_counter, frozenset(here)
        for newcomer_id in came:
            self.looked(newcomer_id)

    def looked(self, newcomer_id: UUID) -> None:
        """A newcomer's card was opened."""
        services, gathering = self._services, self._gathering
        if services is None or gathering is None or services.read_log is None:
            return
        here = services.drafts.here
        gathering.looked(services.drafts.new_id(), here.place.id, here.staff.id, newcomer_id)
        if not self._retry.isActive():
            self._write()

    def close(self) -> None:
        """Write what is left, as far as that can be done now; what cannot be is logged."""
        self._retry.stop()
        self._lane.finish(LAST_MS)
        services, gathering = self._services, self._gathering
        if services is None or gathering is None or not gathering.waiting:
            return
        left, written = len(gathering.waiting), list[bool]()
        self._lane.run(
            lambda: written.append(isinstance(_written(services.read_log, gathering), tuple)),
            _nothing,
        )
        self._lane.finish(LAST_MS)
        if written != [True]:
            log.warning("%d lines of the read log could not be written", left)

    def _write(self) -> None:
        services, gathering = self._services, self._gathering
        if services is None or gathering is None or not gathering.waiting or self._lane.waiting:
            return
        self._lane.run(partial(_written, services.read_log, gathering), self._done)

    def _done(self, written: tuple[Looked, ...] | Trouble | Failed) -> None:
        if isinstance(written, Trouble | Failed) or self._gathering is None:
            self._retry.start(self._delay)
            self._delay = min(2 * self._delay, LATEST_MS)
            return
        self._delay = SOONEST_MS
        self._gathering.written(written)
        self._write()


def _written(log: ReadLog | None, gathering: Gathering) -> tuple[Looked, ...] | Trouble:
    """What was written; a server that is away is no bug."""
    looks = gathering.waiting
    if log is None:
        return looks
    try:
        log.write(looks)
    except TroubleError as error:
        return error.trouble
    return looks


def _nothing(_: object) -> None:
    """Nobody is left to tell."""
