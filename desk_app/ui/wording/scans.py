"""Why a scan was not taken, in sentences; the cards beside the scanner too."""

from collections.abc import Callable

from desk_app.domain.errors import Reason, Refused
from desk_app.domain.makers import OtherNumber
from desk_app.domain.needs import Need
from desk_app.ui.language import translate
from desk_app.ui.wording.sentences import Sentence, waiting_for

Say = Callable[[Refused], Sentence]


def with_first(text: str, refused: Refused) -> str:
    """The sentence with the first detail of the refusal in it."""
    first = refused.details[0] if refused.details else ""
    return text.format(first=first)


def card_too_early(refused: Refused) -> Sentence:
    """What has to lie on the counter before this card means something."""
    if refused.subject in set(Need):
        return Sentence(
            translate("Refusal", "That card comes too early"),
            waiting_for(Need(refused.subject)).what,
        )
    return {
        "part": Sentence(
            translate("Refusal", "Of which part?"),
            translate("Refusal", "Scan the card of the part first, then how bad it is."),
        ),
        "grade": Sentence(
            translate("Refusal", "How bad is it?"),
            translate("Refusal", "Scan the card that says it, or NO to take the part back."),
        ),
    }.get(
        refused.subject,
        Sentence(
            translate("Refusal", "There is nothing on the counter to park"),
            translate("Refusal", "Scan a device or a newcomer first."),
        ),
    )


def card_not_here(_refused: Refused) -> Sentence:
    """A card that does something elsewhere."""
    return Sentence(
        translate("Refusal", "This card does nothing here"),
        translate("Refusal", "Go to the counter and scan it there."),
    )


def other_number(kind: OtherNumber) -> str:
    """What a number is that names no device."""
    return {
        OtherNumber.PART_NUMBER: translate("Refusal", "This is a part number (P/N)"),
        OtherNumber.MODEL: translate("Refusal", "This is the number of the model"),
        OtherNumber.MAC: translate("Refusal", "This is a network address (MAC)"),
        OtherNumber.EAN: translate("Refusal", "This is the product code from the box (EAN)"),
        OtherNumber.IMEI: translate("Refusal", "This is the number of the modem (IMEI)"),
        OtherNumber.ICCID: translate("Refusal", "This is the number of a SIM card"),
        OtherNumber.LINK: translate("Refusal", "This is a link, and no device is named in it"),
    }[kind]


def _other_number(refused: Refused) -> Sentence:
    advice = translate("Refusal", "Scan the label LB..., or the serial number under S/N.")
    return Sentence(other_number(OtherNumber(refused.details[0])), advice)


SCANS: dict[Reason, Say] = {
    Reason.EMPTY: lambda _: Sentence(
        translate("Refusal", "The scanner read nothing"),
        translate("Refusal", "Hold it straight before the label and scan again."),
    ),
    Reason.TOO_LONG: lambda r: Sentence(
        translate("Refusal", "That scan is too long to be a label"),
        with_first(translate("Refusal", "It begins with {first}. Scan one label at a time."), r),
    ),
    Reason.CHECK_CHARACTER: lambda r: Sentence(
        with_first(translate("Refusal", "{first} was read wrongly"), r),
        translate("Refusal", "Its check character does not fit. Scan it again."),
    ),
    Reason.MALFORMED: lambda r: Sentence(
        with_first(translate("Refusal", "{first} is no label of ours"), r),
        translate("Refusal", "Scan the label LB..., or the serial number under S/N."),
    ),
    Reason.OTHER_NUMBER: _other_number,
}
