"""Notices when nobody touched anything for a while."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

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
    """Says ``expired`` after so many minutes without a key, the mouse or a scan; 0: never.

    Watched are the windows that had the focus, not every widget: that is a hundred times as much.
    """

    expired = Signal()

    def __init__(self, app: QGuiApplication, seconds: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._touched = seconds()
        self.minutes = 0
        app.focusWindowChanged.connect(self._follow)
        self._follow(app.focusWindow())
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

    def _follow(self, window: QWindow | None) -> None:
        """Another window came in front, or a dialog."""
        if window is not None:
            window.installEventFilter(self)  # a second time is as good as once
            self.note()
