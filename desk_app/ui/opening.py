"""Opens the database: a fault or an empty one has a page that leads on."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desk_app.domain.outcomes import Outcome
from desk_app.ui.front import Front
from desk_app.ui.jobs import Failed
from desk_app.ui.services import Opened, Opening
from desk_app.ui.starting import OfficeDoor
from desk_app.usecases.opening import Fault, NotSetUp, Trouble


class OpeningDesk(QObject):
    """Says ``opened`` once there is a database to work with."""

    opened = Signal(object)  # Opened

    def __init__(self, front: Front, office: Callable[[], OfficeDoor]) -> None:
        super().__init__(front)
        self._front = front
        self._make = office
        self.office: OfficeDoor | None = None

    def open(self) -> None:
        """Open it, in the counter's lane."""
        self._front.lane.run(self._open, self._answered)

    def open_again(self, use: Callable[[Opened], None]) -> None:
        """Read who and what there is once more; nothing is shown when that fails."""

        def answered(opening: Opening | Failed) -> None:
            if isinstance(opening, Opened):
                use(opening)

        self._front.lane.run(self._open, answered)

    def close(self) -> None:
        """Let go of the database."""
        if self.office is not None:
            self.office.close()

    def _open(self) -> Opening:
        if self.office is None:
            self.office = self._make()
        return self.office.open()

    def _answered(self, opening: Opening | Failed) -> None:
        match opening:
            case Opened():
                self.opened.emit(opening)
            case NotSetUp():
                self._first_start()
            case Fault():
                self._show_fault(opening)
            case Failed():
                where = self.office.where if self.office else ""
                self._show_fault(Fault(Trouble.UNREACHABLE, where))

    def _first_start(self) -> None:
        from desk_app.ui.first_start.page import FirstStartPage  # noqa: PLC0415 - seen once

        page = FirstStartPage(self._front.look, self.set_up, self._front.lane)
        page.ready.connect(self.open)
        self._front.workspace.show_alone(page)

    def set_up(self, site: str, desk: str, staff: str, demo: bool) -> Outcome:  # noqa: FBT001 - the page's call
        """Begin an empty database."""
        if self.office is None:
            raise RuntimeError("no database")
        return self.office.set_up(site, desk, staff, demo=demo)

    def _show_fault(self, fault: Fault) -> None:
        from desk_app.ui.fault.desk import FaultDesk  # noqa: PLC0415 - hardly ever seen

        desk = FaultDesk(self._front.look, self._front.lane, self.office)
        desk.again.connect(self.open)
        desk.show(fault)
        self._front.workspace.show_alone(desk.page)
