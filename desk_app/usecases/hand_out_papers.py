"""Papers that are made when they are asked for: the receipt of a hand-out, the list of a course."""

from datetime import date
from uuid import UUID

from desk_app.domain.agreements import Borrower, Lender, LentDevice
from desk_app.domain.condition import Accessory
from desk_app.domain.errors import Reason, refuse
from desk_app.domain.handouts import CourseList, HandOutReceipt
from desk_app.usecases.drafts import AtDesk
from desk_app.usecases.loan_card import LoanCard
from desk_app.usecases.reads import Reads


def lender(here: AtDesk) -> Lender:
    """The Agency at this desk's site, as papers name it."""
    return Lender(here.rules.lender, here.site.name, here.site.address, here.site.phone)


def hand_out_receipt(card: LoanCard, here: AtDesk) -> HandOutReceipt:
    """What went along with a loan, as it went out."""
    loan, newcomer, course = card.loan, card.newcomer, card.course
    return HandOutReceipt(
        loan_number=loan.number,
        lender=lender(here),
        borrower=Borrower(newcomer.name, newcomer.client_number, newcomer.contact),
        device=_lent(card),
        course=f"{course.code} · {course.name}",
        handed_out_on=loan.started_at.astimezone().date(),
        due_date=loan.due_date,
    )


def course_list(reads: Reads, course_id: UUID, here: AtDesk, today: date) -> CourseList:
    """Who of a course has which device today; refused when the course is not there."""
    found = reads.course_by_id(course_id)
    if found is None:
        refuse(Reason.UNKNOWN, "course")
    course, lines = found.course, reads.course_lines(course_id)
    return CourseList(lender(here), course.code, course.name, course.last_lesson, today, lines)


def _lent(card: LoanCard) -> LentDevice:
    """The device with its accessories; the SIM is named by its number."""
    device, sim = card.device.device, card.device.sim
    went = tuple(lent.accessory for lent in card.loan.accessories)
    return LentDevice(
        tag=device.tag,
        serial=device.serial,
        model=device.model,
        accessories=tuple(each for each in went if each is not Accessory.SIM),
        sim=sim.iccid if sim and sim.id == card.loan.sim_id else "",
        condition=card.condition_out,
    )
