"""Single things by their code: what a scan asks, one statement each."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, Connection, Label, Select, bindparam, func, select

from desk_app.adapters.database import rows
from desk_app.adapters.database.evidence_tables import condition_photo, condition_report
from desk_app.adapters.database.tables import (
    course,
    device,
    enrolment,
    loan,
    loan_accessory,
    newcomer,
    sim,
    site,
)
from desk_app.domain.bundles import Sim, SimStatus
from desk_app.domain.condition import FINE
from desk_app.domain.devices import Device
from desk_app.domain.facts import CourseFound, DeviceFound, LoanOf, NewcomerFound, OpenLoan
from desk_app.domain.people import Site

KEY: BindParameter[Any] = bindparam("key")

_enrolled = (
    select(func.count())
    .where(enrolment.c.course_id == course.c.id)
    .correlate(course)
    .scalar_subquery()
)
_with_device = (
    select(func.count(enrolment.c.newcomer_id.distinct()))
    .join(loan, loan.c.newcomer_id == enrolment.c.newcomer_id)
    .where(enrolment.c.course_id == course.c.id, loan.c.ended_at.is_(None))
    .correlate(course)
    .scalar_subquery()
)
ENROLLED: Label[int] = _enrolled.label("enrolled")
WITH_DEVICE: Label[int] = _with_device.label("with_device")

DEVICE = (
    select(
        device,
        condition_report.c.parts,
        condition_report.c.note.label("report_note"),
        site.c.code.label("site_code"),
        site.c.name.label("site_name"),
        site.c.address.label("site_address"),
        site.c.phone.label("site_phone"),
        sim.c.id.label("sim_id"),
        sim.c.iccid,
        sim.c.valid_until,
        sim.c.status,
        sim.c.version.label("sim_version"),
        loan.c.id.label("loan_id"),
    )
    .join(site, site.c.id == device.c.site_id)
    .outerjoin(condition_report, condition_report.c.id == device.c.report_id)
    .outerjoin(sim, sim.c.device_id == device.c.id)
    .outerjoin(loan, (loan.c.device_id == device.c.id) & loan.c.ended_at.is_(None))
)
BY_TAG = DEVICE.where(device.c.tag == KEY)
BY_SERIAL = DEVICE.where(device.c.serial == KEY)
BY_ID = DEVICE.where(device.c.id == KEY)
BY_LOAN = DEVICE.where(
    device.c.id == select(loan.c.device_id).where(loan.c.number == KEY).scalar_subquery()
)
LOAN = select(loan).where(loan.c.id == KEY)
ACCESSORIES = select(loan_accessory).where(loan_accessory.c.loan_id == KEY)
NEWCOMER = select(newcomer).where(newcomer.c.id == KEY)
PHOTOS = (
    select(condition_photo.c.sha256)
    .where(condition_photo.c.report_id == KEY)
    .order_by(condition_photo.c.position)
)
REPORT = select(condition_report).where(condition_report.c.id == KEY)
BY_CLIENT_NUMBER = select(newcomer).where(newcomer.c.client_number == KEY)
LOAN_OF = (
    select(loan.c.number, device.c.tag)
    .join(device, device.c.id == loan.c.device_id)
    .where(loan.c.newcomer_id == KEY, loan.c.ended_at.is_(None))
    .limit(1)
)
COURSE = select(course, ENROLLED, WITH_DEVICE)
COURSE_BY_CODE = COURSE.where(course.c.code == KEY)
COURSE_BY_ID = COURSE.where(course.c.id == KEY)
COURSES_OF = (
    COURSE.join(enrolment, enrolment.c.course_id == course.c.id)
    .where(enrolment.c.newcomer_id == KEY, course.c.last_lesson >= bindparam("today"))
    .order_by(course.c.first_lesson)
)
BACK = (
    select(condition_report)
    .join(loan, loan.c.id == condition_report.c.loan_id)
    .where(loan.c.id == KEY, condition_report.c.id != loan.c.report_id)
    .order_by(condition_report.c.at.desc())
    .limit(1)
)


def find_device(connection: Connection, statement: Select[Any], key: object) -> DeviceFound | None:
    """A device with all that lies around it."""
    row = connection.execute(statement, {"key": key}).one_or_none()
    if row is None:
        return None
    found: Device = rows.device(row)
    return DeviceFound(
        device=found,
        owner=Site(row.site_id, row.site_code, row.site_name, row.site_address, row.site_phone),
        condition=rows.condition(row.parts, row.report_note),
        sim=_sim(row),
        open_loan=find_loan(connection, row.loan_id) if row.loan_id else None,
    )


def find_loan(connection: Connection, loan_id: UUID) -> OpenLoan | None:
    """A loan with who has it, the course, and the condition at hand-out."""
    row = connection.execute(LOAN, {"key": loan_id}).one_or_none()
    if row is None:
        return None
    person = connection.execute(NEWCOMER, {"key": row.newcomer_id}).one()
    lessons = connection.execute(COURSE_BY_ID, {"key": row.course_id}).one()
    report = connection.execute(REPORT, {"key": row.report_id}).one_or_none()
    accessories = connection.execute(ACCESSORIES, {"key": loan_id}).all()
    return OpenLoan(
        loan=rows.loan(row, accessories),
        newcomer=rows.newcomer(person),
        course=rows.course(lessons),
        condition=rows.condition(report.parts, report.note) if report else FINE,
        photos=tuple(connection.execute(PHOTOS, {"key": row.report_id}).scalars()),
    )


def find_newcomer(
    connection: Connection, statement: Select[Any], key: object, today: date
) -> NewcomerFound | None:
    """A newcomer with running courses and the open loan."""
    row = connection.execute(statement, {"key": key}).one_or_none()
    if row is None:
        return None
    lent = connection.execute(LOAN_OF, {"key": row.id}).one_or_none()
    courses = connection.execute(COURSES_OF, {"key": row.id, "today": today}).all()
    return NewcomerFound(
        newcomer=rows.newcomer(row),
        courses=tuple(course_found(found) for found in courses),
        loan=LoanOf(lent.number, lent.tag) if lent else None,
    )


def find_course(connection: Connection, statement: Select[Any], key: object) -> CourseFound | None:
    """A course with how many follow it."""
    row = connection.execute(statement, {"key": key}).one_or_none()
    return course_found(row) if row else None


def course_found(row: rows.AnyRow) -> CourseFound:
    """A course row with its counts."""
    return CourseFound(rows.course(row), row.enrolled, row.enrolled - row.with_device)


def _sim(row: rows.AnyRow) -> Sim | None:
    if row.sim_id is None:
        return None
    status = SimStatus(row.status)
    return Sim(row.sim_id, row.iccid, row.valid_until, status, row.id, row.sim_version)
