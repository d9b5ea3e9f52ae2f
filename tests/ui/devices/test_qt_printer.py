from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from pytestqt.qtbot import QtBot
from pyzbar import pyzbar

from desk_app import equipment
from desk_app.adapters.cups.printer import CupsPrinter
from desk_app.domain.labels import LabelRequest, following
from desk_app.domain.printing import Wish
from desk_app.ui.devices.qt_printer import QtPrinter
from desk_app.ui.jobs import Lane
from desk_app.ui.labels.choices import media
from desk_app.usecases.print_ports import JobState, PrinterError, PrinterTrouble, PrintJob
from tests.support.desk import PAPERS

FORMATS = {kind.code: kind for kind in PAPERS.label_formats()}


def labels(code: str) -> PrintJob:
    kind = FORMATS[code]
    pdf = PAPERS.labels(LabelRequest(following(1, 2 * kind.per_page), kind))
    return PrintJob(pdf, "labels", Wish("any"), media(kind))


def into(file: Path) -> Callable[[QPrinter], None]:
    def prepare(printer: QPrinter) -> None:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file))

    return prepare


@pytest.mark.parametrize("code", ["L7160", "62mm", "29x90"])
def test_every_page_comes_out_in_its_own_size_and_reads(qtbot: QtBot, tmp_path: Path, code: str):
    file, lane = tmp_path / "out.pdf", Lane()
    answers: list[object] = []
    lane.run(lambda: QtPrinter(into(file)).print(labels(code)), answers.append)
    qtbot.waitUntil(lambda: lane.waiting == 0)
    assert answers == [""] and lane.finish()
    kind = FORMATS[code]
    with pypdfium2.PdfDocument(file) as document:
        assert len(document) == 2
        sizes = [page.get_size() for page in document]
        page = document[1].render(scale=300 / 72).to_pil().convert("L")
    wanted = (kind.page_width / 25.4 * 72, kind.page_height / 25.4 * 72)
    assert sizes == [pytest.approx(wanted, abs=1.5)] * 2
    read = {found.data.decode() for found in pyzbar.decode(page) if found.type == "CODE128"}
    assert read == set(following(1 + kind.per_page, kind.per_page))


def test_a_printer_that_is_not_there_gets_nothing(qtbot: QtBot):
    with pytest.raises(PrinterError) as said:
        QtPrinter().print(labels("62mm"))
    assert said.value.trouble is PrinterTrouble.UNKNOWN_QUEUE


def test_what_is_no_pdf_is_not_printed(qtbot: QtBot, tmp_path: Path):
    with pytest.raises(PrinterError):
        QtPrinter(into(tmp_path / "out.pdf")).print(replace(labels("62mm"), content=b"no"))


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_file_that_cannot_be_written_is_not_printed(qtbot: QtBot, tmp_path: Path):
    with pytest.raises(PrinterError):
        QtPrinter(into(tmp_path / "gone" / "out.pdf")).print(labels("62mm"))


def test_it_never_claims_that_a_job_is_printed(qtbot: QtBot):
    assert QtPrinter().progress("").state is JobState.UNKNOWN


def test_the_default_printer_comes_first(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(QPrinterInfo, "defaultPrinterName", lambda: "zolder")
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["balie", "zolder"])
    assert QtPrinter().queues() == ("zolder", "balie")


def test_windows_prints_through_qt_and_everything_else_through_cups():
    assert isinstance(equipment.printer_of("Windows"), QtPrinter)
    assert isinstance(equipment.printer_of("Linux"), CupsPrinter)
