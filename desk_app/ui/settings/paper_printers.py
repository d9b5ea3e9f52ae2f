"""The dialog of printers among the settings: opened from the desk's card, tried from itself."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desk_app.domain.printing import PaperKind, Wish
from desk_app.ui.devices.outputs import ToMake
from desk_app.ui.language import translate
from desk_app.ui.services import Services
from desk_app.ui.settings.printers import PrintersDialog
from desk_app.ui.settings.view_model import SettingsViewModel
from desk_app.ui.theme import Theme


class PaperPrinters(QObject):
    """Joins the dialog, the settings and whoever prints."""

    paper_wanted = Signal(object, bool)  # ToMake, print at once

    def __init__(
        self, look: Theme, model: SettingsViewModel, services: Services, page: QWidget
    ) -> None:
        super().__init__(page)
        self._look, self._model, self._services, self._page = look, model, services, page
        self.dialog: PrintersDialog | None = None

    def open(self) -> None:
        """Show the printers as they are chosen now."""
        state = self._model.state
        dialog = PrintersDialog(self._look, state.now.desk, state.queues, self._page)
        dialog.accepted.connect(self._use)
        dialog.trial_wanted.connect(self._try)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def _use(self) -> None:
        if self.dialog is not None:
            papers = self.dialog.papers
            self._model.edit_desk(lambda desk: replace(desk, papers=papers))

    def _try(self, wish: Wish) -> None:
        services = self._services
        make = partial(services.papers.trial_page, wish.queue, services.clock().date())
        title = translate("Printers", "Test print")
        paper = ToMake(title, PaperKind.COURSE_LIST, make, wish)
        self.paper_wanted.emit(paper, bool(wish.queue))
