"""The closed days as a list: by month, the newest first."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desk_app.ui.day_close import close_words as words
from desk_app.ui.day_close.close_state import DaysState
from desk_app.ui.language import translate
from desk_app.ui.parts.cards import Card
from desk_app.ui.parts.empty import EmptyState
from desk_app.ui.parts.grouped import ChoosingList, GroupedModel, GroupedRow, Heading
from desk_app.ui.theme import Theme
from desk_app.ui.wording import terms
from desk_app.usecases.count_ports import DayRow

HEIGHT = 44
Entry = Heading | DayRow


class DayLine(GroupedRow):
    """The day with who closed it below, and how at the right."""

    def __init__(self, look: Theme) -> None:
        super().__init__(look, (HEIGHT, HEIGHT))

    def draw(self, painter: QPainter, rect: QRect, entry: DayRow) -> None:
        rest = self.marked(painter, rect, words.how(entry))
        self.two_lines(painter, rest, words.day(entry), words.below(entry))


class DayList(ChoosingList):
    """The arrows choose."""

    def __init__(self, look: Theme) -> None:
        name = translate("DayClose", "Closed days")
        super().__init__(GroupedModel(_heading, _described), DayLine(look), name)

    def show_state(self, state: DaysState) -> None:
        """Render."""
        self.show_entries(entries(state.rows), state.chosen)


class DaysView(QStackedWidget):
    """The list, or that there is nothing in it yet."""

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self.list = DayList(look)
        self.empty = EmptyState(look)
        self.empty.say("moon-stars", words.none_yet())
        card = Card()
        card.rows.setContentsMargins(8, 8, 8, 8)
        card.rows.addWidget(self.list, 1)
        listed = QWidget()
        rows = QVBoxLayout(listed)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(card)
        self.addWidget(self.empty)
        self.addWidget(listed)

    def show_state(self, state: DaysState) -> None:
        """Render."""
        self.setCurrentIndex(1 if state.rows or not state.loaded else 0)
        self.list.show_state(state)


def entries(rows: Sequence[DayRow]) -> list[Entry]:
    """A heading a month, and its days."""
    made: list[Entry] = []
    for _, some in groupby(rows, key=lambda row: (row.day.year, row.day.month)):
        month = tuple(some)
        title = terms.month_year(month[0].day)
        made += (Heading("soft", "calendar-due", title, len(month)), *month)
    return made


def _heading(entry: Entry) -> Heading | None:
    return entry if isinstance(entry, Heading) else None


def _described(entry: DayRow) -> str:
    return ", ".join((words.day(entry), words.below(entry), words.how(entry).word))
