"""The page that a day begins with: shows one ``TodayState``, and leads to where things are done."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk_app.domain.day_report import Carried
from desk_app.ui.jobs import Lane
from desk_app.ui.language import translate
from desk_app.ui.parts.bar import Bar
from desk_app.ui.parts.cards import Card
from desk_app.ui.parts.empty import EmptyState
from desk_app.ui.parts.flashing import Flashing
from desk_app.ui.services import Services
from desk_app.ui.theme import Theme
from desk_app.ui.today.column import TodayColumn
from desk_app.ui.today.entries import More, Row, entries
from desk_app.ui.today.view_model import TodayModel, TodayState
from desk_app.ui.wording import today as words
from desk_app.usecases.live_ports import News, ids_of
from desk_app.usecases.parking import ParkedCard
from desk_app.usecases.reads import DeviceRow, LoanRow
from desk_app.usecases.today import TodayDesk
from desk_app.usecases.today_reads import Group


class TodayPage(QWidget):
    """Three columns of groups; a scan goes to the counter, as from any page that takes none."""

    acted = Signal()
    sounded = Signal(str)  # ok or stop
    page_wanted = Signal(str)
    row_wanted = Signal(str, object)  # page, UUID of what is shown there
    list_wanted = Signal(str, object)  # page, Query
    unpark_wanted = Signal(object)  # UUID of what was parked
    approval_wanted = Signal(object)  # Asked

    def __init__(self, look: Theme, lane: Lane, services: Services, desk: TodayDesk) -> None:
        super().__init__()
        self.setObjectName("page")
        self._day = services.clock
        self._touched: frozenset[UUID] = frozenset()
        self.model = TodayModel(lane, services, desk, self)
        self.bar = Bar(look, "sunrise")
        self.empty = EmptyState(look)
        self.empty.say("coffee", words.calm())
        self.flashing = Flashing(look, self._repaint, self)
        self.columns = tuple(TodayColumn(look, self.flashing, name) for name in _names())
        self.cards = tuple(_card(column) for column in self.columns)
        self.stack = QStackedWidget()
        self._arrange()
        self._connect()
        self.show_state(self.model.state)

    def refresh(self) -> None:
        """Read everything again."""
        self.model.refresh()

    def hear(self, news: News) -> None:
        """Another desk did something."""
        self._touched |= ids_of(news)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """What is shown is as old as the last look at it."""
        super().showEvent(event)
        self.model.begin_anew()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes to the rows."""
        super().focusInEvent(event)
        self._take_focus()

    def show_state(self, state: TodayState) -> None:
        """Render one state."""
        today = state.today
        standing = today.standing if today else None
        day = today.day if today else self._day().date()
        said = state.notice or words.begins(day, standing, loaded=today is not None)
        self.bar.say(said, state.tone)
        if today is None:
            return
        lines = entries(today, state.opened)
        for column, card, shown in zip(self.columns, self.cards, lines, strict=True):
            column.show_entries(shown)
            card.setVisible(bool(shown))
        self.stack.setCurrentIndex(1 if any(lines) else 0)
        if self.hasFocus():
            self._take_focus()

    def _take_focus(self) -> None:
        found = next((column for column in self.columns if column.entries), None)
        if found is not None:
            found.setFocus()

    def _arrange(self) -> None:
        across = QWidget()
        line = QHBoxLayout(across)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(14)
        for card in self.cards:
            line.addWidget(card, 1)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(across)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(14)
        rows.addWidget(self.bar)
        rows.addWidget(self.stack, 1)

    def _connect(self) -> None:
        model = self.model
        model.changed.connect(self.show_state)
        model.listed.connect(self._flash)
        model.acted.connect(self.acted)
        model.sounded.connect(self.sounded)
        model.approval_wanted.connect(self.approval_wanted)
        for place, column in enumerate(self.columns):
            column.chosen.connect(self._choose)
            column.side_wanted.connect(partial(self._aside, place))

    def _choose(self, entry: Row | More) -> None:
        if isinstance(entry, More):
            self._show_all(entry.group)
            return
        match entry.of:
            case LoanRow() if entry.group is Group.TO_SIGN:
                self.page_wanted.emit("to_sign")
            case LoanRow(id=found):
                self.row_wanted.emit("loans", found)
            case DeviceRow(id=found):
                self.row_wanted.emit("prepare", found)
            case ParkedCard(id=found):
                self.unpark_wanted.emit(found)
            case Carried() as left:
                self.model.seen_to(left)
            case _:
                self.page_wanted.emit("day_close")

    def _show_all(self, group: Group) -> None:
        """The page or list behind a group; where there is none, the whole of it stands here."""
        if group is Group.TO_PREPARE:
            self.page_wanted.emit("prepare")
            return
        behind = self.model.desk.behind().get(group)
        if behind is None:
            self.model.toggle(group)
        else:
            self.list_wanted.emit(behind.register, behind.query)

    def _aside(self, place: int, step: int) -> None:
        beside = self.columns[place + step :] if step > 0 else self.columns[:place][::-1]
        if (found := next((column for column in beside if column.entries), None)) is not None:
            found.setFocus()

    def _flash(self) -> None:
        """Let the rows be seen that another desk touched."""
        self.flashing.start(self._touched)
        self._touched = frozenset()

    def _repaint(self, _ids: frozenset[UUID]) -> None:
        for column in self.columns:
            column.viewport().update()


def _names() -> tuple[str, ...]:
    return (
        translate("Today", "Due back"),
        translate("Today", "To do"),
        translate("Today", "Left over"),
    )


def _card(column: TodayColumn) -> Card:
    made = Card()
    made.rows.setContentsMargins(8, 6, 8, 8)
    made.rows.addWidget(column)
    made.hide()
    return made
