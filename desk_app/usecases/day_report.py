"""Make the report of a day out of what was read in one moment."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from desk_app import VERSION
from desk_app.domain.compare import Compared, Line, compare
from desk_app.domain.day_report import Counter, CountPart, DayReport, Difference
from desk_app.domain.people import Site
from desk_app.usecases.count_ports import Counted, Whole


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
        count=_count_part(whole.counted) if whole.counted else None,
        carried=day.carried,
        overdue=day.overdue,
        due_soon=day.due_soon,
        sims=day.sims,
        paperwork=day.paperwork,
        heads=day.heads,
    )


def _count_part(counted: Counted) -> CountPart:
    compared: Compared = compare(counted.basis)
    return CountPart(
        kind=counted.count.kind,
        begun_at=counted.count.begun_at,
        in_order=compared.in_order,
        away=compared.away,
        chargers=counted.chargers,
        counters=tuple(
            Counter(storage, counted.staff.get(by, ""), things)
            for storage, by, things in counted.tally
        ),
        differences=tuple(_difference(counted, line) for line in compared.lines),
        digest=counted.digest,
    )


def _difference(counted: Counted, line: Line) -> Difference:
    said = line.explained
    return Difference(
        bucket=line.bucket,
        code=line.thing.code,
        state=line.stood.state.value if line.stood else "",
        storage=line.seen[-1].storage if line.seen else "",
        remedy=said.remedy if said else None,
        cause=said.cause if said else None,
        by=_name(counted, said.by) if said else "",
        follow_up=_name(counted, said.follow_up) if said and said.follow_up else "",
        put_right=line.put_right,
    )


def _name(counted: Counted, staff_id: UUID) -> str:
    return counted.staff.get(staff_id, "")
