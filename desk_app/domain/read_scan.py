"""Reads any text as one code: rules in order, the first that fits decides."""

import re
from collections.abc import Callable, Iterator
from enum import StrEnum
from urllib.parse import parse_qsl, unquote, urlsplit

from desk_app.domain import makers, numbers, scan_text
from desk_app.domain.cards import card_of
from desk_app.domain.makers import OtherNumber
from desk_app.domain.patterns import Patterns, fits
from desk_app.domain.scan_text import Cleaned, cleaned
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

LONGEST_SCAN, LONGEST_SHOWN = 200, 24
SERIAL = re.compile(r"[A-Z0-9][A-Z0-9\-/.]{3,24}")
LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
LINK_KEYS = ("asset", "asset_tag", "assetid", "tag", "sn", "serial", "id", "code")
EXPRESS_CODE = re.compile(r"[0-9]{8,11}")
USUAL = Patterns()


class Rule(StrEnum):
    """The rules, in the order in which they are tried."""

    GS1 = "gs1"
    LINK = "link"
    PRINTED = "printed"  # with its label before it: S/N: ...
    OWN = "own"  # asset tags, loan numbers and page marks
    CARD = "card"
    CLIENT = "client"
    LENOVO = "lenovo"  # 1S, model, serial number
    OWN_SERIAL = "own_serial"  # as the Agency's settings say
    COURSE = "course"
    OTHER = "other"  # numbers that name no device
    SERIAL = "serial"


FOREIGN = (Rule.LINK, Rule.PRINTED)  # may hold any script


def read_scan(text: str, patterns: Patterns = USUAL) -> Code:
    """Read any text, however odd, as one code; never fails."""
    code = cleaned(text[:LONGEST_SCAN])
    if len(text) > LONGEST_SCAN:
        return Unknown(Unreadable.TOO_LONG, code.shown[:12])
    if not code.shown:
        return Unknown(Unreadable.EMPTY)
    return _first(code, patterns, tuple(Rule)) or _strange(code)


def judged(text: str, patterns: Patterns = USUAL) -> tuple[tuple[Rule, Code | None], ...]:
    """What each rule by itself makes of a text, for who wants to see it."""
    code = cleaned(text[:LONGEST_SCAN])
    return tuple((rule, _answer(rule, code, patterns)) for rule in Rule)


def _first(code: Cleaned, patterns: Patterns, rules: tuple[Rule, ...]) -> Code | None:
    found = (_answer(rule, code, patterns) for rule in rules)
    return next((answer for answer in found if answer is not None), None)


def _answer(rule: Rule, code: Cleaned, patterns: Patterns) -> Code | None:
    """Capitals of other scripts and ligatures turn into letters of ours, so they are kept out."""
    if rule not in FOREIGN and not code.shown.isascii():
        return None
    return RULES[rule](code, patterns)


def _inner(text: str, patterns: Patterns) -> Code:
    """What stands inside another text: no link and no field once more."""
    code = Cleaned(text.strip())
    return _first(code, patterns, tuple(Rule)[3:]) or _strange(code)


def _strange(code: Cleaned) -> Unknown:
    return Unknown(Unreadable.STRANGE, code.shown.upper()[:LONGEST_SHOWN])


def _gs1(code: Cleaned, patterns: Patterns) -> Code | None:
    fields = scan_text.gs1_fields(code)
    if "8004" in fields:
        return _inner(fields["8004"], patterns)
    if "21" in fields:
        return _serial_of(fields["21"], patterns)
    return OtherCode(OtherNumber.EAN, code.shown[:LONGEST_SHOWN]) if "01" in fields else None


def _link(code: Cleaned, patterns: Patterns) -> Code | None:
    if not LINK.fullmatch(code.shown):
        return None
    other = OtherCode(OtherNumber.LINK, code.shown[:LONGEST_SHOWN])
    try:
        parts = urlsplit(code.shown if "://" in code.shown else f"https://{code.shown}")
        host = parts.hostname or ""
    except ValueError:
        return other
    if patterns.hosts and host not in patterns.hosts.lower().split():
        return other
    asked = [value for key, value in parse_qsl(parts.query) if key.lower() in LINK_KEYS]
    path = [unquote(part) for part in reversed(parts.path.split("/")) if part]
    found = [_inner(text, patterns) for text in (*asked, *path)]
    sure = (c for c in found if not isinstance(c, OtherCode | Unknown | SerialCode))
    serials = (c for c in found if isinstance(c, SerialCode) and any(map(str.isdigit, c.serial)))
    return next(sure, None) or next(serials, other)


