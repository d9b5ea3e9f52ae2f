"""What of a server's database a mirror holds: one statement for each table, for one desk."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ScalarSelect, Select, Table, and_, null, or_, select, union

from desk_app.adapters.database.count_tables import (
    count,
    count_chargers,
    count_scan,
    explanation,
)
from desk_app.adapters.database.evidence_tables import (
    certificate,
    condition_report,
    journal,
    sign_in,
)
from desk_app.adapters.database.tables import (
    course,
    credential,
    desk,
    device,
    enrolment,
    loan,
    loan_accessory,
    newcomer,
    setting,
    sim,
    site,
    staff,
)

SIGNED_IN_DAYS = 14  # who signed in here within so many days may do so without the server
SOON_DAYS = 60  # courses that start within so many days
OVER_DAYS = 60  # or ended so long ago: their devices still come back


@dataclass(frozen=True, slots=True)
class Desk:
    """For whom a copy is made, and when."""

    id: UUID
    site_id: UUID
    now: datetime

    @property
    def midnight(self) -> datetime:
        """The beginning of today, by the desk's clock."""
        return self.now.replace(hour=0, minute=0, second=0, microsecond=0)

    @property
    def known_since(self) -> datetime:
        """From when on a sign-in still counts."""
        return self.now - timedelta(days=SIGNED_IN_DAYS)


Keys = Select[Any]
Statements = tuple[tuple[Table, Select[Any]], ...]


def statements(here: Desk) -> Statements:
    """What to copy, table by table, each after those it refers to."""
    today = here.now.date()
    at_desks = select(desk.c.id).where(desk.c.site_id == here.site_id).scalar_subquery()
    own = select(device.c.id).where(
        or_(device.c.site_id == here.site_id, device.c.at_site_id == here.site_id)
    )
    running = _running(here.site_id, today)
    pupils = select(enrolment.c.newcomer_id).where(enrolment.c.course_id.in_(running))
    counts = or_(loan.c.ended_at.is_(None), loan.c.ended_at >= here.midnight, loan.c.awaits_paper)
    concerns = or_(
        loan.c.device_id.in_(own), loan.c.newcomer_id.in_(pupils), loan.c.desk_id.in_(at_desks)
    )
    loans = select(loan).where(counts, concerns)
    return _statements(here, loans, own, running, pupils)


def _running(site_id: UUID, today: date) -> ScalarSelect[Any]:
    return (
        select(course.c.id)
        .where(
            course.c.site_id == site_id,
            course.c.first_lesson <= today + timedelta(days=SOON_DAYS),
            course.c.last_lesson >= today - timedelta(days=OVER_DAYS),
        )
        .scalar_subquery()
    )


def _statements(
    here: Desk, loans: Keys, own: Keys, running: ScalarSelect[Any], pupils: Keys
) -> Statements:
    of = loans.subquery()
    moved = select(sim.c.device_id).where(sim.c.id.in_(select(of.c.sim_id)))
    devices = union(own, select(of.c.device_id), moved).subquery()
    people = union(pupils, select(of.c.newcomer_id)).subquery()
    courses = union(select(course.c.id).where(course.c.id.in_(running)), select(of.c.course_id))
    known = select(devices.c[0])
    persons, lessons = select(people.c[0]), select(courses.subquery().c[0])
    reports = union(
        select(device.c.report_id).where(device.c.id.in_(known)), select(of.c.report_id)
    ).subquery()
    return (
        *_who(here),
        (device, select(device).where(device.c.id.in_(known))),
        (sim, select(sim).where(or_(sim.c.device_id.in_(known), sim.c.device_id.is_(null())))),
        (course, select(course).where(course.c.id.in_(lessons))),
        (newcomer, select(newcomer).where(newcomer.c.id.in_(persons))),
        (
            enrolment,
            select(enrolment).where(
                enrolment.c.course_id.in_(lessons), enrolment.c.newcomer_id.in_(persons)
            ),
        ),
        (loan, loans),
        (
            loan_accessory,
            select(loan_accessory).where(loan_accessory.c.loan_id.in_(select(of.c.id))),
        ),
        (
            condition_report,
            select(condition_report).where(condition_report.c.id.in_(select(reports.c[0]))),
        ),
        *_counting(here),
        *_lately(here, known),
    )


def _lately(here: Desk, known: Select[Any]) -> Statements:
    """What was done of late with these devices or at this desk, for lists and undo."""
    here_since = (sign_in.c.desk_id == here.id, sign_in.c.at >= here.known_since)
    return (
        (
            journal,
            select(journal).where(
                or_(
                    and_(
                        journal.c.at_server >= here.midnight - timedelta(hours=24),
                        or_(journal.c.device_id.in_(known), journal.c.desk_id == here.id),
                    ),
                    *(journal.c.act_id.in_(acts) for acts in _counted(here)),
                ),
            ),
        ),
        (sign_in, select(sign_in).where(*here_since)),
    )


def _counting(here: Desk) -> Statements:
    """The count that is open at the site, so that it goes on."""
    whole = select(count).where(count.c.site_id == here.site_id, count.c.ended_at.is_(None))
    ids = whole.with_only_columns(count.c.id)
    return (
        (count, whole),
        *(
            (table, select(table).where(table.c.count_id.in_(ids)))
            for table in (count_scan, count_chargers, explanation)
        ),
    )


def _counted(here: Desk) -> list[Select[Any]]:
    """The acts of that count."""
    open_ones = select(count.c.id).where(
        count.c.site_id == here.site_id, count.c.ended_at.is_(None)
    )
    tables = (count_scan, count_chargers, explanation)
    return [open_ones, *(select(t.c.act_id).where(t.c.count_id.in_(open_ones)) for t in tables)]


def _who(here: Desk) -> Statements:
    """Who works where, by which rules; a PIN only of who signed in here of late."""
    here_since = (sign_in.c.desk_id == here.id, sign_in.c.at >= here.known_since)
    return (
        (site, select(site)),
        (desk, select(desk)),
        (staff, select(staff)),
        (
            credential,
            select(credential).where(
                credential.c.staff_id.in_(
                    select(sign_in.c.staff_id).where(*here_since, sign_in.c.succeeded)
                ),
            ),
        ),
        (setting, select(setting)),
        (certificate, select(certificate)),
    )
