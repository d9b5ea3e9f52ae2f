"""One open loan on the panel: looking at it, extending it, what comes in after its end."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desk_app.domain import numbers
from desk_app.domain.acts import Act
from desk_app.domain.condition import Accessory
from desk_app.domain.errors import Reason, Refused
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.language import translate
from desk_app.ui.loans.extending import Extending, edited, judged, usual
from desk_app.ui.loans.finding import Found, find
from desk_app.ui.performing import Did, Performer, Told, why
from desk_app.ui.services import Services
from desk_app.ui.wording import Sentence, refusal
from desk_app.ui.wording.faults import mishap
from desk_app.usecases.live_ports import News, touches
from desk_app.usecases.loan_card import LoanCard, StoredPaper


@dataclass(frozen=True, slots=True)
class LoanState:
    """Everything the panel shows."""

    card: LoanCard
    today: date
    extending: Extending | None = None
    busy: bool = False
    trouble: Sentence | None = None


class LoanModel(QObject):
    """At most one loan; every act reads it again."""

    changed = Signal(object)  # LoanState, or None when nothing is open
    acted = Signal(object)  # Done
    found = Signal(str, object)  # words that find a scanned loan in the list, its UUID
    lost = Signal(object)  # Sentence: why nothing was opened
    approval_wanted = Signal(object)  # Asked

    def __init__(self, lane: Lane, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._services = services
        self.state: LoanState | None = None
        told = Told(self._busy, lambda stopped: self._say(why(stopped)), self._did)
        self._acts = Performer(lane, told, self)
        self._acts.approval_wanted.connect(self.approval_wanted)

    def open(self, loan_id: UUID) -> None:
        """Show a loan in full."""
        self._lane.run(partial(self._services.reads.loan, loan_id), self._opened)

    def look_again(self, news: News) -> None:
        """Another desk did something: show the loan as it is, and say so where it is edited."""
        state = self.state
        if state is not None and touches(news, state.card.loan.id):
            self._lane.run(partial(self._services.reads.loan, state.card.loan.id), self._seen_again)

    def _seen_again(self, card: LoanCard | Failed | None) -> None:
        state = self.state
        if state is None or state.busy or not isinstance(card, LoanCard):
            return
        if card.loan.id == state.card.loan.id and card != state.card:
            said = changed_elsewhere() if state.extending is not None else state.trouble
            self._show(replace(state, card=card, trouble=said))

    def accept(self, text: str) -> None:
        """Show the loan that was scanned: its number, or its device."""
        self._lane.run(
            partial(find, text, self._services.reads, self._services.patterns), self._scanned
        )

    def close(self) -> None:
        """Let go: first of what is typed, then of the loan."""
        if self.state is not None and self.state.extending is not None:
            self._show(replace(self.state, extending=None, trouble=None))
        else:
            self._show(None)

    def begin_extending(self) -> None:
        """Offer a later date."""
        state = self.state
        if state is None or state.card.loan.ended_at is not None:
            return
        rules = self._services.drafts.here.rules
        self._judge(usual(state.card.loan, state.today, rules))

    def edit(self, name: str, value: object) -> None:
        """Fill in the later date or its reason."""
        if self.state is not None and self.state.extending is not None:
            self._judge(edited(self.state.extending, name, value))

    def extend(self) -> None:
        """Give the loan its later date, or say what is wrong."""
        state = self.state
        if state is None or state.extending is None:
            return
        due = state.extending.due
        if due is None or state.extending.wrong:
            self._show(replace(state, extending=replace(state.extending, revealed=True)))
            return
        drafts, loan_id, reason = self._services.drafts, state.card.loan.id, state.extending.reason
        self._act(lambda: drafts.extend(loan_id, due, reason.strip()))

    def came_in(self, accessory: Accessory) -> None:
        """Something that was missing is there."""
        if self.state is not None:
            loan_id = self.state.card.loan.id
            self._act(lambda: self._services.drafts.accessory_back(loan_id, accessory))

    def paper_is_in(self) -> None:
        """The signed print is there."""
        if self.state is not None:
            loan_id = self.state.card.loan.id
            self._act(lambda: self._services.drafts.paper_signed(loan_id))

    def read_paper(self, paper: StoredPaper, on_paper: Callable[[bytes], None]) -> None:
        """Fetch the kept PDF."""

        def fetched(content: bytes | Failed | None) -> None:
            if isinstance(content, bytes):
                on_paper(content)
            elif isinstance(content, Failed):
                self._say(mishap(content.error))
            else:
                self._say(refusal(Refused(Reason.UNKNOWN)))

        self._lane.run(partial(kept_pdf, paper, self._loan_id(), self._services), fetched)

    def keep_paper(self, paper: StoredPaper, file: Path) -> None:
        """Write the kept PDF to a file."""
        loan_id = self._loan_id()

        def written(answer: int | Failed | None) -> None:
            if isinstance(answer, Failed):
                self._say(mishap(answer.error))

        def write() -> int | None:
            content = kept_pdf(paper, loan_id, self._services)
            return file.write_bytes(content) if content is not None else None

        self._lane.run(write, written)

    def _loan_id(self) -> UUID | None:
        return self.state.card.loan.id if self.state is not None else None

    def _act(self, draft: Callable[[], Act]) -> None:
        if self.state is not None and not self.state.busy:
            self._acts.run(self._services, draft)

    def _busy(self, *, busy: bool) -> None:
        if self.state is not None:
            self._show(replace(self.state, busy=busy, trouble=None))

    def _did(self, did: Did) -> None:
        if self.state is not None:
            self._show(replace(self.state, extending=None))
            self.open(self.state.card.loan.id)
        self.acted.emit(did.done)

    def _scanned(self, scanned: Found | Refused | Failed) -> None:
        match scanned:
            case Found(card=card, words=words):
                self._opened(card)
                self.found.emit(numbers.display(words), card.loan.id)
            case Refused():
                self.lost.emit(refusal(scanned))
            case Failed(error=error):
                self.lost.emit(mishap(error))

    def _judge(self, extending: Extending) -> None:
        if self.state is not None:
            now = judged(extending, self.state.card.loan, self._services.guard)
            self._show(replace(self.state, extending=now, trouble=None))

    def _opened(self, card: LoanCard | Failed | None) -> None:
        if isinstance(card, LoanCard):
            self._show(LoanState(card, self._services.clock().date()))
        else:
            unknown = refusal(Refused(Reason.UNKNOWN))
            self.lost.emit(mishap(card.error) if isinstance(card, Failed) else unknown)

    def _say(self, sentence: Sentence) -> None:
        if self.state is not None:
            self._show(replace(self.state, trouble=sentence))

    def _show(self, state: LoanState | None) -> None:
        self.state = state
        self.changed.emit(state)


def changed_elsewhere() -> Sentence:
    """Said before a later date is given to a loan that is another by now."""
    return Sentence(
        translate("Loans", "Another desk just changed this loan"),
        translate("Loans", "Look at it before you extend it."),
    )


def kept_pdf(paper: StoredPaper, loan_id: UUID | None, services: Services) -> bytes | None:
    """The bytes of a kept paper; the pages of a signed original are bound first."""
    if paper.kind != "signed":
        return services.reads.paper(paper.act_id)
    if services.scanning is None or loan_id is None:
        return None
    pages = services.scanning.scans.original(loan_id)
    return services.scanning.reader.bound(pages) if pages else None
