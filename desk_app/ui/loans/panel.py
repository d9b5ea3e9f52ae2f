"""The panel of one loan: who has what, until when, in what state, on which paper."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk_app.domain import numbers
from desk_app.domain.condition import Condition, difference
from desk_app.domain.loans import LentAccessory, Loan
from desk_app.ui.language import translate
from desk_app.ui.loans.extending import Extending
from desk_app.ui.loans.view_model import LoanState
from desk_app.ui.parts.buttons import link
from desk_app.ui.parts.cards import column, emptied, row
from desk_app.ui.parts.fields import DateField, TextField
from desk_app.ui.parts.labels import overline, paragraph, picture
from desk_app.ui.parts.panel import SidePanel
from desk_app.ui.theme import Theme
from desk_app.ui.wording import marks, terms
from desk_app.ui.wording.marks import Mark
from desk_app.usecases.loan_card import LoanCard, StoredPaper


class LoanPanel(SidePanel):
    """Shows one ``LoanState``."""

    extend_wanted = Signal()
    came_in = Signal(object)  # Accessory
    paper_is_in = Signal()
    extended = Signal()
    view_wanted = Signal(object)  # StoredPaper
    print_wanted = Signal(object)
    save_wanted = Signal(object)
    hand_out_wanted = Signal(bool)  # print at once

    def __init__(self, look: Theme) -> None:
        super().__init__(look, "layout-list", translate("Loans", "Loan"))
        self._shown: LoanCard | None = None
        self.due = DateField("due", translate("Loans", "Back on"))
        self.reason = TextField(
            "reason", translate("Loans", "Reason"), translate("Loans", "why it may stay longer")
        )
        self.form = QWidget()
        self.form.setLayout(column(self.due, self.reason, spacing=10))
        self.content = column(spacing=10)
        self.body.addWidget(self.form)
        self.body.addLayout(self.content)
        self.primary.clicked.connect(self._act)
        self._act_now = self.extend_wanted

    def shows(self, card: LoanCard) -> bool:
        """Tell whether this loan is what is looked at already."""
        return self.isVisible() and self._shown is not None and self._shown.loan.id == card.loan.id

    def show_loan(self, state: LoanState) -> None:
        """Render one state."""
        card = state.card
        self.show_heading(card.newcomer.name, _marks(state))
        self._show_extending(state.extending)
        if card is not self._shown:
            self._shown = card
            emptied(self.content)
            self._fill(card)
        self._offer(state)
        trouble = state.trouble
        self.say(f"{trouble.what}. {trouble.next}".strip() if trouble else "")

    def _show_extending(self, extending: Extending | None) -> None:
        self.form.setVisible(extending is not None)
        if extending is None:
            return
        if extending.due is not None:
            self.due.fill(extending.due)
        self.reason.fill(extending.reason)
        for field in (self.due, self.reason):
            field.show_wrong(extending.about(field.name))

    def _offer(self, state: LoanState) -> None:
        """The one act that comes next, in the one place."""
        loan = state.card.loan
        self.primary.setEnabled(not state.busy)
        self.offer(offered=loan.ended_at is None or loan.awaits_paper)
        if state.extending is not None:
            self._act_now = self.extended
            self.primary.say("calendar-plus", translate("Loans", "Extend"))
        elif loan.awaits_paper:
            self._act_now = self.paper_is_in
            self.primary.say("signature", translate("Loans", "Signed paper is in"))
        else:
            self._act_now = self.extend_wanted
            self.primary.say("calendar-plus", translate("Loans", "Extend…"))

    def _act(self) -> None:
        self._act_now.emit()

    def _fill(self, card: LoanCard) -> None:
        number = numbers.display(card.loan.number)
        self._fact("file-text", translate("Loans", "Loan {number}").format(number=number))
        device = card.device.device
        self._fact("device-laptop", f"{numbers.display(device.tag)} · {device.model}")
        who = filter(None, (card.newcomer.client_number, card.newcomer.contact))
        self._fact("user", " · ".join(who) or translate("Loans", "no number, no phone"))
        self._fact("school", f"{card.course.name} · {card.course.code}")
        dates = self._fact("calendar-due", _dates(card.loan))
        if card.loan.ended_at is None and card.loan.awaits_paper:
            longer = link(translate("Loans", "extend"))
            longer.clicked.connect(self.extend_wanted)
            dates.addWidget(longer)
        self._title(translate("Loans", "Went along"))
        for lent in card.loan.accessories:
            self.content.addLayout(self._accessory(lent, card.loan))
        if not card.loan.accessories:
            self.content.addWidget(paragraph(translate("Loans", "nothing"), soft=True))
        self._show_condition(card.condition_out, card.condition_back)
        self._title(translate("Loans", "Papers"))
        for paper in card.papers:
            self.content.addLayout(self._paper(paper))
        if any(paper.kind == "agreement" and not paper.voided for paper in card.papers):
            self.content.addLayout(self._hand_out())
        if not card.papers:
            none = translate("Loans", "none are kept here")
            self.content.addWidget(paragraph(none, soft=True))

    def _fact(self, icon: str, words: str) -> QHBoxLayout:
        line = row(picture(self._look, icon, "soft", 18), spacing=10)
        line.addWidget(paragraph(words), 1)
        self.content.addLayout(line)
        return line

    def _title(self, words: str) -> None:
        self.content.addWidget(overline(words))

    def _accessory(self, lent: LentAccessory, loan: Loan) -> QHBoxLayout:
        name = terms.accessory(lent.accessory)
        missing = loan.ended_at is not None and lent.back_at is None
        icon, colour = ("alert-circle", "warn") if missing else ("check", "ok")
        words = translate("Loans", "{thing} is missing").format(thing=name) if missing else name
        line = row(picture(self._look, icon, colour, 18), spacing=10)
        line.addWidget(paragraph(words), 1)
        if missing:
            came = link(translate("Loans", "came in"))
            came.setAccessibleName(translate("Loans", "{thing} came in").format(thing=name))
            came.clicked.connect(lambda: self.came_in.emit(lent.accessory))
            line.addWidget(came)
        return line

    def _show_condition(self, out: Condition, back: Condition | None) -> None:
        self._title(translate("Loans", "Condition"))
        at_out = translate("Loans", "Out: {words}").format(words=_condition(out))
        self.content.addWidget(paragraph(at_out))
        if back is None:
            return
        at_back = translate("Loans", "Back: {words}").format(words=_condition(back))
        self.content.addWidget(paragraph(at_back))
        parts = ", ".join(terms.part(change.part) for change in difference(out, back))
        if parts:
            changed = translate("Loans", "Changed: {parts}").format(parts=parts)
            self.content.addWidget(paragraph(changed, soft=True))

    def _hand_out(self) -> QHBoxLayout:
        """The receipt of the hand-out is made when it is asked for."""
        name = translate("Loans", "Receipt of the hand-out")
        line = row(spacing=8)
        line.addWidget(paragraph(name), 1)
        acts = ((translate("Loans", "view"), False), (translate("Loans", "print"), True))
        for words, at_once in acts:
            made = link(words)
            made.setAccessibleName(f"{words}: {name}")
            made.clicked.connect(lambda _=False, now=at_once: self.hand_out_wanted.emit(now))
            line.addWidget(made)
        return line

    def _paper(self, paper: StoredPaper) -> QHBoxLayout:
        name = _paper_name(paper)
        line = row(spacing=8)
        line.addWidget(paragraph(name, soft=paper.voided), 1)
        acts = (
            (translate("Loans", "view"), self.view_wanted),
            (translate("Loans", "print"), self.print_wanted),
            (translate("Loans", "save"), self.save_wanted),
        )
        for words, wanted in acts:
            made = link(words)
            made.setAccessibleName(f"{words}: {name}")
            made.clicked.connect(lambda _=False, wanted=wanted: wanted.emit(paper))
            line.addWidget(made)
        return line


def _marks(state: LoanState) -> tuple[Mark, ...]:
    loan = state.card.loan
    if loan.ended_at is not None:
        return (marks.ended(loan.ended_how, len(loan.missing)),)
    shown = (marks.open_loan(loan.due_date, state.today),)
    return (*shown, marks.to_sign()) if loan.awaits_paper else shown


def _dates(loan: Loan) -> str:
    began = terms.short_date(loan.started_at.astimezone().date())
    if loan.ended_at is not None:
        words = translate("Loans", "Lent on {began}, due on {due}, ended on {ended}")
        ended = terms.short_date(loan.ended_at.astimezone().date())
        return words.format(began=began, due=terms.short_date(loan.due_date), ended=ended)
    words = translate("Loans", "Lent on {began}, back on {due}")
    return words.format(began=began, due=terms.long_date(loan.due_date))


def _condition(found: Condition) -> str:
    note = f" · {found.note}" if found.note else ""
    return terms.condition(found) + note


def _paper_name(paper: StoredPaper) -> str:
    kind = {
        "agreement": translate("Loans", "Agreement"),
        "receipt": translate("Loans", "Receipt"),
        "signed": translate("Loans", "Signed original, scanned"),
    }.get(paper.kind, paper.kind)
    when = terms.short_date(paper.at.astimezone().date())
    if paper.voided:
        return translate("Loans", "{paper} of {date}, void").format(paper=kind, date=when)
    return translate("Loans", "{paper} of {date}").format(paper=kind, date=when)
