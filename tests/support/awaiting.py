"""Waiting for a window without sleeping: a condition is looked at after every event."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from pytestqt.qtbot import QtBot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

Condition = Callable[[], bool | None]
Waiting = Callable[..., None]
AT_LEAST_EACH_MS = 10  # what comes without an event: a file, another program


def looking_often(wait: Waiting) -> Waiting:
    """``QtBot.waitUntil``, only sooner; what never comes about is left to it, and to its words."""

    def until(bot: QtBot, callback: Condition, *, timeout: int = 5000) -> None:
        from PySide6 import QtCore  # noqa: PLC0415 - loaded where a window is

        app, deleted = QtCore.QCoreApplication, QtCore.QEvent.Type.DeferredDelete.value
        waker = QtCore.QTimer()
        waker.start(AT_LEAST_EACH_MS)
        end = time.monotonic() + timeout / 1000
        while time.monotonic() < end:
            if _holds(callback):
                return
            app.processEvents(QtCore.QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            app.sendPostedEvents(None, deleted)  # as an event loop does
        wait(bot, callback, timeout=1)

    return until


def in_front(bot: QtBot, widget: "QWidget") -> None:
    """Show it, and wait until keys go to it."""
    bot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    bot.waitUntil(widget.isActiveWindow)


def _holds(callback: Condition) -> bool:
    try:
        held = callback()
    except AssertionError:
        return False
    return held is None or held is True  # anything else is a mistake, which the usual wait names
