"""The page of the day close: its steps, and scans, keys and cards to the one it is at."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desk_app.domain.cards import Card, Command
from desk_app.domain.counts import Thing
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.read_scan import read_scan
from desk_app.domain.scans import CardCode
from desk_app.ui.day_close import speech, words
from desk_app.ui.day_close.begin_view import BeginView
from desk_app.ui.day_close.compare_view import CompareView
from desk_app.ui.day_close.comparing import CompareViewModel
from desk_app.ui.day_close.count_view import CountView
from desk_app.ui.day_close.footer import Footer
from desk_app.ui.day_close.panel import DecisionPanel
from desk_app.ui.day_close.state import Said, Stage
from desk_app.ui.day_close.steps import Steps
from desk_app.ui.day_close.view_model import CountViewModel
from desk_app.ui.devices.held_keys import is_character
from desk_app.ui.jobs import Lane
from desk_app.ui.language import translate
from desk_app.ui.parts.bar import Bar
from desk_app.ui.services import Services
from desk_app.ui.theme import Theme
from desk_app.usecases.count_desk import CountDesk
from desk_app.usecases.live_ports import Everything, News
from desk_app.usecases.reads import Setup

DIGITS = "123456789"
Key = Qt.Key
TO_LIST = (Key.Key_Up, Key.Key_Down, Key.Key_PageUp, Key.Key_PageDown, Key.Key_Home, Key.Key_End)


class DayClosePage(QWidget):
    """Counts, then compares; one primary act a step."""

    acted = Signal()
    sounded = Signal(str)  # ok, attention or stop
    approval_wanted = Signal(object)  # Asked
    scan_wanted = Signal(str, str)  # another page, and what to begin with there

    def __init__(
        self, look: Theme, lane: Lane, services: Services, desk: CountDesk, setup: Setup
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._services = services
        self._said: Said | None = None
        self._known: list[Said | None] = [None, None]  # of counting, of comparing
        self.model = CountViewModel(lane, services, desk, self)
        self.compared = CompareViewModel(lane, services, setup, self.model)
        self.steps = Steps(look)
        self.bar = Bar(look, "moon-stars")
        self.undo = self.bar.add_key(translate("DayClose", "Undo"), "Ctrl+Z")
        self.begin = BeginView(look)
        self.count = CountView(look)
        me = services.drafts.here.staff.id
        self.compare = CompareView(look, DecisionPanel(look, setup, desk.site_id, me))
        self.acts = Footer(look)
        self.views = QStackedWidget()
        self._arrange()
        find = QShortcut(QKeySequence("F2"), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._type)
        self._connect()
        self.show_state()

    @property
    def holds_work(self) -> bool:
        """A note was begun that is not kept yet."""
        return self.compare.panel.holds_work

    def accept_scan(self, text: str) -> None:
        """Count it, or go to its difference; a card does what its key would."""
        code = read_scan(text, self._services.patterns)
        if isinstance(code, CardCode):
            self._card(code.card)
        elif self.model.state.stage is Stage.COMPARE:
            self.compared.accept(text)
        else:
            self.model.accept(text)

    def refresh(self) -> None:
        """Look again."""
        self.model.refresh()
        if self.model.state.stage is Stage.COMPARE:
            self.compared.compare()

    def hear(self, news: News) -> None:
        """Another desk did something."""
        if isinstance(news, Everything) or any(each.kind in words.KINDS for each in news):
            self.model.refresh()
        if self.model.state.stage is Stage.COMPARE:
            self.compared.compare_soon()

    def showEvent(self, event: QShowEvent) -> None:
        """What is shown is as old as the last look at it."""
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """A number that was typed is written."""
        super().hideEvent(event)
        self.count.places.chargers.write()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A number chooses; a letter begins to type."""
        stage = self.model.state.stage
        if stage is Stage.COMPARE and event.key() in TO_LIST:
            self.compare.list.keyPressEvent(event)
        elif not is_character(event):
            super().keyPressEvent(event)
        elif event.text() in DIGITS and stage is not Stage.BEGIN:
            place = DIGITS.index(event.text())
            counting = stage is Stage.COUNT
            (self.count.places.choose if counting else self.compare.panel.decide)(place)
        elif stage is Stage.COUNT and event.text().strip():
            self.count.numbers.field.setFocus()
            self.count.numbers.field.line.insert(event.text())

    def show_state(self, _state: object = None) -> None:
        """Render both states."""
        state, compared = self.model.state, self.compared.state
        stage = state.stage
        self.steps.show_stage(stage, begun=state.count is not None)
        if moved := self.views.currentIndex() != stage.value:
            self._said = None  # it was about the other step
        said = speech.bar(state, compared, self._latest(state.said, compared.said))
        self.bar.say(said.sentence, said.tone)
        self.undo.setVisible(state.undoable and stage is Stage.COUNT)
        if moved:
            self.views.setCurrentIndex(stage.value)
            self.setFocus()
        match stage:
            case Stage.BEGIN:
                self.begin.show_state(state)
            case Stage.COUNT:
                self.count.show_state(state)
            case Stage.COMPARE:
                self.compare.show_state(compared)
        self.acts.show_state(state, compared)

    def _latest(self, *said: Said | None) -> Said | None:
        """Both steps say something now and then: the newest counts."""
        for place, each in enumerate(said):
            if each is not self._known[place]:
                self._known[place] = self._said = each
        return self._said

    def _arrange(self) -> None:
        for view in (self.begin, self.count, self.compare):
            self.views.addWidget(view)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(self.steps)
        rows.addWidget(self.bar)
        rows.addWidget(self.views, 1)
        rows.addWidget(self.acts)

    def _connect(self) -> None:
        model, compared, panel = self.model, self.compared, self.compare.panel
        for each in (model, compared):
            each.changed.connect(self.show_state)
            each.sounded.connect(self.sounded)
            each.approval_wanted.connect(self.approval_wanted)
        model.counted.connect(self._counted)
        compared.acted.connect(self.acted)
        compared.scan_wanted.connect(self.scan_wanted)
        compared.unseen.connect(model.accept)
        compared.ended.connect(model.refresh)
        self.steps.wanted.connect(self._go)
        self.undo.clicked.connect(model.undo_last)
        self.begin.kind_chosen.connect(model.choose_kind)
        self.count.numbers.typed.connect(model.accept)
        self.count.places.chosen.connect(self._choose_place)
        self.count.places.chargers.counted.connect(model.set_chargers)
        self.compare.list.chosen.connect(compared.choose)
        panel.put_right.connect(compared.put_right)
        panel.explained.connect(compared.explain)
        for decided in (panel.put_right, panel.explained):
            decided.connect(lambda *_: self.setFocus())
        self.acts.back.clicked.connect(self._go_back)
        self.acts.end.clicked.connect(self._end)
        self.acts.primary.clicked.connect(self._primary)

    def _choose_place(self, name: str) -> None:
        self.model.choose_storage(name)
        self.setFocus()

    def _counted(self, thing: Thing, said: Said) -> None:
        if self.model.state.stage is Stage.COMPARE:
            self.compared.look_for(thing, said)

    def _primary(self) -> None:
        match self.model.state.stage:
            case Stage.BEGIN:
                self.model.begin()
            case Stage.COUNT:
                self._go(Stage.COMPARE)
            case Stage.COMPARE:
                self.model.end(sure=not self.compared.state.open)

    def _go(self, stage: Stage) -> None:
        """To another step; from the first one a count begins."""
        state = self.model.state
        if state.count is None or state.stage is stage:
            self.show_state()
            return
        self.count.places.chargers.write()
        if stage is Stage.COMPARE:
            self.compared.begin(state.count)
        self.model.go(stage)

    def _go_back(self) -> None:
        """Count on; or do not end it after all."""
        state = self.model.state
        self.model.go(state.stage if state.ending else Stage.COUNT)

    def _end(self) -> None:
        self.model.end()

    def _type(self) -> None:
        if self.model.state.stage is Stage.COUNT:
            self.count.numbers.field.setFocus()

    def _card(self, card: Card) -> None:
        match card:
            case Command.UNDO if self.model.state.stage is Stage.COUNT:
                self.model.undo_last()
            case Command.YES | Command.DAY_CLOSE:
                self.acts.primary.click()
            case Command.NO | Command.CLEAR:
                self._go_back()
            case _:
                self.model.refuse(Refused(Reason.CARD_NOT_HERE, "day_close"))
