"""The seal among the settings: its card, and the dialogs that open from it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desk_app.domain.people import Role
from desk_app.ui.sealing.dialog import SealDialog
from desk_app.ui.sealing.passphrase import PassphraseDialog, ask_for_key
from desk_app.ui.sealing.view_model import SealModel
from desk_app.ui.services import Services
from desk_app.ui.settings.seal_card import SealCard
from desk_app.ui.theme import Theme
from desk_app.usecases.reads import Setup


class Sealing(QObject):
    """Joins the card, the model and the dialogs."""

    def __init__(
        self, look: Theme, model: SealModel, services: Services, setup: Setup, page: QWidget
    ) -> None:
        super().__init__(page)
        self._look = look
        self._page = page
        self._services = services
        self._names: dict[object, str] = {desk.id: desk.name for desk in setup.desks}
        self.model = model
        model.setParent(self)
        self.card = SealCard(look)
        self.dialog: SealDialog | None = None
        self.passphrase: PassphraseDialog | None = None
        self.model.changed.connect(self.card.show_view)
        self.card.asked.connect(self.ask)
        self.card.opened.connect(self.open)
        self.card.show_view(self.model.view)

    def ask(self) -> None:
        """Ask the passphrase of the key."""
        self.passphrase = ask_for_key(self._look, self.model, self._page)
        self.passphrase.open()

    def open(self) -> None:
        """Show all certificates."""
        self.dialog = SealDialog(
            self._look,
            self.model,
            self._names,
            self._services.clock().date(),
            may_change=self._services.drafts.here.staff.role >= Role.COORDINATOR,
            parent=self._page,
        )
        self.dialog.open()
