"""Every paper that is looked at: which printer it goes to, and the lane in which it is made."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from desk_app.domain.printing import PaperKind, Wish, usual
from desk_app.ui.devices.outputs import Sheet, ToMake
from desk_app.ui.jobs import Lanes
from desk_app.ui.labels.choices import Picked, Printers
from desk_app.ui.services import DeskChoices, Services
from desk_app.ui.theme import Theme


class PaperDesk:
    """Opens the dialogs; ``choices`` are asked for each time, since the settings may change."""

    def __init__(
        self,
        look: Theme,
        window: QWidget,
        lanes: Lanes,
        choices: Callable[[], DeskChoices],
        choose: Callable[[DeskChoices], None],
    ) -> None:
        self._look, self._window, self.lanes = look, window, lanes
        self._choices, self._choose = choices, choose
        self.services: Services | None = None

    def show(self, paper: Sheet | ToMake, at_once: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Preview a paper; ``at_once`` prints it when its kind has a printer."""
        if self.services is None:
            return
        from desk_app.ui.devices.preview import PaperDialog  # noqa: PLC0415 - loads QtPdf

        wish = self._wish(paper)
        sheet = paper if isinstance(paper, Sheet) else paper.empty()
        printer, slow = self.services.printer, self.lanes.slow
        dialog = PaperDialog(self._look, slow, printer, sheet, wish, self._window)

        def made(pdf: bytes) -> None:
            dialog.show_sheet(replace(sheet, pdf=pdf))
            if at_once and wish.queue:
                dialog.print_now()

        dialog.open()
        if isinstance(paper, ToMake):
            dialog.run(paper.make, made, self.lanes.making)
        elif at_once and wish.queue:
            dialog.print_now()

    def show_labels(self, picked: Picked) -> None:
        """Choose, look at and print labels."""
        if self.services is None:
            return
        from desk_app.ui.labels.dialog import LabelDesk, LabelsDialog  # noqa: PLC0415 - QtPdf

        choices = self._choices()
        printers = Printers(choices.label_format, choices.adjustments)
        wish = self._usual(PaperKind.LABELS)
        desk = LabelDesk(self.services, printers, wish, self._keep, self.lanes.making)
        LabelsDialog(self._look, self.lanes.slow, desk, picked, self._window).open()

    def _keep(self, printers: Printers) -> None:
        choices = self._choices()
        self._choose(
            replace(choices, label_format=printers.format, adjustments=printers.adjustments)
        )

    def _wish(self, paper: Sheet | ToMake) -> Wish:
        own = paper.wish if isinstance(paper, ToMake) else None
        return own or self._usual(paper.kind)

    def _usual(self, kind: PaperKind) -> Wish:
        choices = self._choices()
        return usual(kind, choices.printer, choices.copies, choices.papers)
