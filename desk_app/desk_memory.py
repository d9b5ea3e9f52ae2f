"""What a desk remembers about itself from one start to the next, and where its key lies."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from desk_app.adapters.sealing.desk_keys import DeskKeys, Place
from desk_app.adapters.sealing.safes import Safe
from desk_app.adapters.settings import DeskSettings
from desk_app.domain.people import DeskPlace, Staff
from desk_app.usecases.ports import Clock
from desk_app.usecases.reads import Setup

Thing = TypeVar("Thing", DeskPlace, Staff)
Remember = Callable[[DeskSettings], None]


@dataclass(frozen=True, slots=True)
class Vault:
    """Where the key to seal with is kept: a folder, and a safe for its passphrase."""

    folder: Path
    safe: Safe


class DeskMemory:
    """The settings of this desk as they are by now, and who writes them down."""

    def __init__(self, settings: DeskSettings, remember: Remember) -> None:
        self.settings = settings
        self._remember = remember

    def works_at(self, desk_id: UUID, staff_id: UUID) -> None:
        """The next start is the same desk's, also when others were added to the database."""
        self.settings = replace(self.settings, desk_id=str(desk_id), staff_id=str(staff_id))

    def seals_with(self, file: str) -> None:
        """A PKCS#12 file of the Agency, or empty: the desk's own key."""
        self.settings = replace(self.settings, agency_key=file)
        self.keep()

    def keep(self) -> None:
        """Write it down."""
        self._remember(self.settings)


def keys_in(vault: Vault, desk_id: UUID, memory: DeskMemory, clock: Clock) -> DeskKeys:
    """The keys of a desk, in its vault."""
    place = Place(vault.folder, vault.safe, memory.settings.agency_key, memory.seals_with)
    return DeskKeys(desk_id, place, clock)


def working(setup: Setup) -> frozenset[UUID]:
    """Who may work here."""
    return frozenset(each.id for each in setup.staff if each.active)


def knows(setup: Setup, desk_id: str) -> bool:
    """Tell whether a desk is one of this database."""
    return any(str(desk.id) == desk_id for desk in setup.desks)


def named(things: tuple[Thing, ...], key: str) -> Thing:
    """The one that was remembered, else the first."""
    return next((thing for thing in things if str(thing.id) == key), things[0])
