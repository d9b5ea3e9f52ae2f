"""Things that a look-up could find, made of few words."""

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import count
from typing import Any
from uuid import UUID, uuid4

from desk_app.domain import numbers
from desk_app.domain.bundles import Sim
from desk_app.domain.condition import FINE, Accessory, Condition
from desk_app.domain.devices import PLACES, Device, DeviceState, Standing
from desk_app.domain.facts import CourseFound, DeviceFound, LoanOf, NewcomerFound, OpenLoan
from desk_app.domain.loans import LentAccessory, Loan
from desk_app.domain.people import Course, CourseFormat, Newcomer, Site

SITE = Site(uuid4(), "LEU", "Leuven")
SEQUENCE = count(1)
LAST_LESSON = date(2026, 12, 12)
AT = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def device(state: DeviceState = DeviceState.READY, **found: Any) -> DeviceFound:
    n = next(SEQUENCE)
    until = found.pop("update_until", None)
    standing = Standing(state, PLACES[state], SITE.id)
    made = Device(uuid4(), numbers.asset_tag(n), f"5CD{n:07d}", "HP 11 G9", SITE.id, standing)
    return DeviceFound(replace(made, update_until=until), SITE, **found)


def sim(**fields: Any) -> Sim:
    return replace(Sim(uuid4(), "8932020000000000010"), **fields)


def course(**counts: int) -> CourseFound:
    n = next(SEQUENCE)
    lessons = Course(
        id=uuid4(),
        code=f"MO-LEU-2026-{n:03d}",
        name="MO Arabisch · dag",
        contact_language="ar",
        format=CourseFormat.BLENDED,
        first_lesson=date(2026, 10, 1),
        last_lesson=LAST_LESSON,
        site_id=SITE.id,
    )
    return CourseFound(lessons, **counts)


def newcomer(*courses: CourseFound, loan: LoanOf | None = None) -> NewcomerFound:
    person = Newcomer(uuid4(), f"K{next(SEQUENCE):07d}", "Al-Hamdan", "Yusuf")
    return NewcomerFound(person, courses, loan)


def lent(condition: Condition = FINE, *accessories: Accessory) -> DeviceFound:
    """A device that is out, with the loan it is out on."""
    found = device(DeviceState.LENT)
    lessons = course().course
    loan = open_loan(found.device.id, lessons.id, accessories or (Accessory.CHARGER,))
    borrower = newcomer().newcomer
    return replace(found, open_loan=OpenLoan(loan, borrower, lessons, condition))


def open_loan(device_id: UUID, course_id: UUID, accessories: tuple[Accessory, ...]) -> Loan:
    return Loan(
        id=uuid4(),
        number="U0000000001",
        device_id=device_id,
        newcomer_id=uuid4(),
        course_id=course_id,
        desk_id=uuid4(),
        started_at=AT,
        due_date=date(2026, 12, 19),
        accessories=tuple(map(LentAccessory, accessories)),
    )
