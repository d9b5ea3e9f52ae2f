"""Notices when nobody touched anything for a while."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

LOOK_MS = 5000
MINUTE = 60
TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """Says ``expired`` after so many minutes without a key, the mouse or a scan; 0: never."""

    expired = Signal()

    def __init__(self, app: QApplication, seconds: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._touched = seconds()
        self.minutes = 0
        app.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def note(self, *_: object) -> None:
        """Somebody is there."""
        self._touched = self._seconds()

    def look(self) -> None:
        """Whether it has been too long."""
        if self.minutes and self._seconds() - self._touched >= self.minutes * MINUTE:
            self.note()
            self.expired.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self._touched = self._seconds()
        return False
