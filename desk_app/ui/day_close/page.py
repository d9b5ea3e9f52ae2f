"""The page of the day close: scans, keys and cards to the step it is at, and from step to step."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent

from desk_app.domain.cards import Card, Command
from desk_app.domain.counts import CountKind, Thing
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.read_scan import read_scan
from desk_app.domain.scans import CardCode
from desk_app.ui.day_close import words
from desk_app.ui.day_close.desks import Desks
from desk_app.ui.day_close.state import ASIDE, Said, Stage
from desk_app.ui.day_close.views import CLOSING, DayCloseViews
from desk_app.ui.devices.held_keys import is_character
from desk_app.ui.jobs import Lanes
from desk_app.ui.services import Services
from desk_app.ui.theme import Theme
from desk_app.usecases.live_ports import Everything, News
from desk_app.usecases.reads import Setup

DIGITS = "123456789"
Key = Qt.Key
ENTER = (Key.Key_Return, Key.Key_Enter)
TO_LIST = (Key.Key_Up, Key.Key_Down, Key.Key_PageUp, Key.Key_PageDown, Key.Key_Home, Key.Key_End)


class DayClosePage(DayCloseViews):
    """Counts, compares, closes; one primary act a step."""

    def __init__(
        self, look: Theme, lanes: Lanes, services: Services, desks: Desks, setup: Setup
    ) -> None:
        super().__init__(look, lanes, services, desks, setup)
        self._services = services
        self._from = Stage.BEGIN  # where the closed days were gone to from
        find = QShortcut(QKeySequence("F2"), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._type)
        self._connect()
        self._connect_closing()
        self.show_state()

    def accept_scan(self, text: str) -> None:
        """Count it, or go to its difference; a card does what its key would."""
        code = read_scan(text, self._services.patterns)
        if isinstance(code, CardCode):
            self._card(code.card)
        elif self.stage in CLOSING:
            self.close_part.refuse_scan(self.stage)
        elif self.stage is Stage.SITES:
            self.sites_part.refuse_scan()
        elif self.stage is Stage.COMPARE:
            self.compared.accept(text)
        else:
            self.model.accept(text)

    def refresh(self) -> None:
        """Look again."""
        self.model.refresh()
        self.close_part.refresh(self.stage)
        if self.stage is Stage.COMPARE:
            self.compared.compare()
        elif self.stage is Stage.SITES:
            self.sites_part.model.look()

    def hear(self, news: News) -> None:
        """Another desk did something."""
        if isinstance(news, Everything) or any(each.kind in words.KINDS for each in news):
            self.model.refresh()
            self.close_part.days.look()
            if self.stage is Stage.SITES:
                self.sites_part.model.soon.ask()
        self.close_part.hear(self.stage)
        if self.stage is Stage.COMPARE:
            self.compared.soon.ask()

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
        stage = self.stage
        entries = self.list_in_sight()
        if entries is not None and event.key() in TO_LIST:
            entries.keyPressEvent(event)
        elif stage is Stage.SITES and event.key() in ENTER:
            if not self.sites_part.view.to_details():
                self.setFocus()
        elif not is_character(event):
            super().keyPressEvent(event)
        elif event.text() in DIGITS and stage in (Stage.COUNT, Stage.COMPARE):
            place = DIGITS.index(event.text())
            counting = stage is Stage.COUNT
            (self.count.places.choose if counting else self.compare.panel.decide)(place)
        elif stage is Stage.COUNT and event.text().strip():
            self.count.numbers.field.setFocus()
            self.count.numbers.field.line.insert(event.text())

    def _connect(self) -> None:
        model, compared = self.model, self.compared
        for each in (model, compared):
            each.changed.connect(self.show_state)
            each.sounded.connect(self.sounded)
            each.approval_wanted.connect(self.approval_wanted)
        model.counted.connect(self._counted)
        compared.acted.connect(self.acted)
        compared.scan_wanted.connect(self.scan_wanted)
        compared.unseen.connect(model.accept)
        compared.ended.connect(model.refresh)
        compared.paper_wanted.connect(self.paper_wanted)
        self.agreement.clicked.connect(compared.open_agreement)
        self.undo.clicked.connect(model.undo_last)
        self.begin.kind_chosen.connect(model.choose_kind)
        self.count.numbers.typed.connect(model.accept)
        self.count.places.chosen.connect(self._choose_place)
        self.count.places.chargers.counted.connect(model.set_chargers)
        self.count.entered.connect(self.setFocus)

    def _connect_closing(self) -> None:
        part, acts = self.close_part, self.acts
        for each in (part, self.sites_part):
            each.changed.connect(self.show_state)
            each.sounded.connect(self.sounded)
            each.acted.connect(self.acted)
            each.approval_wanted.connect(self.approval_wanted)
        self.sites_part.acted.connect(self.model.refresh)
        part.proof_wanted.connect(self.proof_wanted)
        part.paper_wanted.connect(self.paper_wanted)
        part.page_wanted.connect(self.page_wanted)
        part.closed.connect(self._closed)
        self.steps.wanted.connect(self._go)
        acts.back.clicked.connect(self._go_back)
        acts.end.clicked.connect(self._end)
        acts.quick.clicked.connect(self._close_quickly)
        acts.save.clicked.connect(part.save)
        acts.reopen.clicked.connect(part.reopen)
        acts.primary.clicked.connect(self._primary)

    def _choose_place(self, name: str) -> None:
        self.model.choose_storage(name)
        self.setFocus()

    def _counted(self, thing: Thing, said: Said) -> None:
        if self.stage is Stage.COMPARE:
            self.compared.look_for(thing, said)

    def _primary(self) -> None:
        match self.stage:
            case Stage.BEGIN:
                self.model.begin()
            case Stage.COUNT:
                self._go(Stage.COMPARE)
            case Stage.COMPARE if self._is_stock_take:
                self.model.end(sure=not self.compared.state.open)
            case Stage.COMPARE:
                self._go(Stage.CLOSE)
            case Stage.CLOSE | Stage.DAYS as stage:
                self.close_part.primary(stage)
            case Stage.SITES:
                self.sites_part.primary()

    @property
    def _is_stock_take(self) -> bool:
        count = self.model.state.count
        return count is not None and count.kind is CountKind.STOCK_TAKE

    def _go(self, stage: Stage) -> None:
        """To another step, when there is a way; from the first one a count begins."""
        now, count = self.stage, self.model.state.count
        if stage in ASIDE and now is not stage:
            self._from = self._from if now in ASIDE else now
            self.model.go(stage)
            (self.close_part.days if stage is Stage.DAYS else self.sites_part.model).look()
        elif count is None or stage not in self._ways() or now is stage:
            self.show_state()
        else:
            self.count.places.chargers.write()
            if stage is Stage.COMPARE:
                self.compared.begin(count)
            elif stage is Stage.CLOSE:
                self.close_part.begin(count.id)
            self.model.go(stage)

    def come_back(self) -> None:
        """From what stands beside the steps to the steps."""
        if self.stage in ASIDE:
            self._go_back()

    def _go_back(self) -> None:
        """Count on; or do not end it after all; or to where it was; out of a field first."""
        state = self.model.state
        if state.stage in (*CLOSING, Stage.SITES) and state.count is None:
            self.model.go(Stage.BEGIN)
        elif state.stage in ASIDE:
            self.model.go(self._from)
            self.refresh()
        elif state.stage is Stage.CLOSE and self.close_part.model.state.quick:
            self.model.go(Stage.BEGIN)
        elif state.stage is Stage.CLOSE:
            self._go(Stage.COMPARE)
        elif state.stage is Stage.COUNT:
            if not self.count.leave_fields():
                self.model.go(Stage.BEGIN)
            self.setFocus()
        else:
            self.model.go(state.stage if state.ending else Stage.COUNT)

    def _close_quickly(self) -> None:
        self.close_part.begin(None)
        self.model.go(Stage.CLOSE)

    def _closed(self) -> None:
        self._from = Stage.BEGIN
        quick = self.close_part.model.state.quick
        (self.model.go if quick else self.model.let_go)(Stage.DAYS)

    def _end(self) -> None:
        self.model.end()

    def _type(self) -> None:
        if self.stage is Stage.COUNT:
            self.count.numbers.field.setFocus()

    def _card(self, card: Card) -> None:
        match card:
            case Command.UNDO if self.stage is Stage.COUNT:
                self.model.undo_last()
            case Command.YES | Command.DAY_CLOSE:
                self.acts.primary.click()
            case Command.NO | Command.CLEAR:
                self._go_back()
            case _:
                self.model.refuse(Refused(Reason.CARD_NOT_HERE, "day_close"))
