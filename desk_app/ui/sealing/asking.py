"""Asks the passphrase of the key at the start, when no keyring knows it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.sealing.passphrase import PassphraseDialog, ask_for_key
from desk_app.ui.sealing.view_model import SealModel, SealView
from desk_app.ui.theme import Theme
from desk_app.usecases.seal_desk import SealDesk, SealStanding
from desk_app.usecases.sealing import Key


class KeyAsking(QObject):
    """Says when its dialog opens and when it is closed."""

    began = Signal()
    ended = Signal()

    def __init__(self, look: Theme, lane: Lane, window: QWidget) -> None:
        super().__init__(window)
        self._look, self._lane, self._window = look, lane, window
        self.dialog: PassphraseDialog | None = None

    def warm(self, seal: SealDesk | None, standing: object | Failed) -> None:
        """What the desk said of its key when it was warmed up."""
        if seal is None or not isinstance(standing, SealStanding):
            return
        if standing.state.key in (Key.LOCKED, Key.TO_MAKE):
            model = SealModel(self._lane, seal, SealView(standing), self)
            self.dialog = ask_for_key(self._look, model, self._window)
            self.began.emit()
            self.dialog.finished.connect(self.ended)
            self.dialog.open()
