"""Hears what other desks do: watches a line of notices, and opens another when it is cut."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer, Signal

from desk_app.ui.jobs import Failed, Lane
from desk_app.usecases.live_ports import Everything, LineCutError, Live, NoticeLine
from desk_app.usecases.opening import Trouble

SOONEST_MS, LATEST_MS = 250, 5000  # between two tries to connect
BEAT_MS = 900  # a server that is silent is found out within two beats
LOOK_MS = 50  # between two looks where nothing becomes readable


class NoticeListener(QObject):
    """Opening is done in a lane: a server that accepts and says nothing would freeze the window."""

    heard = Signal(object)  # News
    connected = Signal(bool)  # whether the line holds; only said when it changes

    def __init__(self, live: Live, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._lane = Lane(self)
        self._line: NoticeLine | None = None
        self._fresh: NoticeLine | None = None  # opened in the lane, not taken over yet
        self._notifier: QSocketNotifier | None = None
        self._closed = False
        self._delay = SOONEST_MS
        self.holds: bool | None = None  # not known before the first try
        self._retry = _timer(self, self.open, single=True)
        self._beat = _timer(self, self._live_sign)
        self._look = _timer(self, self._drain)
        self._look.setTimerType(Qt.TimerType.PreciseTimer)

    def open(self) -> None:
        """Try to get a line."""
        self._lane.run(self._open, self._opened)

    def close(self) -> None:
        """Hear nothing more; what is being opened meanwhile is let go."""
        self._closed = True
        self._retry.stop()
        self._let_go()
        self._lane.finish()
        if self._fresh is not None:
            self._fresh.close()
            self._fresh = None

    def _open(self) -> Trouble | None:
        line = self._live.open()
        if isinstance(line, Trouble):
            return line
        self._fresh = line
        return None

    def _opened(self, trouble: Trouble | Failed | None) -> None:
        line, self._fresh = self._fresh, None
        if trouble is not None or line is None:
            self._lost()
            return
        if self._closed:
            line.close()
            return
        self._watch(line)
        self._say(holds=True)
        self.heard.emit(Everything())
        self._drain()

    def _watch(self, line: NoticeLine) -> None:
        self._line = line
        self._delay = SOONEST_MS
        if line.descriptor is None:
            self._look.start(LOOK_MS)
        else:
            kind = QSocketNotifier.Type.Read
            self._notifier = QSocketNotifier(line.descriptor, kind, self)
            self._notifier.activated.connect(self._drain)
        self._beat.start(BEAT_MS)

    def _drain(self) -> None:
        if self._line is None:
            return
        try:
            notices = self._line.drain()
        except LineCutError:
            self._lost()
            return
        if notices:
            self.heard.emit(notices)

    def _live_sign(self) -> None:
        if self._line is None:
            return
        try:
            self._line.beat()
        except LineCutError:
            self._lost()
        else:
            self._drain()  # what the beat read on its way

    def _lost(self) -> None:
        self._let_go()
        self._say(holds=False)
        if not self._closed:
            self._retry.start(self._delay)
            self._delay = min(2 * self._delay, LATEST_MS)

    def _let_go(self) -> None:
        self._beat.stop()
        self._look.stop()
        if self._notifier is not None:  # before the descriptor is closed
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._line is not None:
            self._line.close()
            self._line = None

    def _say(self, *, holds: bool) -> None:
        if self.holds is not holds:
            self.holds = holds
            self.connected.emit(holds)


def _timer(owner: QObject, act: Callable[[], None], *, single: bool = False) -> QTimer:
    made = QTimer(owner)
    made.setSingleShot(single)
    made.timeout.connect(act)
    return made
