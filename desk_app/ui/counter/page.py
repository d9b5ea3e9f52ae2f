"""The counter page: shows one ``CounterState``, forwards what a clerk does."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain import numbers
from desk_app.domain.acts import MOST_PHOTOS
from desk_app.domain.outcomes import HandedOut, TookBack, Undone
from desk_app.domain.signatures import Signature, SignedHow
from desk_app.ui.counter.cards import CourseCard, DeviceCard, NewcomerCard
from desk_app.ui.counter.details import DetailsCard
from desk_app.ui.counter.footer import Footer
from desk_app.ui.counter.prompt import PromptBar
from desk_app.ui.counter.today import TodayCard
from desk_app.ui.counter.view_model import CounterState, CounterViewModel
from desk_app.ui.theme import Theme
from desk_app.ui.wording import Sentence, bug, refusal, terms, waiting_for
from desk_app.ui.wording.terms import translate

PICTURES = "*.jpg *.jpeg *.png *.webp *.bmp"


class CounterPage(QWidget):
    """Everything on one screen that fits 1366 x 768."""

    paper_wanted = Signal(bytes, str, bool)  # PDF, title, print at once

    def __init__(self, look: Theme, model: CounterViewModel) -> None:
        super().__init__()
        self.setObjectName("page")
        self._look = look
        self.model = model
        self.prompt = PromptBar(look)
        self.device = DeviceCard(look)
        self.newcomer = NewcomerCard(look)
        self.course = CourseCard(look)
        self.details = DetailsCard(look)
        self.today = TodayCard(look)
        self.footer = Footer(look)
        self.signing: QDialog | None = None
        self.setAcceptDrops(True)
        self._arrange()
        self._connect()
        self.show_state(model.state)

    def _arrange(self) -> None:
        cards = QHBoxLayout()
        cards.setSpacing(14)
        for card in (self.device, self.newcomer, self.course):
            cards.addWidget(card, 1)
        below = QHBoxLayout()
        below.setSpacing(14)
        below.addWidget(self.details, 1)
        below.addWidget(self.today, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(14)
        rows.addWidget(self.prompt)
        rows.addLayout(cards)
        rows.addLayout(below)
        rows.addStretch(1)
        rows.addWidget(self.footer)

    def _connect(self) -> None:
        model = self.model
        model.changed.connect(self.show_state)
        self.prompt.clear.clicked.connect(model.clear)
        self.prompt.search.clicked.connect(self.search)
        self.prompt.print.clicked.connect(lambda: self._paper(at_once=True))
        self.prompt.view.clicked.connect(lambda: self._paper(at_once=False))
        self.details.edited.connect(model.edit)
        self.details.condition_wanted.connect(self.judge_condition)
        self.details.photos_wanted.connect(self.choose_photos)
        self.details.course_chosen.connect(model.set_course)
        self.today.undo_wanted.connect(model.undo)
        self.footer.primary.clicked.connect(self.primary)
        self.footer.other.clicked.connect(self.other)
        self.footer.date.clicked.connect(self.change_date)

    def show_state(self, state: CounterState) -> None:
        """Render one state."""
        counter = state.counter
        self.device.show_counter(counter)
        self.newcomer.show_counter(counter)
        self.course.show_counter(counter)
        self.details.show_counter(counter)
        self.today.show_lines(state.today)
        self.footer.show_counter(counter, busy=state.busy)
        self.prompt.say(*_sentence(state))
        paper = isinstance(state.last, HandedOut | TookBack) and counter.notice is None
        self.prompt.offer_paper(offered=paper)

    def primary(self) -> None:
        """Sign and lend, or take back."""
        if self.model.state.counter.returning:
            self.model.take_back()
        else:
            self._sign(translate("Counter", "Lend"), self.model.hand_out)

    def other(self) -> None:
        """Sign on paper, or let the borrower sign the return."""
        if self.model.state.counter.returning:
            self._sign(translate("Counter", "Take back"), self.model.take_back)
        else:
            self.model.hand_out(Signature(SignedHow.ON_PAPER))

    def _sign(self, act: str, then: Callable[[Signature], None]) -> None:
        from desk_app.ui.signing.dialog import SigningDialog, Summary  # noqa: PLC0415

        counter = self.model.state.counter
        found = counter.newcomer or counter.returning
        if found is None or counter.device is None:
            return
        due = counter.returning.loan.due_date if counter.returning else counter.due_date
        lines = (
            f"{counter.device.device.model} · {numbers.display(counter.device.device.tag)}",
            _back_on(due),
        )
        dialog = SigningDialog(self._look, Summary(found.newcomer.name, lines, act), self)
        self.signing = dialog
        self.model.signing = True
        self.model.refused_scan.connect(dialog.warn_of_scan)
        dialog.finished.connect(self._signed)
        dialog.accepted.connect(lambda: then(dialog.signature))
        dialog.open()

    def _signed(self) -> None:
        self.model.signing = False
        if self.signing is not None:
            self.signing.deleteLater()
            self.signing = None

    def search(self) -> None:
        """F2."""
        from desk_app.ui.counter.search import SearchDialog  # noqa: PLC0415

        dialog = SearchDialog(self._look, self)
        dialog.typed.connect(
            lambda words: self.model.search(words, lambda hits: dialog.show_hits(words, hits))
        )
        dialog.chosen.connect(self.model.choose)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def judge_condition(self) -> None:
        """F6."""
        guard = self.model.guard
        if guard is None:
            return
        from desk_app.ui.parts.condition_dialog import ConditionDialog  # noqa: PLC0415

        dialog = ConditionDialog(self._look, self.model.state.counter.condition, guard, self)
        dialog.accepted.connect(
            lambda: self.model.edit(lambda c: replace(c, condition=dialog.condition))
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def choose_photos(self) -> None:
        """Pick pictures of the device from files."""
        title = translate("Counter", "Photos of the device")
        files, _ = QFileDialog.getOpenFileNames(self, title, "", f"{title} ({PICTURES})")
        self.add_photos(files)

    def add_photos(self, files: list[str]) -> None:
        """Add at most as many as a report keeps."""
        room = MOST_PHOTOS - len(self.model.state.counter.photos)
        for file in files[:room]:
            self.model.add_photo(file)

    def change_date(self) -> None:
        """Choose another due date."""
        from desk_app.ui.counter.due_dialog import DueDialog  # noqa: PLC0415

        due = self.model.state.counter.due_date
        if due is None:
            return
        dialog = DueDialog(self._look, due, self)
        dialog.accepted.connect(
            lambda: self.model.edit(lambda c: replace(c, due_edited=dialog.due))
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _paper(self, *, at_once: bool) -> None:
        state = self.model.state
        if state.last_act is not None and isinstance(state.last, HandedOut | TookBack):
            title = numbers.display(state.last.loan_number)
            self.model.paper(
                state.last_act, lambda pdf: self.paper_wanted.emit(pdf, title, at_once)
            )


def _sentence(state: CounterState) -> tuple[Sentence, str]:
    """What the prompt says, and in what tone."""
    counter = state.counter
    if state.failed:
        return bug(), "stop"
    if counter.notice:
        return refusal(counter.notice), "stop"
    if state.busy:
        what = translate("Counter", "One moment: paper and loan are being made")
        return Sentence(what), ""
    if state.last and counter.is_empty:
        return _did(state), "ok"
    if counter.returning:
        name = counter.returning.newcomer.name
        what = translate("Counter", "Coming back from {name}").format(name=name)
        advice = translate("Counter", "Look at the device and what came along, then press F9.")
        return Sentence(what, advice), ""
    if counter.is_empty and not state.open:
        return Sentence(
            translate("Counter", "Scan a device, a card or an agreement"),
            translate("Counter", "The database is being opened; you can scan already."),
        ), ""
    if counter.needs:
        return waiting_for(counter.needs[0]), ""
    return Sentence(
        translate("Counter", "Ready to sign"),
        translate("Counter", "All is on the counter. Let the newcomer sign, or scan to change."),
    ), ""


def _did(state: CounterState) -> Sentence:
    next_one = waiting_for(state.counter.needs[0]).what if state.counter.needs else ""
    match state.last:
        case HandedOut(tag=tag, loan_number=number):
            text = translate("Counter", "{device} is lent, agreement {loan}")
            what = text.format(device=numbers.display(tag), loan=numbers.display(number))
        case TookBack(tag=tag, away=True):
            text = translate("Counter", "{device} is back; it belongs to another site")
            what = text.format(device=numbers.display(tag))
        case TookBack(tag=tag, missing=missing) if missing:
            text = translate("Counter", "{device} is back, without {missing}")
            words = terms.accessories(missing)
            what = text.format(device=numbers.display(tag), missing=words)
        case TookBack(tag=tag):
            text = translate("Counter", "{device} is back")
            what = text.format(device=numbers.display(tag))
        case Undone():
            what = translate("Counter", "Undone")
        case _:
            what = translate("Counter", "Done")
    return Sentence(what, translate("Counter", "Next: {what}").format(what=next_one))


def _back_on(due: date | None) -> str:
    if due is None:
        return ""
    return translate("Counter", "Back on {date}").format(date=terms.long_date(due))
