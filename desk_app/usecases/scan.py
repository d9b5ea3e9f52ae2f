"""Scan: read a text and gather the facts about it, with at most three look-ups."""

from datetime import date
from typing import assert_never

from desk_app.domain.errors import Reason, Refused
from desk_app.domain.facts import Facts, NothingFound
from desk_app.domain.scans import (
    CourseCode,
    DeviceCode,
    LoanCode,
    NewcomerCode,
    PageCode,
    SerialCode,
    Unknown,
    Unreadable,
    read_scan,
)
from desk_app.usecases.reads import LookUps

WHY = {
    Unreadable.EMPTY: Reason.EMPTY,
    Unreadable.TOO_LONG: Reason.TOO_LONG,
    Unreadable.DAMAGED: Reason.CHECK_CHARACTER,
    Unreadable.STRANGE: Reason.MALFORMED,
}


def look_up(text: str, reads: LookUps, today: date) -> Facts:
    """The facts about a scanned text; a serial number is tried where a shape could be one."""
    code = read_scan(text)
    match code:
        case DeviceCode(tag):
            return reads.device(tag) or _nothing("device", tag)
        case LoanCode(number) | PageCode(number):
            return reads.device_of_loan(number) or _nothing("loan", number)
        case NewcomerCode(number):
            return (
                reads.newcomer(number, today)
                or reads.device_by_serial(number)
                or _nothing("newcomer", number)
            )
        case CourseCode(course):
            return (
                reads.course(course) or reads.device_by_serial(course) or _nothing("course", course)
            )
        case SerialCode(serial):
            return reads.device_by_serial(serial) or _nothing("serial", serial)
        case Unknown(why, shown):
            return NothingFound(Refused(WHY[why], "scan", (shown,)))
        case _:
            assert_never(code)


def _nothing(kind: str, code: str) -> NothingFound:
    return NothingFound(Refused(Reason.UNKNOWN, kind, (code,)))
