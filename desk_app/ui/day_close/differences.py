"""The differences as a list: what still asks for an answer by bucket, what has one below."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QRect
from PySide6.QtGui import QKeyEvent, QPainter

from desk_app.domain import numbers
from desk_app.domain.compare import Line
from desk_app.domain.counts import Bucket
from desk_app.ui.day_close import words
from desk_app.ui.day_close.state import CompareState
from desk_app.ui.language import translate
from desk_app.ui.parts.grouped import ChoosingList, GroupedModel, GroupedRow, Heading
from desk_app.ui.theme import Theme
from desk_app.ui.wording import counts

HEIGHT = 44  # of a heading and of a row: a list of equal rows is laid out at once
Entry = Heading | Line


class DifferenceRow(GroupedRow):
    """The code with where it was seen below it, and what was decided at the right."""

    def __init__(self, look: Theme) -> None:
        super().__init__(look, (HEIGHT, HEIGHT))
        self.state = CompareState()

    def draw(self, painter: QPainter, rect: QRect, entry: Line) -> None:
        rest = self.marked(painter, rect, counts.answer(entry))
        code = numbers.display(entry.thing.code)
        self.two_lines(painter, rest, code, words.below(entry, self.state))


class DifferenceList(ChoosingList):
    """The arrows choose; numbers are for the decisions beside the list."""

    def __init__(self, look: Theme) -> None:
        self._delegate = DifferenceRow(look)
        self._lines: tuple[Line, ...] | None = None
        name = translate("DayClose", "Differences")
        super().__init__(GroupedModel(_heading, _described), self._delegate, name)

    def show_state(self, state: CompareState) -> None:
        """Render."""
        self._delegate.state = state
        same = state.lines is self._lines
        self._lines = state.lines
        self.show_entries(self.rows.entries if same else entries(state.lines), state.chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave what types to the page."""
        if event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)


def entries(lines: Sequence[Line]) -> list[Entry]:
    """Headings and rows: open ones by bucket, then what somebody answers for."""
    made: list[Entry] = []
    for bucket, some in groupby(lines, key=_group):
        rows = tuple(some)
        mark = counts.bucket(bucket) if bucket else counts.answered()
        made += (Heading(mark.tone, mark.icon, mark.word, len(rows)), *rows)
    return made


def _group(line: Line) -> Bucket | None:
    return None if line.is_settled else line.bucket


def _heading(entry: Entry) -> Heading | None:
    return entry if isinstance(entry, Heading) else None


def _described(entry: Line) -> str:
    said = (counts.bucket(entry.bucket).word, counts.answer(entry).word)
    return ", ".join((numbers.display(entry.thing.code), *said))
