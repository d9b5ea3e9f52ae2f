"""The verify command: what the seal on each file proves, in sentences, on the terminal."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desk_app import app, terminal, wiring
from desk_app.adapters import paths
from desk_app.adapters.sealing.safes import KeyringSafe
from desk_app.adapters.settings import SettingsFile
from desk_app.database_room import database_of
from desk_app.domain.seals import Ours
from desk_app.ui.wording.faults import what
from desk_app.ui.wording.upkeep import not_set_up
from desk_app.ui.wording.verdicts import unreadable, verdict
from desk_app.usecases.opening import Fault, NotSetUp


def verify_files(files: Sequence[Path], url: str | None) -> int:
    """Say of each file what it is; gives 0 when every one is ours and unchanged, else 1."""
    folder = paths.data_folder()
    settings = SettingsFile(folder / "desk.json").read()
    running = QCoreApplication.instance() or QCoreApplication([])
    app.translate(running, settings.language)
    office = wiring.Office(database_of(url, settings.database, folder, KeyringSafe()), settings)
    try:
        opened = terminal.reached(office)
        if isinstance(opened, Fault):
            return _say(f"{opened.where}: {what(opened.trouble)}")
        if isinstance(opened, NotSetUp):
            return _say(not_set_up(office.where))
        return max([_verify(office, file) for file in files])
    finally:
        office.close()


def _verify(office: wiring.Office, file: Path) -> int:
    try:
        content = file.read_bytes() if file.is_file() else None
    except OSError:
        content = None
    if content is None:
        return _say(f"{file}: {unreadable()}")
    found = office.verify(content)
    return _say(f"{file}: {verdict(found)}", code=0 if isinstance(found, Ours) else 1)


def _say(sentence: str, *, code: int = 1) -> int:
    print(sentence)  # noqa: T201 - the answer of the command
    return code
