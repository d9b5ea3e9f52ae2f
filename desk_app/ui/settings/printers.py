"""Which printer each kind of paper goes to, how often, on one side or both."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QWidget

from desk_app.domain.printing import PaperKind, Wish, usual
from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import link
from desk_app.ui.parts.dialog import Dialog
from desk_app.ui.parts.labels import label
from desk_app.ui.parts.stepper import Stepper
from desk_app.ui.services import DeskChoices
from desk_app.ui.theme import Theme
from desk_app.ui.wording import printing

MOST_COPIES = 9
QUEUE_WIDTH = 250


class PrinterRow:
    """The widgets of one kind of paper."""

    def __init__(self, look: Theme, kind: PaperKind, queues: tuple[str, ...]) -> None:
        name = printing.paper(kind)
        self.kind = kind
        self.name = label(name)
        self.queue = QComboBox()
        self.queue.setFont(theme.font(theme.BODY))
        self.queue.setMinimumWidth(QUEUE_WIDTH)
        self.queue.setAccessibleName(translate("Printers", "Printer: {paper}").format(paper=name))
        self.queue.addItem(translate("Printers", "as this desk"), "")
        for queue in queues:
            self.queue.addItem(queue, queue)
        copies = translate("Printers", "Copies: {paper}").format(paper=name)
        self.copies = Stepper(look, copies, 1, MOST_COPIES)
        self.duplex = QCheckBox(translate("Printers", "both sides"))
        self.duplex.setFont(theme.font(theme.BODY))
        self.duplex.setVisible(kind is not PaperKind.LABELS)
        self.trial = link(translate("Printers", "test print"))
        self.trial.setAccessibleName(
            translate("Printers", "Test print: {paper}").format(paper=name)
        )

    def fill(self, wish: Wish) -> None:
        """Show how it is printed; a printer that is off stays chosen."""
        if self.queue.findData(wish.queue) < 0:
            self.queue.addItem(wish.queue, wish.queue)
        self.queue.setCurrentIndex(self.queue.findData(wish.queue))
        self.copies.fill(wish.copies)
        self.duplex.setChecked(wish.duplex)

    @property
    def wish(self) -> Wish:
        """What is chosen; no queue when it goes where the desk prints."""
        chosen: str = self.queue.currentData()
        return Wish(chosen, self.copies.value, self.duplex.isChecked())


class PrintersDialog(Dialog):
    """All kinds under each other; nothing is kept before the settings are."""

    trial_wanted = Signal(object)  # Wish

    def __init__(
        self, look: Theme, desk: DeskChoices, queues: tuple[str, ...], parent: QWidget | None
    ) -> None:
        title = translate("Printers", "Printers for each kind of paper")
        advice = translate("Printers", "What is not set here goes to the printer of this desk.")
        super().__init__(look, title, advice, parent)
        self._desk = desk
        self.lines = [PrinterRow(look, kind, queues) for kind in PaperKind]
        for line in self.lines:
            line.fill(_shown(line.kind, desk))
        self._arrange()

    @property
    def papers(self) -> Mapping[str, Wish]:
        """What differs from the usual."""
        found = {line.kind.value: line.wish for line in self.lines}
        return {name: wish for name, wish in found.items() if wish != _plain(name, self._desk)}

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(10)
        for place, line in enumerate(self.lines):
            cells = (line.name, line.queue, line.copies, line.duplex, line.trial)
            for column, widget in enumerate(cells):
                grid.addWidget(widget, place, column)
            line.trial.clicked.connect(lambda _=False, line=line: self._try(line))
        self.body.addLayout(grid)
        self.primary.say("check", translate("Printers", "Use these"))
        self.primary.clicked.connect(self.accept)
        self.close_with()

    def _try(self, line: PrinterRow) -> None:
        queue = line.wish.queue or self._desk.printer
        self.trial_wanted.emit(replace(line.wish, queue=queue, copies=1))


def _plain(name: str, desk: DeskChoices) -> Wish:
    """How it is printed when nobody chose: on the desk's printer, so without a queue."""
    return usual(PaperKind(name), "", desk.copies, {})


def _shown(kind: PaperKind, desk: DeskChoices) -> Wish:
    return usual(kind, "", desk.copies, desk.papers)
