"""Signing: the borrower draws, or a witness is named."""

from dataclasses import dataclass

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from desk_app.domain.signatures import Signature, SignedHow
from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import button
from desk_app.ui.parts.cards import column
from desk_app.ui.parts.dialog import Dialog
from desk_app.ui.parts.labels import label, paragraph, set_tone
from desk_app.ui.parts.text_guard import TextGuard
from desk_app.ui.signing.pad import SignaturePad
from desk_app.ui.theme import Theme
from desk_app.ui.wording import Sentence, refusal


@dataclass(frozen=True, slots=True)
class Summary:
    """What is signed for, in the borrower's sight: nobody else's name, few words."""

    name: str
    lines: tuple[str, ...]
    act: str


class SigningDialog(Dialog):
    """Accept is possible only once there is a signature or a witness."""

    def __init__(
        self, look: Theme, summary: Summary, guard: TextGuard, parent: QWidget | None = None
    ) -> None:
        advice = translate("Signing", "Turn the screen or hand over the pen. Sign in the frame.")
        super().__init__(look, translate("Signing", "Please sign here"), advice, parent)
        self._guard = guard
        self.body.addWidget(label(summary.name, theme.TITLE, theme.BOLD))
        self.body.addLayout(column(*(paragraph(line, theme.TICK) for line in summary.lines)))
        self.pad = SignaturePad()
        self.body.addWidget(_room_for(self.pad), 1)
        self.warning = label(translate("Signing", "Not while somebody signs: scan it again later."))
        set_tone(self.warning, "stop")
        self.warning.hide()
        self.body.addWidget(self.warning)
        self._ask_for_witness()
        self.wipe = button(translate("Signing", "Again"))
        self.primary.say("check", summary.act)
        self.close_with(self.wipe)
        self.resize(760, 560)
        self._connect()
        self._judge()
        self.pad.setFocus()

    @property
    def signature(self) -> Signature:
        """What was agreed to, as it is kept."""
        if self.cannot.isChecked():
            return Signature(SignedHow.WITNESSED, witness=self.witness.text().strip())
        return Signature(SignedHow.DRAWN, self.pad.strokes)

    def warn_of_scan(self) -> None:
        """Say that a scan was not taken."""
        self.warning.show()

    def _ask_for_witness(self) -> None:
        self.cannot = QCheckBox(translate("Signing", "cannot sign; a colleague is the witness"))
        self.witness = QLineEdit()
        self.witness.setPlaceholderText(translate("Signing", "Name of the witness"))
        self.witness.setAccessibleName(translate("Signing", "Name of the witness"))
        self.witness.hide()
        self.wrong = label()
        set_tone(self.wrong, "stop")
        self.body.addWidget(self.cannot)
        self.body.addWidget(self.witness)
        self.body.addWidget(self.wrong)

    def _connect(self) -> None:
        self.pad.drawn.connect(self._judge)
        self.wipe.clicked.connect(self.pad.clear)
        self.cannot.toggled.connect(self._witness_instead)
        self.witness.textChanged.connect(self._judge)
        self.primary.clicked.connect(self.accept)

    def _witness_instead(self, *_: object) -> None:
        instead = self.cannot.isChecked()
        self.witness.setVisible(instead)
        self.pad.setVisible(not instead)
        if instead:
            self.witness.setFocus()
        self._judge()

    def _judge(self, *_: object) -> None:
        name = self.witness.text().strip()
        wrong = self._guard.trouble("witness", name)
        named = bool(name) and wrong is None
        sentence = refusal(wrong) if wrong else Sentence("")
        self.wrong.setText(". ".join(filter(None, (sentence.what, sentence.next))))
        self.wrong.setVisible(wrong is not None and self.cannot.isChecked())
        self.primary.setEnabled(named if self.cannot.isChecked() else self.pad.is_signed)


def _room_for(pad: SignaturePad) -> QWidget:
    """Stays when the pad goes, so that nothing else moves."""
    room = QWidget()
    room.setLayout(column(pad))
    return room
