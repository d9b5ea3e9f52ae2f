"""The one way off the GUI thread: a lane runs jobs one after another and answers on it."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from desk_app.ui.garbage import collect_here
from desk_app.usecases.opening import Trouble, TroubleError

T = TypeVar("T")
TURN = 0.0003  # seconds that a job keeps the interpreter while the GUI waits; usual are 0.005


@dataclass(frozen=True, slots=True)
class Failed:
    """A job that broke: a bug or the outside world, already logged."""

    error: BaseException


class Lane(QObject):
    """Runs its jobs in order, one at a time, beside the GUI."""

    _done = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(TURN)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)  # the thread keeps its database connection warm
        self._done.connect(self._answer)
        collect_here()
        self.waiting = 0

    def run(self, work: Callable[[], T], on_result: Callable[[T | Failed], None]) -> None:
        """Do ``work`` in the lane, then give its result to ``on_result`` on the GUI thread."""
        self.waiting += 1
        self._pool.start(_Job(work, on_result, self._done))

    def finish(self, milliseconds: int = 5000) -> bool:
        """Wait for what is under way; gives whether all was done in time."""
        return self._pool.waitForDone(milliseconds)

    @Slot(object, object)
    def _answer(self, on_result: Callable[[Any], None], result: object) -> None:
        self.waiting -= 1
        on_result(result)


@dataclass(frozen=True, slots=True)
class Lanes:
    """Papers are made one at a time, in the counter's lane; printers and lists are slow."""

    making: Lane
    slow: Lane


class _Job(QRunnable, Generic[T]):
    def __init__(
        self,
        work: Callable[[], T],
        on_result: Callable[[T | Failed], None],
        done: Any,  # noqa: ANN401 - a bound signal
    ) -> None:
        super().__init__()
        self._work, self._on_result, self._done = work, on_result, done

    def run(self) -> None:
        result: T | Failed
        try:
            result = self._work()
        except Exception as error:  # noqa: BLE001 - a lane survives every job
            _log(error)
            result = Failed(error)
        self._done.emit(self._on_result, result)


def _log(error: BaseException) -> None:
    """Log the error; of one from the database no message, which may hold a row with names."""
    import logging  # noqa: PLC0415 - 10 ms that the first paint saves
    import traceback  # noqa: PLC0415 - as above

    log = logging.getLogger(__name__)
    told = _from_database(error)
    if isinstance(error, TroubleError) and error.trouble is Trouble.UNREACHABLE:
        log.info("job without its server")  # the window says so, and it is nobody's mistake
    elif told is None:
        log.error("job failed", exc_info=error)
    else:
        frames = "".join(traceback.format_tb(error.__traceback__))
        log.error("job failed: %s %s\n%s", type(told).__name__, _code(told), frames)


def _from_database(error: BaseException | None) -> BaseException | None:
    """The driver's error in its wrapping, when there is one among the causes."""
    while error is not None and not hasattr(error, "orig"):
        error = error.__cause__ or error.__context__
    return error


def _code(error: BaseException) -> str:
    """The SQLSTATE of PostgreSQL or SQLite's name for what went wrong."""
    driver = getattr(error, "orig", None)
    return str(getattr(driver, "sqlstate", None) or getattr(driver, "sqlite_errorname", ""))