def _printed(code: Cleaned, patterns: Patterns) -> Code | None:
    found = makers.PRINTED.fullmatch(code.shown.upper())
    if not found:
        return None
    kind = makers.printed_kind(found["label"])
    if kind:
        return OtherCode(kind, found["value"][:LONGEST_SHOWN])
    if found["label"].startswith(("ASSET", "TAG")):
        return _inner(found["value"], patterns)
    return _serial_of(found["value"], patterns)


def _serial_of(value: str, patterns: Patterns) -> Code:
    """A text that is said to be a serial number."""
    serial = "".join(value.split()).upper()
    inner = _inner(serial, patterns)
    if isinstance(inner, SerialCode) or certainty(inner) is Certainty.CHECKED:
        return inner
    return SerialCode(serial) if SERIAL.fullmatch(serial) else _strange(Cleaned(value))


def _own(code: Cleaned, _patterns: Patterns) -> Code | None:
    compact = numbers.compact(code.shown)
    for shape, make in ((numbers.TAG, DeviceCode), (numbers.LOAN_NUMBER, LoanCode)):
        if shape.fullmatch(compact):
            right = numbers.has_right_check(compact)
            return make(compact) if right else Unknown(Unreadable.DAMAGED, compact)
    found = numbers.PAGE_CODE.fullmatch(compact)
    if not found:
        return None
    if not (numbers.has_right_check(compact) and numbers.has_right_check(found["loan"])):
        return Unknown(Unreadable.DAMAGED, compact)
    return PageCode(found["loan"], int(found["page"]), found["text"].lower())


def _card(code: Cleaned, _patterns: Patterns) -> Code | None:
    card = card_of(numbers.compact(code.shown))
    return None if card is None else CardCode(card)


def _client(code: Cleaned, patterns: Patterns) -> Code | None:
    compact = numbers.compact(code.shown)
    return NewcomerCode(compact) if numbers.is_client_number(compact, patterns) else None


def _lenovo(code: Cleaned, _patterns: Patterns) -> Code | None:
    text = code.shown.upper()
    found = makers.LENOVO_1S.fullmatch(text)
    return SerialCode(found["new"] or found["old"], (text,), "Lenovo") if found else None


def _own_serial(code: Cleaned, patterns: Patterns) -> Code | None:
    text = code.shown.upper()
    return SerialCode(text, maker="own") if fits(text, patterns.serials) else None


def _course(code: Cleaned, patterns: Patterns) -> Code | None:
    text = code.shown.upper()
    bare, dot, check = text.rpartition(".")
    if dot and numbers.is_course_code(bare, patterns) and len(check) == 1:
        right = numbers.course_mark(bare) == text
        return CourseCode(bare, checked=True) if right else Unknown(Unreadable.DAMAGED, text)
    return CourseCode(text) if numbers.is_course_code(text, patterns) else None


def _other(code: Cleaned, _patterns: Patterns) -> Code | None:
    text = code.shown.upper()
    kind = makers.other_number(text)
    return OtherCode(kind, text) if kind else None


def _serial(code: Cleaned, _patterns: Patterns) -> Code | None:
    text = code.shown.upper()
    if not SERIAL.fullmatch(text):
        return None
    return SerialCode(text, tuple(_others(text)), makers.maker_of(text))


def _others(serial: str) -> Iterator[str]:
    """What else it may be: an S before the number, a Dell number written with ten digits."""
    if serial.startswith("S") and SERIAL.fullmatch(serial[1:]):
        yield serial[1:]
    if EXPRESS_CODE.fullmatch(serial) and makers.service_tag(serial):
        yield makers.service_tag(serial)


RULES: dict[Rule, Callable[[Cleaned, Patterns], Code | None]] = {
    Rule.GS1: _gs1,
    Rule.LINK: _link,
    Rule.PRINTED: _printed,
    Rule.OWN: _own,
    Rule.CARD: _card,
    Rule.CLIENT: _client,
    Rule.LENOVO: _lenovo,
    Rule.OWN_SERIAL: _own_serial,
    Rule.COURSE: _course,
    Rule.OTHER: _other,
    Rule.SERIAL: _serial,
}
