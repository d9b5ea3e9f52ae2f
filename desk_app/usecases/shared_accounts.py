"""Who may sign in at a desk on a server, whether it is there or not."""

from uuid import UUID

from desk_app.domain.credentials import SignInHow
from desk_app.usecases.line import Either, Line
from desk_app.usecases.shared_door import SharedDoor
from desk_app.usecases.sign_in_ports import Accounts


class SharedAccounts(Either):
    """Who just signed in may do so without the server: the next look copies the mirror anew."""

    def __init__(self, line: Line, server: Accounts, mirror: Accounts, door: SharedDoor) -> None:
        super().__init__(line, server, mirror)
        self._door = door

    def record(self, desk_id: UUID, staff_id: UUID | None, how: SignInHow, *, good: bool) -> None:
        """Write a try down where the others are."""
        self.__getattr__("record")(desk_id, staff_id, how, good=good)
        if good:
            self._door.is_stale = True
