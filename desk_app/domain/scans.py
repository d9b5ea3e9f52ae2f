"""What a scanned text is: the shape decides, the database only says whether it exists."""

import re
from dataclasses import dataclass
from enum import StrEnum

from desk_app.domain import numbers

LONGEST_SCAN = 64
SERIAL = re.compile(r"[A-Z0-9][A-Z0-9\-/.]{3,24}")


class Unreadable(StrEnum):
    """Why a text is no code of ours."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    DAMAGED = "damaged"  # looks like one of our numbers, but its check character is wrong
    STRANGE = "strange"


@dataclass(frozen=True, slots=True)
class DeviceCode:
    """An asset tag of ours, with the right check character."""

    tag: str


@dataclass(frozen=True, slots=True)
class LoanCode:
    """The number on an agreement."""

    number: str


@dataclass(frozen=True, slots=True)
class PageCode:
    """The mark on one page of an agreement; ``text_hash`` is the start of its text's SHA-256."""

    number: str
    page: int
    text_hash: str


@dataclass(frozen=True, slots=True)
class NewcomerCode:
    """A client number; it may also be a maker's serial number of the same shape."""

    client_number: str


@dataclass(frozen=True, slots=True)
class CourseCode:
    """The code of a course; it may also be a maker's serial number of the same shape."""

    code: str


@dataclass(frozen=True, slots=True)
class SerialCode:
    """Anything else that could stand on a maker's label."""

    serial: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """No code at all; ``text`` is shortened for the sentence on the screen."""

    why: Unreadable
    text: str = ""


Code = DeviceCode | LoanCode | PageCode | NewcomerCode | CourseCode | SerialCode | Unknown


def read_scan(text: str) -> Code:
    """Read any text, however odd, as one code; never fails."""
    visible = "".join(c for c in text[:LONGEST_SCAN] if c.isprintable()).strip()
    if len(text) > LONGEST_SCAN:
        return Unknown(Unreadable.TOO_LONG, visible[:12])
    if not visible:
        return Unknown(Unreadable.EMPTY)
    if not visible.isascii():
        return Unknown(Unreadable.STRANGE, visible[:24])
    return _numbered(numbers.compact(visible)) or _named(visible.upper())


def _numbered(compact: str) -> Code | None:
    for shape, make in ((numbers.TAG, DeviceCode), (numbers.LOAN_NUMBER, LoanCode)):
        if shape.fullmatch(compact):
            right = numbers.has_right_check(compact)
            return make(compact) if right else Unknown(Unreadable.DAMAGED, compact)
    if numbers.CLIENT_NUMBER.fullmatch(compact):
        return NewcomerCode(compact)
    return _page(compact)


def _page(compact: str) -> Code | None:
    found = numbers.PAGE_CODE.fullmatch(compact)
    if not found:
        return None
    if not (numbers.has_right_check(compact) and numbers.has_right_check(found["loan"])):
        return Unknown(Unreadable.DAMAGED, compact)
    return PageCode(found["loan"], int(found["page"]), found["text"].lower())


def _named(text: str) -> Code:
    if numbers.is_course_code(text):
        return CourseCode(text)
    if SERIAL.fullmatch(text):
        return SerialCode(text)
    return Unknown(Unreadable.STRANGE, text[:24])
