"""Looks how it stands with the server, again and again, in a lane of its own."""

from PySide6.QtCore import QObject, QTimer, Signal

from desk_app.ui.jobs import Lane
from desk_app.ui.line.banner import LineBanner
from desk_app.ui.theme import Theme
from desk_app.ui.wording.line import away
from desk_app.ui.wording.line import line as worded
from desk_app.ui.workspace import Workspace
from desk_app.usecases.line_desk import LineDesk
from desk_app.usecases.live_ports import Everything
from desk_app.usecases.offline_ports import LineState, Offline, Online

EACH_MS = 1000  # from one look to the next
ASKED_MS = 10_000  # the same while a server asks for a password: each look is a refused login
READ_MS = 15_000  # how long it says what was sent


class LineWatch(QObject):
    """Shows the banner; ``turned`` when looks go to the other side: everything may differ."""

    turned = Signal(object)  # Everything
    password_wanted = Signal(object)  # Trouble
    _told = Signal(object)  # LineState, from any lane

    def __init__(self, look: Theme, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.banner = LineBanner(look)
        self.banner.page_wanted.connect(workspace.show_page)
        self.banner.understood.connect(self._understood)
        self.banner.password_wanted.connect(self._want_password)
        self._workspace = workspace
        workspace.above.addWidget(self.banner)
        self.lane = Lane(self)
        self._line: LineDesk | None = None
        self._shown: LineState = Online()
        self._told.connect(self._show)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._look)
        self._read = QTimer(self)
        self._read.setSingleShot(True)
        self._read.timeout.connect(self._calm)

    def open(self, line: LineDesk | None) -> None:
        """Watch a line from now on; once is enough."""
        if line is None or self._line is not None:
            return
        self._line = line
        line.listen(self._told.emit)
        self._show(line.state)
        self._look()

    def look_again(self) -> None:
        """Now: a password was typed."""
        self._again.start(0)

    def close(self) -> None:
        """Look no more; what is under way is finished or cut."""
        self._again.stop()
        if self._line is not None:
            self._line.listen(lambda _state: None)
            self._line.stop()
        self.lane.finish()

    def _look(self) -> None:
        if self._line is not None:
            self.lane.run(self._line.look, self._looked)

    def _turn(self) -> None:
        self.turned.emit(Everything())

    def _calm(self) -> None:
        """What was sent is read; what is the matter with the copy stays."""
        if self._line is not None and isinstance(self._shown, Online):
            calm = Online(remark=self._shown.remark)
            self.banner.show_state(calm, worded(calm, self._line.now))

    def _understood(self) -> None:
        if self._line is not None:
            self._line.understood()

    def _want_password(self) -> None:
        if isinstance(self._shown, Offline):
            self.password_wanted.emit(self._shown.asks)

    def _looked(self, _state: object) -> None:
        asks = isinstance(self._shown, Offline) and self._shown.asks
        self._again.start(ASKED_MS if asks else EACH_MS)

    def _show(self, state: LineState) -> None:
        if self._line is None:
            return
        before, self._shown = self._shown, state
        self.banner.show_state(state, worded(state, self._line.now))
        self._workspace.show_away(away() if isinstance(state, Offline) else "")
        self._read.stop()
        if isinstance(state, Online):
            self._read.start(READ_MS)
        if isinstance(before, Online) is not isinstance(state, Online):
            QTimer.singleShot(0, self, self._turn)  # the window has moved on first
