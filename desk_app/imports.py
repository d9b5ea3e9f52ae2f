"""The import command: what each row of a file does, in sentences, on the terminal."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desk_app import app, terminal, wiring
from desk_app.adapters import paths
from desk_app.adapters.sealing.safes import KeyringSafe
from desk_app.adapters.settings import SettingsFile
from desk_app.database_room import database_of
from desk_app.domain.errors import Refused
from desk_app.domain.outcomes import Imported
from desk_app.ui.services import Services
from desk_app.ui.wording import refusal
from desk_app.ui.wording.imports import only_tried, reason, sheet_trouble, summary
from desk_app.usecases.import_plan import Cancelled, Plan
from desk_app.usecases.import_rows import Verdict
from desk_app.usecases.sheets import SheetError


def import_from(file: Path, url: str | None, *, dry_run: bool) -> int:
    """Read a CSV file into a database; gives 0 when it is in, 1 when something was refused."""
    folder = paths.data_folder()
    settings = SettingsFile(folder / "desk.json").read()
    running = QCoreApplication.instance() or QCoreApplication([])
    app.translate(running, settings.language)
    office = wiring.Office(database_of(url, settings.database, folder, KeyringSafe()), settings)
    try:
        return _import(office, file, dry_run=dry_run)
    finally:
        office.close()


def _import(office: wiring.Office, file: Path, *, dry_run: bool) -> int:
    opened = terminal.opened(office)
    if isinstance(opened, str) or opened.services.importing is None:
        return _say(str(opened), code=1)
    match opened.services.importing.plan(file, lambda _done, _all: True):
        case SheetError() as trouble:
            return _say(f"{file}: {sheet_trouble(trouble)}", code=1)
        case Refused() as refused:
            return _say(f"{file}: {reason(refused)}", code=1)
        case Plan() as planned:
            return _perform(opened.services, planned, dry_run=dry_run)
        case Cancelled():
            return 1


def _perform(services: Services, planned: Plan, *, dry_run: bool) -> int:
    for row in planned.rows:
        if row.verdict is Verdict.REFUSED and row.refused:
            named = f"{row.line}: {row.what}" if row.what else str(row.line)
            _say(f"{named}: {reason(row.refused, row.value)}")
    _say(summary(planned))
    if dry_run and not planned.changes_nothing:
        _say(only_tried())
    if dry_run or planned.changes_nothing:
        return 1 if planned.count(Verdict.REFUSED) else 0
    outcome = services.perform(services.drafts.import_file(planned))
    if not isinstance(outcome, Imported):
        return _say(refusal(outcome).what if isinstance(outcome, Refused) else "", code=1)
    return 1 if planned.count(Verdict.REFUSED) else 0


def _say(sentence: str, *, code: int = 0) -> int:
    print(sentence)  # noqa: T201 - the answer of the command
    return code
