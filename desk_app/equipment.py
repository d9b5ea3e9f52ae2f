"""What stands around a desk: printer, back-ups, files to import, the tray of parked counters."""

from pathlib import Path
from uuid import uuid4

from sqlalchemy.engine import make_url

from desk_app.adapters.cups.printer import CupsPrinter
from desk_app.adapters.database.backups import BackupFolder
from desk_app.adapters.database.database import SqlDatabase
from desk_app.adapters.national_numbers import BelgianNumbers
from desk_app.adapters.sheets import read_csv
from desk_app.adapters.tray import TrayFile
from desk_app.ui.services import Importing, Planned
from desk_app.usecases.import_plan import Progress, plan
from desk_app.usecases.import_rows import Tools
from desk_app.usecases.looks import Looks
from desk_app.usecases.parking import Parking
from desk_app.usecases.ports import Clock
from desk_app.usecases.print_ports import Printer
from desk_app.usecases.sheets import SheetError
from desk_app.usecases.upkeep import Copies


def parking_in(folder: Path, looks: Looks, clock: Clock) -> Parking:
    """The tray of this desk, in the user's folder."""
    return Parking(TrayFile(folder / "parked.json"), looks.reads, clock, uuid4)


def copies_of(url: str, clock: Clock) -> Copies | None:
    """The back-ups of a database in a file; a server makes its own."""
    parsed = make_url(url)
    local = parsed.get_backend_name() == "sqlite" and parsed.database
    return BackupFolder(Path(local), clock) if local else None


def importing_to(database: SqlDatabase) -> Importing:
    """Reads CSV files, and says row by row what each would do."""

    def planned(file: Path, progress: Progress) -> Planned:
        sheet = read_csv(file)
        if isinstance(sheet, SheetError):
            return sheet
        patterns = database.reads.setup().rules.patterns
        return plan(sheet, database.known, Tools(BelgianNumbers(), uuid4, patterns), progress)

    return Importing(planned)


def printer_of(system: str) -> Printer:
    """Through CUPS, but on Windows through Qt."""
    if system != "Windows":
        return CupsPrinter()
    from desk_app.ui.devices.qt_printer import QtPrinter  # noqa: PLC0415 - loads QtPdf

    return QtPrinter()
