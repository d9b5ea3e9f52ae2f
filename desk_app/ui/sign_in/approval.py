"""Somebody signs in for one act; who works at the counter stays the same."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desk_app.domain.errors import Refused
from desk_app.domain.people import Staff
from desk_app.domain.scanners import ScannedText
from desk_app.ui.language import translate
from desk_app.ui.parts.dialog import Dialog
from desk_app.ui.sign_in.form import SignInForm
from desk_app.ui.sign_in.view_model import SignInModel, SignInState
from desk_app.ui.theme import Theme
from desk_app.ui.wording import refusal

SIZE = (780, 520)


class PinDialog(Dialog):
    """Takes badges as well; closes by itself once the PIN was right."""

    approved = Signal(object)  # UUID of who did

    def __init__(
        self, look: Theme, model: SignInModel, words: tuple[str, str, str], parent: QWidget | None
    ) -> None:
        title, advice, act = words
        super().__init__(look, title, advice, parent)
        self.model = model
        model.setParent(self)
        self.form = SignInForm(look, model)
        self.body.addWidget(self.form, 1)
        self.primary.say("check", act)
        self.primary.setAutoDefault(False)
        self.primary.setDefault(False)
        self.close_with()
        self.resize(*SIZE)
        self.primary.clicked.connect(self.form.enter)
        model.changed.connect(self._show)
        model.signed_in.connect(self._signed_in)
        self._show(model.state)
        self.form.begin()

    def accept_scan(self, scanned: ScannedText) -> None:
        """A badge."""
        self.model.scan(scanned)
        self.form.begin()

    def _show(self, state: SignInState) -> None:
        self.primary.setEnabled(state.complete)

    def _signed_in(self, staff: Staff) -> None:
        self.accept()
        self.approved.emit(staff.id)


class ApprovalDialog(PinDialog):
    """For a coordinator, who lets somebody else do something."""

    def __init__(
        self, look: Theme, model: SignInModel, why: Refused, parent: QWidget | None = None
    ) -> None:
        once = translate("SignIn", "It counts for this one act, and both names are kept with it.")
        title = translate("SignIn", "A coordinator approves this")
        words = (title, f"{refusal(why).what}. {once}", translate("SignIn", "Approve"))
        super().__init__(look, model, words, parent)


class ProofDialog(PinDialog):
    """For whoever signs for something themselves."""

    def __init__(self, look: Theme, model: SignInModel, who: Staff, parent: QWidget) -> None:
        title = translate("SignIn", "{name} signs for this").format(name=who.name)
        advice = translate("SignIn", "Your name is kept with it, so type your PIN once more.")
        super().__init__(look, model, (title, advice, translate("SignIn", "Sign")), parent)
