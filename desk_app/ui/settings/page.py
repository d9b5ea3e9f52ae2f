"""The page of settings: shows one ``SettingsState``, forwards edits."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk_app.domain.errors import Reason
from desk_app.ui.jobs import Lane
from desk_app.ui.language import translate
from desk_app.ui.parts.act_bar import ActBar
from desk_app.ui.parts.buttons import secondary
from desk_app.ui.parts.labels import set_tone
from desk_app.ui.sealing.view_model import SealModel
from desk_app.ui.services import DeskChoices, Services
from desk_app.ui.settings.desk_card import DeskCard
from desk_app.ui.settings.paper_printers import PaperPrinters
from desk_app.ui.settings.rules_card import RulesCard
from desk_app.ui.settings.sealing import Sealing
from desk_app.ui.settings.site_card import SiteCard
from desk_app.ui.settings.view_model import OnDesk, SettingsState, SettingsViewModel
from desk_app.ui.theme import Theme
from desk_app.ui.wording import Sentence
from desk_app.usecases.live_ports import News, is_about_setup
from desk_app.usecases.reads import Setup

LEFT = 414  # pixels: what this desk's card takes, and a scroll bar


class SettingsPage(QWidget):
    """This desk and the sites at the left, the rules at the right, one act to keep it all."""

    acted = Signal()
    paper_wanted = Signal(object, bool)  # ToMake, print at once
    page_wanted = Signal(str)
    setup_changed = Signal()  # rules or site: whoever works by them reads them again

    def __init__(
        self,
        look: Theme,
        lane: Lane,
        services: Services,
        setup: Setup,
        desk: DeskChoices,
        on_desk_changed: OnDesk,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.model = SettingsViewModel(lane, services, setup, desk, on_desk_changed)
        self.desk = DeskCard(look)
        self.desk.database.setVisible(services.database is not None)
        self.site = SiteCard(look)
        self.rules = RulesCard(look)
        self.seal: Sealing | None = None
        if services.seal:
            seal = SealModel(lane, services.seal)
            self.seal = Sealing(look, seal, services, setup, self)
        self.printers = PaperPrinters(look, self.model, services, self)
        self.left = QScrollArea()  # a low screen shows less than there is to set
        self.back = secondary(translate("Settings", "Put back"))
        self.acts = ActBar(look, self.back)
        self.acts.offer("device-floppy", translate("Settings", "Keep"))
        self._arrange()
        self._connect()
        self.show_state(self.model.state)

    @property
    def holds_work(self) -> bool:
        """Something was changed that is not kept yet."""
        return self.model.state.changed

    def refresh(self) -> None:
        """Read again what others may have changed."""
        self.model.refresh()
        if self.seal:
            self.seal.model.look()

    def hear(self, news: News) -> None:
        """Another desk did something."""
        if is_about_setup(news):
            self.model.look_again()

    def showEvent(self, event: QShowEvent) -> None:
        """The settings are as old as the last look at them."""
        super().showEvent(event)
        self.refresh()

    def show_state(self, state: SettingsState) -> None:
        """Render one state."""
        for card in (self.desk, self.site, self.rules):
            card.show_state(state)
        self.back.setVisible(state.changed)
        self.back.setEnabled(not state.busy)
        self.acts.primary.setEnabled(state.changed and not state.wrong and not state.busy)
        sentence, tone = _sentence(state)
        self.acts.say(sentence)
        set_tone(self.acts.first, tone)

    def _arrange(self) -> None:
        inside = QWidget()
        left = QVBoxLayout(inside)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(14)
        left.addWidget(self.desk)
        left.addWidget(self.site, 1)
        if self.seal:
            left.addWidget(self.seal.card)
        middle = QHBoxLayout()
        middle.setSpacing(14)
        self.left.setWidgetResizable(True)
        self.left.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.left.setMinimumWidth(LEFT)
        self.left.setWidget(inside)
        middle.addWidget(self.left, 2)
        middle.addWidget(self.rules, 3)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(14)
        rows.addLayout(middle, 1)
        rows.addWidget(self.acts)

    def _connect(self) -> None:
        model = self.model
        model.changed.connect(self.show_state)
        model.acted.connect(self.acted)
        model.setup_changed.connect(self.setup_changed)
        self.desk.edited.connect(model.edit_desk)
        self.desk.scanners_wanted.connect(lambda: self.page_wanted.emit("scanners"))
        self.desk.staff_wanted.connect(lambda: self.page_wanted.emit("staff"))
        self.desk.database_wanted.connect(lambda: self.page_wanted.emit("database"))
        self.desk.printers_wanted.connect(self.printers.open)
        self.printers.paper_wanted.connect(self.paper_wanted)
        self.site.edited.connect(model.edit_site)
        self.site.opened.connect(model.open_site)
        self.site.added.connect(model.add_site)
        self.site.left_out.connect(model.leave_out_site)
        model.site_opened.connect(self.site.begin)
        self.rules.edited.connect(model.edit_rules)
        self.back.clicked.connect(model.put_back)
        self.acts.primary.clicked.connect(model.save)


def _sentence(state: SettingsState) -> tuple[Sentence, str]:
    """What the primary act will do, or why it cannot; and in what tone."""
    if state.notice is not None:
        return state.notice, "stop"
    if state.busy:
        return Sentence(translate("Settings", "One moment")), ""
    if state.saved:
        return Sentence(translate("Settings", "Kept")), "ok"
    if not state.changed:
        return _unchanged(may_rule=state.may_rule), ""
    if state.wrong:
        return _mend(state)
    return Sentence(translate("Settings", "Not kept yet"), _reach(state)), ""


def _mend(state: SettingsState) -> tuple[Sentence, str]:
    """New sites still to be filled in, or else what is wrong."""
    if not state.wrong_rules and all(
        state.is_new(wrong.site_id) and wrong.refused.reason is Reason.EMPTY
        for wrong in state.wrong_sites
    ):
        return Sentence(translate("Settings", "Give the new site a code and a name")), ""
    return Sentence(translate("Settings", "Change what is said in red")), "stop"


def _unchanged(*, may_rule: bool) -> Sentence:
    what = translate("Settings", "Everything is as it is kept")
    if may_rule:
        return Sentence(what)
    whose = translate("Settings", "Only a coordinator changes rules, sites, staff and the database")
    return Sentence(what, whose)


def _reach(state: SettingsState) -> str:
    if state.opens_anew:
        return translate("Settings", "The window opens anew, and the counter is cleared")
    if state.now.rules != state.kept.rules:
        return translate("Settings", "The rules count for every desk, from the next loan on")
    if state.now.sites != state.kept.sites:
        return translate("Settings", "It stands on every agreement of that site from now on")
    return translate("Settings", "It counts for this desk only")
