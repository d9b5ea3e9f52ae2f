"""The counter page: shows one ``CounterState``, forwards what a clerk does."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent

from desk_app.domain import numbers
from desk_app.domain.outcomes import HandedOut, TookBack
from desk_app.domain.printing import PaperKind
from desk_app.domain.signatures import Signature, SignedHow
from desk_app.domain.step import is_complete
from desk_app.ui.counter import describe
from desk_app.ui.counter.commands import Commands
from desk_app.ui.counter.details import DetailsCard
from desk_app.ui.counter.due_dialog import DueDialog
from desk_app.ui.counter.frame import CounterFrame
from desk_app.ui.counter.parking import ParkingModel
from desk_app.ui.counter.photos import PhotosDialog
from desk_app.ui.counter.search import SearchDialog
from desk_app.ui.counter.speech import summary_of, unknown_serial
from desk_app.ui.counter.state import CounterState
from desk_app.ui.counter.today import done_lines
from desk_app.ui.counter.tray import ParkedTray
from desk_app.ui.counter.view_model import CounterViewModel
from desk_app.ui.devices.held_keys import is_character
from desk_app.ui.devices.outputs import Sheet
from desk_app.ui.language import translate
from desk_app.ui.parts.condition_dialog import ConditionDialog
from desk_app.ui.parts.dialog import Dialog
from desk_app.ui.parts.done_today import DoneTodayCard
from desk_app.ui.parts.laying import laid_out_once
from desk_app.ui.signing.dialog import SigningDialog
from desk_app.ui.theme import Theme
from desk_app.usecases.reads import Hit


class CounterPage(QObject):
    """Renders into the frame that was painted first."""

    paper_wanted = Signal(object, bool)  # Sheet, print at once
    page_wanted = Signal(str)  # the place on the rail
    register_wanted = Signal(str)  # serial number of a device that is not in the register

    def __init__(self, look: Theme, frame: CounterFrame, model: CounterViewModel) -> None:
        super().__init__(frame)
        self._look = look
        self.frame = frame
        self.model = model
        self.details = DetailsCard(look)
        self.today = DoneTodayCard(
            look,
            translate("Counter", "Today at this desk"),
            translate("Counter", "Nothing yet. Every hand-out and return appears here."),
        )
        self.today.setMinimumHeight(212)
        self.parking = ParkingModel(model.lane, model)
        self.commands = Commands(model, self.parking, self.primary, self.page_wanted.emit)
        self.tray = ParkedTray(look)
        self.signing: SigningDialog | None = None
        self.searching: SearchDialog | None = None
        frame.fill(self.details, self.today, self.tray)
        frame.installEventFilter(self)
        self._connect()

    def _connect(self) -> None:
        model, prompt, footer = self.model, self.frame.prompt, self.frame.footer
        model.changed.connect(self.show_state)
        prompt.clear.clicked.connect(model.clear)
        prompt.search.clicked.connect(self.search)
        prompt.park.clicked.connect(self.parking.park)
        prompt.register.clicked.connect(self._register)
        prompt.count.clicked.connect(lambda: self.page_wanted.emit("day_close"))
        model.commanded.connect(self.commands.do)
        self.parking.changed.connect(self.tray.show_cards)
        self.parking.changed.connect(lambda _: self.show_state(model.state))
        self.tray.chosen.connect(self.parking.take_out)
        prompt.print.clicked.connect(lambda: self._paper(at_once=True))
        prompt.view.clicked.connect(lambda: self._paper(at_once=False))
        self.details.edited.connect(model.edit)
        self.details.condition_wanted.connect(self.judge_condition)
        self.details.photos_wanted.connect(self.show_photos)
        self.details.course_chosen.connect(model.set_course)
        self.today.undo_wanted.connect(model.undo)
        footer.primary.clicked.connect(self.primary)
        footer.other.clicked.connect(self.other)
        footer.date.clicked.connect(self.change_date)

    def show_state(self, state: CounterState) -> None:
        """Render one state."""
        with laid_out_once(self.frame.rows, self.details.inside):
            self._render(state)

    def _render(self, state: CounterState) -> None:
        counter, frame = state.counter, self.frame
        describe.show_device(frame.device, counter)
        describe.show_newcomer(frame.newcomer, counter)
        describe.show_course(frame.course, counter)
        describe.show_footer(frame.footer, counter, busy=state.held)
        self.details.translation.offer(dict(state.languages))
        self.details.show_counter(counter)
        if self.signing is not None and not is_complete(counter):
            self.signing.reject()  # another desk was faster
        self.today.show_lines(done_lines(state.today))
        describe.show_prompt(frame.prompt, state, parked=bool(self.parking.cards))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Typing on the counter searches; pictures can be dropped on it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._type(event)
        if isinstance(event, QDropEvent) and event.mimeData().hasUrls():
            if event.type() == QEvent.Type.Drop:
                self.add_photos([url.toLocalFile() for url in event.mimeData().urls()])
            event.acceptProposedAction()
            return True
        return False

    def primary(self) -> None:
        """Sign and lend, or take back."""
        self.frame.setFocus()  # a button that is switched off would hand the focus to the rail
        if self.model.state.counter.returning:
            self.model.take_back()
        else:
            self.model.with_approval(self._lend)

    def _lend(self, approved_by: UUID | None) -> None:
        then = partial(self.model.hand_out, approved_by=approved_by)
        self._sign(translate("Counter", "Lend"), then)

    def other(self) -> None:
        """Sign on paper, or let the borrower sign the return."""
        if self.model.state.counter.returning:
            self._sign(translate("Counter", "Take back"), self.model.take_back)
        else:
            on_paper = partial(self.model.hand_out, Signature(SignedHow.ON_PAPER))
            self.model.with_approval(on_paper)

    def _sign(self, act: str, then: Callable[[Signature], None]) -> None:
        summary, guard = summary_of(self.model.state.counter, act), self.model.guard
        if summary is None or guard is None:
            return
        dialog = SigningDialog(self._look, summary, guard, self.frame)
        self.signing = dialog
        self.model.asking = True
        dialog.finished.connect(self._signed)
        dialog.accepted.connect(lambda: then(dialog.signature))
        dialog.open()

    def _signed(self) -> None:
        self.model.asking = False
        if self.signing:
            self.signing.deleteLater()
        self.signing = None

    def search(self) -> None:
        """F2."""
        if self.searching is None:
            self._search_dialog().open()
        else:
            self.searching.activateWindow()

    def _type(self, event: QKeyEvent) -> bool:
        """Search for what is typed on the page; until its dialog has the keyboard, here too.

        A modal dialog would lose what is typed before the window system shows it.
        """
        if not is_character(event) or not (self.searching or event.text().strip()):
            return False
        dialog = self.searching or self._search_dialog()
        dialog.words.insert(event.text())
        dialog.show()
        dialog.activateWindow()
        return True

    def _search_dialog(self) -> SearchDialog:
        dialog = SearchDialog(self._look, self.model.state.counter.rules.patterns, self.frame)
        self.searching = dialog
        dialog.typed.connect(self._look_for)
        dialog.chosen.connect(self.model.choose)
        dialog.entered.connect(self.model.accept)
        dialog.finished.connect(self._searched)
        return dialog

    def _look_for(self, words: str) -> None:
        def found(hits: tuple[Hit, ...]) -> None:
            if self.searching is not None:
                self.searching.show_hits(words, hits)

        self.model.search(words, found)

    def _searched(self) -> None:
        if self.searching:
            self.searching.deleteLater()
        self.searching = None

    def judge_condition(self) -> None:
        """F6."""
        if guard := self.model.guard:
            condition = self.model.state.counter.condition
            dialog = ConditionDialog(self._look, condition, guard, self.frame)
            self._ask(
                dialog, lambda: self.model.edit(lambda c: replace(c, condition=dialog.condition))
            )

    def show_photos(self) -> None:
        """The pictures at hand-out beside those of now; more can be added, any taken away."""
        dialog = PhotosDialog(self._look, self.model, self.frame)
        self.model.changed.connect(dialog.show_state)
        dialog.show_state(self.model.state)
        self._ask(dialog, lambda: None)

    def add_photos(self, files: list[str]) -> None:
        """Add pictures from files; there is room for as many as a report keeps."""
        for file in files:
            self.model.add_photo(file)

    def change_date(self) -> None:
        """Choose another due date."""
        if due := self.model.state.counter.due_date:
            dialog = DueDialog(self._look, due, self.frame)
            self._ask(dialog, lambda: self.model.edit(lambda c: replace(c, due_edited=dialog.due)))

    def _ask(self, dialog: Dialog, accepted: Callable[[], None]) -> None:
        """Open a dialog about what lies on the counter; scans are refused aloud meanwhile."""
        self.model.asking = True
        dialog.accepted.connect(accepted)
        dialog.finished.connect(self._asked)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _asked(self) -> None:
        self.model.asking = False

    def _register(self) -> None:
        self.register_wanted.emit(unknown_serial(self.model.state.counter))

    def _paper(self, *, at_once: bool) -> None:
        state = self.model.state
        if state.last_act is not None and isinstance(state.last, HandedOut | TookBack):
            title = numbers.display(state.last.loan_number)
            lent = isinstance(state.last, HandedOut)
            kind = PaperKind.AGREEMENT if lent else PaperKind.RECEIPT
            self.model.paper(
                state.last_act,
                lambda pdf: self.paper_wanted.emit(Sheet(pdf, title, kind), at_once),
            )
