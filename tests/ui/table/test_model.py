from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk_app.ui.jobs import Lane
from desk_app.ui.table.columns import Column
from desk_app.ui.table.model import AHEAD, ROW, ListModel
from desk_app.ui.table.source import counting
from desk_app.ui.table.windows import SIZE
from desk_app.usecases.opening import Trouble, TroubleError
from desk_app.usecases.reads import Query


@dataclass(frozen=True)
class Line:
    id: UUID
    name: str


@dataclass
class Shelf:
    """A list of so many lines that remembers what it was asked."""

    total: int = 5000
    asked: list[Query] = field(default_factory=list)
    broken: bool = False

    def rows(self, query: Query) -> tuple[Line, ...]:
        self.asked.append(query)
        if self.broken:
            raise TroubleError(Trouble.UNREACHABLE)
        last = min(self.count(query), query.offset + query.limit)
        return tuple(Line(UUID(int=n), f"{query.words}{n}") for n in range(query.offset, last))

    def count(self, query: Query) -> int:
        return 7 if query.words else self.total

    @property
    def offsets(self) -> list[int]:
        return [query.offset for query in self.asked]


COLUMNS: tuple[Column[Line], ...] = (
    Column("Name", lambda line: line.name, 100, order="name"),
    Column("Upper", lambda line: line.name.upper(), 100),
)
Settle = Callable[[], None]


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[Lane]:
    made = Lane()
    yield made
    assert made.finish()


@pytest.fixture
def settle(qtbot: QtBot, lane: Lane) -> Settle:
    return lambda: qtbot.waitUntil(lambda: lane.waiting == 0)


@pytest.fixture
def model(lane: Lane, shelf: Shelf, settle: Settle) -> ListModel[Line]:
    made = ListModel(lane, counting(shelf.rows, shelf.count), COLUMNS, Query())
    made.refresh()
    settle()
    return made


def text(model: ListModel[Line], place: int, column: int = 0) -> str:
    shown: str = model.index(place, column).data()
    return shown


def trouble(model: ListModel[Line]) -> str:
    return model.state.trouble.what if model.state.trouble else ""


def test_only_the_first_window_is_read_at_first(model: ListModel[Line], shelf: Shelf):
    assert model.rowCount() == 5000
    assert shelf.offsets == [0]
    assert text(model, 3, 1) == "3"


def test_a_row_far_away_is_blank_until_its_window_has_come(
    model: ListModel[Line], shelf: Shelf, settle: Settle
):
    assert text(model, 4321) == ""
    settle()
    assert text(model, 4321) == "4321"
    assert shelf.offsets == [0, 4300]


def test_windows_that_were_scrolled_past_are_not_read(
    model: ListModel[Line], shelf: Shelf, settle: Settle
):
    for place in range(0, 5000, SIZE):
        text(model, place)
    settle()
    assert len(shelf.asked) < 8
    assert text(model, 4999) == "4999"


def test_a_window_that_is_on_its_way_is_not_asked_twice(
    model: ListModel[Line], shelf: Shelf, settle: Settle
):
    text(model, 1000)
    text(model, 1001)
    settle()
    assert shelf.offsets == [0, 1000]


def test_the_next_rows_are_there_before_one_scrolls_to_them(
    model: ListModel[Line], shelf: Shelf, settle: Settle
):
    text(model, SIZE - AHEAD - 1)
    assert shelf.offsets == [0]
    text(model, SIZE - AHEAD)
    settle()
    assert text(model, SIZE) == f"{SIZE}"
    assert shelf.offsets == [0, SIZE]


def test_nothing_is_read_ahead_past_the_end(model: ListModel[Line], shelf: Shelf, settle: Settle):
    text(model, 4999)
    settle()
    text(model, 4999)
    settle()
    assert shelf.offsets == [0, 4950]


def test_a_search_shows_its_own_rows_from_the_top(
    qtbot: QtBot, model: ListModel[Line], settle: Settle
):
    with qtbot.waitSignal(model.renewed):
        model.search("a")
    assert model.rowCount() == 7
    assert text(model, 6) == "a6"


