"""What a scan was understood to be, in words."""

from desk_app.domain import numbers
from desk_app.domain.cards import Card, Command
from desk_app.domain.condition import Accessory, Part, Severity
from desk_app.domain.facts import CardFound, CourseFound, DeviceFound, Facts, NewcomerFound
from desk_app.domain.read_scan import Rule
from desk_app.domain.scans import (
    CardCode,
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
)
from desk_app.ui.language import translate
from desk_app.ui.wording import terms
from desk_app.ui.wording.refusals import refusal
from desk_app.ui.wording.scans import other_number
from desk_app.ui.wording.sentences import Sentence


def code(which: Code) -> str:
    """What a text is, before the register is asked."""
    match which:
        case DeviceCode(number) | LoanCode(number) | PageCode(number):
            return _said(_kind(which), numbers.display(number))
        case NewcomerCode(number) | CourseCode(number):
            return _said(_kind(which), number)
        case SerialCode(number, maker=maker):
            return _serial(number, maker)
        case CardCode(card):
            return _said(translate("Codes", "card: {code}"), card_name(card))
        case OtherCode(kind):
            return other_number(kind)
        case Unknown(why):
            return _unknown(why)


def rule(which: Rule) -> str:
    """What a rule looks for."""
    return {
        Rule.GS1: translate("Codes", "GS1 code"),
        Rule.LINK: translate("Codes", "link"),
        Rule.PRINTED: translate("Codes", "with its name before it (S/N: ...)"),
        Rule.OWN: translate("Codes", "our own numbers"),
        Rule.CARD: translate("Codes", "cards"),
        Rule.CLIENT: translate("Codes", "client numbers"),
        Rule.LENOVO: translate("Codes", "Lenovo 1S"),
        Rule.OWN_SERIAL: translate("Codes", "serial numbers of the Agency"),
        Rule.COURSE: translate("Codes", "course codes"),
        Rule.OTHER: translate("Codes", "numbers that name no device"),
        Rule.SERIAL: translate("Codes", "serial numbers"),
    }[which]


def found(facts: Facts) -> Sentence:
    """What the counter would find."""
    match facts:
        case DeviceFound(device):
            text = translate("Codes", "Found: {device}, {state}")
            said = text.format(device=numbers.display(device.tag), state=terms.state(device.state))
            return Sentence(said, device.model)
        case NewcomerFound(newcomer):
            return Sentence(
                translate("Codes", "Found: the newcomer {code}").format(code=newcomer.client_number)
            )
        case CourseFound(course):
            return Sentence(_said(translate("Codes", "Found: the course {code}"), course.name))
        case CardFound(card):
            return Sentence(_said(translate("Codes", "Card: {code}"), card_name(card)))
        case _:
            return refusal(facts.refused)


def card_name(card: Card) -> str:
    """What stands on a card."""
    match card:
        case Command():
            return command(card)
        case Part():
            return terms.part(card)
        case Accessory():
            return terms.accessory(card)
        case Severity():
            return terms.severity(card)


def command(which: Command) -> str:
    """What a command card does."""
    return {
        Command.YES: translate("Codes", "yes, do it"),
        Command.NO: translate("Codes", "no"),
        Command.UNDO: translate("Codes", "undo"),
        Command.PARK: translate("Codes", "park"),
        Command.CLEAR: translate("Codes", "clear the counter"),
        Command.DAY_CLOSE: translate("Codes", "close the day"),
    }[which]


def _kind(which: DeviceCode | LoanCode | PageCode | NewcomerCode | CourseCode) -> str:
    return {
        DeviceCode: translate("Codes", "label {code}"),
        LoanCode: translate("Codes", "agreement {code}"),
        PageCode: translate("Codes", "a page of agreement {code}"),
        NewcomerCode: translate("Codes", "client number {code}"),
        CourseCode: translate("Codes", "course {code}"),
    }[type(which)]


def _serial(number: str, maker: str) -> str:
    if not maker:
        return _said(translate("Codes", "perhaps serial number {code}"), number)
    if maker == "own":
        return _said(translate("Codes", "serial number {code}"), number)
    text = translate("Codes", "serial number {code}, as {maker} writes it")
    return text.format(code=number, maker=maker)


def _unknown(why: Unreadable) -> str:
    return {
        Unreadable.EMPTY: translate("Codes", "nothing"),
        Unreadable.TOO_LONG: translate("Codes", "too long"),
        Unreadable.DAMAGED: translate("Codes", "a number of ours, read wrongly"),
        Unreadable.STRANGE: translate("Codes", "no code"),
    }[why]


def _said(text: str, code: str) -> str:
    return text.format(code=code)
