"""A whole list: words to find, named filters, the table, and what it says when it is empty."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QLocale, QObject, QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.cards import Card, row
from desk_app.ui.parts.empty import EmptyState
from desk_app.ui.parts.flow import Flow
from desk_app.ui.parts.labels import label, set_tone
from desk_app.ui.table.columns import Filter
from desk_app.ui.table.model import ListModel
from desk_app.ui.table.source import ListState
from desk_app.ui.table.view import ENTER, Table
from desk_app.ui.theme import Theme
from desk_app.usecases.reads import Query

PAUSE_MS = 180  # between the last letter and the search


@dataclass(frozen=True, slots=True)
class ListWords:
    """What one list calls itself and what it says."""

    name: str
    icon: str
    hint: str  # in the search field
    empty: str  # when the whole register is


class ListView(QWidget):
    """Shows one ``ListState``; typing, filters and heads go to the model."""

    opened = Signal(object)  # the row

    def __init__(
        self, look: Theme, model: ListModel[Any], words: ListWords, filters: tuple[Filter, ...]
    ) -> None:
        super().__init__()
        self._words = words
        self._look = look
        self.model = model
        self.search = _search_field(look, words)
        self.filters = QButtonGroup(self)
        self.acts = row(spacing=10)
        self.buttons = Flow(spacing=6, below=6)
        self.more = row(spacing=8)  # other ways to narrow the list, beside the filters
        self.notice = label(size=theme.SMALL)
        self.count = label(size=theme.SMALL, soft=True)
        self.table = Table(look, model, words.name)
        self.nothing = EmptyState(look)
        self.pages = QStackedWidget()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._names = [f.name for f in filters]
        self._spare = [place for place, found in enumerate(filters) if found.spare]
        self._arrange(filters)
        self._connect()
        self.show_state(model.state)

    def show_state(self, state: ListState) -> None:
        """Render one state."""
        place = self._names.index(state.query.only) if self._names else -1
        if place >= 0 and self.filters.checkedId() != place:
            self.filters.button(place).setChecked(True)
        for spare in self._spare:
            self.filters.button(spare).setVisible(spare == place)
        self.count.setText(_counted(state))
        if state.trouble:
            self.nothing.say("alert-triangle", state.trouble.what)
        elif _narrowed(state.query):
            self.nothing.say("search", translate("List", "Nothing fits these words and filters."))
        else:
            self.nothing.say(self._words.icon, self._words.empty)
        self.pages.setCurrentIndex(int(bool(state.trouble) or state.total == 0))

    def say(self, text: str, tone: str = "ok") -> None:
        """Say beside the filters what just happened."""
        self.notice.setText(text)
        set_tone(self.notice, tone)

    def look_for(self, words: str) -> None:
        """Look for something among all rows."""
        with QSignalBlocker(self.search):
            self.search.setText(words)
        self._pause.stop()
        self.model.find(words)

    def show_query(self, query: Query) -> None:
        """Show what another page asks for."""
        with QSignalBlocker(self.search):
            self.search.setText(query.words)
        self._pause.stop()
        self.model.show_all_of(query)
        self.table.setFocus()

    def take_focus(self) -> None:
        """Into the rows, or where words are typed when there are none."""
        if self.pages.currentWidget() is self.table:
            self.table.setFocus()
        else:
            self.search.setFocus()

    def focus_search(self) -> None:
        """Ctrl+F, or a slash."""
        self.search.setFocus()
        self.search.selectAll()

    def _arrange(self, filters: tuple[Filter, ...]) -> None:
        top = row(self.search, spacing=10)
        top.addLayout(self.acts)
        below = row(spacing=6)
        for place, found in enumerate(filters):
            self.buttons.addWidget(self._filter(place, found))
        below.addLayout(self.buttons, 1)
        below.addLayout(self.more)
        below.addWidget(self.notice)
        below.addSpacing(8)
        below.addWidget(self.count)
        card = Card()
        card.rows.setContentsMargins(1, 6, 1, 6)
        card.rows.addWidget(self.pages)
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.nothing)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        rows.addLayout(top)
        rows.addLayout(below)
        rows.addWidget(card, 1)

    def _filter(self, place: int, found: Filter) -> QPushButton:
        made = QPushButton(found.title)
        made.setObjectName("filter")
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.setFont(theme.font(theme.SMALL, theme.MEDIUM))
        made.setAccessibleName(translate("List", "Show: {what}").format(what=found.title))
        self.filters.addButton(made, place)
        return made

    def _connect(self) -> None:
        self.model.changed.connect(self.show_state)
        self.model.renewed.connect(self.table.scrollToTop)
        self.filters.idClicked.connect(lambda place: self.model.only(self._names[place]))
        self._pause.timeout.connect(lambda: self.model.search(self.search.text().strip()))
        self.search.textChanged.connect(self._pause.start)
        self.search.installEventFilter(self)
        self.table.opened.connect(self.opened)
        self.table.typed.connect(self._typed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter stays here: in a dialog it would also press the button."""
        pressed = watched is self.search and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in ENTER:
            self._enter()
            return True
        return super().eventFilter(watched, event)

    def _enter(self) -> None:
        """Search at once; Enter in the words goes to the first row."""
        self._pause.stop()
        self.model.search(self.search.text().strip())
        self.table.setFocus()
        if self.model.rowCount():
            self.table.choose(0)

    def _typed(self, text: str) -> None:
        if text.isprintable() and text.strip():
            self.search.setFocus()
            self.search.setText(text)


def _search_field(look: Theme, words: ListWords) -> QLineEdit:
    made = QLineEdit()
    made.setObjectName("find")
    made.setFont(theme.font(theme.TICK))
    made.setPlaceholderText(words.hint)
    made.setAccessibleName(words.hint)
    made.setClearButtonEnabled(True)
    made.addAction(look.icon("search", "soft"), QLineEdit.ActionPosition.LeadingPosition)
    return made


def _counted(state: ListState) -> str:
    if state.total is None:
        return ""
    number = QLocale().toString(state.total)
    if _narrowed(state.query):
        return translate("List", "{count} found").format(count=number)
    return translate("List", "{count} in all").format(count=number)


def _narrowed(query: Query) -> bool:
    return bool(query.words or query.only or query.staff_id or query.day or query.site_id)
