"""What an entry of the journal says that was done."""

from desk_app.domain.conflict_acts import Settled
from desk_app.domain.devices import Step
from desk_app.domain.outcomes import (
    AccessoryCameBack,
    ConflictSettled,
    CountBegun,
    Counted,
    DayClosed,
    Done,
    Extended,
    HandedOut,
    Imported,
    Moved,
    Prepared,
    ScanFiled,
    TookBack,
    Undone,
)
from desk_app.ui.language import translate
from desk_app.ui.wording import terms
from desk_app.ui.wording.marks import Mark

ICONS = {
    "undo": ("warn", "arrow-back-up"),
    "paper_signed": ("info", "signature"),
    "match_scan": ("info", "signature"),
    "drop_scan": ("warn", "trash"),
    "forget": ("warn", "eraser"),
    "import": ("info", "file-import"),
    "fill_demo": ("info", "file-import"),
    "register_certificate": ("info", "lock"),
    "revoke_certificate": ("warn", "lock"),
    "save_rules": ("info", "settings"),
    "save_site": ("info", "settings"),
    "set_up": ("info", "settings"),
    "add_desk": ("info", "settings"),
    "save_staff": ("info", "users"),
    "file_conflict": ("warn", "inbox"),
    "settle_conflict": ("info", "inbox"),
    "end_as_swapped": ("warn", "arrow-down-left"),
    "begin_count": ("info", "list-check"),
    "begin_stock_take": ("info", "list-check"),
    "count_scan": ("ok", "scan"),
    "uncount": ("warn", "arrow-back-up"),
    "count_chargers": ("info", "plug"),
    "explain": ("info", "pencil"),
    "follow_up": ("ok", "check"),
    "end_count": ("info", "list-check"),
    "close_day": ("ok", "moon-stars"),
    "reopen_day": ("warn", "sun"),
    "swap": ("info", "refresh"),
}


def did(kind: str, done: Done) -> Mark:
    """An act in a few words, with its tone and icon; what it was about is not in it."""
    match done:
        case HandedOut():
            return Mark("ok", "arrow-up-right", _lent(done))
        case TookBack():
            return Mark("warn", "arrow-down-left", _back(done))
        case Prepared(state=state):
            tone, icon = terms.STATE_LOOK[state]
            words = translate("Entry", "Prepared: {state}")
            return Mark(tone, icon, words.format(state=terms.state(state)))
        case Moved(after=after):
            return Mark(*terms.STATE_LOOK[after.state], moved(done))
        case Extended(due_date=due):
            words = translate("Entry", "Extended to {date}").format(date=terms.short_date(due))
            return Mark("info", "calendar-plus", words)
        case AccessoryCameBack(accessory=accessory):
            words = translate("Entry", "Came in later: {thing}")
            return Mark("info", "arrow-down-left", words.format(thing=terms.accessory(accessory)))
        case ScanFiled():
            return Mark("info", "signature", _filed(done))
        case _:
            return Mark(*ICONS.get(kind, ("info", "pencil")), _other(kind, done))


def moved(done: Moved) -> str:
    """What happened to a device between sites, or when nobody knew where it was."""
    return {
        Step.SEND: translate("Entry", "Sent to another site"),
        Step.RECEIVE: translate("Entry", "Received from another site"),
        Step.REPORT_MISSING: translate("Entry", "Reported missing"),
        Step.FIND: translate("Entry", "Found"),
    }[done.step]


def _lent(done: HandedOut) -> str:
    if done.on_paper:
        return translate("Entry", "Lent, to be signed on paper")
    return translate("Entry", "Lent")


def _back(done: TookBack) -> str:
    if not done.missing:
        return translate("Entry", "Taken back")
    words = translate("Entry", "Taken back, without {missing}")
    return words.format(missing=terms.accessories(done.missing))


def _filed(done: ScanFiled) -> str:
    if done.completes:
        return translate("Entry", "Signed paper filed from a scan")
    if done.loan_number:
        return translate("Entry", "Scanned pages filed")
    return translate("Entry", "Scanned pages kept to match by hand")


