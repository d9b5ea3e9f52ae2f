"""A look because of what other desks do: not each time, but now and then."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

PAUSE_MS: Final = 1000


class Soon(QTimer):
    """Looks when the pause is over, once for all that happened in it."""

    def __init__(self, look: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self.setInterval(PAUSE_MS)
        self.timeout.connect(look)

    def ask(self) -> None:
        """Another desk did something."""
        if not self.isActive():
            self.start()
