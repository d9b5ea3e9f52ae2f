"""Every registered certificate, and from when on one counts no longer."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk_app.domain.errors import Refused
from desk_app.domain.seals import Certificate
from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import button, link
from desk_app.ui.parts.cards import column, emptied, row
from desk_app.ui.parts.fields import DateField
from desk_app.ui.parts.labels import label, paragraph, set_tone
from desk_app.ui.wording import seals
from desk_app.ui.wording.verdicts import short

LINE_HEIGHT, TITLE_HEIGHT = 30, 20


class CertificateList(QWidget):
    """One line each; a coordinator revokes, and lets count again."""

    revoked = Signal(str, object)  # fingerprint, day or none

    def __init__(self, names: dict[object, str], today: date, *, may_revoke: bool) -> None:
        super().__init__()
        self._names = names
        self._today = today
        self._may_revoke = may_revoke
        self._chosen = ""
        self._day: date | Refused = today
        inside = QWidget()
        self.lines = QVBoxLayout(inside)
        self.lines.setContentsMargins(0, 0, 8, 0)
        self.lines.setSpacing(0)
        self.lines.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setWidget(inside)
        self.empty = paragraph(translate("Seal", "No certificates yet."), soft=True)
        self.day = DateField("revoked_from", "")
        self.what = paragraph()
        self.revoke = button(translate("Seal", "Revoke"))
        self.asking = QWidget()
        self._arrange()
        self.day.edited.connect(self._typed)
        self.day.entered.connect(self._revoke)
        self.revoke.clicked.connect(self._revoke)

    def show_certificates(self, certificates: tuple[Certificate, ...]) -> None:
        """Render; whatever was being revoked is done or given up."""
        self.asking.hide()
        self.empty.setVisible(not certificates)
        emptied(self.lines)
        for each in certificates:
            self.lines.addWidget(self._line(each))

    def choose(self, certificate: Certificate) -> None:
        """Ask from when on a certificate counts no longer."""
        self._chosen = certificate.fingerprint
        self._day = self._today
        self.day.fill(self._today)
        self.day.show_wrong(None)
        said = translate(
            "Seal", "Seals made with {name} from this day on count no longer, on any paper:"
        )
        self.what.setText(said.format(name=short(certificate.fingerprint)))
        self.asking.show()
        self.day.setFocus()

    def _typed(self, _name: str, value: date | Refused) -> None:
        self._day = value
        self.day.show_wrong(None)

    def _revoke(self) -> None:
        if isinstance(self._day, Refused):
            self.day.show_wrong(self._day)
        else:
            self.revoked.emit(self._chosen, self._day)

    def _line(self, certificate: Certificate) -> QWidget:
        revoked = certificate.revoked_from is not None
        name = label(short(certificate.fingerprint), weight=theme.BOLD)
        said = label(seals.since(certificate), soft=True)
        if revoked:
            set_tone(said, "stop")
        within = row(name, label(self._name(certificate)), said, spacing=14)
        within.addStretch()
        if self._may_revoke:
            self._offer(within, certificate, revoked=revoked)
        line = QWidget()
        line.setLayout(within)
        line.setFixedHeight(LINE_HEIGHT)
        return line

    def _offer(self, within: QHBoxLayout, certificate: Certificate, *, revoked: bool) -> None:
        if revoked:
            again = link(translate("Seal", "let it count again"))
            again.clicked.connect(lambda: self.revoked.emit(certificate.fingerprint, None))
            within.addWidget(again)
        act = link(translate("Seal", "other day") if revoked else translate("Seal", "revoke"))
        act.setAccessibleName(f"{act.text()}: {short(certificate.fingerprint)}")
        act.clicked.connect(lambda: self.choose(certificate))
        within.addWidget(act)

    def _name(self, certificate: Certificate) -> str:
        if certificate.desk_id is None:
            return translate("Seal", "the Agency")
        return self._names.get(certificate.desk_id, "")

    def _arrange(self) -> None:
        beside = column(spacing=0)
        beside.addSpacing(TITLE_HEIGHT)
        beside.addWidget(self.revoke)
        beside.addStretch()
        adding = row(spacing=10)
        adding.addWidget(self.day, 1, Qt.AlignmentFlag.AlignTop)
        adding.addLayout(beside)
        asking = column(self.what, spacing=4)
        asking.addLayout(adding)
        self.asking.setLayout(asking)
        self.asking.hide()
        within = column(self.empty, spacing=8)
        within.addWidget(self.area, 1)
        within.addWidget(self.asking)
        self.setLayout(within)
