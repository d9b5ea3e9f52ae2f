"""Make the report of a day out of what was read in one moment."""

from collections import Counter as Tally
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from desk_app import VERSION
from desk_app.domain.compare import Compared, Line, compare
from desk_app.domain.counts import Count
from desk_app.domain.day_report import Counter, CountPart, DayReport, Difference
from desk_app.domain.people import Site
from desk_app.usecases.count_ports import Whole


@dataclass(frozen=True, slots=True)
class About:
    """Which day, closed when and by whom."""

    day: date
    closed_at: datetime
    closed_by: str
    second: str
    site: Site


def make_report(whole: Whole, about: About) -> DayReport:
    """The report of a day; its numbers are those of the journal, its differences the count's."""
    day, last = whole.day, whole.day.last
    return DayReport(
        site_id=about.site.id,
        site_code=about.site.code,
        site=about.site.name,
        day=about.day,
        number=last.number + 1,
        closed_at=about.closed_at,
        closed_by=about.closed_by,
        second=about.second,
        version=VERSION,
        previous=last.hash,
        opening=day.opening,
        movements=day.movements,
        closing=day.closing,
        states=day.states,
        count=_count_part(whole, whole.count) if whole.count else None,
        carried=day.carried,
        overdue=day.overdue,
        due_soon=day.due_soon,
        sims=day.sims,
        paperwork=day.paperwork,
        heads=day.heads,
    )


def _count_part(whole: Whole, count: Count) -> CountPart:
    compared: Compared = compare(whole.basis)
    tally = Tally((s.storage, s.by) for s in whole.basis.seen)
    return CountPart(
        kind=count.kind,
        begun_at=count.begun_at,
        in_order=compared.in_order,
        away=compared.away,
        chargers=whole.chargers,
        counters=tuple(
            Counter(storage, _name(whole, by), things)
            for (storage, by), things in sorted(tally.items(), key=str)
        ),
        differences=tuple(_difference(whole, line) for line in compared.lines),
        digest=whole.day.digest,
    )


def _difference(whole: Whole, line: Line) -> Difference:
    said = line.explained
    return Difference(
        bucket=line.bucket,
        code=line.thing.code,
        state=line.stood.state.value if line.stood else "",
        storage=line.seen[-1].storage if line.seen else "",
        remedy=said.remedy if said else None,
        cause=said.cause if said else None,
        by=_name(whole, said.by) if said else "",
        follow_up=_name(whole, said.follow_up) if said and said.follow_up else "",
        put_right=line.put_right,
    )


def _name(whole: Whole, staff_id: UUID) -> str:
    return whole.staff.get(staff_id, "")
