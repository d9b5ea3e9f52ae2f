"""The main window: remembered where it was, and painted at once with what it looked like."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtGui import QCloseEvent, QPixmap
from PySide6.QtWidgets import QLabel, QMainWindow, QWidget

SMALLEST, USUAL = (1100, 680), (1366, 768)


class MainWindow(QMainWindow):
    """Shows a picture of the empty counter until the counter itself is there.

    The picture is the one this desk painted last with the same language, look and size; it holds
    no name. Keys typed meanwhile wait in the event queue, so a scan is not lost.
    """

    def __init__(self, memory: QSettings | None) -> None:
        super().__init__()
        self._memory = memory
        self.setWindowTitle("Leenbalie")
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        geometry = memory.value("geometry") if memory is not None else None
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)

    def show_picture(self, file: Path) -> bool:
        """Show the picture when it fits this window; gives whether it does."""
        picture = QPixmap(str(file))
        picture.setDevicePixelRatio(self.devicePixelRatio())
        if picture.isNull() or picture.deviceIndependentSize().toSize() != self.size():
            return False
        shown = QLabel()
        shown.setPixmap(picture)
        self.setCentralWidget(shown)
        return True

    def fill(self, workspace: QWidget) -> None:
        """Show the real thing."""
        self.setCentralWidget(workspace)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the window was."""
        if self._memory is not None:
            self._memory.setValue("geometry", self.saveGeometry())
        super().closeEvent(event)
