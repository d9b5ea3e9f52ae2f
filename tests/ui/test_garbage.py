import gc
import threading
import weakref
from typing import Any

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desk_app.ui.jobs import Lane


class Dropped(QObject):
    """In a circle, so only a collector lets go of it; says in which thread."""

    def __init__(self, threads: list[int]) -> None:
        super().__init__()
        self.circle: Any = self
        weakref.finalize(self, lambda: threads.append(threading.get_ident()))


def make_garbage(threads: list[int]) -> None:
    for _ in range(20):
        Dropped(threads)


def allocate() -> int:
    """Enough for the collector to be due many times over."""
    return len([[] for _ in range(200_000)])


def enough() -> list[object]:
    """Enough that the collector is due as long as it is kept."""
    return [[] for _ in range(gc.get_threshold()[0] * 2)]


def test_a_job_never_destroys_what_belongs_to_the_thread_of_the_window(qtbot: QtBot):
    """Else both may wait for each other for ever: one for a lock of Qt, one for Python's."""
    lane, threads, done = Lane(), list[int](), list[object]()
    make_garbage(threads)
    lane.run(allocate, done.append)
    qtbot.waitUntil(lambda: bool(done))
    kept = enough()
    qtbot.waitUntil(lambda: len(threads) == 20)
    assert kept and set(threads) == {threading.get_ident()}


def test_garbage_is_collected_while_a_window_is_open(qtbot: QtBot):
    lane, threads = Lane(), list[int]()
    assert lane.waiting == 0 and not gc.isenabled()
    make_garbage(threads)
    kept = enough()
    qtbot.waitUntil(lambda: len(threads) == 20)
    assert kept
