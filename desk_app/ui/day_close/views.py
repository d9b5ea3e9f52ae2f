"""Everything the page of the day close shows: its steps, one view at a time, and what is said."""

from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desk_app.domain.counts import CountKind
from desk_app.ui.day_close import close_words, speech
from desk_app.ui.day_close.begin_view import BeginView
from desk_app.ui.day_close.close_part import ClosePart
from desk_app.ui.day_close.compare_view import CompareView
from desk_app.ui.day_close.comparing import CompareViewModel
from desk_app.ui.day_close.count_view import CountView
from desk_app.ui.day_close.desks import Desks
from desk_app.ui.day_close.footer import Footer
from desk_app.ui.day_close.panel import DecisionPanel
from desk_app.ui.day_close.sites_part import SitesPart
from desk_app.ui.day_close.state import Said, Stage
from desk_app.ui.day_close.steps import Steps
from desk_app.ui.day_close.view_model import CountViewModel
from desk_app.ui.jobs import Lanes
from desk_app.ui.language import translate
from desk_app.ui.parts.bar import Bar
from desk_app.ui.parts.grouped import GroupedList
from desk_app.ui.services import Services
from desk_app.ui.theme import Theme
from desk_app.usecases.reads import Setup

CLOSING = (Stage.CLOSE, Stage.DAYS)


class DayCloseViews(QWidget):
    """Renders the states of counting, comparing and closing."""

    acted = Signal()
    sounded = Signal(str)  # ok, attention or stop
    approval_wanted = Signal(object)  # Asked
    proof_wanted = Signal(object)  # Proof
    scan_wanted = Signal(str, str)  # another page, and what to begin with there
    page_wanted = Signal(str)
    paper_wanted = Signal(object, bool)  # Sheet, print at once

    def __init__(
        self, look: Theme, lanes: Lanes, services: Services, desks: Desks, setup: Setup
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._look, self._setup = look, setup
        self._me, self._site_id = services.drafts.here.staff.id, desks.counting.site_id
        self._said: Said | None = None
        self._known: list[Said | None] = [None, None]  # of counting, of comparing
        self.model = CountViewModel(lanes.slow, services, desks.counting, self)
        self.compared = CompareViewModel(lanes, services, setup, self.model)
        self.close_part = ClosePart(look, lanes, services, desks, setup)
        self.close_part.setParent(self)
        names = {site.id: site.name for site in setup.sites}
        self.sites_part = SitesPart(look, lanes.slow, desks.stock, names)
        self.sites_part.setParent(self)
        self.steps = Steps(look)
        self.bar = Bar(look, "moon-stars")
        self.undo = self.bar.add_key(translate("DayClose", "Undo"), "Ctrl+Z")
        self.agreement = self.bar.add_key(translate("DayClose", "Agreement"), "Ctrl+P")
        self.begin = BeginView(look)
        self.count = CountView(look)
        self.acts = Footer(look)
        self.views = QStackedWidget()
        self._arrange()

    @property
    def stage(self) -> Stage:
        """Where it is."""
        return self.model.state.stage

    @cached_property
    def compare(self) -> CompareView:
        """What differs; made when it is first gone to, as are the steps after it."""
        panel = DecisionPanel(self._look, self._setup, self._site_id, self._me)
        view = CompareView(self._look, panel)
        view.list.chosen.connect(self.compared.choose)
        panel.put_right.connect(self.compared.put_right)
        panel.explained.connect(self.compared.explain)
        for over in (panel.put_right, panel.explained, panel.noted):
            over.connect(lambda *_: self.setFocus())
        return view

    @property
    def holds_work(self) -> bool:
        """A note was begun that is not kept yet."""
        return "compare" in vars(self) and self.compare.panel.holds_work

    def list_in_sight(self) -> GroupedList | None:
        """What the arrows go through."""
        match self.stage:
            case Stage.COMPARE:
                return self.compare.list
            case Stage.DAYS:
                return self.close_part.list.list
            case Stage.SITES:
                return self.sites_part.view.list
            case _:
                return None

    def show_state(self, _state: object = None) -> None:
        """Render what is in sight."""
        stage = self.stage
        self.steps.show_stage(stage, self._ways())
        view = self._view(stage)
        if moved := self.views.currentWidget() is not view:
            self._said = None  # it was about the other step
        state, compared = self.model.state, self.compared.state
        said = speech.bar(state, compared, self._latest(state.said, compared.said))
        if stage in CLOSING:
            said, _ = self.close_part.says(stage)
        elif stage is Stage.SITES:
            said, _ = self.sites_part.says()
        self.bar.say(said.sentence, said.tone)
        self.undo.setVisible(state.undoable and stage is Stage.COUNT)
        self.agreement.setVisible(compared.swapped is not None and stage is Stage.COMPARE)
        if moved:
            self.views.addWidget(view)
            self.views.setCurrentWidget(view)
            self.setFocus()
        self._show_view(stage)
        self._show_acts(stage)

    def _view(self, stage: Stage) -> QWidget:
        match stage:
            case Stage.BEGIN:
                return self.begin
            case Stage.COUNT:
                return self.count
            case Stage.COMPARE:
                return self.compare
            case Stage.CLOSE:
                return self.close_part.view
            case Stage.DAYS:
                return self.close_part.list
            case Stage.SITES:
                return self.sites_part.view

    def _show_view(self, stage: Stage) -> None:
        match stage:
            case Stage.BEGIN:
                self.begin.show_state(self.model.state)
            case Stage.COUNT:
                self.count.show_state(self.model.state)
            case Stage.COMPARE:
                self.compare.show_state(self.compared.state)
            case Stage.CLOSE | Stage.DAYS:
                self.close_part.show_state(stage)
            case Stage.SITES:
                self.sites_part.view.show_state(self.sites_part.model.state)

    def _show_acts(self, stage: Stage) -> None:
        part, sites = self.close_part, self.sites_part
        match stage:
            case Stage.CLOSE:
                self.acts.show_close(part.model.state, part.says(stage)[1])
            case Stage.DAYS:
                self.acts.show_days(part.days.state, part.says(stage)[1])
            case Stage.SITES:
                self.acts.show_sites(sites.model.state, sites.says()[1])
            case _:
                last = close_words.last(part.days.state)
                self.acts.show_state(self.model.state, self.compared.state, last)

    def _ways(self) -> set[Stage]:
        """The steps that can be gone to."""
        count, compared = self.model.state.count, self.compared.state
        if count is None or self.close_part.model.state.closing:
            return set()
        answered = self.stage is Stage.COMPARE and compared.loaded and not compared.open
        closable = answered and count.kind is CountKind.DAY
        return {Stage.COUNT, Stage.COMPARE} | ({Stage.CLOSE} if closable else set())

    def _latest(self, *said: Said | None) -> Said | None:
        """Both steps say something now and then: the newest counts."""
        for place, each in enumerate(said):
            if each is not self._known[place]:
                self._known[place] = self._said = each
        return self._said

    def _arrange(self) -> None:
        for view in (self.begin, self.count):
            self.views.addWidget(view)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(self.steps)
        rows.addWidget(self.bar)
        rows.addWidget(self.views, 1)
        rows.addWidget(self.acts)
