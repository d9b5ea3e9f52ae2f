"""A paper on the screen: look at it, print it, save it, or open it in another program."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLayout, QWidget

from desk_app.domain.printing import Wish
from desk_app.ui.devices.outputs import Said, Sheet, private_copy, save_in
from desk_app.ui.devices.paper_view import PaperView
from desk_app.ui.devices.print_line import PrintLine
from desk_app.ui.devices.sending import Sending
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import button
from desk_app.ui.parts.cards import row
from desk_app.ui.parts.dialog import Dialog
from desk_app.ui.parts.labels import paragraph, set_tone
from desk_app.ui.theme import Theme
from desk_app.ui.wording.faults import mishap
from desk_app.usecases.print_ports import Printer

T = TypeVar("T")
SIZE = (900, 690)


class PaperDialog(Dialog):
    """What is under way is finished before the dialog goes away; what fails brings it back."""

    def __init__(
        self,
        look: Theme,
        lane: Lane,
        printer: Printer,
        sheet: Sheet,
        wish: Wish,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, sheet.title, "", parent)
        self._lane, self._printer = lane, printer
        self.sheet = sheet
        self._under_way = 0
        self._closed = False
        self.line = PrintLine(look, wish)
        self.message = paragraph()
        self.save = button(translate("Paper", "Save as..."))
        self.outside = button(translate("Paper", "Open in another program"))
        self.view = PaperView(look, self)
        self._arrange()
        self.show_sheet(sheet)
        self._offer((wish.queue,) if wish.queue else ())
        self.run(printer.queues, self._listed)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another paper; what is printed and saved is this one from now on."""
        self.sheet = sheet
        self._allow()
        if sheet.pdf and not self.view.show_pdf(sheet.pdf):
            text = translate("Paper", "It cannot be shown here. Open it in another program.")
            self.say(Said(text, "stop"))

    def print_now(self) -> None:
        """Print on the chosen queue; what becomes of it is said here."""
        job = self.sheet.job(self.line.wish)
        queue = job.wish.queue
        self.primary.setEnabled(False)
        self.say(Said(translate("Paper", "One moment: {queue}").format(queue=queue), ""))
        self._under_way += 1
        sending = Sending(self._lane, self._printer, self)
        sending.told.connect(self._told)
        sending.over.connect(self._sent)
        sending.send(queue, lambda: job)

    def save_as(self) -> None:
        """Ask where, and write it there."""
        caption = translate("Paper", "Save the paper")
        name = self.sheet.file_name
        file, _ = QFileDialog.getSaveFileName(self, caption, name, "PDF (*.pdf)")
        if file:
            self.run(partial(save_in, Path(file), self.sheet), self.say)

    def open_outside(self) -> None:
        """Open a private copy in the system's own program for PDF."""
        self.run(partial(private_copy, self.sheet), self._copied)

    def done(self, result: int) -> None:
        """Close; the dialog goes away once nothing is under way."""
        super().done(result)
        self._closed = True
        self._let_go()

    def run(
        self, work: Callable[[], T], then: Callable[[T], None], lane: Lane | None = None
    ) -> None:
        """Do something in its lane or another one, while the dialog stays."""
        self._under_way += 1

        def answered(result: T | Failed) -> None:
            self._under_way -= 1
            if isinstance(result, Failed):
                self.say(Said(mishap(result.error).what, "stop"))
            else:
                then(result)
            self._let_go()

        (lane or self._lane).run(work, answered)

    def say(self, said: Said) -> None:
        """Say what came of it; trouble brings a closed dialog back."""
        self.message.setText(said.text)
        set_tone(self.message, said.tone)
        if self._closed and said.tone == "stop":
            self._closed = False
            self.open()

    def beside(self) -> QLayout | None:
        """What stands left of the paper; nothing here."""
        return None

    def _let_go(self) -> None:
        if self._closed and not self._under_way:
            self.deleteLater()

    def _told(self, said: Said) -> None:
        self._allow()
        self.say(said)

    def _sent(self) -> None:
        self._under_way -= 1
        self._let_go()

    def _copied(self, file: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            text = translate("Paper", "No program for PDF was found. Save it instead.")
            self.say(Said(text, "stop"))

    def _listed(self, queues: tuple[str, ...]) -> None:
        chosen = self.line.queue.currentText()
        self._offer(queues if not chosen or chosen in queues else (chosen, *queues))
        self.line.queue.setCurrentIndex(max(0, self.line.queue.findText(chosen)))
        if not self.line.queue.count():
            text = translate("Paper", "This computer has no printer. Save it, or open it.")
            self.message.setText(text)

    def _offer(self, queues: tuple[str, ...]) -> None:
        self.line.offer(queues)
        self._allow()

    def _allow(self) -> None:
        self.primary.setEnabled(bool(self.sheet.pdf and self.line.queue.count()))

    def _arrange(self) -> None:
        across = row(spacing=18)
        if (left := self.beside()) is not None:
            across.addLayout(left)
        across.addWidget(self.view, 1)
        self.body.addLayout(across, 1)
        below = row(self.line, spacing=16)
        below.addWidget(self.message, 1)
        self.body.addLayout(below)
        self.primary.say("printer", translate("Paper", "Print"))
        self.cancel.setText(translate("Paper", "Close"))
        self.close_with(self.save, self.outside)
        self.resize(*SIZE)
        self.primary.clicked.connect(self.print_now)
        self.save.clicked.connect(self.save_as)
        self.outside.clicked.connect(self.open_outside)