def _other(kind: str, done: Done) -> str:
    match done:
        case Undone(kind=undone):
            words = translate("Entry", "Undone: {what}")
            known = KINDS.get(UNDONE.get(undone, ""))
            return words.format(what=known()) if known else KINDS["undo"]()
        case Imported():
            counts = (done.devices, done.courses, done.newcomers)
            words = translate("Entry", "{devices} devices, {courses} courses, {people} people")
            said = words.format(devices=counts[0], courses=counts[1], people=counts[2])
            return f"{KINDS[kind]()}: {said}" if kind in KINDS else said
        case CountBegun(joined=joined) if joined is not None:
            return translate("Entry", "Count along with others")
        case Counted(again=True):
            return translate("Entry", "Counted, and was before in that place")
        case ConflictSettled(how=how):
            return _settled(how)
        case DayClosed(day=day):
            words = translate("Entry", "Day closed: {date}")
            return words.format(date=terms.short_date(day))
        case _:
            return KINDS[kind]() if kind in KINDS else kind


def _settled(how: str) -> str:
    said = {
        Settled.THEIRS: translate("Entry", "Conflict settled: what is on the server was kept"),
        Settled.AGAIN: translate("Entry", "Conflict settled: recorded after all"),
        Settled.SWAPPED: translate("Entry", "Conflict settled: recorded as a swap"),
        Settled.CORRECTED: translate("Entry", "Conflict settled: put right by hand"),
    }
    return said[Settled(how)]


KINDS = {  # called when shown: the language is not chosen before
    "hand_out": lambda: translate("Entry", "Lent"),
    "take_back": lambda: translate("Entry", "Taken back"),
    "prepare": lambda: translate("Entry", "A step of preparing"),
    "move": lambda: translate("Entry", "Sent, received, missing or found"),
    "extend": lambda: translate("Entry", "Extended"),
    "accessory_back": lambda: translate("Entry", "An accessory came in"),
    "paper_signed": lambda: translate("Entry", "Signed paper came in"),
    "undo": lambda: translate("Entry", "Undone"),
    "file_scan": lambda: translate("Entry", "Scanned pages filed"),
    "match_scan": lambda: translate("Entry", "Scanned page matched by hand"),
    "drop_scan": lambda: translate("Entry", "Scanned page thrown away"),
    "set_up": lambda: translate("Entry", "Database set up"),
    "add_desk": lambda: translate("Entry", "Desk added"),
    "save_site": lambda: translate("Entry", "Site changed"),
    "save_rules": lambda: translate("Entry", "Rules of lending changed"),
    "save_device": lambda: translate("Entry", "Device registered or changed"),
    "save_sim": lambda: translate("Entry", "SIM card registered or changed"),
    "save_newcomer": lambda: translate("Entry", "Newcomer registered or changed"),
    "save_course": lambda: translate("Entry", "Course registered or changed"),
    "import": lambda: translate("Entry", "File imported"),
    "fill_demo": lambda: translate("Entry", "Filled with a made-up year"),
    "forget": lambda: translate("Entry", "Newcomer forgotten"),
    "register_certificate": lambda: translate("Entry", "Certificate registered"),
    "revoke_certificate": lambda: translate("Entry", "Certificate revoked"),
    "save_staff": lambda: translate("Entry", "Member of staff added or changed"),
    "file_conflict": lambda: translate("Entry", "Put into the conflicts"),
    "settle_conflict": lambda: translate("Entry", "Conflict settled"),
    "end_as_swapped": lambda: translate("Entry", "Loan ended as swapped"),
    "begin_count": lambda: translate("Entry", "Count begun"),
    "begin_stock_take": lambda: translate("Entry", "Stock-take begun"),
    "count_scan": lambda: translate("Entry", "Counted"),
    "uncount": lambda: translate("Entry", "A scan of a count taken back"),
    "count_chargers": lambda: translate("Entry", "Chargers counted"),
    "explain": lambda: translate("Entry", "Decided about a difference"),
    "follow_up": lambda: translate("Entry", "A difference was seen to"),
    "end_count": lambda: translate("Entry", "Count ended"),
    "close_day": lambda: translate("Entry", "Day closed"),
    "reopen_day": lambda: translate("Entry", "Day opened again"),
    "swap": lambda: translate("Entry", "Loan goes on with the swapped device"),
}
UNDONE = {  # an undo keeps what the act came to, not the act
    "HandedOut": "hand_out",
    "TookBack": "take_back",
    "Prepared": "prepare",
    "Moved": "move",
    "Extended": "extend",
    "AccessoryCameBack": "accessory_back",
    "PaperReceived": "paper_signed",
    "ScanFiled": "file_scan",
}
