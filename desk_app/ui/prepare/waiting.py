"""The list of devices that wait, grouped by what they wait for."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QModelIndex, QRect, Signal
from PySide6.QtGui import QPainter

from desk_app.domain import numbers
from desk_app.ui.language import translate
from desk_app.ui.parts.cards import Card, row
from desk_app.ui.parts.flashing import Flashing
from desk_app.ui.parts.grouped import (
    ENTRY,
    HEADING_HEIGHT,
    GroupedList,
    GroupedModel,
    GroupedRow,
    Heading,
)
from desk_app.ui.parts.labels import overline, paragraph, picture
from desk_app.ui.prepare.steps import Group
from desk_app.ui.theme import Theme
from desk_app.ui.wording import terms
from desk_app.usecases.reads import DeviceRow

Entry = Group | DeviceRow
ROW_HEIGHT = 34


class WaitingRow(GroupedRow):
    """A device's tag and model."""

    def __init__(self, look: Theme, here: str, flashing: Flashing) -> None:
        super().__init__(look, (HEADING_HEIGHT, ROW_HEIGHT), flashing)
        self._here = here

    def id_of(self, entry: DeviceRow) -> UUID:
        return entry.id

    def draw(self, painter: QPainter, rect: QRect, entry: DeviceRow) -> None:
        rest = self.strong(painter, rect, numbers.display(entry.tag))
        here = entry.site == self._here
        self.soft(painter, rest, entry.model if here else f"{entry.model} · {entry.site}")


class WaitingCard(Card):
    """All that wait; choosing one is like scanning it for the first time."""

    chosen = Signal(object)  # UUID of the device

    def __init__(self, look: Theme, here: str) -> None:
        super().__init__()
        self.model = GroupedModel(heading, described)
        self.rows.setContentsMargins(8, 14, 8, 10)
        title = overline(translate("Prepare", "Waiting"))
        top = row(picture(look, "inbox", "soft"), title, spacing=10)
        top.setContentsMargins(10, 0, 10, 0)
        self.rows.addLayout(top)
        self.list = GroupedList(self.model, translate("Prepare", "Devices that wait"))
        self.flashing = Flashing(look, lambda _ids: self.list.viewport().update(), self)
        self._delegate = WaitingRow(look, here, self.flashing)
        self.list.setItemDelegate(self._delegate)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self.empty = paragraph(translate("Prepare", "Nothing waits: well done."), soft=True)
        self.empty.setContentsMargins(10, 0, 10, 0)
        self.more = paragraph(soft=True)
        self.more.setContentsMargins(10, 0, 10, 0)
        for widget in (self.empty, self.list, self.more):
            self.rows.addWidget(widget, 1 if widget is self.list else 0)
        self.rows.addStretch()

    def show_groups(self, groups: Sequence[Group], count: int, current: UUID | None) -> None:
        """Render; ``count`` are all that wait, also those that are not listed."""
        self.model.show_entries([each for group in groups for each in (group, *group.rows)])
        self._mark(current)
        left = count - sum(len(group.rows) for group in groups)
        self.list.setVisible(bool(groups))
        self.empty.setVisible(not groups)
        self.more.setVisible(left > 0)
        self.more.setText(translate("Prepare", "and {count} more").format(count=left))

    def _mark(self, current: UUID | None) -> None:
        ids = [entry.id if isinstance(entry, DeviceRow) else None for entry in self.model.entries]
        place = ids.index(current) if current in ids and current else -1
        index = self.model.index(place, 0)
        if index != self.list.currentIndex():
            self.list.setCurrentIndex(index)

    def _choose(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY)
        if isinstance(entry, DeviceRow):
            self.chosen.emit(entry.id)


def heading(entry: Entry) -> Heading | None:
    """Above the devices that wait in one state."""
    if isinstance(entry, Group):
        tone, icon = terms.STATE_LOOK[entry.state]
        return Heading(tone, icon, terms.state(entry.state), len(entry.rows))
    return None


def described(entry: DeviceRow) -> str:
    """One device in words."""
    return f"{numbers.display(entry.tag)} {entry.model}"
