"""What a scanned text can be, and how surely."""

from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import assert_never

from desk_app.domain.cards import Card
from desk_app.domain.makers import OtherNumber


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
class CardCode:
    """A card of ours: a command, or what was found of a device."""

    card: Card


@dataclass(frozen=True, slots=True)
class NewcomerCode:
    """A client number; it may also be a maker's serial number of the same shape."""

    client_number: str


@dataclass(frozen=True, slots=True)
class CourseCode:
    """The code of a course; without its check character it may be a serial number too."""

    code: str
    checked: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class SerialCode:
    """What could stand on a maker's label; ``others`` are worth a look when ``serial`` is unknown.

    ``maker`` is whose serial numbers look like this; empty when anybody's could.
    """

    serial: str
    others: tuple[str, ...] = field(default=(), compare=False)
    maker: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class OtherCode:
    """A number that stands on a device or its box, and names no single device."""

    kind: OtherNumber
    text: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """No code at all; ``text`` is shortened for the sentence on the screen."""

    why: Unreadable
    text: str = ""


Code = (
    DeviceCode
    | LoanCode
    | PageCode
    | CardCode
    | NewcomerCode
    | CourseCode
    | SerialCode
    | OtherCode
    | Unknown
)


class Certainty(IntEnum):
    """How sure a reading is, before the database is asked."""

    NONE = 0
    DAMAGED = 1
    PERHAPS = 2
    SHAPED = 3  # as a client number, a course or a maker's serial number
    CHECKED = 4  # its check character is right


def certainty(code: Code) -> Certainty:
    """How sure it is that ``code`` is what it seems."""
    match code:
        case DeviceCode() | LoanCode() | PageCode() | CardCode() | CourseCode(checked=True):
            return Certainty.CHECKED
        case NewcomerCode() | CourseCode() | OtherCode():
            return Certainty.SHAPED
        case SerialCode(maker=maker):
            return Certainty.SHAPED if maker else Certainty.PERHAPS
        case Unknown(why):
            return Certainty.DAMAGED if why is Unreadable.DAMAGED else Certainty.NONE
        case _:
            assert_never(code)
