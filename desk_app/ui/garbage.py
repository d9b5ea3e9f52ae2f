"""Garbage is looked for in the thread of the window only: what is found may be a widget."""

import gc
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer

EACH_MS: Final = 100


class Collector(QObject):
    """Collects what is due now and then, where it lives, instead of wherever it falls due.

    A job that destroys an object of Qt holds a lock of Qt and waits for Python's; the window may
    hold Python's and wait for the same lock of Qt: then both wait for ever.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        timer = QTimer(self)
        timer.setInterval(EACH_MS)
        timer.timeout.connect(collect_due)
        timer.start()


def collect_here() -> None:
    """Collect in this thread only, for as long as the application lasts."""
    gc.disable()
    application = QCoreApplication.instance()
    if application is not None and application.findChild(Collector) is None:
        Collector(application)


def collect_due() -> None:
    """Collect the oldest generation that is due, as Python would by itself."""
    counts, most = gc.get_count(), gc.get_threshold()
    due = next((n for n in (2, 1, 0) if counts[n] > most[n]), None)
    if due is not None:
        gc.collect(due)
