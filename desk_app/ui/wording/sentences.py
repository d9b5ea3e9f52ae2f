"""What the counter waits for, in sentences."""

from dataclasses import dataclass

from desk_app.domain.condition import Part
from desk_app.domain.needs import Need
from desk_app.ui.language import translate
from desk_app.ui.wording import terms


@dataclass(frozen=True, slots=True)
class Sentence:
    """What happened, or is waited for, and what to do next."""

    what: str
    next: str = ""


def how_is(part: Part) -> Sentence:
    """A card named a part; the next one says how it is."""
    return Sentence(
        translate("Need", "{part}: how is it?").format(part=terms.capital(terms.part(part))),
        translate("Need", "Scan the card that says how bad it is; NO takes it back."),
    )


def waiting_for(need: Need) -> Sentence:
    """What the counter waits for, in one sentence."""
    return {
        Need.DEVICE: Sentence(
            translate("Need", "Scan a device"),
            translate("Need", "Any device: one that is out opens its return."),
        ),
        Need.NEWCOMER: Sentence(
            translate("Need", "Who borrows it?"),
            translate("Need", "Scan the client number, or find the newcomer with F2."),
        ),
        Need.LOAN_BACK: Sentence(
            translate("Need", "This newcomer still has a device"),
            translate("Need", "Take that one back first: scan it."),
        ),
        Need.COURSE: Sentence(
            translate("Need", "Which course?"),
            translate("Need", "Choose one on the card, scan its code, or find it with F2."),
        ),
        Need.DUE_DATE: Sentence(
            translate("Need", "The due date lies in the past"),
            translate("Need", "Choose a running course, or change the date below."),
        ),
        Need.NO_COMPUTER: Sentence(
            translate("Need", "No computer at home?"),
            translate("Need", "Ask it, and tick it on the newcomer's card (F7)."),
        ),
        Need.WIFI: Sentence(
            translate("Need", "Is there wifi at home?"),
            translate("Need", "This device has a SIM card, kept for who has no wifi."),
        ),
        Need.OVERRIDE: Sentence(
            translate("Need", "There is wifi at home"),
            translate("Need", "Leave the SIM card here, or give a coordinator's reason."),
        ),
    }[need]
