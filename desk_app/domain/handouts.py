"""What goes on unsigned paper: the receipt of a hand-out, and who of a course gets what."""

from dataclasses import dataclass
from datetime import date

from desk_app.domain.agreements import Borrower, Lender, LentDevice


@dataclass(frozen=True, slots=True)
class HandOutReceipt:
    """What went along and until when; made when it is asked for, never kept."""

    loan_number: str
    lender: Lender
    borrower: Borrower
    device: LentDevice
    course: str  # code and name
    handed_out_on: date
    due_date: date


@dataclass(frozen=True, slots=True)
class CourseLine:
    """One newcomer who follows the course."""

    client_number: str  # may not be there yet
    name: str
    tag: str = ""  # of the device on loan


@dataclass(frozen=True, slots=True)
class CourseList:
    """Who follows a course, for a hand-out in class: the one paper with newcomers' codes."""

    lender: Lender
    code: str
    name: str
    last_lesson: date
    made_on: date
    lines: tuple[CourseLine, ...] = ()
