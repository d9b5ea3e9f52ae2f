"""What a clerk feels when the server goes silent at the moment of a scan, in the whole program."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import Any

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from desk_app import app as program
from desk_app.adapters.sealing.safes import MemorySafe
from desk_app.adapters.settings import DeskSettings
from desk_app.desk_memory import Vault
from desk_app.usecases.offline_ports import Offline
from desk_app.wiring import Office
from measures.rows import Row
from measures.stall import LONGEST_MS, SIGNATURE
from measures.windows import PATIENCE, application
from tests.support.postgres import temp_postgres
from tests.support.pulse import Pulse
from tests.support.silence import Proxy, proxied
from tests.support.town import Town, open_town

HAND_OUTS = 10
SERVED_MS = 2000


def rows() -> list[Row]:
    app = application()
    with temp_postgres() as server, tempfile.TemporaryDirectory() as folder:
        town = open_town(server)
        town.database.upgrade()
        pairs = _pairs(town.settle())
        with proxied(server) as (url, proxy), _window(app, url, town, folder) as window:
            told = _measured(window, pairs, proxy)
        town.database.close()
    (banner, device), longest = told
    limit = "the limit"
    return [
        Row("a scan as the server goes silent, until the banner", banner, limit, SERVED_MS, 1),
        Row("the same, until the device is shown", device, limit, SERVED_MS, 1),
        Row(f"longest stall of the window in that and {HAND_OUTS} hand-outs without server",
            longest, limit, LONGEST_MS, 1),
    ]  # fmt: skip


class _Window:
    """The whole program, driven from outside."""

    def __init__(self, app: QApplication, window: program.Window) -> None:
        self._app, self._window = app, window

    @property
    def shell(self) -> Any:
        return self._window.shell

    def until(self, condition: Callable[[], object]) -> None:
        end = perf_counter() + PATIENCE
        while not condition():
            if perf_counter() > end:
                raise TimeoutError(self.shell.model.state.counter.notice)
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def at_rest(self) -> bool:
        return bool(self.shell.lane.waiting == self.shell.slow.waiting == 0)

    def is_ready(self) -> bool:
        state = self.shell.model.state
        return bool(state.open and not state.busy)

    def is_offline(self) -> bool:
        return isinstance(self.shell.opened.services.line.state, Offline)

    def settle(self) -> None:
        """Nobody has hands so quick that they go on before the window showed what they did."""
        self.until(self.is_ready)
        self._app.processEvents()

    def hand_out(self, tag: str, client_number: str) -> None:
        model = self.shell.model
        self.until(self.is_ready)
        model.accept(tag)
        self.until(lambda: model.state.counter.device is not None)
        model.accept(client_number)
        self.until(lambda: model.state.counter.newcomer and model.state.counter.course)
        self.settle()
        self.shell.counter.details.no_computer.click()
        self.settle()
        before = model.state.last_act
        model.hand_out(SIGNATURE)
        self.until(lambda: not model.state.busy and model.state.last_act != before)


@contextmanager
def _window(app: QApplication, url: str, town: Town, folder: str) -> Iterator[_Window]:
    settings = DeskSettings(desk_id=str(town.place.id))
    vault = Vault(Path(folder), MemorySafe())
    desk = program.Desk(None, lambda chosen: Office(url, chosen, vault=vault), settings)
    opened = program.Window(app, desk)
    window = _Window(app, opened)
    window.until(lambda: opened.shell is not None and opened.shell.opened is not None)
    yield window
    opened.close()


def _pairs(town: Town) -> list[tuple[str, str]]:
    course = town.course(last_lesson=town.clock().date().replace(year=2198))
    people = [town.newcomer(enrol_in=(course.id,)) for _ in range(HAND_OUTS + 2)]
    return [(town.device().tag, person.client_number or "") for person in people]


def _measured(
    window: _Window, pairs: list[tuple[str, str]], proxy: Proxy
) -> tuple[list[float], float]:
    office = window.shell.opening.office
    mirror = office._data.sharing.mirror  # noqa: SLF001 - when it is there, nothing in the window says
    window.until(lambda: window.at_rest() and mirror.taken_at())
    first, second, *others = pairs
    window.hand_out(*first)  # loads fonts in its job
    window.until(window.at_rest)
    pulse = Pulse()
    served = _served(window, proxy, second[0])
    window.shell.model.clear()
    window.until(window.at_rest)
    for each in others:
        window.hand_out(*each)
    longest = pulse.longest * 1000
    proxy.heal()
    return served, longest


def _served(window: _Window, proxy: Proxy, tag: str) -> list[float]:
    """Milliseconds until the banner, and until the device that was scanned is there."""
    model, banner = window.shell.model, window.shell.line.banner
    window.until(window.is_ready)
    begin = perf_counter()
    took: dict[int, float] = {}
    proxy.silent = True
    model.accept(tag)

    def both() -> bool:
        so = (window.is_offline() and banner.isVisible(), model.state.counter.device is not None)
        for place, is_so in enumerate(so):
            if is_so:
                took.setdefault(place, (perf_counter() - begin) * 1000)
        return len(took) == len(so)

    window.until(both)
    return [took[0], took[1]]
