"""What stands around a desk: its printer, its back-ups, the tray of parked counters."""

from pathlib import Path
from uuid import uuid4

from sqlalchemy.engine import make_url

from desk_app.adapters.cups.printer import CupsPrinter
from desk_app.adapters.database.backups import BackupFolder
from desk_app.adapters.tray import TrayFile
from desk_app.usecases.looks import Looks
from desk_app.usecases.parking import Parking
from desk_app.usecases.ports import Clock
from desk_app.usecases.print_ports import Printer
from desk_app.usecases.upkeep import Copies


def parking_in(folder: Path, looks: Looks, clock: Clock) -> Parking:
    """The tray of this desk, in the user's folder."""
    return Parking(TrayFile(folder / "parked.json"), looks.reads, clock, uuid4)


def copies_of(url: str, clock: Clock) -> Copies | None:
    """The back-ups of a database in a file; a server makes its own."""
    parsed = make_url(url)
    local = parsed.get_backend_name() == "sqlite" and parsed.database
    return BackupFolder(Path(local), clock) if local else None


def printer_of(system: str) -> Printer:
    """Through CUPS, but on Windows through Qt."""
    if system != "Windows":
        return CupsPrinter()
    from desk_app.ui.devices.qt_printer import QtPrinter  # noqa: PLC0415 - loads QtPdf

    return QtPrinter()
