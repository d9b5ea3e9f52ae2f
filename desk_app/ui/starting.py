"""What the window is started with, and what it asks of its database."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol
from uuid import UUID

from desk_app.domain.errors import Refused
from desk_app.domain.outcomes import Outcome
from desk_app.ui.services import DeskChoices, Opening
from desk_app.usecases.login_door import LoginDoor
from desk_app.usecases.seal_desk import SealStanding
from desk_app.usecases.sign_in import SignInAnswer
from desk_app.usecases.upkeep import Copies


@dataclass(frozen=True, slots=True)
class FirstStart:
    """What the first start asks; with demo data or without, and a PIN or none."""

    site: str
    desk: str
    staff: str
    demo: bool = False
    pin: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class NewDesk:
    """Which desk this computer becomes at a database that others use, and who approves it."""

    site_id: UUID
    name: str
    staff_id: UUID
    pin: str = field(default="", repr=False)


class OfficeDoor(Protocol):
    """The database as the window asks for it; every method may be slow."""

    @property
    def where(self) -> str: ...

    @property
    def copies(self) -> Copies | None:
        """Back-ups; none of a database on a server."""
        ...

    def open(self) -> Opening: ...

    def open_as(self, staff_id: UUID) -> Opening:
        """The same, for who signed in."""
        ...

    def set_up(self, site: str, desk: str, staff: str, *, demo: bool, pin: str = "") -> Outcome:
        """Begin an empty database; an empty ``pin``: nobody signs in."""
        ...

    def add_desk(self, wish: NewDesk) -> Outcome | SignInAnswer:
        """Make this computer a desk; a coordinator signs in for it, where staff have PINs."""
        ...

    @property
    def login(self) -> LoginDoor:
        """Asks for a coordinator's login at the server, before anything is open."""
        ...

    def warm_up(self) -> SealStanding | Refused: ...

    def give_password(self, password: str, *, keep: bool) -> None:
        """Use a password for the server from now on; ``keep`` gives it to the keyring."""
        ...

    def bring_up_to_date(self) -> None:
        """Change the schema of a server; raises ``TroubleError``."""
        ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Start:
    """What the window is started with: its choices, its database, and who keeps a choice."""

    choices: DeskChoices
    office: Callable[[], OfficeDoor]  # called in a job: it imports the database
    choose: Callable[[DeskChoices], None]
    anew: Callable[[], None]  # open the window once more, on whatever is chosen by now
