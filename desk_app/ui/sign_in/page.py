"""The page that asks who is there; it covers the window, and nothing of the register shows."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain.scanners import ScannedText
from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.act_bar import ActBar
from desk_app.ui.parts.cards import Card, column, row
from desk_app.ui.parts.labels import label, picture
from desk_app.ui.sign_in.form import SignInForm
from desk_app.ui.sign_in.view_model import SignInModel, SignInState
from desk_app.ui.theme import Theme
from desk_app.ui.wording import Sentence

WIDTH = 860


class SignInPage(QWidget):
    """As large as the window it lies over, whatever becomes of that."""

    def __init__(
        self, look: Theme, model: SignInModel, where: str, window: QWidget, *, kept: bool = False
    ) -> None:
        super().__init__(window)
        self._kept = kept  # somebody worked here, and may have left something unfinished
        self.setObjectName("cover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = model
        self.form = SignInForm(look, model)
        self.acts = ActBar(look)
        self.acts.offer("lock", translate("SignIn", "Sign in"))
        self.acts.primary.clicked.connect(self.form.enter)
        model.changed.connect(self.show_state)
        self._arrange(look, where)
        self.show_state(model.state)
        window.installEventFilter(self)
        self.resize(window.size())

    def accept_scan(self, scanned: ScannedText) -> None:
        """A badge."""
        self.model.scan(scanned)
        self.form.begin()

    def show_state(self, state: SignInState) -> None:
        """Render one state."""
        self.acts.primary.setEnabled(state.complete)
        self.acts.say(Sentence(_waits_for(state), _stays() if self._kept else ""))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.resize(watched.size())
        return False

    def _arrange(self, look: Theme, where: str) -> None:
        title = label(translate("SignIn", "Sign in"), 28, theme.BOLD)
        heading = row(picture(look, "lock", "ink", 34), title, spacing=14)
        heading.addStretch()
        heading.addWidget(label(where, theme.TICK, soft=True))
        card = Card()
        card.rows.setContentsMargins(24, 20, 24, 20)
        card.rows.addWidget(self.form)
        within = column(spacing=16)
        within.addLayout(heading)
        within.addWidget(card)
        inside = QWidget()
        inside.setMaximumWidth(WIDTH)
        inside.setLayout(within)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(inside, WIDTH)
        middle.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 24, 24, 18)
        rows.addStretch(1)
        rows.addLayout(middle)
        rows.addStretch(2)
        rows.addWidget(self.acts)


def _waits_for(state: SignInState) -> str:
    if state.busy:
        return translate("SignIn", "One moment")
    if state.chosen is None:
        return translate("SignIn", "Choose your name, or scan your badge")
    if state.complete:
        return translate("SignIn", "Press Enter to sign in")
    return translate("SignIn", "Type your PIN")


def _stays() -> str:
    return translate("SignIn", "What lies on the counter stays there meanwhile.")
