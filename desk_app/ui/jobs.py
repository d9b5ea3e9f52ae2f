"""The one way off the GUI thread: a lane runs jobs one after another and answers on it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Failed:
    """A job that broke: a bug or the outside world, already logged."""

    error: BaseException


class Lane(QObject):
    """Runs its jobs in order, one at a time, beside the GUI."""

    _done = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)  # the thread keeps its database connection warm
        self._done.connect(self._answer)
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
    """Log the error without statement parameters, which may hold names."""
    import logging  # noqa: PLC0415 - 10 ms that the first paint saves

    if hasattr(error, "hide_parameters"):
        error.hide_parameters = True
    logging.getLogger(__name__).error("job failed", exc_info=error)
