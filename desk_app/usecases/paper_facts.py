"""What papers say of a borrower, a course and a device."""

from datetime import date

from desk_app.domain.agreements import Borrower, LentDevice
from desk_app.domain.condition import Accessory, Condition
from desk_app.domain.counter import Counter
from desk_app.domain.errors import Reason, refuse
from desk_app.domain.facts import DeviceFound
from desk_app.domain.people import Course, Newcomer


def complete(counter: Counter) -> tuple[DeviceFound, Newcomer, Course, date]:
    """What a hand-out needs; refused with what is still missing."""
    due = counter.due_date
    if counter.needs or not (counter.device and counter.newcomer and counter.course and due):
        refuse(Reason.EMPTY, "counter", *(need.value for need in counter.needs))
    return counter.device, counter.newcomer.newcomer, counter.course.course, due


def borrower(newcomer: Newcomer) -> Borrower:
    """Who borrows."""
    return Borrower(newcomer.name, newcomer.client_number, newcomer.contact)


def course_line(course: Course) -> str:
    """Its code and its name."""
    return f"{course.code} · {course.name}"


def things(accessories: tuple[Accessory, ...]) -> tuple[Accessory, ...]:
    """Without the SIM, which the paper names by its number."""
    return tuple(a for a in accessories if a is not Accessory.SIM)


def lent_device(
    found: DeviceFound, accessories: tuple[Accessory, ...], condition: Condition
) -> LentDevice:
    """The device with what goes along."""
    sim = found.sim.iccid if found.sim and Accessory.SIM in accessories else ""
    device = found.device
    return LentDevice(device.tag, device.serial, device.model, things(accessories), sim, condition)
