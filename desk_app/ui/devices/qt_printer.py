"""Prints through Qt, for Windows. Tried on Linux, into a PDF file; not yet tried on Windows."""

import re
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from desk_app.usecases.print_ports import (
    JobState,
    PrinterError,
    PrinterTrouble,
    PrintJob,
    Progress,
)

DPI = 300
POINTS = 72
CUSTOM = re.compile(r"Custom\.([\d.]+)x([\d.]+)mm")
Prepare = Callable[[QPrinter], None]


class QtPrinter:
    """Papers become pictures of 300 dpi; the spooler does not tell what became of a job."""

    def __init__(self, prepare: Prepare | None = None) -> None:
        self._prepare = prepare  # a last word about the printer, such as a file to print into

    def queues(self) -> tuple[str, ...]:
        """Their names, the default one first."""
        default = QPrinterInfo.defaultPrinterName()
        listed = QPrinterInfo.availablePrinterNames()
        return tuple(sorted(listed, key=lambda name: (name != default, name)))

    def print(self, job: PrintJob) -> str:
        """Paint every page; there is no name to follow the job by."""
        if self._prepare is None and job.wish.queue not in QPrinterInfo.availablePrinterNames():
            raise PrinterError(job.wish.queue, PrinterTrouble.UNKNOWN_QUEUE)
        buffer, pages = QBuffer(), QPdfDocument()
        buffer.setData(job.content)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        pages.load(buffer)
        if pages.status() is not QPdfDocument.Status.Ready:
            raise PrinterError("PDF")
        _paint(pages, self._printer(job))
        pages.close()
        return ""

    def progress(self, name: str) -> Progress:  # noqa: ARG002 - the port's
        """Nobody says."""
        return Progress(JobState.UNKNOWN)

    def _printer(self, job: PrintJob) -> QPrinter:
        made = QPrinter(QPrinter.PrinterMode.HighResolution)
        made.setPrinterName(job.wish.queue)
        made.setDocName(job.title)
        made.setResolution(DPI)
        made.setCopyCount(job.wish.copies)
        sides = QPrinter.DuplexMode.DuplexLongSide
        made.setDuplex(sides if job.wish.duplex else QPrinter.DuplexMode.DuplexNone)
        made.setFullPage(True)
        made.setPageLayout(_layout(job.media))
        if self._prepare is not None:
            self._prepare(made)
        return made


def _layout(media: str) -> QPageLayout:
    """The page without margins; one that is wider than high lies on its side."""
    found = CUSTOM.fullmatch(media)
    if not found:
        size = QPageSize(QPageSize.PageSizeId.A4)
        return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF())
    wide, high = float(found[1]), float(found[2])
    upright = QSizeF(min(wide, high), max(wide, high))
    size = QPageSize(
        upright, QPageSize.Unit.Millimeter, media, QPageSize.SizeMatchPolicy.ExactMatch
    )
    lying = QPageLayout.Orientation.Landscape if wide > high else QPageLayout.Orientation.Portrait
    return QPageLayout(size, lying, QMarginsF())


def _paint(pages: QPdfDocument, printer: QPrinter) -> None:
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterError(printer.printerName())
    try:
        for number in range(pages.pageCount()):
            if number:
                printer.newPage()
            size = pages.pagePointSize(number)
            scale = printer.resolution() / POINTS
            dots = QSize(round(size.width() * scale), round(size.height() * scale))
            painter.drawImage(QRectF(0, 0, dots.width(), dots.height()), pages.render(number, dots))
    finally:
        painter.end()
