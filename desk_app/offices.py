"""The offices there are: of a desk of every day, for a command, and for the demo."""

from dataclasses import replace
from pathlib import Path

from desk_app.adapters.sealing.safes import KeyringSafe, MemorySafe
from desk_app.adapters.settings import DeskSettings, SettingsFile
from desk_app.database_room import Room, database_of, embedded
from desk_app.desk_memory import Remember, Vault
from desk_app.usecases.opening import NotSetUp
from desk_app.wiring import Office, clock


def desk_office(url: str, folder: Path, settings: DeskSettings, remember: Remember) -> Office:
    """A desk of every day; its key lies in the user's folder, secrets in the keyring.

    Without a ``url`` its database is a file in the folder.
    """
    safe, file = KeyringSafe(), SettingsFile(folder / "desk.json")
    known = database_of(url, "", folder, safe)
    office = Office(known, settings, remember, Vault(folder, safe))
    office.room = Room(known, safe, file.uses, clock)
    return office


def sealing_office(folder: Path, settings: DeskSettings) -> Office:
    """The database of this desk and its key, for a command."""
    safe = KeyringSafe()
    url = database_of(None, settings.database, folder, safe)
    return Office(url, settings, vault=Vault(folder, safe), mirrored=False)


def demo_office(folder: Path, settings: DeskSettings) -> Office:
    """A throw-away database with a made-up year, at a desk in Leuven."""
    file = SettingsFile(folder / "desk.json")  # another look goes on at the same desk
    kept = file.read()
    here = replace(settings, desk_id=kept.desk_id, staff_id=kept.staff_id)
    office = Office(embedded(folder), here, file.remember, Vault(folder, MemorySafe()))
    if isinstance(office.open(), NotSetUp):
        office.set_up("Leuven", "balie 2", "An Peeters", demo=True)
    return office
