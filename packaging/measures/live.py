"""From an act at one desk until another has painted it, against a bare listener of the same act."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from select import select

import psycopg
from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication, QStackedWidget

from desk_app.adapters import paths
from desk_app.ui.jobs import Lane
from desk_app.ui.live import PAUSE_MS, LiveDesk
from desk_app.ui.loans.page import LoansPage
from desk_app.ui.parts.flashing import STEP_MS, STEPS
from desk_app.ui.services import LiveServices
from desk_app.ui.theme import Theme
from desk_app.usecases.own_acts import OwnActs
from measures.rows import FRAME_MS, Row, median
from measures.windows import application
from tests.support.postgres import temp_postgres
from tests.support.services import services_of
from tests.support.town import Town, open_town

ROOT = Path(__file__).parents[2]
ROUNDS, WARM = 120, 10
LOANS = 300  # that are there already
PATIENCE_MS = 10_000
Heard = Callable[[], int]  # waits, and gives the moment


def rows() -> list[Row]:
    app = application()
    with temp_postgres() as url:
        town = open_town(url)
        town.database.upgrade()
        town.settle()
        for _ in range(LOANS):
            town.lend()
            town.later(minutes=1)
        lend = (url, str(town.desk_at("GNT", "balie 3").id), str(town.staff.id))
        with _other_desk(*lend, "100000") as order, _bare(url) as heard:
            bare = [_round(order, heard) for _ in range(ROUNDS)][WARM:]
        desk = _Desk(app, town)
        with _other_desk(*lend, "200000") as order:
            painted = [_round(order, desk.painted) for _ in range(ROUNDS)][WARM:]
        desk.close()
        town.database.close()
    begun, committed = (median(list(each)) for each in zip(*painted, strict=True))
    what = "hand-out at desk A -> painted in the list of desk B"
    seen = "committed at desk A -> painted in the list of desk B"
    return [
        Row(what, begun, "heard by a bare psycopg listener", median([b for b, _ in bare]), 5),
        Row(seen, committed, "one frame", FRAME_MS, 1),
    ]


@contextmanager
def _bare(url: str) -> Iterator[Heard]:
    """A listener that does nothing else, on the channel of the acts."""
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as listener:
        listener.execute("LISTEN leenbalie")

        def heard() -> int:
            select([listener.fileno()], [], [], PATIENCE_MS / 1000)
            listener.pgconn.consume_input()
            if listener.pgconn.notifies() is None:
                raise TimeoutError
            return time.perf_counter_ns()

        yield heard


def _round(order: subprocess.Popen[str], heard: Heard) -> tuple[float, float]:
    """One act, once what came before is over, as people work."""
    time.sleep(PAUSE_MS / 1000 / 10)
    if order.stdin is None or order.stdout is None:
        raise TypeError
    order.stdin.write("\n")
    order.stdin.flush()
    at = heard()
    begun, commit = map(int, order.stdout.readline().split())
    return (at - begun) / 1e6, (at - commit) / 1e6


@contextmanager
def _other_desk(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "measures.other_desk", *arguments]
    folders = f"{ROOT}:{ROOT / 'packaging'}"
    with subprocess.Popen(
        command, env={"PYTHONPATH": folders}, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        text=True,
    ) as process:  # fmt: skip
        if process.stdout is None or process.stdout.readline() != "ready\n":
            raise RuntimeError(arguments[0])
        yield process
        process.kill()


class _Desk(QObject):
    """Desk B: the page of loans in a window that listens."""

    def __init__(self, app: QApplication, town: Town) -> None:
        super().__init__()
        self._app = app
        self._total = 0
        self._seen: int | None = 0  # nothing is waited for yet
        self._lane = Lane(self)
        self._stack = QStackedWidget()
        look = Theme(paths.resources(), dark=False)
        services = services_of(town, live=LiveServices(town.database.live, OwnActs()))
        self._page = LoansPage(look, self._lane, services, town.reads.setup())
        self._page.list.table.viewport().installEventFilter(self)
        self._stack.addWidget(self._page)
        self._stack.resize(1366, 768)
        self._stack.show()
        self._live = LiveDesk(self._stack, self._lane)
        self._live.open(services)
        self._work(lambda: bool(self._live.listener and self._live.listener.holds))
        newest = next(i for i, c in enumerate(self._page.model.columns) if c.order == "started_at")
        for _ in range(2):
            self._page.list.table.sort_by(newest)
        self._rest()
        self._total = self._page.model.state.total or 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The paint that shows one row more is the one that is waited for."""
        total = self._page.model.state.total or 0
        if event.type() == QEvent.Type.Paint and total > self._total and self._seen is None:
            self._total, self._seen = total, 0
        return False

    def painted(self) -> int:
        """Wait until a row more is on the screen."""
        self._seen = None
        end = time.monotonic() + PATIENCE_MS / 1000
        while self._seen is None:
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.monotonic() > end:
                raise TimeoutError
        at = time.perf_counter_ns()
        self._rest()
        return at

    def close(self) -> None:
        self._live.close()
        self._stack.close()
        self._lane.finish()

    def _rest(self) -> None:
        """Until the flash and the pause are over."""
        end = time.monotonic() + (STEPS * STEP_MS + 1.5 * PAUSE_MS) / 1000
        self._work(lambda: time.monotonic() > end and self._lane.waiting == 0)

    def _work(self, until: Callable[[], bool]) -> None:
        while not until():
            self._app.processEvents()
