"""What the counter waits for, in sentences."""

from dataclasses import dataclass

from desk_app.domain.counter import Need
from desk_app.ui.language import translate


@dataclass(frozen=True, slots=True)
class Sentence:
    """What happened, or is waited for, and what to do next."""

    what: str
    next: str = ""


def waiting_for(need: Need) -> Sentence:
    """What the counter waits for, in one sentence."""
    match need:
        case Need.DEVICE:
            return Sentence(
                translate("Need", "Scan a device"),
                translate("Need", "Any device: one that is out opens its return."),
            )
        case Need.NEWCOMER:
            return Sentence(
                translate("Need", "Who borrows it?"),
                translate("Need", "Scan the client number, or find the newcomer with F2."),
            )
        case Need.LOAN_BACK:
            return Sentence(
                translate("Need", "This newcomer still has a device"),
                translate("Need", "Take that one back first: scan it."),
            )
        case Need.COURSE:
            return Sentence(
                translate("Need", "Which course?"),
                translate("Need", "Choose one on the card, scan its code, or find it with F2."),
            )
        case Need.NO_COMPUTER:
            return Sentence(
                translate("Need", "No computer at home?"),
                translate("Need", "Ask it, and tick it on the newcomer's card (F7)."),
            )
        case Need.WIFI:
            return Sentence(
                translate("Need", "Is there wifi at home?"),
                translate("Need", "This device has a SIM card, kept for who has no wifi."),
            )
        case Need.OVERRIDE:
            return Sentence(
                translate("Need", "There is wifi at home"),
                translate("Need", "Leave the SIM card here, or give a coordinator's reason."),
            )
