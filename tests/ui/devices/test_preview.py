import atexit
import stat
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QPainter, QPdfWriter
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desk_app.domain.printing import Wish
from desk_app.ui.devices import outputs
from desk_app.ui.devices.outputs import Sheet
from desk_app.ui.devices.preview import PaperDialog
from desk_app.ui.jobs import Lane
from desk_app.usecases.print_ports import PrinterError
from tests.support.services import LOOK, Tray

TITLE = "U00000000C-3"
Make = Callable[..., PaperDialog]


@pytest.fixture
def pdf(qtbot: QtBot) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    painter.drawLine(0, 0, 100, 100)
    painter.end()
    return bytes(buffer.data().data())


@pytest.fixture
def lane() -> Iterator[Lane]:
    made = Lane()
    yield made
    assert made.finish()


@pytest.fixture
def make(qtbot: QtBot, pdf: bytes, lane: Lane) -> Make:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def made(
        printer: Tray, queue: str = "", content: bytes = pdf, *, show: bool = True
    ) -> PaperDialog:
        dialog = PaperDialog(LOOK, lane, printer, Sheet(content, TITLE), Wish(queue, 2), window)
        if show:
            dialog.open()
            qtbot.waitUntil(lambda: lane.waiting == 0)
        return dialog

    return made


def choices(dialog: PaperDialog) -> list[str]:
    return [dialog.line.queue.itemText(place) for place in range(dialog.line.queue.count())]


def test_the_paper_is_shown(make: Make):
    dialog = make(Tray())
    view = dialog.findChild(QPdfView)
    assert isinstance(view, QPdfView)
    assert view.document().pageCount() == 1
    assert not dialog.message.text()


def test_what_is_no_pdf_is_said(make: Make):
    assert make(Tray(), content=b"nonsense").message.text().startswith("It cannot be shown here")


def test_the_desks_own_printer_is_chosen_and_others_can_be(make: Make):
    dialog = make(Tray(), "Kopieerlokaal")
    assert dialog.line.queue.currentText() == "Kopieerlokaal"
    assert choices(dialog) == ["HP LaserJet balie", "Kopieerlokaal"]


def test_without_a_choice_it_is_the_machines_default(make: Make):
    assert make(Tray()).line.queue.currentText() == "HP LaserJet balie"


def test_a_printer_that_is_off_can_still_be_chosen(make: Make):
    dialog = make(Tray(("HP LaserJet balie",)), "Kelder")
    assert dialog.line.queue.currentText() == "Kelder"
    assert choices(dialog) == ["Kelder", "HP LaserJet balie"]


def test_printing_hands_the_same_bytes_to_the_queue(
    make: Make, pdf: bytes, lane: Lane, qtbot: QtBot
):
    tray = Tray()
    dialog = make(tray, "Kopieerlokaal")
    dialog.line.copies.more.click()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: lane.waiting == 0)
    assert tray.printed == [(pdf, "Kopieerlokaal", 3, TITLE)]
    assert dialog.message.text() == "Printed on Kopieerlokaal, 3 copies"
    assert dialog.primary.isEnabled()


def test_copies_stay_between_one_and_nine(make: Make, lane: Lane, qtbot: QtBot):
    tray = Tray()
    dialog = make(tray)
    for _ in range(4):
        dialog.line.copies.less.click()
    dialog.print_now()
    qtbot.waitUntil(lambda: lane.waiting == 0)
    assert [copies for _, _, copies, _ in tray.printed] == [1]
    assert dialog.message.text() == "Printed on HP LaserJet balie"


def test_printing_at_once_needs_no_list_of_printers(make: Make, lane: Lane, qtbot: QtBot):
    tray = Tray()
    dialog = make(tray, "Kopieerlokaal", show=False)
    dialog.print_now()
    dialog.open()
    qtbot.waitUntil(lambda: lane.waiting == 0)
    assert [queue for _, queue, _, _ in tray.printed] == ["Kopieerlokaal"]


