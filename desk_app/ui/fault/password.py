"""Asks the password of a server that asks for one, on the page of the fault."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desk_app.ui.jobs import Lane
from desk_app.ui.language import translate
from desk_app.ui.parts.login_dialog import LoginDialog
from desk_app.ui.starting import OfficeDoor
from desk_app.ui.theme import Theme
from desk_app.ui.wording.faults import what
from desk_app.usecases.opening import Trouble


class PasswordAsking(QObject):
    """Says ``given`` once the database is tried with it."""

    given = Signal()

    def __init__(self, look: Theme, lane: Lane, office: OfficeDoor, page: QWidget) -> None:
        super().__init__(page)
        self._look, self._lane, self._office = look, lane, office
        self._page = page
        self.dialog: LoginDialog | None = None

    def ask(self, trouble: Trouble, where: str) -> None:
        """Ask for the password of the login in ``where``."""
        title = translate("Login", "Password of the database")
        self.dialog = LoginDialog(self._look, (title, what(trouble)), self._give, self._page)
        user = where.partition("://")[2].partition("@")[0] if "@" in where else ""
        self.dialog.of_user(user.partition(":")[0], keeps=True)
        self.dialog.open()

    def _give(self, _user: str, password: str, keep: bool) -> None:  # noqa: FBT001 - the dialog's call
        give = partial(self._office.give_password, password, keep=keep)
        self._lane.run(give, lambda _none: self._done())

    def _done(self) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self.given.emit()