def test_the_same_search_is_not_asked_again(model: ListModel[Line], shelf: Shelf, settle: Settle):
    model.search("")
    settle()
    assert len(shelf.asked) == 1


def test_only_the_newest_search_is_answered(model: ListModel[Line], shelf: Shelf, settle: Settle):
    for words in ("a", "ab", "abc"):
        model.search(words)
    settle()
    assert text(model, 0) == "abc0"


def test_a_window_of_an_older_search_is_dropped(model: ListModel[Line], settle: Settle):
    text(model, 4000)
    model.search("a")
    settle()
    assert model.rowCount() == 7
    assert text(model, 0) == "a0"


def test_sorting_and_filtering_are_asked_of_the_list(
    model: ListModel[Line], shelf: Shelf, settle: Settle
):
    model.sort(0, Qt.SortOrder.DescendingOrder)
    model.only("ready")
    settle()
    last = shelf.asked[-1]
    assert (last.order, last.descending, last.only) == ("name", True, "ready")


def test_a_column_without_an_order_does_not_sort(
    model: ListModel[Line], shelf: Shelf, settle: Settle
):
    model.sort(1)
    settle()
    assert len(shelf.asked) == 1


def test_looking_for_something_looks_past_the_filter(
    model: ListModel[Line], shelf: Shelf, settle: Settle
):
    model.only("ready")
    model.find("a")
    settle()
    assert (shelf.asked[-1].only, shelf.asked[-1].words) == ("", "a")


@pytest.mark.parametrize("total", [4990, 5010, 5000])
def test_a_refresh_keeps_the_place_and_takes_the_new_length(
    model: ListModel[Line], shelf: Shelf, settle: Settle, qtbot: QtBot, total: int
):
    text(model, 1520)
    settle()
    text(model, 1520)
    shelf.total, shelf.asked = total, []
    model.refresh()
    settle()
    assert model.rowCount() == total
    assert text(model, 1520) == "1520"
    assert set(shelf.offsets) == {0, 1500}


def test_a_refresh_in_the_middle_of_a_search_still_shows_it_from_the_top(
    qtbot: QtBot, model: ListModel[Line]
):
    with qtbot.waitSignal(model.renewed):
        model.search("a")
        model.refresh()
    assert text(model, 0) == "a0"


def test_a_row_that_is_gone_by_now_is_not_asked_for_without_end(
    model: ListModel[Line], shelf: Shelf, settle: Settle
):
    shelf.total = 4210
    text(model, 4999)
    settle()
    assert text(model, 4999) == ""
    settle()
    assert shelf.offsets == [0, 4950]


def test_a_known_row_is_found_by_its_id(model: ListModel[Line]):
    assert model.place(UUID(int=5)) == 5
    assert model.place(UUID(int=4321)) is None


def test_cells_tell_their_words_to_a_screen_reader(model: ListModel[Line]):
    index = model.index(2, 1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "2"
    assert index.data(ROW) == Line(UUID(int=2), "2")
    assert index.data(Qt.ItemDataRole.DecorationRole) is None


def test_heads_have_their_titles(model: ListModel[Line]):
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Name"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert (model.columnCount(), model.columnCount(model.index(0, 0))) == (2, 0)
    assert model.rowCount(model.index(0, 0)) == 0


def test_trouble_is_said_and_a_new_search_tries_again(
    model: ListModel[Line], shelf: Shelf, settle: Settle, caplog: pytest.LogCaptureFixture
):
    shelf.broken = True
    model.search("a")
    settle()
    assert trouble(model) == "The database does not answer"
    caplog.clear()
    shelf.broken = False
    model.search("a")
    settle()
    assert trouble(model) == ""
    assert model.rowCount() == 7


def test_trouble_with_a_window_is_said_once(
    model: ListModel[Line], shelf: Shelf, settle: Settle, caplog: pytest.LogCaptureFixture
):
    shelf.broken = True
    text(model, 4000)
    settle()
    text(model, 4000)
    settle()
    assert model.state.trouble
    assert shelf.offsets == [0, 4000]
    caplog.clear()
