"""States as marks: a tone, an icon and a word that always go together."""

from dataclasses import dataclass
from datetime import date

from desk_app.domain.bundles import SimStatus
from desk_app.domain.devices import DeviceState
from desk_app.domain.loans import EndedHow
from desk_app.domain.people import CourseFormat
from desk_app.ui.language import translate
from desk_app.ui.wording.terms import STATE_LOOK, state
from desk_app.usecases.reads import CourseRow, LoanRow


@dataclass(frozen=True, slots=True)
class Mark:
    """A state as it is shown: tone (ok, warn, stop, info), icon and word."""

    tone: str
    icon: str
    word: str


def device(which: DeviceState) -> Mark:
    """The state of a device."""
    return Mark(*STATE_LOOK[which], state(which))


def sim(which: SimStatus) -> Mark:
    """Whether a SIM can go along."""
    return {
        SimStatus.ACTIVE: Mark("ok", "circle-check", translate("Sims", "active")),
        SimStatus.SUSPENDED: Mark("warn", "clock", translate("Sims", "suspended")),
        SimStatus.MISSING: Mark("stop", "alert-triangle", translate("Sims", "missing")),
    }[which]


def course_format(which: CourseFormat) -> str:
    """How a course is taught."""
    return {
        CourseFormat.PHYSICAL: translate("Courses", "in the classroom"),
        CourseFormat.BLENDED: translate("Courses", "blended"),
        CourseFormat.ONLINE: translate("Courses", "online"),
        CourseFormat.SELF_STUDY: translate("Courses", "self-study"),
    }[which]


def course(row: CourseRow, today: date) -> Mark:
    """Whether a course still runs."""
    if row.last_lesson < today:
        return Mark("info", "check", translate("Courses", "over"))
    if row.first_lesson > today:
        return Mark("warn", "clock", translate("Courses", "to come"))
    return Mark("ok", "circle-check", translate("Courses", "running"))


def loan(row: LoanRow, today: date) -> Mark:
    """Where a loan is; what needs doing goes before what is merely so."""
    if row.ended_at is not None:
        return ended(row.ended_how, row.missing)
    if row.due_date >= today and row.awaits_paper:
        return to_sign()
    return open_loan(row.due_date, today)


def open_loan(due: date, today: date) -> Mark:
    """Whether a loan that has not ended is late."""
    if due < today:
        return Mark("stop", "alert-triangle", translate("Loans", "overdue"))
    return Mark("ok", "arrow-up-right", translate("Loans", "open"))


def to_sign() -> Mark:
    """The signed paper has not come in yet."""
    return Mark("warn", "signature", translate("Loans", "to sign"))


def ended(how: EndedHow | None, missing: int) -> Mark:
    """How a loan ended."""
    match how:
        case EndedHow.CANCELLED:
            return Mark("info", "arrow-back-up", translate("Loans", "undone"))
        case EndedHow.LOST:
            return Mark("stop", "alert-triangle", translate("Loans", "lost"))
        case EndedHow.SWAPPED:
            return Mark("info", "refresh", translate("Loans", "swapped"))
        case _ if missing:
            return Mark("warn", "alert-circle", translate("Loans", "incomplete"))
        case _:
            return Mark("info", "circle-check", translate("Loans", "back"))
