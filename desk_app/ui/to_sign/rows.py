"""The agreements that wait, each with its borrower, its device and what can be done."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desk_app.domain import numbers
from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import button, link
from desk_app.ui.parts.cards import Card, column, emptied, row
from desk_app.ui.parts.elided import Elided
from desk_app.ui.parts.empty import EmptyState
from desk_app.ui.parts.flashing import Flashing
from desk_app.ui.parts.labels import Chip, label, overline, paragraph, picture
from desk_app.ui.theme import Theme
from desk_app.ui.wording import terms
from desk_app.usecases.reads import LoanRow


class Line(QFrame):
    """One agreement; coloured for a moment when another desk touched it."""

    def __init__(self, loan_id: UUID, flashing: Flashing) -> None:
        super().__init__()
        self.setObjectName("line")
        self._loan_id, self._flashing = loan_id, flashing

    def paintEvent(self, event: QPaintEvent) -> None:
        """The colour under the words."""
        super().paintEvent(event)
        if (flash := self._flashing.colour(self._loan_id)) is not None:
            painter = QPainter(self)
            painter.fillRect(self.rect().adjusted(0, 1, 0, -1), flash)
            painter.end()


class WaitingPapers(Card):
    """One line an agreement; unchanged lines stay as they are."""

    signed = Signal(object)  # LoanRow
    view_wanted = Signal(object)  # LoanRow
    print_wanted = Signal(object)  # LoanRow

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[LoanRow, ...] = ()
        self._lines: dict[UUID, Line] = {}
        self.flashing = Flashing(look, self._repaint, self)
        top = row(picture(look, "signature", "soft"), spacing=10)
        top.addWidget(overline(translate("ToSign", "Waiting for a signature")))
        top.addStretch()
        inside = QWidget()
        self.lines = QVBoxLayout(inside)
        self.lines.setContentsMargins(0, 0, 8, 0)
        self.lines.setSpacing(0)
        self.lines.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inside)
        self.empty = EmptyState(look)
        self.empty.say("circle-check", translate("ToSign", "Every agreement is signed."))
        self.more = paragraph(soft=True)
        self.rows.addLayout(top)
        self.rows.addWidget(self.area, 1)
        self.rows.addWidget(self.empty, 1)
        self.rows.addWidget(self.more)
        self.show_rows((), 0, loaded=False)

    def show_rows(self, rows: Sequence[LoanRow], count: int, *, loaded: bool) -> None:
        """Render; ``count`` are all that wait, also those that are not listed."""
        self.area.setVisible(bool(rows))
        self.empty.setVisible(loaded and not rows)
        left = count - len(rows)
        self.more.setVisible(left > 0)
        self.more.setText(translate("ToSign", "and {count} newer ones").format(count=left))
        if tuple(rows) == self._shown:
            return
        self._shown = tuple(rows)
        emptied(self.lines)
        self._lines = {each.id: self._line(each) for each in rows}
        for line in self._lines.values():
            self.lines.addWidget(line)

    def _repaint(self, ids: frozenset[UUID]) -> None:
        for each in ids & self._lines.keys():
            self._lines[each].update()

    def _line(self, loan: LoanRow) -> Line:
        line = Line(loan.id, self.flashing)
        number = numbers.display(loan.number)
        view, again, done = self._acts(loan, number)
        first = row(label(number, theme.TICK, theme.BOLD), spacing=12)
        first.addWidget(Elided(loan.borrower, theme.TICK), 1)
        first.addWidget(done)
        second = row(spacing=6)
        if loan.ended_at is not None:
            back = translate("ToSign", "back")
            second.addWidget(Chip(self._look, "info", "arrow-down-left", back))
        second.addWidget(Elided(_detail(loan), soft=True), 1)
        second.addWidget(view)
        second.addWidget(again)
        within = column(spacing=2)
        within.setContentsMargins(0, 10, 0, 10)
        within.addLayout(first)
        within.addLayout(second)
        line.setLayout(within)
        return line

    def _acts(self, loan: LoanRow, number: str) -> tuple[QWidget, ...]:
        view = link(translate("ToSign", "view"))
        again = link(translate("ToSign", "print again"))
        done = button(" " + translate("ToSign", "Signed"))
        done.setIcon(self._look.icon("check", "ink", 18))
        for act, signal in (
            (view, self.view_wanted),
            (again, self.print_wanted),
            (done, self.signed),
        ):
            act.clicked.connect(lambda _=False, s=signal: s.emit(loan))
            act.setAccessibleName(f"{act.text().strip()}: {number}")
        view.setVisible(loan.paper)
        again.setVisible(loan.paper)
        return (view, again, done)


def _detail(loan: LoanRow) -> str:
    lent = translate("ToSign", "lent on {date}").format(
        date=terms.short_date(loan.started_at.date())
    )
    device = f"{numbers.display(loan.tag)} {loan.model}"
    return " · ".join(filter(None, (loan.client_number, device, lent)))
