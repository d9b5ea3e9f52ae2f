"""The page of the database: shows one ``DatabaseState``, forwards edits."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desk_app.ui.database.cards import NowCard, ServerCard
from desk_app.ui.database.model import DatabaseModel
from desk_app.ui.database.state import DatabaseState, Offer, Work
from desk_app.ui.jobs import Lane
from desk_app.ui.language import translate
from desk_app.ui.parts.act_bar import ActBar
from desk_app.ui.parts.buttons import secondary
from desk_app.ui.parts.dialog import Dialog
from desk_app.ui.parts.labels import set_tone
from desk_app.ui.theme import Theme
from desk_app.ui.wording import Sentence
from desk_app.usecases.connecting import DatabaseRoom

SHARES = 1_000  # steps of the bar


class DatabasePage(QWidget):
    """Where the data is at the left, the server at the right, one act at the bottom."""

    database_left = Signal()  # another database is used now: the window has to open there

    def __init__(self, look: Theme, room: DatabaseRoom) -> None:
        super().__init__()
        self.setObjectName("page")
        self._look = look
        self.going: Dialog | None = None
        self.model = DatabaseModel(Lane(self), room, self)
        self.now = NowCard(look)
        self.server = ServerCard(look)
        self.bar = QProgressBar()
        self.bar.setRange(0, SHARES)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(translate("Database", "How far it is"))
        self.stop = secondary(translate("Database", "Stop"))
        self.acts = ActBar(look, self.stop)
        self._arrange()
        self._connect()
        self.show_state(self.model.state)

    def show_state(self, state: DatabaseState) -> None:
        """Render one state."""
        if state.work is not None and self.isVisible():
            self.setFocus()  # a card that is switched off would hand the focus to the rail
        self.now.show_state(state)
        self.server.show_state(state)
        self.bar.setVisible(state.work is not None)
        self.bar.setRange(0, SHARES if state.total else 0)
        self.bar.setValue(SHARES * state.done // max(1, state.total))
        self.stop.setVisible(state.work not in (None, Work.TRY))
        icon, act = _act(state.offer)
        self.acts.offer(icon, act)
        self.acts.primary.setEnabled(state.work is None and state.filled_in)
        self.acts.say(_sentence(state))
        set_tone(self.acts.first, state.tone)

    def _arrange(self) -> None:
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(self.now, 1)
        both.addWidget(self.server, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(14)
        rows.addLayout(both, 1)
        rows.addWidget(self.bar)
        rows.addWidget(self.acts)

    def _connect(self) -> None:
        model = self.model
        model.changed.connect(self.show_state)
        model.left.connect(self._leave)
        self.now.back_up_wanted.connect(model.back_up)
        self.now.check_wanted.connect(model.check)
        self.now.file_wanted.connect(model.use_file)
        self.server.edited.connect(model.edit)
        self.server.password_given.connect(model.give)
        self.server.keep_chosen.connect(model.keep)
        self.server.move_wanted.connect(model.move)
        self.stop.clicked.connect(model.stop)
        self.acts.primary.clicked.connect(model.act)

    def _leave(self, why: Sentence) -> None:
        """Nothing is done any more in the database that was left: it would stay behind there."""
        self.going = Dialog(self._look, why.what, why.next, self)
        self.going.primary.say("database", translate("Database", "Open it there"))
        self.going.primary.clicked.connect(self.going.accept)
        self.going.cancel.hide()
        self.going.close_with()
        self.going.finished.connect(self.database_left)
        self.going.open()


def _act(offer: Offer) -> tuple[str, str]:
    return {
        Offer.TRY: ("plug", translate("Database", "Try the connection")),
        Offer.USE: ("check", translate("Database", "Use this database")),
        Offer.MOVE: ("database", translate("Database", "Move the data there")),
    }[offer]


def _sentence(state: DatabaseState) -> Sentence:
    if state.work is not None:
        return Sentence(
            {
                Work.TRY: translate("Database", "One moment: the server is asked"),
                Work.BACK_UP: translate("Database", "A copy is being made"),
                Work.CHECK: translate("Database", "Every journal entry is being looked at"),
                Work.MOVE: translate("Database", "Everything is being moved and compared"),
            }[state.work],
            translate("Database", "Meanwhile nobody can lend at this desk.")
            if state.work is Work.MOVE
            else "",
        )
    if state.notice is not None:
        return state.notice
    if not state.filled_in:
        return Sentence(translate("Database", "Fill in the server, the database and the user"))
    return Sentence(
        translate("Database", "The server is not tried yet"),
        translate("Database", "Nothing is changed by trying."),
    )
