"""The main window: remembered where it was, and painted at once with what it looked like."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QMainWindow, QWidget

SMALLEST, USUAL = (1100, 680), (1366, 768)
FRAME = 48  # what a title bar and a border may take


class MainWindow(QMainWindow):
    """Shows a picture of the empty counter until the counter itself is there.

    The picture is the one this desk painted last with the same language, look and size; it holds
    no name. This module touches as little of Qt as it can: the first paint waits for it.
    """

    painted = Signal()  # for the first time

    def __init__(self, memory: QSettings | None) -> None:
        super().__init__()
        self._memory = memory
        self._was_painted = False
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

    def appear(self) -> None:
        """Show the window; on a screen that is just too low for it, with all the room there is."""
        room = self.screen().availableGeometry()
        wide, high = USUAL
        if room.width() >= wide and room.height() < high + FRAME:
            self.showMaximized()
        else:
            self.show()

    def fill(self, workspace: QWidget) -> None:
        """Show the real thing."""
        self.setCentralWidget(workspace)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say when there is something to see."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the window was."""
        if self._memory is not None:
            self._memory.setValue("geometry", self.saveGeometry())
        super().closeEvent(event)
