"""Scan: read a text and gather the facts about it, with at most three look-ups."""

from datetime import date
from typing import assert_never

from desk_app.domain.errors import Reason, Refused
from desk_app.domain.facts import CardFound, DeviceFound, Facts, NothingFound
from desk_app.domain.patterns import Patterns
from desk_app.domain.read_scan import USUAL, read_scan
from desk_app.domain.scanners import Layout, ScannedText
from desk_app.domain.scans import (
    CardCode,
    Certainty,
    Code,
    CourseCode,
    DeviceCode,
    LoanCode,
    NewcomerCode,
    OtherCode,
    PageCode,
    SerialCode,
    Unknown,
    Unreadable,
    certainty,
)
from desk_app.usecases.reads import LookUps

WHY = {
    Unreadable.EMPTY: Reason.EMPTY,
    Unreadable.TOO_LONG: Reason.TOO_LONG,
    Unreadable.DAMAGED: Reason.CHECK_CHARACTER,
    Unreadable.STRANGE: Reason.MALFORMED,
}

KINDS: dict[type[Code], str] = {
    DeviceCode: "device",
    LoanCode: "loan",
    PageCode: "loan",
    NewcomerCode: "newcomer",
    CourseCode: "course",
    SerialCode: "serial",
}


def look_up(text: str, reads: LookUps, today: date, patterns: Patterns = USUAL) -> Facts:
    """The facts about a scanned text; a serial number is tried where a shape could be one."""
    code = read_scan(text, patterns)
    if isinstance(code, CardCode):
        return CardFound(code.card)
    return _found(code, reads, today) or NothingFound(not_found(code))


def not_found(code: Code) -> Refused:
    """Why nothing in the database fits a code."""
    match code:
        case (
            DeviceCode(number)
            | LoanCode(number)
            | PageCode(number)
            | NewcomerCode(number)
            | CourseCode(number)
            | SerialCode(number)
        ):
            return Refused(Reason.UNKNOWN, KINDS[type(code)], (number,))
        case OtherCode(kind, text):
            return Refused(Reason.OTHER_NUMBER, "scan", (kind.value, text))
        case CardCode():
            return Refused(Reason.CARD_NOT_HERE, "scan")
        case Unknown(why, shown):
            return Refused(WHY[why], "scan", (shown,))
        case _:
            assert_never(code)


def device_of(code: Code, reads: LookUps) -> DeviceFound | None:
    """The device that a code means, also by the agreement that it is out on."""
    match code:
        case DeviceCode(tag):
            return reads.device(tag)
        case LoanCode(number) | PageCode(number):
            return reads.device_of_loan(number)
        case NewcomerCode(serial) | CourseCode(serial) | OtherCode(text=serial):
            return reads.device_by_serial(serial)
        case SerialCode(serial, others):
            found = (reads.device_by_serial(each) for each in (serial, *others))
            return next((device for device in found if device), None)
        case CardCode() | Unknown():
            return None
        case _:
            assert_never(code)


def words_of(text: str, reads: LookUps, patterns: Patterns = USUAL) -> str | Refused:
    """The number by which lists find what was scanned: of a serial number its device's label."""
    code = read_scan(text, patterns)
    match code:
        case LoanCode(words) | PageCode(words) | DeviceCode(words) | NewcomerCode(words):
            return words
        case _:
            device = device_of(code, reads)
            return device.device.tag if device else not_found(code)


def settle(
    scanned: ScannedText, reads: LookUps, patterns: Patterns, layout: str, today: date
) -> str:
    """Which reading of the keys is meant, where their shapes do not say: the known one.

    What nobody knows is read as this desk's scanner was found to type, else as it was typed.
    """
    known = (text for text in scanned.readings if _found(read_scan(text, patterns), reads, today))
    usual = scanned.by_position if layout == Layout.US else scanned.text
    return next(known, usual)


def plain_reading(scanned: ScannedText, patterns: Patterns = USUAL) -> str | None:
    """The reading that its shape tells; none when the database has to be asked."""
    sure = {text: certainty(read_scan(text, patterns)) for text in scanned.readings}
    best = max(sure, key=lambda text: sure[text])
    if sure[best] is Certainty.CHECKED:
        return best
    possible = [text for text, certain in sure.items() if certain > Certainty.DAMAGED]
    return best if len(possible) <= 1 else None


def _found(code: Code, reads: LookUps, today: date) -> Facts | None:
    match code:
        case NewcomerCode(number):
            return reads.newcomer(number, today) or device_of(code, reads)
        case CourseCode(number):
            return reads.course(number) or device_of(code, reads)
        case _:
            return device_of(code, reads)
