"""The page that makes this computer a desk of a database that others use."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent

from desk_app.ui.first_start.new_desk_model import Add, NewDeskModel, NewDeskState
from desk_app.ui.first_start.welcome import WelcomePage
from desk_app.ui.jobs import Lane
from desk_app.ui.language import translate
from desk_app.ui.parts.cards import Card, row
from desk_app.ui.parts.fields import ChoiceField, Field, TextField, secret
from desk_app.ui.theme import Theme
from desk_app.ui.wording import Sentence
from desk_app.usecases.opening import DeskAsked


class NewDeskPage(WelcomePage):
    """A site, a name, a coordinator, one act."""

    def __init__(self, look: Theme, asked: DeskAsked, add: Add, lane: Lane) -> None:
        super().__init__(look)
        self.model = NewDeskModel(asked, add, lane, self)
        nobody = ((None, ""),)
        sites = nobody + tuple((site.id, site.name) for site in asked.sites)
        who = nobody + tuple((staff.id, staff.name) for staff in asked.coordinators)
        self.site = ChoiceField("site", translate("FirstStart", "Site"), sites)
        self.desk = TextField("desk", translate("FirstStart", "Name of this desk"), "balie 2")
        self.staff = ChoiceField("staff", translate("NewDesk", "Coordinator"), who)
        self.pin = secret("pin", translate("FirstStart", "PIN"))
        self._arrange()
        self._connect()
        self.show_state(self.model.state)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where something is to be chosen."""
        super().showEvent(event)
        (self.site if self.model.state.site is None else self.desk).setFocus()

    def show_state(self, state: NewDeskState) -> None:
        """Render one state."""
        self.site.fill(state.site)
        self.desk.fill(state.desk)
        self.staff.fill(state.staff)
        self.pin.fill(state.pin)
        for each in self._fields():
            each.setEnabled(not state.busy)
        self.pin.setVisible(state.asked.with_pin)
        self.desk.show_wrong(state.wrong if state.left else None)
        self.tell(state.notice, _sentence(state), complete=state.wish is not None)

    def _fields(self) -> tuple[Field, ...]:
        return self.site, self.desk, self.staff, self.pin

    def _connect(self) -> None:
        model = self.model
        model.changed.connect(self.show_state)
        model.ready.connect(self.ready)
        for each in self._fields():
            each.edited.connect(model.fill)
            each.entered.connect(self.onward)
        self.acts.primary.clicked.connect(model.begin)

    def _arrange(self) -> None:
        card = Card()
        card.rows.setContentsMargins(20, 16, 20, 16)
        for pair in ((self.site, self.desk), (self.staff, self.pin)):
            beside = row(spacing=16)
            for each in pair:
                beside.addWidget(each, 1, Qt.AlignmentFlag.AlignTop)
            card.rows.addLayout(beside)
        title = translate("NewDesk", "A new desk")
        words = translate(
            "NewDesk",
            "Others lend with this database already. Say which desk this computer becomes; "
            "a coordinator approves it.",
        )
        self.arrange(title, words, card)


def _sentence(state: NewDeskState) -> Sentence:
    """What is still missing, or what the act will do."""
    if state.busy:
        return Sentence(translate("NewDesk", "One moment: the desk is being added"))
    if state.site is None:
        return Sentence(translate("NewDesk", "Choose the site"))
    if not state.desk.strip():
        return Sentence(translate("FirstStart", "Fill in a name for this desk"))
    if state.staff is None:
        return Sentence(translate("NewDesk", "Choose the coordinator who approves it"))
    if state.asked.with_pin and not state.pin:
        return Sentence(translate("NewDesk", "The coordinator types a PIN"))
    if state.wrong:
        return Sentence(translate("FirstStart", "Change what is said in red"))
    site = next(each.name for each in state.asked.sites if each.id == state.site)
    return Sentence(
        translate("NewDesk", "This computer becomes {desk} in {site}").format(
            desk=state.desk, site=site
        ),
        translate("NewDesk", "From then on it starts with this database."),
    )
