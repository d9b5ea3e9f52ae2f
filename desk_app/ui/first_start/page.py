"""The first-start page: shows one ``FirstStartState``, forwards what is filled in."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QProgressBar, QWidget

from desk_app.ui import theme
from desk_app.ui.first_start.choice import ChoiceCard
from desk_app.ui.first_start.view_model import FirstStartState, FirstStartViewModel, SetUp
from desk_app.ui.first_start.welcome import WelcomePage
from desk_app.ui.jobs import Lane
from desk_app.ui.language import translate
from desk_app.ui.parts.cards import Card, row
from desk_app.ui.parts.fields import TextField, secret
from desk_app.ui.parts.labels import paragraph
from desk_app.ui.theme import Theme
from desk_app.ui.wording import Sentence


class FirstStartPage(WelcomePage):
    """Three names, two cards, one act."""

    def __init__(self, look: Theme, set_up: SetUp, lane: Lane, *, pin_needed: bool = False) -> None:
        super().__init__(look)
        self.model = FirstStartViewModel(set_up, lane, self, pin_needed=pin_needed)
        self.fields = {
            "site": TextField("site", translate("FirstStart", "Site"), "Leuven"),
            "desk": TextField("desk", translate("FirstStart", "Name of this desk"), "balie 1"),
            "staff": TextField("staff", translate("FirstStart", "Your name"), "An Peeters"),
            "pin": secret("pin", translate("FirstStart", "PIN")),
            "again": secret("again", translate("FirstStart", "The same PIN once more")),
        }
        self.empty = ChoiceCard(look, "inbox", *_start_empty())
        self.demo = ChoiceCard(look, "school", *_demo_data())
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(translate("FirstStart", "Under way"))
        self._arrange()
        self._connect()
        self.show_state(self.model.state)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin typing at once."""
        super().showEvent(event)
        self.fields["site"].setFocus()

    def show_state(self, state: FirstStartState) -> None:
        """Render one state."""
        wrong = state.wrong
        for name, field in self.fields.items():
            field.show_wrong(wrong.get(name) if name in state.left else None)
            field.setEnabled(not state.busy)
        for card, chosen in ((self.empty, state.demo is False), (self.demo, bool(state.demo))):
            card.setChecked(chosen)
            card.setEnabled(not state.busy)
        self.progress.setVisible(state.busy)
        self.tell(state.notice, _sentence(state), complete=state.complete)

    def _connect(self) -> None:
        model = self.model
        model.changed.connect(self.show_state)
        model.ready.connect(self.ready)
        for field in self.fields.values():
            field.edited.connect(model.fill)
            field.entered.connect(self.onward)
        self.empty.clicked.connect(lambda: model.choose(demo=False))
        self.demo.clicked.connect(lambda: model.choose(demo=True))
        self.acts.primary.clicked.connect(model.begin)

    def _arrange(self) -> None:
        group = QButtonGroup(self)
        for choice in (self.empty, self.demo):
            group.addButton(choice)
        cards = QWidget()
        cards.setLayout(row(self.empty, self.demo, spacing=14))
        title = translate("FirstStart", "Welcome to Leenbalie")
        words = translate("FirstStart", "The database is empty. Say where this is and who you are.")
        self.arrange(title, words, self._names(), cards, self.progress)

    def _names(self) -> Card:
        card = Card()
        card.rows.setContentsMargins(20, 16, 20, 16)
        needed = self.model.state.pin_needed
        for line in (("site", "desk", "staff"), ("pin", "again")):
            beside = row(spacing=16)
            for name in line:
                beside.addWidget(self.fields[name], 1, Qt.AlignmentFlag.AlignTop)
            if "pin" in line:
                beside.addWidget(paragraph(_about_pin(needed=needed), theme.SMALL, soft=True), 1)
            card.rows.addLayout(beside)
        return card


def _about_pin(*, needed: bool) -> str:
    if needed:
        return translate(
            "FirstStart", "Others use this database too: everybody signs in with 6 to 12 digits."
        )
    return translate(
        "FirstStart", "May stay empty: then whoever opens this window works under your name."
    )


def _start_empty() -> tuple[str, str]:
    return (
        translate("FirstStart", "Start empty"),
        translate(
            "FirstStart", "For real work. Add devices, courses and people, or import them from CSV."
        ),
    )


def _demo_data() -> tuple[str, str]:
    return (
        translate("FirstStart", "With demo data"),
        translate(
            "FirstStart",
            "To try it out: 1,000 Chromebooks, 60 courses and a year of loans. All made up.",
        ),
    )


def _sentence(state: FirstStartState) -> Sentence:
    """What is still missing, or what the act will do."""
    if state.busy:
        return _under_way(demo=bool(state.demo))
    missing = {
        "site": translate("FirstStart", "Fill in the site"),
        "desk": translate("FirstStart", "Fill in a name for this desk"),
        "staff": translate("FirstStart", "Fill in your name"),
    }
    for name, text in missing.items():
        if not getattr(state, name).strip():
            return Sentence(text)
    if state.pin_needed and not state.pin:
        return Sentence(translate("FirstStart", "Choose a PIN"))
    if state.pin and not state.again and "pin" not in state.wrong:
        return Sentence(translate("FirstStart", "Type the PIN once more"))
    if state.wrong:
        return Sentence(translate("FirstStart", "Change what is said in red"))
    if state.demo is None:
        return Sentence(translate("FirstStart", "Choose one of the two cards"))
    who = translate("FirstStart", "{name} becomes the coordinator of {desk} in {site}")
    return Sentence(who.format(name=state.staff, desk=state.desk, site=state.site))


def _under_way(*, demo: bool) -> Sentence:
    if not demo:
        return Sentence(translate("FirstStart", "One moment: the database is being made"))
    return Sentence(
        translate("FirstStart", "A year of lending is being made up"),
        translate("FirstStart", "That takes a minute at most. Leave the window open."),
    )
