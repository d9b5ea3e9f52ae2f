"""The page of agreements to sign: shows one ``ToSignState``, forwards scans and presses."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain import numbers
from desk_app.domain.outcomes import PaperReceived, ScanFiled, Undone
from desk_app.ui.jobs import Lane
from desk_app.ui.language import translate
from desk_app.ui.parts.bar import Bar
from desk_app.ui.parts.done_lines import DoneLine, undoable
from desk_app.ui.parts.done_today import DoneTodayCard
from desk_app.ui.scans.dropped import scans_in
from desk_app.ui.scans.model import ScansModel
from desk_app.ui.services import Services
from desk_app.ui.theme import Theme
from desk_app.ui.to_sign import words
from desk_app.ui.to_sign.match_dialog import MatchDialog
from desk_app.ui.to_sign.rows import WaitingPapers
from desk_app.ui.to_sign.scans_card import ScansCard
from desk_app.ui.to_sign.view_model import ToSignState, ToSignViewModel
from desk_app.ui.wording import Sentence
from desk_app.usecases.live_ports import News, ids_of
from desk_app.usecases.reads import TodayLine
from desk_app.usecases.scan_ports import WaitingScan


class ToSignPage(QWidget):
    """What waits at the left, what came in today at the right, scans coming in above."""

    acted = Signal()
    sounded = Signal(str)  # ok or stop
    paper_wanted = Signal(object, bool)  # Sheet, print at once
    approval_wanted = Signal(object)  # Asked

    def __init__(self, look: Theme, lane: Lane, services: Services, scans: ScansModel) -> None:
        super().__init__()
        self._look = look
        self._scans = scans
        self._touched: frozenset[UUID] = frozenset()
        self.setObjectName("page")
        self.model = ToSignViewModel(lane, services, self)
        self.bar = Bar(look, "scan")
        self.undo = self.bar.add_key(translate("ToSign", "Undo"), "Ctrl+Z")
        self.waiting = WaitingPapers(look)
        title = translate("ToSign", "In today at this desk")
        empty = translate("ToSign", "Nothing yet. What comes in appears here and can be undone.")
        self.done = DoneTodayCard(look, title, empty)
        self.scans = ScansCard(look, scans)
        self.matching: MatchDialog | None = None
        self.setAcceptDrops(scans.state.ready)
        self._arrange()
        self._connect()
        self.show_state(self.model.state)

    def accept_scan(self, text: str) -> None:
        """Take in the signed paper whose number was scanned."""
        self.model.accept(text)

    def refresh(self) -> None:
        """Read the lists again."""
        self.model.refresh()

    def hear(self, news: News) -> None:
        """Another desk did something."""
        self._touched |= ids_of(news)
        self.refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if scans_in(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Dropped scans are taken; their files stay where they are."""
        files = scans_in(event)
        if files:
            event.acceptProposedAction()
            self._scans.take(files)

    def match(self, scan: WaitingScan) -> None:
        """Ask whose page this is."""
        dialog = MatchDialog(self._look, self._scans, scan, self)
        dialog.finished.connect(dialog.deleteLater)
        self.matching = dialog
        dialog.open()

    def showEvent(self, event: QShowEvent) -> None:
        """The list is as old as the last look at it."""
        super().showEvent(event)
        self.refresh()
        self._scans.refresh()

    def show_state(self, state: ToSignState) -> None:
        """Render one state."""
        self.bar.say(*_sentence(state))
        just_in = state.last is not None and isinstance(state.last.done, PaperReceived)
        self.undo.setVisible(just_in)
        self.waiting.show_rows(state.rows, state.count, loaded=state.loaded)
        self.waiting.setEnabled(not state.busy)
        can = undoable(state.today)
        self.done.show_lines([_line(*each) for each in zip(state.today, can, strict=True)])

    def _arrange(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(14)
        below.addWidget(self.waiting, 2)
        below.addWidget(self.done, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(14)
        rows.addWidget(self.bar)
        rows.addWidget(self.scans)
        rows.addLayout(below, 1)

    def _connect(self) -> None:
        model = self.model
        model.changed.connect(self.show_state)
        model.listed.connect(self._flash)
        model.acted.connect(self.acted)
        model.sounded.connect(self.sounded)
        model.paper_wanted.connect(self.paper_wanted)
        model.approval_wanted.connect(self.approval_wanted)
        self.scans.match_wanted.connect(self.match)
        self._scans.acted.connect(self.refresh)
        self.undo.clicked.connect(model.undo_last)
        self.done.undo_wanted.connect(model.undo)
        self.waiting.signed.connect(lambda loan: model.signed(loan.id))
        self.waiting.view_wanted.connect(lambda loan: model.paper(loan, at_once=False))
        self.waiting.print_wanted.connect(lambda loan: model.paper(loan, at_once=True))

    def _flash(self) -> None:
        """Let the rows be seen that another desk touched."""
        self.waiting.flashing.start(self._touched)
        self._touched = frozenset()


def _sentence(state: ToSignState) -> tuple[Sentence, str]:
    """What the bar says, and in what tone."""
    if state.notice is not None:
        return state.notice, "stop"
    if state.busy or not state.loaded:
        return words.opening(), ""
    match state.last.done if state.last else None:
        case PaperReceived() as done:
            return words.received(done), "ok"
        case Undone():
            return words.undone(), "ok"
        case _:
            return words.waiting(state.count), ""


def _line(line: TodayLine, can: bool) -> DoneLine:  # noqa: FBT001 - zipped
    """Which agreement came in, whole or in part."""
    match line.done:
        case PaperReceived(loan_number=number) | ScanFiled(loan_number=number, completes=True):
            part = ""
        case ScanFiled(loan_number=number, scans=scans):
            part = translate("ToSign", "pages without signature: {count}").format(count=len(scans))
        case _:
            number, part = "", ""
    text = " · ".join(filter(None, (numbers.display(number), line.client, part)))
    return DoneLine(line.act_id, line.at, "signature", "info", text, can, line.undone)
