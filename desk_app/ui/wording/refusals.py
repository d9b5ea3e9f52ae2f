"""Refusals in sentences: what, whose, and what to do next."""

from datetime import date, datetime

from desk_app.domain import numbers
from desk_app.domain.devices import DeviceState
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.needs import Need
from desk_app.ui.language import translate
from desk_app.ui.wording.apart import APART
from desk_app.ui.wording.meanwhile import MEANWHILE
from desk_app.ui.wording.pins import PINS, not_allowed
from desk_app.ui.wording.scans import SCANS, Say, card_not_here, card_too_early, with_first
from desk_app.ui.wording.sentences import Sentence, waiting_for
from desk_app.ui.wording.terms import clock_time, middle_date, short_date, state
from desk_app.ui.wording.typed import TYPED
from desk_app.ui.wording.unclosed import UNCLOSED


def refusal(refused: Refused) -> Sentence:
    """What is refused, whose, and what to do next."""
    if refused.subject == "scan" and refused.reason in SCANS:
        return SCANS[refused.reason](refused)
    if refused.reason is Reason.ALREADY_LENT and not refused.details:
        return _other_desk()
    return SENTENCES.get(refused.reason, _impossible)(refused)


def _login_needed(_refused: Refused) -> Sentence:
    return Sentence(
        translate("Refusal", "This needs a coordinator's login at the database"),
        translate("Refusal", "Sign in, then do it once more."),
    )


def _lent(refused: Refused) -> Sentence:
    number, who, desk, when = refused.details
    return Sentence(
        translate("Refusal", "{device} was lent to {who} at {time}").format(
            device=numbers.display(refused.subject), who=who, time=_moment(when)
        ),
        translate("Refusal", "By {desk}, loan {loan}. Take another device.").format(
            desk=desk, loan=numbers.display(number)
        ),
    )


def _other_desk() -> Sentence:
    return Sentence(
        translate("Refusal", "Another desk was faster"),
        translate("Refusal", "Scan the device again to see who has it."),
    )


def _not_ready(refused: Refused) -> Sentence:
    return Sentence(
        translate("Refusal", "{device} is {state}").format(
            device=numbers.display(refused.subject), state=state(DeviceState(refused.details[0]))
        ),
        translate("Refusal", "Only a ready device goes out. Prepare it first."),
    )


def _has_loan(refused: Refused) -> Sentence:
    return Sentence(
        translate("Refusal", "This newcomer still has {device}").format(
            device=numbers.display(refused.details[1])
        ),
        translate("Refusal", "Take it back first: scan it."),
    )


def _not_later(refused: Refused) -> Sentence:
    former = date.fromisoformat(refused.details[0])
    return Sentence(
        translate("Refusal", "The new date must be later than {date}").format(
            date=middle_date(former)
        )
    )


def _unknown(refused: Refused) -> Sentence:
    code = numbers.display(refused.details[0]) if refused.details else ""
    if refused.subject == "sim":
        return Sentence(
            translate("Refusal", "This device has no working SIM card"),
            translate("Refusal", "Leave the SIM card out, or take another device."),
        )
    if not code:
        return Sentence(
            translate("Refusal", "This is no longer in the database"),
            translate("Refusal", "Clear the counter and scan again."),
        )
    return Sentence(
        _nothing(refused.subject).format(code=code),
        translate("Refusal", "Scan again, or find it with F2. New? Add it to its list."),
    )


def _nothing(kind: str) -> str:
    return {
        "serial": translate("Refusal", "No device has the serial number {code}"),
        "newcomer": translate("Refusal", "No newcomer has the number {code}"),
        "course": translate("Refusal", "No course has the code {code}"),
        "loan": translate("Refusal", "No loan has the number {code}"),
        "site": translate("Refusal", "No site is called {code}"),
    }.get(kind, translate("Refusal", "No device has the label {code}"))


def _impossible(_refused: Refused) -> Sentence:
    return Sentence(
        translate("Refusal", "That is not possible now"),
        translate("Refusal", "Scan again; if it stays so, call the help desk."),
    )


def _moment(iso: str) -> str:
    moment = datetime.fromisoformat(iso).astimezone()
    return f"{clock_time(moment)}, {short_date(moment.date())}"


def bug() -> Sentence:
    """The program itself is at fault."""
    return Sentence(
        translate("Refusal", "The program made a mistake; nothing was changed"),
        translate("Refusal", "Try once more. The log has the details for the help desk."),
    )


