"""A fault of the database: what happened, which database, and what to do next."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.act_bar import ActBar
from desk_app.ui.parts.buttons import secondary
from desk_app.ui.parts.cards import Card, column, emptied, row
from desk_app.ui.parts.labels import label, overline, paragraph, picture
from desk_app.ui.theme import Theme
from desk_app.ui.wording import Sentence, terms
from desk_app.ui.wording.faults import advice
from desk_app.usecases.opening import ASKED, Fault, Trouble

WIDTH = 760


class FaultPage(QWidget):
    """One card in the middle; trying again is the one act."""

    again = Signal()
    back_wanted = Signal()  # the back-up that was offered
    password_wanted = Signal()
    upgrade_wanted = Signal()

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self.what = label(size=theme.TITLE, weight=theme.BOLD)
        self.means = paragraph(size=theme.TICK)
        self.steps = column(spacing=6)
        self.where_title = overline(translate("Fault", "Which database"))
        self.where = paragraph()
        self.where.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.back = secondary("")
        self.back.hide()
        self.back.clicked.connect(self._put_back)
        self.acts = ActBar(look, self.back)
        self._act: Callable[[], None] = self._try_again
        self.acts.primary.clicked.connect(self._do)
        self._arrange(look)

    def show_fault(self, fault: Fault) -> None:
        """Explain one fault."""
        said = advice(fault)
        self.what.setText(said.what)
        self.means.setText(said.means)
        self.where.setText(fault.where)
        self.where.setVisible(bool(fault.where))
        self.where_title.setVisible(bool(fault.where))
        self._show_steps(said.steps)
        self._offer(fault.trouble)
        self.setAccessibleName(said.what)
        self.setAccessibleDescription(" ".join((said.means, *said.steps)))

    def offer_back(self, at: datetime) -> None:
        """Offer the back-up of a moment."""
        text = translate("Fault", "Put back the back-up of {day}, {time}")
        self.back.setText(text.format(day=terms.short_date(at.date()), time=terms.clock_time(at)))
        self.back.show()

    def refuse_back(self) -> None:
        """It could not be put back."""
        self.acts.primary.setEnabled(True)
        self.acts.say(
            Sentence(
                translate("Fault", "The back-up could not be put back"),
                translate("Fault", "Nothing was changed. Call the help desk."),
            )
        )

    def _offer(self, trouble: Trouble) -> None:
        """The one act that helps with a trouble."""
        if trouble in ASKED:
            icon, act = "lock", translate("Fault", "Enter the password")
            means = translate("Fault", "Then opens the database once more")
            self._act = self.password_wanted.emit
        elif trouble is Trouble.MAY_UPGRADE:
            icon, act = "database", translate("Fault", "Bring up to date")
            means = translate("Fault", "Changes the structure of the database, for all desks")
            self._act = self._upgrade
        else:
            icon, act = "refresh", translate("Fault", "Try again")
            means = translate("Fault", "Opens the same database once more")
            self._act = self._try_again
        self.acts.offer(icon, act)
        self.acts.primary.setEnabled(True)
        self.acts.say(Sentence(means))

    def _do(self) -> None:
        self._act()

    def _upgrade(self) -> None:
        self.acts.primary.setEnabled(False)
        moment = translate("Fault", "One moment: the database is brought up to date")
        self.acts.say(Sentence(moment))
        self.upgrade_wanted.emit()

    def _put_back(self) -> None:
        self.acts.primary.setEnabled(False)
        self.back.setEnabled(False)
        self.acts.say(Sentence(translate("Fault", "One moment: the back-up is being put back")))
        self.back_wanted.emit()

    def _try_again(self) -> None:
        self.acts.primary.setEnabled(False)
        self.acts.say(Sentence(translate("Fault", "One moment: the database is being opened")))
        self.again.emit()

    def _show_steps(self, steps: Sequence[str]) -> None:
        emptied(self.steps)
        for number, step in enumerate(steps, 1):
            place = label(str(number), theme.TICK, theme.BOLD, soft=True)
            place.setFixedWidth(20)
            words = row(place, spacing=8)
            words.addWidget(paragraph(step, theme.TICK), 1)
            self.steps.addLayout(words)

    def _arrange(self, look: Theme) -> None:
        card = Card()
        card.setFixedWidth(WIDTH)
        card.rows.setContentsMargins(28, 24, 28, 26)
        card.rows.setSpacing(10)
        card.rows.addLayout(row(picture(look, "alert-triangle", "stop", 36), self.what, spacing=14))
        card.rows.addWidget(self.means)
        card.rows.addSpacing(8)
        card.rows.addWidget(overline(translate("Fault", "What to do now")))
        card.rows.addLayout(self.steps)
        card.rows.addSpacing(8)
        card.rows.addWidget(self.where_title)
        card.rows.addWidget(self.where)
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(card)
        middle.addStretch()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addStretch(2)
        rows.addLayout(middle)
        rows.addStretch(3)
        rows.addWidget(self.acts)
