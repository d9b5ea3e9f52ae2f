"""Words for counts: what differs, what puts it right, why it stays for now."""

from desk_app.domain.compare import Line
from desk_app.domain.counts import Bucket, Cause, CountKind, Remedy
from desk_app.ui.language import translate
from desk_app.ui.wording import terms
from desk_app.ui.wording.marks import Mark


def kind(which: CountKind) -> str:
    """What a count is for."""
    return {
        CountKind.DAY: translate("Count", "close the day"),
        CountKind.STOCK_TAKE: translate("Count", "stock-take"),
    }[which]


def bucket(which: Bucket) -> Mark:
    """Where a comparison puts a thing."""
    return {
        Bucket.IN_ORDER: Mark("ok", "circle-check", translate("Count", "in order")),
        Bucket.AWAY: Mark("info", "arrow-up-right", translate("Count", "elsewhere or on loan")),
        Bucket.MISSING: Mark("stop", "alert-triangle", translate("Count", "not seen")),
        Bucket.ON_LOAN: Mark("warn", "arrow-down-left", translate("Count", "here, and on loan")),
        Bucket.OTHER_SITE: Mark(
            "warn", "building-store", translate("Count", "here, and of another site")
        ),
        Bucket.WRONG_STATE: Mark(
            "warn", "alert-circle", translate("Count", "here, in a wrong state")
        ),
        Bucket.TWICE: Mark("warn", "users", translate("Count", "seen in two places")),
        Bucket.UNKNOWN_CODE: Mark("warn", "scan", translate("Count", "unknown code")),
    }[which]


def advice(which: Bucket) -> str:
    """What a difference means, and what mostly is the matter."""
    return {
        Bucket.IN_ORDER: "",
        Bucket.AWAY: "",
        Bucket.MISSING: translate("Count", "It should lie here. Look once more, then decide."),
        Bucket.ON_LOAN: translate("Count", "Somebody brought it back, and nobody took it in."),
        Bucket.OTHER_SITE: translate("Count", "It came here, and nobody said so."),
        Bucket.WRONG_STATE: translate("Count", "It lies here, and the journal says otherwise."),
        Bucket.TWICE: translate("Count", "Two people counted it. Where does it lie?"),
        Bucket.UNKNOWN_CODE: translate("Count", "It is not in the register."),
    }[which]


def remedy(which: Remedy) -> str:
    """An act that puts a difference right, as a button says it."""
    return {
        Remedy.TAKE_BACK: translate("Count", "Take back now"),
        Remedy.SWAP: translate("Count", "Devices swapped: set it right"),
        Remedy.REPORT_MISSING: translate("Count", "Report missing"),
        Remedy.SEND: translate("Count", "Sent to…"),
        Remedy.RECEIVE: translate("Count", "Received here"),
        Remedy.FIND: translate("Count", "Found again"),
        Remedy.TO_REPAIR: translate("Count", "To repair"),
        Remedy.REPAIRED: translate("Count", "Repaired"),
        Remedy.REGISTER: translate("Count", "Register"),
    }[which]


def put_right(which: Remedy) -> str:
    """The same once it is done."""
    return {
        Remedy.TAKE_BACK: translate("Count", "taken back"),
        Remedy.SWAP: translate("Count", "swap set right"),
        Remedy.REPORT_MISSING: translate("Count", "reported missing"),
        Remedy.SEND: translate("Count", "sent to another site"),
        Remedy.RECEIVE: translate("Count", "received here"),
        Remedy.FIND: translate("Count", "found again"),
        Remedy.TO_REPAIR: translate("Count", "sent to repair"),
        Remedy.REPAIRED: translate("Count", "repaired"),
        Remedy.REGISTER: translate("Count", "registered"),
    }[which]


def cause(which: Cause) -> str:
    """Why a difference stays for now."""
    return {
        Cause.BEING_SOUGHT: translate("Count", "being looked for"),
        Cause.WITH_COLLEAGUE: translate("Count", "with a colleague"),
        Cause.LABEL_WRONG: translate("Count", "label is wrong"),
        Cause.COUNTED_WRONG: translate("Count", "counted wrongly"),
        Cause.OTHER: translate("Count", "something else"),
    }[which]


def answered() -> Mark:
    """Somebody answers for it."""
    return Mark("ok", "circle-check", translate("Count", "answered"))


def answer(line: Line) -> Mark:
    """What was decided about a difference; who and when is not in it."""
    said = line.explained
    if line.put_right:
        done = said.remedy if said else None
        word = put_right(done) if done else translate("Count", "put right meanwhile")
        return Mark("ok", "circle-check", word)
    if said and said.cause:
        return Mark("info", "clock", cause(said.cause))
    if said and said.remedy:
        words = translate("Count", "to do: {what}")
        return Mark("warn", "clock", words.format(what=lowered(remedy(said.remedy))))
    return Mark("stop", "alert-circle", translate("Count", "open"))


def journal_says(line: Line, site: str) -> str:
    """How the journal has it; ``site`` where it lies elsewhere, else empty."""
    if line.thing.sim_id is not None:
        return translate("Count", "SIM card")
    if line.stood is None:
        return translate("Count", "not in the register")
    word = terms.state(line.stood.state)
    return f"{word} · {site}" if site else word


def lowered(text: str) -> str:
    """With a small letter, inside a sentence."""
    return text[:1].lower() + text[1:]
