"""The door of a desk whose own login at the server may not do what a coordinator's may."""

from collections.abc import Callable
from uuid import UUID

from desk_app.domain.acts import Act, Login
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import Outcome
from desk_app.usecases.desk import Desk
from desk_app.usecases.opening import Trouble

SignIn = Callable[[str, str], Desk | Trouble]  # user and password at the server


def _nobody() -> None:
    pass


class LoginDoor:
    """Takes each act to the door of the login it runs over; the other one opens when asked for."""

    def __init__(self, desk: Desk, *, is_enough: Callable[[], bool], sign_in: SignIn) -> None:
        self._doors = {Login.DESK: desk}
        self._is_enough = is_enough  # of a file, a coordinator or an owner; slow
        self._sign_in = sign_in
        self.ask: Callable[[], None] = _nobody  # hears, in any thread, that a login is wanted

    def perform(self, act: Act, by: UUID) -> Outcome:
        """Do it, or say that a coordinator signs in at the database first.

        Raises ``TroubleError`` when the database cannot be reached.
        """
        door = self._doors.get(act.over) or self._own_login()
        if door is None:
            self.ask()
            return Refused(Reason.LOGIN_NEEDED, type(act).__name__)
        return door.perform(act, by)

    def sign_in(self, user: str, password: str) -> Trouble | None:
        """Keep the login of a coordinator in memory until the window closes; or why not."""
        door = self._sign_in(user, password)
        if isinstance(door, Trouble):
            return door
        self._doors[Login.COORDINATOR] = door
        return None

    def _own_login(self) -> Desk | None:
        if not self._is_enough():
            return None
        self._doors[Login.COORDINATOR] = self._doors[Login.DESK]
        return self._doors[Login.DESK]
