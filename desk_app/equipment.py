"""What stands around a desk: its printer, and the tray of parked counters."""

from pathlib import Path
from uuid import uuid4

from desk_app.adapters.cups.printer import CupsPrinter
from desk_app.adapters.database.database import SqlDatabase
from desk_app.adapters.tray import TrayFile
from desk_app.usecases.parking import Parking
from desk_app.usecases.ports import Clock
from desk_app.usecases.print_ports import Printer


def parking_in(folder: Path, database: SqlDatabase, clock: Clock) -> Parking:
    """The tray of this desk, in the user's folder."""
    return Parking(TrayFile(folder / "parked.json"), database.reads, clock, uuid4)


def printer_of(system: str) -> Printer:
    """Through CUPS, but on Windows through Qt."""
    if system != "Windows":
        return CupsPrinter()
    from desk_app.ui.devices.qt_printer import QtPrinter  # noqa: PLC0415 - loads QtPdf

    return QtPrinter()
