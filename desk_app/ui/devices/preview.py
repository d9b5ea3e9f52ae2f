"""A paper on the screen: look at it, print it, save it, or open it in another program."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QBuffer, QIODevice, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QPalette
from PySide6.QtWidgets import QComboBox, QFileDialog, QFrame, QWidget

from desk_app.ui.devices.outputs import Said, Sheet, print_on, private_copy, save_in
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import button
from desk_app.ui.parts.cards import row
from desk_app.ui.parts.dialog import Dialog
from desk_app.ui.parts.labels import label, paragraph, set_tone
from desk_app.ui.parts.stepper import Stepper
from desk_app.ui.theme import Theme
from desk_app.ui.wording.faults import mishap
from desk_app.usecases.ports import Printer

T = TypeVar("T")
MOST_COPIES = 9
SIZE = (860, 690)


class PaperDialog(Dialog):
    """What is under way is finished before the dialog goes away; what fails brings it back."""

    def __init__(  # noqa: PLR0913, PLR0917 - a paper, and what it may be printed with
        self,
        look: Theme,
        lane: Lane,
        printer: Printer,
        pdf: bytes,
        title: str,
        queue: str,
        copies: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, title, "", parent)
        self._lane, self._printer = lane, printer
        self._sheet = Sheet(pdf, title)
        self._under_way = 0
        self._closed = False
        self.queue = QComboBox()
        self.queue.setMinimumWidth(240)
        self.queue.setAccessibleName(translate("Paper", "Printer"))
        self.copies = Stepper(look, translate("Paper", "Copies"), 1, MOST_COPIES)
        self.copies.fill(copies)
        self.message = paragraph()
        self.save = button(translate("Paper", "Save as..."))
        self.outside = button(translate("Paper", "Open in another program"))
        self._arrange()
        self._offer((queue,) if queue else ())
        self._run(printer.queues, self._listed)

    def print_now(self) -> None:
        """Print on the chosen queue; what came of it is said here."""
        queue, copies = self.queue.currentText(), self.copies.value
        self.primary.setEnabled(False)
        self._say(Said(translate("Paper", "One moment: {queue}").format(queue=queue), ""))
        self._run(partial(print_on, self._printer, self._sheet, queue, copies), self._printed)

    def save_as(self) -> None:
        """Ask where, and write it there."""
        caption = translate("Paper", "Save the paper")
        name = self._sheet.file_name
        file, _ = QFileDialog.getSaveFileName(self, caption, name, "PDF (*.pdf)")
        if file:
            self._run(partial(save_in, Path(file), self._sheet), self._say)

    def open_outside(self) -> None:
        """Open a private copy in the system's own program for PDF."""
        self._run(partial(private_copy, self._sheet), self._copied)

    def done(self, result: int) -> None:
        """Close; the dialog goes away once nothing is under way."""
        super().done(result)
        self._closed = True
        self._let_go()

    def _run(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self._under_way += 1

        def answered(result: T | Failed) -> None:
            self._under_way -= 1
            if isinstance(result, Failed):
                self._say(Said(mishap(result.error).what, "stop"))
            else:
                then(result)
            self._let_go()

        self._lane.run(work, answered)

    def _let_go(self) -> None:
        if self._closed and not self._under_way:
            self.deleteLater()

    def _say(self, said: Said) -> None:
        self.message.setText(said.text)
        set_tone(self.message, said.tone)
        if self._closed and said.tone == "stop":
            self._closed = False
            self.open()

    def _printed(self, said: Said) -> None:
        self.primary.setEnabled(True)
        self._say(said)

    def _copied(self, file: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            text = translate("Paper", "No program for PDF was found. Save it instead.")
            self._say(Said(text, "stop"))

    def _listed(self, queues: tuple[str, ...]) -> None:
        chosen = self.queue.currentText()
        self._offer(queues if not chosen or chosen in queues else (chosen, *queues))
        self.queue.setCurrentIndex(max(0, self.queue.findText(chosen)))
        if not self.queue.count():
            text = translate("Paper", "This computer has no printer. Save it, or open it.")
            self.message.setText(text)

    def _offer(self, queues: tuple[str, ...]) -> None:
        self.queue.clear()
        self.queue.addItems(list(queues))
        self.queue.setEnabled(bool(queues))
        self.primary.setEnabled(bool(queues))

    def _arrange(self) -> None:
        printing = row(label(translate("Paper", "Printer"), soft=True), self.queue, spacing=10)
        printing.addSpacing(8)
        printing.addWidget(label(translate("Paper", "Copies"), soft=True))
        printing.addWidget(self.copies)
        printing.addSpacing(8)
        printing.addWidget(self.message, 1)
        self.body.addWidget(self._view(), 1)
        self.body.addLayout(printing)
        self.primary.say("printer", translate("Paper", "Print"))
        self.cancel.setText(translate("Paper", "Close"))
        self.close_with(self.save, self.outside)
        self.resize(*SIZE)
        self.primary.clicked.connect(self.print_now)
        self.save.clicked.connect(self.save_as)
        self.outside.clicked.connect(self.open_outside)

    def _view(self) -> QWidget:
        from PySide6.QtPdf import QPdfDocument  # noqa: PLC0415 - 20 MB that a look needs
        from PySide6.QtPdfWidgets import QPdfView  # noqa: PLC0415

        buffer, document = QBuffer(self), QPdfDocument(self)
        buffer.setData(self._sheet.pdf)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document.load(buffer)
        view = QPdfView(self)
        view.setDocument(document)
        view.setPageMode(QPdfView.PageMode.MultiPage)
        view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        view.setAccessibleName(translate("Paper", "The paper"))
        view.setFrameShape(QFrame.Shape.NoFrame)
        around = view.palette()
        around.setColor(QPalette.ColorRole.Dark, QColor(self.look.tokens.line))
        view.setPalette(around)
        if document.status() is QPdfDocument.Status.Error:
            text = translate("Paper", "It cannot be shown here. Open it in another program.")
            self._say(Said(text, "stop"))
        return view
