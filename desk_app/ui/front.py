"""What is there before everything else is loaded: the empty counter, and a scanner that waits."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desk_app.domain.scanners import ScannedText
from desk_app.ui.counter.frame import CounterFrame
from desk_app.ui.devices.focus_filter import FocusFilter
from desk_app.ui.devices.keyboard import KeyboardWedge
from desk_app.ui.jobs import Lane
from desk_app.ui.theme import Theme
from desk_app.ui.window import MainWindow
from desk_app.ui.workspace import Workspace


class Front(QObject):
    """Fills the window; scans are kept in order until somebody takes them."""

    def __init__(self, app: QApplication, look: Theme, window: MainWindow) -> None:
        super().__init__()
        self.app = app
        self.look = look
        self.window = window
        self.wedge = KeyboardWedge(self)
        self.early: list[ScannedText] = []
        self.wedge.scanned.connect(self.early.append)
        self._watch = FocusFilter(app, self.wedge)
        self.lane = Lane(self)
        self.frame = CounterFrame(look)
        self.workspace = Workspace(look, self.frame)
        window.fill(self.workspace)
        self.frame.setFocus()  # what is typed belongs to the counter, not to the rail

    def hand_over(self) -> list[ScannedText]:
        """Stop keeping scans; gives those that were kept."""
        self.wedge.scanned.disconnect(self.early.append)
        early, self.early = self.early, []
        return early

    def close(self) -> None:
        """Let go of the keyboard and the window."""
        self._watch.close()
        self.window.close()
        self.lane.finish()
        self.window.deleteLater()  # another look opens another one