SENTENCES: dict[Reason, Say] = {
    Reason.UNKNOWN: _unknown,
    Reason.LOGIN_NEEDED: _login_needed,
    Reason.ALREADY_LENT: _lent,
    Reason.NOT_READY: _not_ready,
    Reason.WRONG_STATE: _not_ready,
    Reason.SENT_NOWHERE: lambda r: Sentence(
        translate("Refusal", "{device} lies at this site already").format(
            device=numbers.display(r.subject)
        ),
        translate("Refusal", "Choose another site to send it to."),
    ),
    Reason.HAS_OPEN_LOAN: _has_loan,
    Reason.DUE_NOT_LATER: _not_later,
    Reason.HAS_OWN_COMPUTER: lambda _: waiting_for(Need.NO_COMPUTER),
    Reason.HAS_WIFI: lambda _: waiting_for(Need.OVERRIDE),
    Reason.SIGNATURE_MISSING: lambda _: Sentence(
        translate("Refusal", "There is no signature yet"),
        translate("Refusal", "A dot is not enough. Let the borrower sign in the frame."),
    ),
    Reason.WITNESS_MISSING: lambda _: Sentence(
        translate("Refusal", "Who was the witness?"),
        translate("Refusal", "Type the name of the colleague who saw it."),
    ),
    Reason.NOT_OPENED: lambda _: Sentence(
        translate("Refusal", "This passphrase does not open the key"),
        translate("Refusal", "Type it once more."),
    ),
    **PINS,
    Reason.UNDO_TOO_LATE: lambda _: Sentence(
        translate("Refusal", "That can no longer be undone"),
        translate("Refusal", "Something newer happened to this device. Undo that first."),
    ),
    Reason.CARD_TOO_EARLY: card_too_early,
    Reason.CARD_NOT_HERE: card_not_here,
    Reason.PARKED_FULL: lambda r: Sentence(
        with_first(translate("Refusal", "The tray is full: {first} counters are parked"), r),
        translate("Refusal", "Finish one of them first."),
    ),
    Reason.UNDO_IMPOSSIBLE: lambda _: Sentence(
        translate("Refusal", "There is nothing here to undo"),
        translate("Refusal", "Only what was done to a device today at this desk can be undone."),
    ),
    Reason.LOAN_ENDED: lambda _: Sentence(
        translate("Refusal", "This loan has ended already"),
        translate("Refusal", "Scan the device again to see where it is now."),
    ),
    Reason.NOT_ON_LOAN: lambda _: Sentence(
        translate("Refusal", "This device is not on loan"),
        translate("Refusal", "Scan the device again to see where it is now."),
    ),
    Reason.CHANGED_MEANWHILE: lambda _: Sentence(
        translate("Refusal", "Somebody else changed this just now"),
        translate("Refusal", "Open it again and make your change once more."),
    ),
    Reason.DUE_BEFORE_START: lambda _: Sentence(
        translate("Refusal", "The due date lies in the past"),
        translate("Refusal", "Choose a running course, or change the date."),
    ),
    Reason.NEEDS_COORDINATOR: lambda _: Sentence(
        translate("Refusal", "Only a coordinator may do this"),
        translate("Refusal", "Ask your coordinator to do it."),
    ),
    Reason.NOT_ALLOWED: not_allowed,
    Reason.IN_USE: lambda r: Sentence(
        translate("Refusal", "This SIM card is out on a loan: take it back first")
        if r.subject == "device_id"
        else translate("Refusal", "There is another SIM card in this device")
    ),
    Reason.TOO_MANY_PHOTOS: lambda r: Sentence(
        with_first(translate("Refusal", "At most {first} photos"), r)
    ),
    Reason.NO_PICTURE: lambda _: Sentence(
        translate("Refusal", "That file is no picture"),
        translate("Refusal", "Choose a JPEG or PNG of the device."),
    ),
    Reason.NOTHING_TO_IMPORT: lambda _: Sentence(
        translate("Refusal", "There is nothing new in this file")
    ),
    Reason.ACCESSORY_NOT_OUT: lambda _: Sentence(
        translate("Refusal", "That did not go along with this loan"),
    ),
    Reason.ALREADY_FILED: lambda _: Sentence(translate("Refusal", "This scan is filed already")),
    Reason.ALREADY_SIGNED: lambda _: Sentence(
        translate("Refusal", "This agreement is signed already"),
    ),
    **MEANWHILE,
    **TYPED,
    **APART,
    **UNCLOSED,
}
