"""Makes the pages beside the counter, and connects what they say."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desk_app.ui.desk_devices import DeskDevices
from desk_app.ui.jobs import Lanes
from desk_app.ui.scans.model import ScansModel
from desk_app.ui.services import DeskChoices, Opened
from desk_app.ui.theme import Theme
from desk_app.ui.workspace import PageMaker

if TYPE_CHECKING:
    from desk_app.ui.pages import Choosing

Slots = dict[str, Callable[..., object]]  # by the name of a page's signal


@dataclass(frozen=True, slots=True)
class PageDesk:
    """A page has some of the signals that ``slots`` names; what it lacks, it does not need."""

    look: Theme
    lanes: Lanes
    scans: ScansModel
    devices: DeskDevices
    slots: Slots

    def makers(
        self, opened: Opened, choices: DeskChoices, choosing: "Choosing"
    ) -> dict[str, PageMaker]:
        """Every page by its name on the rail, made when it is first looked at."""
        from desk_app.ui import pages  # noqa: PLC0415 - after the first paint

        desk = pages.Desk(self.look, self.lanes, opened, choices, self.scans, self.devices)
        made = pages.makers(desk, choosing)
        return {name: partial(self._make, maker) for name, maker in made.items()}

    def _make(self, maker: PageMaker) -> QWidget:
        page = maker()
        for signal, slot in self.slots.items():
            if hasattr(page, signal):
                getattr(page, signal).connect(slot)
        return page
