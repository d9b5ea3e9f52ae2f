"""A page that was not recognised, large, beside the loans it may belong to."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap, QTransform
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QWidget,
)

from desk_app.domain import numbers
from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import button, secondary
from desk_app.ui.parts.cards import column, row
from desk_app.ui.parts.dialog import Dialog
from desk_app.ui.parts.labels import overline
from desk_app.ui.scans.model import ScansModel
from desk_app.ui.theme import Theme
from desk_app.usecases.reads import LoanRow
from desk_app.usecases.scan_ports import WaitingScan

PAGE_WIDTH = 470
ROW = Qt.ItemDataRole.UserRole
QUARTER = 90  # degrees


class PageView(QWidget):
    """The picture of a page, which can be turned upright."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.page = QLabel()
        self.page.setAccessibleName(translate("Scans", "The scanned page"))
        self.turn = button(translate("Scans", "Turn"))
        self.turn.clicked.connect(lambda: self.show_image(self._turned()))
        paper = QScrollArea()
        paper.setWidget(self.page)
        paper.setWidgetResizable(True)
        paper.setFixedWidth(PAGE_WIDTH + 18)
        self.setLayout(column(paper, self.turn))

    def show_image(self, image: QImage) -> None:
        """Show a picture as wide as there is room."""
        self._image = image
        if not image.isNull():
            smooth = Qt.TransformationMode.SmoothTransformation
            self.page.setPixmap(QPixmap.fromImage(image.scaledToWidth(PAGE_WIDTH, smooth)))

    def _turned(self) -> QImage:
        return self._image.transformed(QTransform().rotate(QUARTER))


class MatchDialog(Dialog):
    """Chooses the loan of one page, or throws the page away."""

    def __init__(
        self, look: Theme, model: ScansModel, scan: WaitingScan, parent: QWidget | None
    ) -> None:
        title = translate("Scans", "Whose page is this?")
        advice = translate("Scans", "Read the name or the number on it, and choose its loan.")
        super().__init__(look, title, advice, parent)
        self._model = model
        self._scan = scan
        self.view = PageView()
        self.words = QLineEdit()
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Scans", "Loans"))
        self.signed = QCheckBox(translate("Scans", "The signature is on this page"))
        self.signed.setChecked(True)
        self.drop = secondary(translate("Scans", "Throw away"))
        self.primary.say("check", translate("Scans", "File with this loan"))
        self._arrange()
        self._connect()
        self._offer()
        model.picture(scan.id)
        self.words.setText(numbers.display(scan.suggested))
        model.find_loans(self.words.text())

    def _connect(self) -> None:
        self._model.pictured.connect(self._show_page)
        self._model.loans_found.connect(self._show_loans)
        self.words.textEdited.connect(lambda text: self._model.find_loans(text.strip()))
        self.list.currentRowChanged.connect(self._offer)
        self.drop.clicked.connect(self._throw_away)
        self.primary.clicked.connect(self._match)

    def _show_loans(self, words: str, rows: tuple[LoanRow, ...]) -> None:
        if words != self.words.text().strip():
            return
        self.list.clear()
        for each in rows:
            item = QListWidgetItem(_line(each))
            item.setData(ROW, each)
            self.list.addItem(item)
        if len(rows) == 1:
            self.list.setCurrentRow(0)
        self._offer()

    def _offer(self) -> None:
        chosen = self._chosen()
        self.primary.setEnabled(chosen is not None)
        self.signed.setVisible(chosen is None or chosen.awaits_paper)

    def _chosen(self) -> LoanRow | None:
        chosen: LoanRow | None = self.list.currentIndex().data(ROW)
        return chosen

    def _match(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._model.match(self._scan.id, chosen.id, signed=self.signed.isChecked())
            self.accept()

    def _throw_away(self) -> None:
        self._model.drop(self._scan.id)
        self.accept()

    def _show_page(self, scan_id: UUID, content: bytes) -> None:
        if scan_id == self._scan.id:
            self.view.show_image(QImage.fromData(content))

    def _arrange(self) -> None:
        self.words.setPlaceholderText(translate("Scans", "Find by name, number or label"))
        self.words.setAccessibleName(self.words.placeholderText())
        for each in (self.words, self.list, self.signed):
            each.setFont(theme.font(theme.BODY))
        right = column(overline(translate("Scans", "Loans")), self.words, self.list, self.signed)
        both = row(self.view, spacing=18)
        both.addLayout(right, 1)
        self.body.addLayout(both, 1)
        self.close_with(self.drop)
        self.resize(1040, 690)


def _line(loan: LoanRow) -> str:
    who = " · ".join(filter(None, (loan.borrower, loan.client_number)))
    return f"{who}\n{numbers.display(loan.number)} · {numbers.display(loan.tag)} {loan.model}"
