"""One site in full: who counted what where, and what differed once its stock-take has ended."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby
from uuid import UUID

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from desk_app.domain import numbers
from desk_app.domain.compare import Line
from desk_app.ui import theme
from desk_app.ui.day_close import sites_words
from desk_app.ui.day_close import words as counting
from desk_app.ui.day_close.sites_state import SitesState
from desk_app.ui.day_close.state import CompareState
from desk_app.ui.language import translate
from desk_app.ui.parts.cards import Card
from desk_app.ui.parts.flow import Flow
from desk_app.ui.parts.grouped import GroupedList, GroupedModel, GroupedRow, Heading
from desk_app.ui.parts.labels import Chip, label, paragraph
from desk_app.ui.theme import Theme
from desk_app.ui.wording import counts
from desk_app.ui.wording.marks import Mark
from desk_app.usecases.stock_take import Result, WhoCounted

HEIGHT = 44


@dataclass(frozen=True, slots=True)
class Part:
    """So many of something in a storage place, and who counted them."""

    storage: str
    things: str
    icon: str
    who: str = ""


Entry = Heading | Part | Line


class DetailRow(GroupedRow):
    """A storage place with its number, or a difference with its answer."""

    def __init__(self, look: Theme) -> None:
        super().__init__(look, (HEIGHT, HEIGHT))
        self.state = CompareState()  # who is who, and the other sites

    def draw(self, painter: QPainter, rect: QRect, entry: Part | Line) -> None:
        if isinstance(entry, Line):
            rest = self.marked(painter, rect, counts.answer(entry))
            code = numbers.display(entry.thing.code)
            self.two_lines(painter, rest, code, below(entry, self.state))
            return
        rest = self.marked(painter, rect, Mark("ink", entry.icon, entry.things))
        self.soft(painter, self.strong(painter, rest, entry.storage), entry.who)


class DetailList(GroupedList):
    """Looked through; nothing is chosen in it."""

    def __init__(self, look: Theme) -> None:
        self.rows = GroupedModel(_heading, self._described)
        super().__init__(self.rows, translate("DayClose", "Who counted what"))
        self.setUniformItemSizes(True)
        self._delegate = DetailRow(look)
        self.setItemDelegate(self._delegate)

    def show_entries(self, found: list[Entry], state: CompareState) -> None:
        """Render."""
        self._delegate.state = state
        self.rows.show_entries(found)

    def _described(self, entry: Part | Line) -> str:
        if isinstance(entry, Part):
            return ", ".join(filter(None, (entry.storage, entry.who, entry.things)))
        said = (counts.bucket(entry.bucket).word, counts.answer(entry).word)
        rest = below(entry, self._delegate.state)
        return ", ".join((numbers.display(entry.thing.code), *said, rest))


class SiteDetails(Card):
    """The site that is chosen."""

    def __init__(self, look: Theme, sites: Mapping[UUID, str]) -> None:
        super().__init__()
        self._sites = sites
        self.title = label(size=theme.TITLE, weight=theme.BOLD)
        self.mark = Chip(look, "info", "clock", "")
        self.facts = paragraph(soft=True)
        self.list = DetailList(look)
        heading = Flow(spacing=10)
        heading.addWidget(self.title)
        heading.addWidget(self.mark)
        self.rows.addLayout(heading)
        self.rows.addWidget(self.facts)
        self.rows.addWidget(self.list, 1)
        self.rows.addStretch()

    def show_state(self, state: SitesState) -> None:
        """Render."""
        row, result = state.chosen, state.result
        self.setVisible(row is not None)
        if row is None:
            return
        self.title.setText(row.site)
        mark = sites_words.mark(row, result)
        self.mark.become(mark.tone, mark.icon, mark.word)
        self.facts.setText(sites_words.facts(row, result))
        found = entries(state.who, result)
        others = {key: name for key, name in self._sites.items() if key != row.site_id}
        names = result.staff if result else {}
        self.list.show_entries(found, CompareState(names=names, sites=others))
        self.list.setVisible(bool(found))


def entries(who: WhoCounted | None, result: Result | None) -> list[Entry]:
    """Who counted what, then the chargers, then the differences by bucket."""
    made: list[Entry] = []
    tally, chargers = (who.tally, who.chargers) if who else ((), ())
    if tally:
        title = translate("DayClose", "Who counted what")
        made.append(Heading("soft", "users", title, sum(things for *_, things in tally)))
        made += (Part(place, str(things), "devices", by) for place, by, things in tally)
    if chargers:
        title = translate("DayClose", "Chargers")
        made.append(Heading("soft", "plug", title, sum(each for _, each in chargers)))
        made += (Part(place, str(quantity), "plug") for place, quantity in chargers)
    for bucket, some in groupby(result.compared.lines if result else (), lambda line: line.bucket):
        lines, mark = tuple(some), counts.bucket(bucket)
        made += (Heading(mark.tone, mark.icon, mark.word, len(lines)), *lines)
    return made


def below(line: Line, state: CompareState) -> str:
    """Who decided about a difference and who follows up; else where it was seen."""
    return counting.answered(line, state) or counting.below(line, state)


def _heading(entry: Entry) -> Heading | None:
    return entry if isinstance(entry, Heading) else None
