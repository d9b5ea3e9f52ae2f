"""From database rows to frozen domain values, one function per type."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row

from desk_app.adapters.database.payload import decode_parts
from desk_app.domain.bundles import Sim, SimStatus
from desk_app.domain.condition import FINE, Accessory, Condition
from desk_app.domain.devices import Device, DeviceState, Place, Standing
from desk_app.domain.loans import EndedHow, LentAccessory, Loan
from desk_app.domain.people import Course, CourseFormat, DeskPlace, Newcomer, Role, Site, Staff

AnyRow = Row[Any]


def site(row: AnyRow) -> Site:
    return Site(row.id, row.code, row.name, row.address, row.phone)


def desk(row: AnyRow) -> DeskPlace:
    return DeskPlace(row.id, row.site_id, row.name)


def staff(row: AnyRow) -> Staff:
    return Staff(row.id, row.name, Role(row.role), row.active, row.version)


def device(row: AnyRow) -> Device:
    standing = Standing(DeviceState(row.state), Place(row.place), row.at_site_id, row.report_id)
    return Device(
        id=row.id,
        tag=row.tag,
        serial=row.serial,
        model=row.model,
        site_id=row.site_id,
        standing=standing,
        update_until=row.update_until,
        note=row.note,
        version=row.version,
    )


def sim(row: AnyRow) -> Sim:
    return Sim(
        row.id, row.iccid, row.valid_until, SimStatus(row.status), row.device_id, row.version
    )


def newcomer(row: AnyRow) -> Newcomer:
    return Newcomer(
        row.id,
        row.client_number or "",
        row.family_name,
        row.given_name,
        row.contact,
        row.version,
    )


def course(row: AnyRow) -> Course:
    return Course(
        id=row.id,
        code=row.code,
        name=row.name,
        contact_language=row.contact_language,
        format=CourseFormat(row.format),
        first_lesson=row.first_lesson,
        last_lesson=row.last_lesson,
        site_id=row.site_id,
        version=row.version,
    )


def loan(row: AnyRow, accessories: Sequence[AnyRow]) -> Loan:
    return Loan(
        id=row.id,
        number=row.number,
        device_id=row.device_id,
        newcomer_id=row.newcomer_id,
        course_id=row.course_id,
        desk_id=row.desk_id,
        started_at=row.started_at,
        due_date=row.due_date,
        accessories=tuple(
            LentAccessory(Accessory(a.accessory), a.back_at)
            for a in sorted(accessories, key=_usual_order)
        ),
        sim_id=row.sim_id,
        report_id=row.report_id,
        awaits_paper=row.awaits_paper,
        ended_at=row.ended_at,
        ended_how=EndedHow(row.ended_how) if row.ended_how else None,
        version=row.version,
    )


def condition(parts: str | None, note: str | None) -> Condition:
    """The condition of a report; a device without a report is fine."""
    return FINE if parts is None else Condition(decode_parts(parts), note or "")


def _usual_order(row: AnyRow) -> int:
    return list(Accessory).index(Accessory(row.accessory))
