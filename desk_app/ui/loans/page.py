"""The page of loans: all of them in one list, one of them in full beside it."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from desk_app.domain import numbers
from desk_app.domain.outcomes import AccessoryCameBack, Done, Extended, PaperReceived
from desk_app.domain.printing import PaperKind
from desk_app.ui.devices.outputs import Sheet, ToMake
from desk_app.ui.jobs import Lane
from desk_app.ui.language import translate
from desk_app.ui.loans.panel import LoanPanel
from desk_app.ui.loans.view_model import LoanModel, LoanState
from desk_app.ui.services import Services
from desk_app.ui.table.columns import Column, Filter, dated, marked
from desk_app.ui.table.here_filter import HereFilter
from desk_app.ui.table.list_page import ListPage
from desk_app.ui.table.list_view import ListView, ListWords
from desk_app.ui.table.model import ListModel
from desk_app.ui.table.source import Source
from desk_app.ui.theme import Theme
from desk_app.ui.wording import Sentence, marks, terms, today
from desk_app.ui.wording.marks import Mark
from desk_app.usecases.hand_out_papers import hand_out_receipt
from desk_app.usecases.live_ports import News
from desk_app.usecases.loan_card import StoredPaper
from desk_app.usecases.reads import LoanRow, Query, Setup
from desk_app.usecases.today_reads import Group

OF_TODAY = (
    Group.DUE_TODAY,
    Group.OVERDUE_WEEK,
    Group.OVERDUE_MONTH,
    Group.OVERDUE_LONGER,
    Group.COURSE_ENDS,
)


class LoansPage(ListPage):
    """Found by number, label, client number or name; a scan opens a loan."""

    acted = Signal()
    paper_wanted = Signal(object, bool)  # Sheet or ToMake, print at once
    approval_wanted = Signal(object)  # Asked
    looked = Signal(object)  # UUID of the newcomer whose loan was opened

    def __init__(self, look: Theme, lane: Lane, services: Services, setup: Setup) -> None:
        super().__init__()
        source = Source(services.reads.loans, partial(services.reads.listed, "loans"))
        columns = _columns(lambda: services.clock().date())
        self.model: ListModel[LoanRow] = ListModel(
            lane, source, columns, Query(only="open", order="due_date"), self
        )
        self.loan = LoanModel(lane, services, self)
        self.list = ListView(look, self.model, _words(), _filters())
        self.panel = LoanPanel(look)
        self._wanted: UUID | None = None
        self._services = services
        self.arrange(self.list, self.panel)
        self.narrow_to(HereFilter(look, self.model, services.drafts.here.site), setup)
        self._connect()
        self.bind_keys({"Esc": self.loan.close})
        self.model.refresh()

    @property
    def holds_work(self) -> bool:
        """A later date was begun and not kept yet."""
        return self.loan.state is not None and self.loan.state.extending is not None

    def refresh(self) -> None:
        """Read the list and the open loan again."""
        self.model.refresh()
        if self.loan.state is not None and self.loan.state.extending is None:
            self.loan.open(self.loan.state.card.loan.id)

    def look_again(self, news: News) -> None:
        """The loan that is open may have been changed by another desk."""
        self.loan.look_again(news)

    def accept_scan(self, text: str) -> None:
        """Open the loan that was scanned."""
        self.loan.accept(text)

    def show_one(self, loan_id: UUID) -> None:
        """Open a loan that was chosen on another page."""
        self.loan.open(loan_id)

    def _connect(self) -> None:
        loan, panel = self.loan, self.panel
        self.list.opened.connect(lambda row: loan.open(row.id))
        self.model.changed.connect(self._choose)
        loan.changed.connect(self._show)
        loan.acted.connect(self._did)
        loan.approval_wanted.connect(self.approval_wanted)
        loan.found.connect(self._found)
        loan.lost.connect(self._lost)
        panel.closed.connect(loan.close)
        panel.other.clicked.connect(loan.close)
        panel.extend_wanted.connect(self._begin_extending)
        panel.extended.connect(loan.extend)
        panel.came_in.connect(loan.came_in)
        panel.paper_is_in.connect(loan.paper_is_in)
        panel.view_wanted.connect(lambda paper: self._paper(paper, at_once=False))
        panel.print_wanted.connect(lambda paper: self._paper(paper, at_once=True))
        panel.save_wanted.connect(self.save_paper)
        panel.hand_out_wanted.connect(lambda at_once: self._hand_out(at_once=at_once))
        for field in (panel.due, panel.reason):
            field.edited.connect(loan.edit)
            field.entered.connect(loan.extend)

    def _show(self, state: LoanState | None) -> None:
        if state is None:
            self.hide_panel()
            return
        appears = self.panel.isHidden()
        if not self.panel.shows(state.card):
            self.looked.emit(state.card.newcomer.id)
        self.panel.show_loan(state)
        self.show_panel()
        if appears:
            self.list.say("")
            self.panel.cross.setFocus()

    def _begin_extending(self) -> None:
        self.loan.begin_extending()
        self.panel.reason.setFocus()

    def _found(self, words: str, loan_id: UUID) -> None:
        self._wanted = loan_id
        self.list.say("")
        self.list.look_for(words)

    def _choose(self) -> None:
        """Mark the row that was scanned, once it is there."""
        place = self.model.place(self._wanted) if self._wanted else None
        if place is not None:
            self._wanted = None
            self.list.table.choose(place)

    def _lost(self, sentence: Sentence) -> None:
        self.list.say(sentence.what, "stop")

    def _did(self, done: Done) -> None:
        self.list.say(_said(done))
        self.model.refresh()
        self.acted.emit()

    def _paper(self, paper: StoredPaper, *, at_once: bool) -> None:
        title = self._title()
        kind = PaperKind.RECEIPT if paper.kind == "receipt" else PaperKind.AGREEMENT
        self.loan.read_paper(
            paper, lambda pdf: self.paper_wanted.emit(Sheet(pdf, title, kind), at_once)
        )

    def _hand_out(self, *, at_once: bool) -> None:
        """Make the receipt of the hand-out; nobody keeps it."""
        if self.loan.state is not None:
            card, services = self.loan.state.card, self._services
            receipt = hand_out_receipt(card, services.drafts.here)
            make = partial(services.papers.hand_out, receipt)
            paper = ToMake(self._title(), PaperKind.HAND_OUT, make)
            self.paper_wanted.emit(paper, at_once)

    def save_paper(self, paper: StoredPaper) -> None:
        """Ask for a file, and write the kept PDF to it."""
        words = translate("Loans", "Save the paper")
        file, _ = QFileDialog.getSaveFileName(self, words, f"{self._title()}.pdf", "PDF (*.pdf)")
        if file:
            self.loan.keep_paper(paper, Path(file))

    def _title(self) -> str:
        return numbers.display(self.loan.state.card.loan.number) if self.loan.state else ""


def _words() -> ListWords:
    return ListWords(
        name=translate("Loans", "Loans"),
        icon="layout-list",
        hint=translate("Loans", "Find by name, client number, label or loan number"),
        empty=translate("Loans", "No loans yet: every hand-out at the counter appears here."),
    )


def _columns(day: Callable[[], date]) -> tuple[Column[LoanRow], ...]:
    def state(row: LoanRow) -> Mark:
        return marks.loan(row, day())

    def device(row: LoanRow) -> str:
        return numbers.display(row.tag)

    def number(row: LoanRow) -> str:
        return numbers.display(row.number)

    return (
        Column(
            translate("Loans", "Borrower"),
            lambda row: row.borrower,
            150,
            2,
            "borrower",
            strong=True,
        ),
        marked(translate("Loans", "State"), state, 150),
        dated(translate("Loans", "Back on"), lambda row: row.due_date, "due_date"),
        Column(translate("Loans", "Device"), device, 124, order="tag"),
        Column(translate("Loans", "Client number"), lambda row: row.client_number, 128, spare=True),
        Column(translate("Loans", "Course"), lambda row: row.course, 150, 1, spare=True),
        dated(translate("Loans", "Lent on"), _began, "started_at", spare=True),
        Column(translate("Loans", "Number"), number, 150, order="number", spare=True),
    )


def _began(row: LoanRow) -> date:
    return row.started_at.astimezone().date()


def _filters() -> tuple[Filter, ...]:
    return (
        Filter("", translate("Loans", "All")),
        Filter("open", translate("Loans", "Open")),
        Filter("overdue", translate("Loans", "Overdue")),
        Filter("awaits_paper", translate("Loans", "To sign")),
        Filter("incomplete", translate("Loans", "Incomplete")),
        Filter("ended", translate("Loans", "Ended")),
        *(Filter(group.value, today.group(group), spare=True) for group in OF_TODAY),
    )


def _said(done: Done) -> str:
    match done:
        case Extended(due_date=due):
            words = translate("Loans", "Extended to {date}")
            return words.format(date=terms.middle_date(due))
        case AccessoryCameBack(accessory=accessory):
            words = translate("Loans", "{thing} came in")
            return words.format(thing=terms.accessory(accessory))
        case PaperReceived():
            return translate("Loans", "Signed paper is in")
        case _:
            return translate("Loans", "Done")
