"""The frozen states of closing, and of the days that are closed."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desk_app.domain.day_report import DayReport
from desk_app.domain.errors import Reason, Refused
from desk_app.ui.day_close.state import Said
from desk_app.usecases.count_ports import DayRow


@dataclass(frozen=True, slots=True)
class CloseState:
    """What a close comes to as it would be now."""

    quick: bool = False  # nothing was counted
    coordinator: bool = False  # who closes may do so without a count
    days: tuple[date, ...] = ()  # that are open, oldest first
    report: DayReport | None = None  # none until it was looked up
    refused: Refused | None = None  # why it cannot be kept
    second: UUID | None = None  # who looks on
    closing: bool = False  # under way
    said: Said | None = None

    @property
    def earlier(self) -> tuple[date, ...]:
        """Days before the one to close that nobody closed: their movements come along."""
        chosen = self.report.day if self.report else None
        return tuple(day for day in self.days if chosen is not None and day < chosen)

    @property
    def ready(self) -> bool:
        """It can be closed."""
        free = self.refused is None or self.uncounted
        return self.report is not None and free and not self.closing

    @property
    def uncounted(self) -> bool:
        """Everything should be counted; a coordinator may close all the same."""
        return self.refused is not None and self.refused.reason is Reason.FULL_COUNT_DUE

    @property
    def all_the_same(self) -> bool:
        """Who closes is a coordinator, and may do so although nothing was counted."""
        return self.uncounted and self.coordinator


@dataclass(frozen=True, slots=True)
class DaysState:
    """The closed days of this site, newest first."""

    loaded: bool = False
    rows: tuple[DayRow, ...] = ()
    chosen: DayRow | None = None
    said: Said | None = None

    @property
    def last(self) -> DayRow | None:
        """The newest close that counts."""
        return next((row for row in self.rows if not row.reopened), None)

    @property
    def readable(self) -> bool:
        """The chosen one has a report that counts."""
        return self.chosen is not None and not self.chosen.reopened

    @property
    def reopenable(self) -> bool:
        """The chosen one is the newest that counts."""
        return self.chosen is not None and self.chosen == self.last
