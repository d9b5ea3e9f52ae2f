"""Cards that lie beside the scanner: commands, and what a clerk found of a device."""

from enum import StrEnum

from desk_app.domain import numbers
from desk_app.domain.condition import Accessory, Part, Severity


class Command(StrEnum):
    """What a card makes the counter do."""

    YES = "yes"  # answers what is asked; with nothing to ask, the primary act
    NO = "no"
    UNDO = "undo"
    PARK = "park"
    CLEAR = "clear"
    DAY_CLOSE = "day_close"


Card = Command | Part | Severity | Accessory

BODIES: dict[Card, str] = {
    Command.YES: "CYES",
    Command.NO: "CNOT",
    Command.UNDO: "CUND",
    Command.PARK: "CPAR",
    Command.CLEAR: "CCLE",
    Command.DAY_CLOSE: "CDAY",
    Part.LID: "PLID",
    Part.SCREEN: "PSCR",
    Part.BEZEL: "PBEZ",
    Part.HINGE_LEFT: "PHIL",
    Part.HINGE_RIGHT: "PHIR",
    Part.KEYBOARD: "PKEY",
    Part.TOUCHPAD: "PTOU",
    Part.CAMERA: "PCAM",
    Part.SPEAKER: "PSPE",
    Part.PORTS: "PPOR",
    Part.BATTERY: "PBAT",
    Part.BASE: "PBAS",
    Part.LABEL: "PLAB",
    Severity.FINE: "G000",
    Severity.WEAR: "G001",
    Severity.SLIGHT: "G002",
    Severity.DAMAGE: "G003",
    Severity.UNUSABLE: "G004",
    Severity.MISSING: "G005",
    Accessory.CHARGER: "ACHA",
    Accessory.SLEEVE: "ASLE",
    Accessory.MOUSE: "AMOU",
    Accessory.SIM: "ASIM",
}


def card_code(card: Card) -> str:
    """What stands on a card: ``LK``, four characters, a check character."""
    return numbers.with_check(f"LK{BODIES[card]}")


def card_of(compact: str) -> Card | None:
    """The card with this code; none when no card has it, or its check character is wrong."""
    if not numbers.CARD.fullmatch(compact) or not numbers.has_right_check(compact):
        return None
    return _CARDS.get(compact[2:-1])


_CARDS = {body: card for card, body in BODIES.items()}
