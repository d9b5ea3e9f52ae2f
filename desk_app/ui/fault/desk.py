"""Shows a fault; of a damaged file it offers the newest back-up that is whole."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desk_app.ui.fault.page import FaultPage
from desk_app.ui.fault.password import PasswordAsking
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.starting import OfficeDoor
from desk_app.ui.theme import Theme
from desk_app.usecases.opening import ASKED, Fault, Trouble, TroubleError
from desk_app.usecases.upkeep import Backup, Copies


class FaultDesk(QObject):
    """What was there is put aside, never deleted."""

    again = Signal()

    def __init__(self, look: Theme, lane: Lane, office: OfficeDoor | None) -> None:
        self.page = FaultPage(look)
        super().__init__(self.page)
        self._lane, self._office = lane, office
        self._copy: Backup | None = None
        self._fault: Fault | None = None
        self.password = PasswordAsking(look, lane, office, self.page) if office else None
        if self.password is not None:
            self.password.given.connect(self.again)
        self.page.again.connect(self.again)
        self.page.password_wanted.connect(self._ask)
        self.page.upgrade_wanted.connect(self._bring_up)
        self.page.back_wanted.connect(self._put_back)

    def show(self, fault: Fault) -> None:
        """Explain it, and look for a back-up where one helps."""
        self._fault = fault
        self.page.show_fault(fault)
        if fault.trouble in ASKED:
            self._ask()
        copies = self._office.copies if self._office else None
        if fault.trouble is Trouble.CORRUPT and copies is not None:
            self._lane.run(copies.last, self._found)

    def _ask(self) -> None:
        if self.password is not None and self._fault is not None:
            self.password.ask(self._fault.trouble, self._fault.where)

    def _bring_up(self) -> None:
        if self._office is not None:
            self._lane.run(self._office.bring_up_to_date, self._brought_up)

    def _brought_up(self, answer: Failed | None) -> None:
        if isinstance(answer, Failed) and self._fault is not None:
            error = answer.error
            trouble = error.trouble if isinstance(error, TroubleError) else Trouble.OLD_SCHEMA
            self.show(Fault(trouble, self._fault.where))
        else:
            self.again.emit()

    def _found(self, copy: Backup | Failed | None) -> None:
        if isinstance(copy, Backup):
            self._copy = copy
            self.page.offer_back(copy.at)

    def _put_back(self) -> None:
        office, copy = self._office, self._copy
        if office is not None and office.copies is not None and copy is not None:
            self._lane.run(partial(_restored, office, office.copies, copy), self._answered)

    def _answered(self, aside: Path | Failed | None) -> None:
        if isinstance(aside, Failed):
            self.page.refuse_back()
        else:
            self.again.emit()


def _restored(office: OfficeDoor, copies: Copies, copy: Backup) -> Path | None:
    office.close()  # nobody may hold the damaged file open
    return copies.put_back(copy)
