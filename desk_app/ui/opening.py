"""Opens the database: a fault or an empty one has a page that leads on."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desk_app.domain.outcomes import Outcome
from desk_app.ui.front import Front
from desk_app.ui.jobs import Failed
from desk_app.ui.language import translate
from desk_app.ui.services import Opened, Opening, SignInAsked
from desk_app.ui.starting import FirstStart, NewDesk, OfficeDoor
from desk_app.ui.workspace import Heading
from desk_app.usecases.opening import DeskAsked, Fault, NotSetUp, Trouble
from desk_app.usecases.sign_in import SignInAnswer

if TYPE_CHECKING:
    from desk_app.ui.fault.password import PasswordAsking
    from desk_app.ui.first_start.new_desk import NewDeskPage
    from desk_app.ui.first_start.page import FirstStartPage


class OpeningDesk(QObject):
    """Says ``opened`` once there is a database to work with."""

    opened = Signal(object)  # Opened
    begun = Signal(object)  # LoginDoor: of a database that this computer is about to begin with
    given = Signal()  # a password for the server
    asked = Signal(object)  # SignInAsked: nobody has signed in yet, or who did may no longer

    def __init__(self, front: Front, office: Callable[[], OfficeDoor]) -> None:
        super().__init__(front)
        self._front = front
        self._make = office
        self.office: OfficeDoor | None = None
        self.password: PasswordAsking | None = None

    @property
    def shared(self) -> bool:
        """The database is on a server."""
        return self.office is not None and "://" in self.office.where

    def heading(self, opened: Opened) -> Heading:
        """What the line on top says."""
        here = opened.services.drafts.here
        own = translate("Window", "database of this desk")
        database = translate("Window", "shared database") if self.shared else own
        return Heading(f"{here.site.name} · {here.place.name}", here.staff.name, database)

    def open(self) -> None:
        """Open it, in the counter's lane."""
        self._front.lane.run(self._open, self._answered)

    def open_as(self, staff_id: UUID) -> None:
        """Open it for who signed in."""
        if self.office is not None:
            self._front.lane.run(partial(self.office.open_as, staff_id), self._answered)

    def open_again(self, use: Callable[[Opened], None]) -> None:
        """Read who and what there is once more; nothing is shown when that fails."""

        def answered(opening: Opening | Failed) -> None:
            if isinstance(opening, Opened):
                use(opening)
            elif isinstance(opening, SignInAsked):
                self.asked.emit(opening)

        self._front.lane.run(self._open, answered)

    def ask_password(self, asks: Trouble) -> None:
        """The server came back, and nobody has typed its password since the program started."""
        if self.office is None:
            return
        from desk_app.ui.fault.password import PasswordAsking  # noqa: PLC0415 - hardly ever asked

        front = self._front
        self.password = PasswordAsking(front.look, front.lane, self.office, front.window)
        self.password.given.connect(self.given)
        self.password.ask(asks, self.office.where)

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
            case SignInAsked():
                self.asked.emit(opening)
            case NotSetUp():
                self._first_start()
            case DeskAsked():
                self._new_desk(opening)
            case Fault():
                self._show_fault(opening)
            case Failed():
                where = self.office.where if self.office else ""
                self._show_fault(Fault(Trouble.UNREACHABLE, where))

    def _first_start(self) -> None:
        from desk_app.ui.first_start.page import FirstStartPage  # noqa: PLC0415 - seen once

        look, lane = self._front.look, self._front.lane
        self._begin_with(FirstStartPage(look, self.set_up, lane, pin_needed=self.shared))

    def _new_desk(self, asked: DeskAsked) -> None:
        from desk_app.ui.first_start.new_desk import NewDeskPage  # noqa: PLC0415 - seen once

        page = NewDeskPage(self._front.look, asked, self.add_desk, self._front.lane)
        self._begin_with(page)

    def _begin_with(self, page: "FirstStartPage | NewDeskPage") -> None:
        """Nothing is open yet, and a coordinator's login may be wanted already."""
        page.ready.connect(self.open)
        self._front.workspace.show_alone(page)
        if self.office is not None:
            self.begun.emit(self.office.login)

    def add_desk(self, wish: NewDesk) -> Outcome | SignInAnswer:
        """Make this computer a desk of the database."""
        if self.office is None:
            raise RuntimeError("no database")
        return self.office.add_desk(wish)

    def set_up(self, begin: FirstStart) -> Outcome:
        """Begin an empty database."""
        if self.office is None:
            raise RuntimeError("no database")
        return self.office.set_up(
            begin.site, begin.desk, begin.staff, demo=begin.demo, pin=begin.pin
        )

    def _show_fault(self, fault: Fault) -> None:
        from desk_app.ui.fault.desk import FaultDesk  # noqa: PLC0415 - hardly ever seen

        desk = FaultDesk(self._front.look, self._front.lane, self.office)
        desk.again.connect(self.open)
        desk.show(fault)
        self._front.workspace.show_alone(desk.page)
