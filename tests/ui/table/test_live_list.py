from collections.abc import Iterator
from dataclasses import dataclass, field
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk_app.adapters.paths import resources
from desk_app.ui.jobs import Lane
from desk_app.ui.table.columns import Column
from desk_app.ui.table.model import ListModel
from desk_app.ui.table.source import counting
from desk_app.ui.table.view import Table
from desk_app.ui.theme import Theme
from desk_app.usecases.reads import Query
from tests.support.services import LOOK


@dataclass(frozen=True)
class Line:
    id: UUID
    name: str


@dataclass
class Shelf:
    """A short list that a test changes."""

    lines: list[int] = field(default_factory=lambda: list(range(100)))
    word: str = "line"

    def rows(self, query: Query) -> tuple[Line, ...]:
        found = self.lines[query.offset : query.offset + query.limit]
        return tuple(Line(UUID(int=n), f"{self.word} {n}") for n in found)

    def count(self, _query: Query) -> int:
        return len(self.lines)


@dataclass
class Shown:
    qtbot: QtBot
    lane: Lane
    shelf: Shelf
    model: ListModel[Line]
    table: Table

    def refresh(self) -> None:
        self.model.refresh()
        self.qtbot.waitUntil(lambda: self.lane.waiting == 0)

    @property
    def chosen(self) -> list[str]:
        return [row.name for row in self.table.chosen()]

    def top(self) -> str:
        """The row at the upper edge."""
        place = self.table.rowAt(0)
        return str(self.model.index(place, 0).data())

    def ground(self, place: int) -> QColor:
        """The colour of a row beside its words."""
        rect = self.table.visualRect(self.model.index(place, 0))
        image: QImage = self.table.viewport().grab().toImage()
        ratio = image.devicePixelRatio()
        right = min(rect.right(), self.table.viewport().width()) - 4
        middle = rect.center().y()
        return image.pixelColor(int(right * ratio), int(middle * ratio))


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.seen = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.seen += event.type() == QEvent.Type.Paint
        return False


COLUMNS: tuple[Column[Line], ...] = (Column("Name", lambda line: line.name, 100, 1, order="name"),)


def open_list(qtbot: QtBot, look: Theme) -> Shown:
    lane, shelf = Lane(), Shelf()
    model = ListModel(lane, counting(shelf.rows, shelf.count), COLUMNS, Query())
    table = Table(look, model, "Lines")
    table.resize(400, 420)
    qtbot.addWidget(table)
    with qtbot.waitExposed(table):
        table.show()
    shown = Shown(qtbot, lane, shelf, model, table)
    shown.refresh()
    return shown


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Shown]:
    made = open_list(qtbot, LOOK)
    yield made
    assert made.lane.finish()


def test_what_is_chosen_stays_chosen_when_rows_come_before_it(shown: Shown):
    shown.table.choose_many()
    shown.table.choose(3)
    assert shown.chosen == ["line 3"]
    shown.shelf.lines[:0] = [500, 501]
    shown.refresh()
    assert shown.chosen == ["line 3"]
    assert shown.table.currentIndex().row() == 5


def test_a_chosen_row_that_is_gone_is_chosen_no_more(shown: Shown):
    shown.table.choose(3)
    shown.shelf.lines.remove(3)
    shown.refresh()
    assert shown.chosen == []


def test_what_is_on_top_stays_on_top(shown: Shown):
    bar = shown.table.verticalScrollBar()
    bar.setValue(42 * 20 + 10)
    assert shown.top() == "line 20"
    shown.shelf.lines[:0] = [500, 501]
    shown.refresh()
    assert shown.top() == "line 20"
    assert bar.value() == 42 * 22 + 10


def test_a_list_at_its_beginning_shows_what_came_before(shown: Shown):
    shown.shelf.lines[:0] = [500]
    shown.refresh()
    assert shown.top() == "line 500"


@pytest.mark.parametrize("dark", [False, True])
def test_a_touched_row_flashes_and_is_then_as_before(qtbot: QtBot, dark: bool):
    made = open_list(qtbot, Theme(resources(), dark=dark))
    before, other = made.ground(2), made.ground(3)
    made.table.flash(frozenset({UUID(int=2)}))
    assert made.ground(2) == before
    made.refresh()
    assert made.ground(2) != before
    assert made.ground(3) == other
    qtbot.waitUntil(lambda: made.table.flashing.colour(UUID(int=2)) is None)
    assert made.ground(2) == before
    assert made.lane.finish()


def test_each_row_fades_by_itself(shown: Shown):
    shown.table.flashing.start(frozenset({UUID(int=2)}))
    first = shown.table.flashing.colour(UUID(int=2))
    shown.qtbot.waitUntil(lambda: shown.table.flashing.colour(UUID(int=2)) != first)
    shown.table.flashing.start(frozenset({UUID(int=5)}))
    assert shown.table.flashing.colour(UUID(int=5)) == first
    assert shown.table.flashing.colour(UUID(int=2)) != first
    shown.qtbot.waitUntil(lambda: shown.table.flashing.colour(UUID(int=2)) is None)
    assert shown.table.flashing.colour(UUID(int=5)) is not None


def test_a_row_with_other_words_is_drawn_anew(shown: Shown):
    before = shown.table.viewport().grab().toImage()
    shown.shelf.word = "lend"
    shown.refresh()
    assert shown.table.viewport().grab().toImage() != before
    shown.shelf.word = "line"
    shown.refresh()
    assert shown.table.viewport().grab().toImage() == before


def test_rows_that_come_are_painted_once(shown: Shown):
    QApplication.processEvents()
    paints = Paints(shown.table.viewport())
    shown.shelf.lines[:0] = [500]
    shown.table.flash(frozenset({UUID(int=500)}))
    shown.refresh()
    QApplication.processEvents()
    assert paints.seen == 1


def test_a_refresh_of_its_own_flashes_nothing(shown: Shown):
    shown.refresh()
    assert shown.table.flashing.colour(UUID(int=2)) is None
