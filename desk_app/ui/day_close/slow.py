"""A bar that runs while something takes longer than a moment."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar

SLOW_MS = 250  # after which it is shown that something is under way


class Slow(QProgressBar):
    """Hidden while nothing is waited for, and in the first quarter of a second."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setRange(0, 0)
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.hide()
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(self.show)

    def show_busy(self, *, busy: bool) -> None:
        """Begin to wait, or end."""
        if not busy:
            self._slow.stop()
            self.hide()
        elif self.isHidden() and not self._slow.isActive():
            self._slow.start()
