"""The command that files scans: what became of each file, in sentences, on the terminal."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desk_app import app, terminal, wiring
from desk_app.adapters import paths
from desk_app.adapters.sealing.safes import KeyringSafe
from desk_app.adapters.settings import SettingsFile
from desk_app.database_room import database_of
from desk_app.ui.scans import words
from desk_app.ui.scans.dropped import is_scan
from desk_app.ui.scans.state import Batch
from desk_app.ui.services import Scanning


def file_from(files: Sequence[Path], url: str | None) -> int:
    """File scans in a database; gives 0 when all are filed, 1 when one waits or was not taken."""
    folder = paths.data_folder()
    settings = SettingsFile(folder / "desk.json").read()
    running = QCoreApplication.instance() or QCoreApplication([])
    app.translate(running, settings.language)
    office = wiring.Office(database_of(url, settings.database, folder, KeyringSafe()), settings)
    try:
        return _file(office, files)
    finally:
        office.close()


def _file(office: wiring.Office, files: Sequence[Path]) -> int:
    opened = terminal.opened(office)
    if isinstance(opened, str) or opened.services.scanning is None:
        return _say(str(opened), code=1)
    return _take(opened.services.scanning, tuple(_scans(files)))


def _scans(files: Sequence[Path]) -> Iterator[Path]:
    """Files by themselves, and of a folder those that can be scans."""
    for file in files:
        if file.is_dir():
            yield from sorted(inside for inside in file.iterdir() if is_scan(inside))
        else:
            yield file


def _take(scanning: Scanning, files: Sequence[Path]) -> int:
    batch = Batch(total=len(files))
    for file in files:
        report = scanning.filing.take(file, lambda _pages: True)
        batch = batch.with_report(report)
        if not report.taken:
            _say(words.trouble(report))
    said = words.outcome(batch)
    return _say(said or "0", code=1 if batch.missed or batch.waiting else 0)


def _say(sentence: str, *, code: int = 0) -> int:
    print(sentence)  # noqa: T201 - the answer of the command
    return code
