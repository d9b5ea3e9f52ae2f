"""The last step of the page and the list of closed days: their views, acts and dialogs."""

from functools import cached_property
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desk_app.domain.outcomes import DayClosed
from desk_app.ui.day_close import close_words as words
from desk_app.ui.day_close.close_view import CloseView
from desk_app.ui.day_close.closing import ClosingViewModel
from desk_app.ui.day_close.days import DaysViewModel
from desk_app.ui.day_close.days_view import DaysView
from desk_app.ui.day_close.desks import Desks
from desk_app.ui.day_close.reopening import ReopenDialog
from desk_app.ui.day_close.state import Said, Stage
from desk_app.ui.jobs import Lanes
from desk_app.ui.language import translate
from desk_app.ui.services import Services
from desk_app.ui.theme import Theme
from desk_app.ui.wording import Sentence
from desk_app.usecases.reads import Setup

KINDS = "PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv)"
ENDS = (".pdf", ".xlsx", ".csv")


class ClosePart(QObject):
    """Two stages of the page, which goes from one to the other."""

    changed = Signal(object)
    sounded = Signal(str)  # ok, attention or stop
    acted = Signal()
    approval_wanted = Signal(object)  # Asked
    proof_wanted = Signal(object)  # Proof
    paper_wanted = Signal(object, bool)  # Sheet, print at once
    page_wanted = Signal(str)
    closed = Signal()

    def __init__(
        self, look: Theme, lanes: Lanes, services: Services, desks: Desks, setup: Setup
    ) -> None:
        super().__init__()
        self._look = look
        self._reason = ""  # that was given, until the day is open again
        self.dialog: ReopenDialog | None = None
        here = services.drafts.here
        self.model = ClosingViewModel(lanes, services, desks.closing, setup, self)
        self.days = DaysViewModel(lanes.slow, desks, here.site.code, self)
        self._with_pin = services.sign_in is not None and here.staff.id in setup.with_pin
        self._connect()

    @cached_property
    def view(self) -> CloseView:
        """What the day comes to; made when it is first gone to."""
        model = self.model
        view = CloseView(self._look, model.me, model.staff, with_pin=self._with_pin)
        view.who.day_chosen.connect(model.choose_day)
        view.who.second_chosen.connect(model.choose_second)
        view.waits.page_wanted.connect(self.page_wanted)
        view.carried.seen_to.connect(model.see_to)
        return view

    @cached_property
    def list(self) -> DaysView:
        """The closed days; as above."""
        made = DaysView(self._look)
        made.list.chosen.connect(self.days.choose)
        return made

    def begin(self, count_id: UUID | None) -> None:
        """Close with this count, or with the movements only."""
        self.model.begin(count_id)

    def refresh(self, stage: Stage) -> None:
        """Look again at what is in sight."""
        self.days.look()
        if stage is Stage.CLOSE:
            self.model.look()

    def hear(self, stage: Stage) -> None:
        """Another desk did something."""
        if stage is Stage.CLOSE:
            self.model.soon.ask()

    def show_state(self, stage: Stage) -> None:
        """Render what is in sight."""
        if stage is Stage.CLOSE:
            self.view.show_state(self.model.state)
        else:
            self.list.show_state(self.days.state)

    def says(self, stage: Stage) -> tuple[Said, Sentence]:
        """What the bar says, and the bottom line."""
        if stage is Stage.CLOSE:
            return words.bar(self.model.state), words.footer(self.model.state)
        return words.days_bar(self.days.state), words.days_footer(self.days.state)

    def primary(self, stage: Stage) -> None:
        """Close; or look at a report."""
        (self.model.close if stage is Stage.CLOSE else self.days.open)()

    def save(self) -> None:
        """Ask for a file, and write the chosen report to it."""
        if not self.days.state.readable:
            return
        title, name = translate("DayClose", "Save the report"), f"{self.days.title()}.pdf"
        chosen, kind = QFileDialog.getSaveFileName(self._window, title, name, KINDS)
        if chosen:
            file = Path(chosen)
            end = next(end for end in ENDS if end in kind or not kind)
            self.days.save(file if file.suffix.lower() in ENDS else Path(f"{file}{end}"))

    def reopen(self) -> None:
        """Ask why, and open the chosen day again."""
        row = self.days.state.chosen
        if row is not None and self.days.state.reopenable:
            dialog = ReopenDialog(self._look, row, self._reason, self._window)
            dialog.given.connect(self._reopen)
            dialog.finished.connect(dialog.deleteLater)
            self.dialog = dialog
            dialog.open()

    def refuse_scan(self, stage: Stage) -> None:
        """Nothing is counted here."""
        said = Said(words.not_now(), "stop")
        (self.model if stage is Stage.CLOSE else self.days).say(said)

    @property
    def _window(self) -> QWidget:
        return self.list.window()

    def _reopen(self, reason: str) -> None:
        self._reason = reason
        self.days.reopen(reason)

    def _forget_reason(self) -> None:
        self._reason = ""

    def _closed(self, done: DayClosed) -> None:
        self.closed.emit()
        self.days.show_closed(done)

    def _connect(self) -> None:
        model, days = self.model, self.days
        for each in (model, days):
            each.changed.connect(self.changed)
            each.sounded.connect(self.sounded)
            each.acted.connect(self.acted)
            each.approval_wanted.connect(self.approval_wanted)
        model.proof_wanted.connect(self.proof_wanted)
        model.closed.connect(self._closed)
        days.paper_wanted.connect(self.paper_wanted)
        days.reopened.connect(self._forget_reason)
