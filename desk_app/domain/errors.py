"""Why something is refused: a reason, whom it concerns, never a sentence."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NoReturn


class Reason(StrEnum):
    """Every refusal the program knows; the sentence for each is in the wording of the window."""

    ALREADY_LENT = "already_lent"  # details: loan number, who, desk, moment (ISO 8601)
    NOT_READY = "not_ready"  # details: device state
    WRONG_STATE = "wrong_state"  # details: device state, step
    HAS_OPEN_LOAN = "has_open_loan"  # details: loan number, asset tag
    HAS_OWN_COMPUTER = "has_own_computer"
    HAS_WIFI = "has_wifi"  # a data bundle is for who has no wifi
    NEEDS_COORDINATOR = "needs_coordinator"
    NOT_ALLOWED = "not_allowed"  # details: role needed
    LOGIN_NEEDED = "login_needed"  # of a coordinator, at the database server
    SENT_NOWHERE = "sent_nowhere"  # to the site where it lies
    NOT_ON_LOAN = "not_on_loan"
    LOAN_ENDED = "loan_ended"
    DUE_BEFORE_START = "due_before_start"
    DUE_NOT_LATER = "due_not_later"
    REASON_MISSING = "reason_missing"
    SIGNATURE_MISSING = "signature_missing"
    WITNESS_MISSING = "witness_missing"
    ALREADY_SIGNED = "already_signed"
    ALREADY_FILED = "already_filed"  # this scan, or this page of this loan, is kept already
    ACCESSORY_NOT_OUT = "accessory_not_out"
    TOO_MANY_PHOTOS = "too_many_photos"
    NO_PICTURE = "no_picture"
    UNDO_TOO_LATE = "undo_too_late"  # something newer touched the same device
    UNDO_IMPOSSIBLE = "undo_impossible"
    CHANGED_MEANWHILE = "changed_meanwhile"
    LENT_MEANWHILE = "lent_meanwhile"  # details: desk, empty when it is not known which
    BACK_MEANWHILE = "back_meanwhile"  # as above
    TOUCHED_MEANWHILE = "touched_meanwhile"  # as above; subject: asset tag, or newcomer
    GOT_DEVICE_MEANWHILE = "got_device_meanwhile"  # details: asset tag, desk
    UNKNOWN = "unknown"  # the thing named is not in this database
    TAKEN = "taken"  # a number or code already belongs to something else
    EMPTY = "empty"
    TOO_LONG = "too_long"  # details: most characters allowed
    MALFORMED = "malformed"  # details: an example that is right
    CHECK_CHARACTER = "check_character"
    OTHER_NUMBER = "other_number"  # names no device; details: what it is, the number
    CARD_NOT_HERE = "card_not_here"
    CARD_TOO_EARLY = "card_too_early"  # subject: what it needs first: device, part, loan
    PARKED_FULL = "parked_full"  # details: how many fit
    NATIONAL_NUMBER = "national_number"
    LESSONS_REVERSED = "lessons_reversed"
    NOTHING_TO_IMPORT = "nothing_to_import"
    IN_USE = "in_use"
    ALREADY_SET_UP = "already_set_up"
    LAST_COORDINATOR = "last_coordinator"  # subject: role, or pin when nobody could sign in
    PIN_LENGTH = "pin_length"  # details: fewest and most digits
    PIN_DIFFERS = "pin_differs"  # typed twice, not the same
    PIN_WEAK = "pin_weak"  # one digit repeated, or a plain run
    NOT_OPENED = "not_opened"  # a passphrase does not fit, or a file holds no key to seal with
    NEEDS_SERVER = "needs_server"  # cannot be done while the shared database is away
    ALREADY_SETTLED = "already_settled"  # this conflict left the inbox before
    NOT_DONE_YET = "not_done_yet"  # what is said to be done again was not
    BROKEN = "broken"  # the program stumbled over it, a bug; subject: kind of act
    COUNT_ENDED = "count_ended"  # nothing is added to it any more
    NOT_COUNTED = "not_counted"  # what was scanned is no device, SIM or label
    FULL_COUNT_DUE = "full_count_due"  # details: the most days between two full counts
    DAY_CLOSED = "day_closed"  # subject: site; details: the last day that is closed
    DAY_TO_COME = "day_to_come"  # details: the day that has not begun yet
    NOT_EXPLAINED = "not_explained"  # details: how many differences, the first of them
    IN_INBOX = "in_inbox"  # a conflict about this person is still open
    UNKNOWN_CHARACTER = "unknown_character"  # no font has it; details: the character


@dataclass(frozen=True, slots=True)
class Refused:
    """The answer no: a reason, the field or thing it concerns, and facts for the sentence."""

    reason: Reason
    subject: str = ""
    details: tuple[str, ...] = ()


class RefusedError(Exception):
    """Carries a refusal out of a handler; the one door turns it into an answer."""

    def __init__(self, refused: Refused) -> None:
        super().__init__(refused.reason.value)
        self.refused = refused


def refuse(reason: Reason, subject: str = "", *details: str) -> NoReturn:
    """Leave the handler with a refusal."""
    raise RefusedError(Refused(reason, subject, details))
