"""Says over every page, from an hour on, that nobody closed the day yet."""

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QTimer

from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.theme import Theme
from desk_app.ui.today.banner import CloseBanner
from desk_app.ui.workspace import Workspace
from desk_app.usecases.today import TodayDesk

EACH_MS = 60_000  # from one look to the next


class CloseReminder(QObject):
    """Looks every minute, in a lane; what was put away for a day stays away."""

    def __init__(self, look: Theme, workspace: Workspace, lane: Lane) -> None:
        super().__init__(workspace)
        self._lane = lane
        self._desk: TodayDesk | None = None
        self._hour = 0
        self._away: date | None = None  # the day for which it was put away
        self.banner = CloseBanner(look)
        self.banner.close_wanted.connect(partial(workspace.show_page, "day_close"))
        self.banner.put_away.connect(self._put_away)
        workspace.above.addWidget(self.banner)
        self._again = QTimer(self)
        self._again.setInterval(EACH_MS)
        self._again.timeout.connect(self.look)

    def open(self, desk: TodayDesk | None, hour: int) -> None:
        """Remind from this hour on; 0 is never."""
        self._desk = desk
        self._again.start()
        self.remind_from(hour)

    def remind_from(self, hour: int) -> None:
        """From another hour on."""
        self._hour = hour
        self.look()

    def close(self) -> None:
        """Look no more."""
        self._desk = None
        self._again.stop()

    def look(self) -> None:
        """See whether the day is closed by now."""
        if self._desk is not None:
            self._lane.run(partial(self._desk.forgotten, self._hour), self._looked)

    def _looked(self, day: date | Failed | None) -> None:
        if not isinstance(day, Failed):
            self.banner.show_day(day if day != self._away else None)

    def _put_away(self) -> None:
        self._away = self.banner.day
        self.banner.show_day(None)
