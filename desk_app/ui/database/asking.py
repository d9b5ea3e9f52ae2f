"""Asks for the login of a coordinator, when an act needs one at the server."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.language import translate
from desk_app.ui.parts.login_dialog import LoginDialog
from desk_app.ui.theme import Theme
from desk_app.ui.wording.faults import what
from desk_app.usecases.login_door import LoginDoor
from desk_app.usecases.opening import Trouble


class LoginAsking(QObject):
    """Kept until the window closes is the open connection, never the password."""

    _wanted = Signal()  # from whatever lane the act ran in

    def __init__(self, look: Theme, lane: Lane, window: QWidget) -> None:
        super().__init__(window)
        self._look, self._lane, self._window = look, lane, window
        self._door: LoginDoor | None = None
        self.dialog: LoginDialog | None = None
        self._wanted.connect(self.ask)

    def listen(self, door: LoginDoor | None) -> None:
        """Open the dialog whenever a door asks for it."""
        self._door = door
        if door is not None:
            door.ask = self._wanted.emit

    def ask(self) -> None:
        """Ask, unless it is asked already."""
        if self.dialog is not None and self.dialog.isVisible():
            return
        words = (
            translate("Login", "Sign in at the database as coordinator"),
            translate(
                "Login",
                "The login of this desk may lend, and no more. Staff, sites, rules and forgetting "
                "need the coordinator's own login. It counts until the window is closed.",
            ),
        )
        self.dialog = LoginDialog(self._look, words, self._sign_in, self._window)
        self.dialog.of_user("", keeps=False)
        self.dialog.open()

    def _sign_in(self, user: str, password: str, _keep: bool) -> None:  # noqa: FBT001 - the dialog's call
        if self._door is not None:
            self._lane.run(partial(self._door.sign_in, user, password), self._answered)

    def _answered(self, answer: Trouble | Failed | None) -> None:
        if self.dialog is None:
            return
        if answer is None:
            self.dialog.accept()
        else:
            trouble = Trouble.UNREACHABLE if isinstance(answer, Failed) else answer
            self.dialog.refuse(what(trouble))
