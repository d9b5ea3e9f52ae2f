"""A town that is counted and closed; paper stands in for itself."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from time import monotonic
from typing import Any
from uuid import uuid4

from desk_app.domain.agreements import Paper
from desk_app.domain.compare import Compared
from desk_app.domain.counts import Count
from desk_app.domain.day_report import DayReport
from desk_app.domain.errors import Refused
from desk_app.domain.outcomes import DayClosed, Outcome
from desk_app.domain.people import DeskPlace, Staff
from desk_app.domain.settings import Rules
from desk_app.usecases.closing import CloseDesk, Closing
from desk_app.usecases.count_desk import Beside, CountDesk, Heard
from desk_app.usecases.drafts import AtDesk, Chance, Drafts
from tests.support.town import Ticking, Town

NO_PAPER: Any = None  # nothing here prints


class Running:
    """A clock that goes on by itself, as a desk's beside a server's; a test may set it."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    @property
    def now(self) -> datetime:
        return self._set_to + timedelta(seconds=monotonic() - self._set_at)

    @now.setter
    def now(self, moment: datetime) -> None:
        self._set_to, self._set_at = moment, monotonic()

    def __call__(self) -> datetime:
        return self.now


class Counting:
    """One desk of a town with somebody at it."""

    def __init__(
        self, town: Town, staff: Staff | None = None, place: DeskPlace | None = None
    ) -> None:
        if town.database.engine.dialect.name == "postgresql" and isinstance(town.clock, Ticking):
            town.clock = Running(town.clock.now + timedelta(seconds=1))  # type: ignore[assignment]
        self.town, self.staff = town, staff or town.staff
        self.place = place or town.place
        sites = {site.id: site for site in town.reads.setup().sites}
        here = AtDesk(sites[self.place.site_id], self.place, self.staff, Rules())
        chance = Chance(uuid4, lambda length: "0" * length)
        self.drafts = Drafts(here, town.clock, chance, NO_PAPER)
        perform = partial(_perform, town, self.staff)
        self.desk = CountDesk(town.database.counts, town.reads, self.drafts, perform)
        self.closing = CloseDesk(town.database.counts, self.drafts, perform, printed)
        self.storage = "kast"

    def begin(self) -> Count:
        begun = self.desk.begin()
        assert isinstance(begun, Count), begun
        return begun

    def hear(self, count: Count, *codes: str, storage: str = "") -> list[Heard]:
        heard = [self.desk.hear(count.id, storage or self.storage, code) for code in codes]
        assert not any(isinstance(each, Refused) for each in heard), heard
        return [each for each in heard if isinstance(each, Heard)]

    def beside(self, count: Count) -> Beside:
        beside = self.desk.compared(count.id)
        assert isinstance(beside, Beside), beside
        return beside

    def compared(self, count: Count) -> Compared:
        return self.beside(count).compared

    @property
    def today(self) -> date:
        return self.town.clock().astimezone().date()

    def close(self, count: Count | None = None, **fields: Any) -> Outcome:
        usual: dict[str, Any] = {"day": self.today, "count_id": count.id if count else None}
        return self.closing.close(Closing(**usual | fields))

    def why_not(self, **fields: Any) -> Refused | None:
        return self.closing.why_not(self.closing.report(Closing(**{"day": self.today} | fields)))

    def closed(self, count: Count | None = None, **fields: Any) -> DayReport:
        outcome = self.close(count, **fields)
        assert isinstance(outcome, DayClosed), outcome
        report = self.town.database.counts.report(outcome.site_id, outcome.day)
        assert report
        return report


def printed(report: DayReport) -> Paper:
    """A paper for the report: bytes that say which one."""
    content = f"%PDF-1.7 {report.site_code} {report.number}".encode()
    return replace(Paper.of(content, "day_report/nl 1", "0" * 64))


def _perform(town: Town, staff: Staff, act: Any) -> Outcome:
    return town.desk.perform(act, staff.id)
