"""Reports of days: a full one, a quick one, and one with as many movements as asked."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from uuid import UUID

from desk_app.domain.counts import Bucket, Cause, CountKind, Remedy
from desk_app.domain.day_report import (
    Carried,
    Counter,
    CountPart,
    DayReport,
    Difference,
    Due,
    Expiring,
    Head,
    Movement,
    Paperwork,
    Way,
)
from desk_app.domain.numbers import CROCKFORD, asset_tag, loan_number

DAY = date(2026, 10, 16)
MORNING = datetime(2026, 10, 16, 7, 2, tzinfo=UTC)
CLOSED_AT = datetime(2026, 10, 16, 15, 4, tzinfo=UTC)
STAFF = ("An Peeters", "Bram Claes", "Fatima El Idrissi", "Joris Van den Broeck")
DESKS = ("balie 1", "balie 2", "mobiele balie")
NO_HASH = "0" * 64


def a_hash(of: object) -> str:
    return sha256(str(of).encode()).hexdigest()


def a_loan(number: int) -> str:
    digits = (number * 7919) % 32**4
    places = (CROCKFORD[digits // 32**place % 32] for place in range(4))
    return loan_number("7K3M9" + "".join(places))


def movements(count: int, ways: tuple[Way, ...] = tuple(Way)) -> tuple[Movement, ...]:
    """Devices that came and left, every one another, with a loan where there is one."""
    step = timedelta(minutes=480) / max(count, 1)
    lent = (Way.LENT, Way.RETURNED)
    return tuple(
        Movement(
            MORNING + n * step,
            way := ways[(n * n + n // 3) % len(ways)],
            asset_tag(100 + 37 * n),
            a_loan(n) if way in lent else "",
            STAFF[n % len(STAFF)],
            DESKS[n % len(DESKS)],
        )
        for n in range(count)
    )


def quick_day() -> DayReport:
    """The first close of a site, nothing counted, nothing waiting."""
    moved = movements(6, (Way.LENT, Way.RETURNED))
    return adding_up(
        DayReport(
            site_id=UUID(int=1),
            site_code="LEU",
            site="Leuven",
            day=DAY,
            number=1,
            closed_at=CLOSED_AT,
            closed_by="An Peeters",
            second="",
            version="1.0.0",
            previous=NO_HASH,
            opening=42,
            movements=moved,
            closing=0,
            states=(("ready", 31), ("returned", 8)),
            count=None,
            carried=(),
            overdue=(),
            due_soon=(),
            sims=(),
            paperwork=Paperwork(),
            heads=(Head(UUID(int=7), 812, a_hash("balie 1")),),
        )
    )


def adding_up(report: DayReport) -> DayReport:
    """The same with a closing, and states, that its movements give."""
    closing = report.opening + report.came - report.left
    rest = closing - sum(number for _, number in report.states[1:])
    states = ((report.states[0][0], rest), *report.states[1:]) if report.states else ()
    return replace(report, closing=closing, states=states)


def full_day(moved: int = 24, late: int = 7) -> DayReport:
    """A day with something in every section."""
    ways = (Way.LENT, Way.RETURNED, Way.LENT, Way.RETURNED, *Way)
    return adding_up(
        replace(
            quick_day(),
            number=57,
            second="Fatima El Idrissi",
            previous=a_hash("the close before"),
            opening=142,
            movements=movements(moved, ways),
            states=(("ready", 0), ("returned", 9), ("checked", 4), ("wiped", 3)),
            count=count_part(),
            carried=carried(),
            overdue=dues(late, -1, -6),
            due_soon=dues(5, 0, 1),
            sims=(
                Expiring("8932020000000000010", date(2026, 10, 9), asset_tag(512)),
                Expiring("8932020000000000028", date(2026, 11, 2), ""),
            ),
            paperwork=Paperwork(2, 1, 3),
            heads=tuple(
                Head(UUID(int=7**40 + n * 7**35), 800 + 13 * n, a_hash(desk))
                for n, desk in enumerate(DESKS)
            ),
        )
    )


def dues(count: int, first: int, step: int) -> tuple[Due, ...]:
    return tuple(
        Due(a_loan(500 + n), asset_tag(2000 + n), DAY + timedelta(days=first + step * n))
        for n in range(count)
    )


def carried() -> tuple[Carried, ...]:
    return (
        Carried(
            UUID(int=21),
            52,
            date(2026, 10, 9),
            Bucket.MISSING,
            asset_tag(77),
            Cause.BEING_SOUGHT,
            "Bram Claes",
        ),
        Carried(
            UUID(int=22),
            0,
            date(2026, 9, 1),
            Bucket.UNKNOWN_CODE,
            "5CD1234XYZ",
            Cause.LABEL_WRONG,
            "",
        ),
    )


def count_part() -> CountPart:
    """A count with a difference of every kind."""
    return CountPart(
        kind=CountKind.DAY,
        begun_at=datetime(2026, 10, 16, 14, 31, tzinfo=UTC),
        in_order=133,
        away=3,
        chargers=(("Kast A", 64), ("Laadkar 1", 30)),
        counters=(
            Counter("Kast A", "An Peeters", 61),
            Counter("Kast A", "Bram Claes", 22),
            Counter("Laadkar 1", "Fatima El Idrissi", 30),
            Counter("Kluis", "An Peeters", 24),
        ),
        differences=(
            _settled(Bucket.MISSING, asset_tag(31), "ready", "", Remedy.REPORT_MISSING),
            _settled(Bucket.ON_LOAN, asset_tag(32), "lent", "Kast A", Remedy.TAKE_BACK),
            _kept(Bucket.OTHER_SITE, asset_tag(33), "ready", "Laadkar 1", Cause.WITH_COLLEAGUE),
            _kept(Bucket.WRONG_STATE, asset_tag(34), "in_repair", "Kluis", Cause.COUNTED_WRONG),
            _kept(Bucket.TWICE, asset_tag(35), "ready", "Kast A", Cause.OTHER),
            Difference(
                Bucket.UNKNOWN_CODE,
                "5CG2345ABC",
                "",
                "Kast A",
                Remedy.REGISTER,
                None,
                "Bram Claes",
                "",
                put_right=False,
            ),
            Difference(
                Bucket.UNKNOWN_CODE,
                "https://example.org/a?b=1",
                "",
                "Kast A",
                None,
                None,
                "",
                "",
                put_right=False,
            ),
        ),
        digest=a_hash("rows"),
    )


def _settled(bucket: Bucket, code: str, state: str, storage: str, remedy: Remedy) -> Difference:
    return Difference(bucket, code, state, storage, remedy, None, "An Peeters", "", put_right=True)


def _kept(bucket: Bucket, code: str, state: str, storage: str, cause: Cause) -> Difference:
    return Difference(
        bucket, code, state, storage, None, cause, "An Peeters", "Bram Claes", put_right=False
    )


def long_day(moved: int = 200) -> DayReport:
    """A day with so many movements."""
    return full_day(moved, late=41)
