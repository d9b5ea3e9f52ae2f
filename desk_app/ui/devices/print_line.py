"""How a paper is to be printed: printer, copies, one side or both."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from desk_app.domain.printing import Wish
from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.cards import row
from desk_app.ui.parts.labels import label
from desk_app.ui.parts.stepper import Stepper
from desk_app.ui.theme import Theme

MOST_COPIES = 9


class PrintLine(QWidget):
    """One line that says a ``Wish``."""

    def __init__(self, look: Theme, wish: Wish) -> None:
        super().__init__()
        self.queue = QComboBox()
        self.queue.setMinimumWidth(210)
        self.queue.setAccessibleName(translate("Paper", "Printer"))
        self.copies = Stepper(look, translate("Paper", "Copies"), 1, MOST_COPIES)
        self.copies.fill(wish.copies)
        self.duplex = QCheckBox(translate("Paper", "Both sides"))
        self.duplex.setFont(theme.font(theme.BODY))
        self.duplex.setChecked(wish.duplex)
        line = row(label(translate("Paper", "Printer"), soft=True), self.queue, spacing=10)
        line.addSpacing(6)
        line.addWidget(label(translate("Paper", "Copies"), soft=True))
        line.addWidget(self.copies)
        line.addWidget(self.duplex)
        self.setLayout(line)

    @property
    def wish(self) -> Wish:
        """What is chosen now."""
        return Wish(self.queue.currentText(), self.copies.value, self.duplex.isChecked())

    def offer(self, queues: tuple[str, ...]) -> None:
        """The printers there are."""
        self.queue.clear()
        self.queue.addItems(list(queues))
        self.queue.setEnabled(bool(queues))