def test_a_queue_that_does_not_take_it_is_said_in_its_own_words(
    make: Make, lane: Lane, qtbot: QtBot
):
    dialog = make(Tray(trouble="lp: out of paper"))
    dialog.print_now()
    qtbot.waitUntil(lambda: lane.waiting == 0)
    assert dialog.message.text() == "HP LaserJet balie did not take it. (lp: out of paper)"
    assert dialog.message.property("tone") == "stop" and dialog.primary.isEnabled()


def test_a_computer_without_printers_says_so(make: Make):
    dialog = make(Tray(()))
    assert dialog.message.text().startswith("This computer has no printer")
    assert not dialog.primary.isEnabled() and not dialog.line.queue.isEnabled()


def test_a_printer_list_that_breaks_is_said(make: Make, caplog: pytest.LogCaptureFixture):
    class Broken(Tray):
        def queues(self) -> tuple[str, ...]:
            raise PrinterError("queues")

    assert "The program made a mistake" in make(Broken()).message.text()
    caplog.clear()


def test_saving_writes_the_same_bytes_under_the_loan_number(
    make: Make,
    pdf: bytes,
    lane: Lane,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    asked = []

    def choose(_parent: QWidget, _caption: str, name: str, _kinds: str) -> tuple[str, str]:
        asked.append(name)
        return str(tmp_path / name), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    dialog = make(Tray())
    dialog.save.click()
    qtbot.waitUntil(lambda: lane.waiting == 0)
    assert asked == [f"{TITLE}.pdf"]
    assert (tmp_path / f"{TITLE}.pdf").read_bytes() == pdf
    assert dialog.message.text() == f"Saved as {TITLE}.pdf"


def test_saving_nowhere_writes_nothing(make: Make, lane: Lane, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    dialog = make(Tray())
    dialog.save_as()
    assert lane.waiting == 0 and not dialog.message.text()


def test_a_folder_that_cannot_be_written_is_said(
    make: Make, lane: Lane, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    nowhere = str(tmp_path / "gone" / "a.pdf")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (nowhere, ""))
    dialog = make(Tray())
    dialog.save_as()
    qtbot.waitUntil(lambda: lane.waiting == 0)
    assert dialog.message.text() == "a.pdf was not written: No such file or directory"


@pytest.mark.parametrize("found", [True, False])
def test_another_program_gets_a_private_copy(
    make: Make, pdf: bytes, lane: Lane, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, found: bool
):
    opened: list[Path] = []

    def open_url(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return found

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    dialog = make(Tray())
    dialog.outside.click()
    qtbot.waitUntil(lambda: lane.waiting == 0)
    [file] = opened
    assert file.name == f"{TITLE}.pdf" and file.read_bytes() == pdf
    assert stat.S_IMODE(file.parent.stat().st_mode) == stat.S_IRWXU
    assert bool(dialog.message.text()) is not found


def test_private_copies_go_when_the_program_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    at_exit: list[Callable[[], None]] = []

    def register(work: Callable[..., None], *args: object, **more: object) -> None:
        at_exit.append(lambda: work(*args, **more))

    monkeypatch.setattr(atexit, "register", register)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    file = outputs.private_copy(Sheet(b"%PDF", TITLE))
    assert file.exists()
    at_exit[0]()
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_never_named_after_anything_but_letters_and_digits():
    assert Sheet(b"", "../U1 2/3").file_name == "U123.pdf"
    assert Sheet(b"", "☃").file_name == "leenbalie.pdf"


def test_a_closed_dialog_goes_away(make: Make, qtbot: QtBot):
    dialog = make(Tray())
    with qtbot.waitSignal(dialog.destroyed):
        dialog.cancel.click()


def test_what_fails_after_closing_brings_the_dialog_back(make: Make, lane: Lane, qtbot: QtBot):
    dialog = make(Tray(trouble="lp: jam"))
    dialog.print_now()
    dialog.reject()
    qtbot.waitUntil(lambda: lane.waiting == 0)
    assert dialog.isVisible() and "lp: jam" in dialog.message.text()


def test_what_succeeds_after_closing_lets_the_dialog_go(make: Make, qtbot: QtBot):
    tray = Tray()
    dialog = make(tray)
    dialog.print_now()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    assert len(tray.printed) == 1
