"""The seal in full: what this desk seals with, another key, and all certificates."""

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import secondary
from desk_app.ui.parts.dialog import Dialog
from desk_app.ui.parts.labels import overline, paragraph, set_tone
from desk_app.ui.sealing.certificates import CertificateList
from desk_app.ui.sealing.passphrase import PassphraseDialog, ask_for_file
from desk_app.ui.sealing.view_model import SealModel, SealView
from desk_app.ui.theme import Theme
from desk_app.ui.wording import seals

WIDTH, HEIGHT = 900, 560


class SealDialog(Dialog):
    """A coordinator changes; everybody may look."""

    def __init__(
        self,
        look: Theme,
        model: SealModel,
        names: dict[object, str],
        today: date,
        *,
        may_change: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, translate("Seal", "Seal and certificates"), "", parent)
        self._model = model
        self._may_change = may_change
        self.asking: PassphraseDialog | None = None
        self.line = paragraph()
        self.notice = paragraph()
        set_tone(self.notice, "stop")
        self.list = CertificateList(names, today, may_revoke=may_change)
        self.file = secondary(translate("Seal", "Seal with the Agency's key"))
        self.own = secondary(translate("Seal", "Seal with the desk's own key"))
        self.body.addWidget(self.line)
        self.body.addWidget(self.notice)
        self.body.addWidget(overline(translate("Seal", "Certificates that are trusted here")))
        self.body.addWidget(self.list, 1)
        self.cancel.hide()
        self.primary.say("check", translate("Seal", "Done"))
        self.close_with(self.file, self.own)
        self.resize(WIDTH, HEIGHT)
        self._connect()
        self.show_view(model.view)

    def choose_file(self) -> None:
        """Ask which PKCS#12 file."""
        title = translate("Seal", "Choose the file of the Agency's key")
        file, _ = QFileDialog.getOpenFileName(self, title, "", "PKCS#12 (*.p12 *.pfx)")
        if file:
            self.use_file(Path(file))

    def use_file(self, file: Path) -> None:
        """Ask the passphrase of a file, then seal with it."""

        def give(passphrase: str) -> None:
            self._model.use_agency(file, passphrase)

        self.asking = ask_for_file(self.look, self._model, give, self)
        self.asking.open()

    def show_view(self, view: SealView) -> None:
        """Render one view."""
        self.line.setText(seals.line(view.standing))
        said = f"{view.notice.what}. {view.notice.next}" if view.notice else ""
        self.notice.setText(said)
        self.notice.setVisible(bool(said))
        if not view.busy and not view.notice:
            self.list.show_certificates(view.standing.certificates)
        self.list.setEnabled(not view.busy)
        agency = view.standing.state.agency
        self.file.setVisible(self._may_change)
        self.own.setVisible(self._may_change and agency)

    def _connect(self) -> None:
        self._model.changed.connect(self.show_view)
        self.list.revoked.connect(self._model.revoke)
        self.file.clicked.connect(self.choose_file)
        self.own.clicked.connect(self._model.use_own)
        self.primary.clicked.connect(self.accept)
