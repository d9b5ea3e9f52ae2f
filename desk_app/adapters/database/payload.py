"""Acts, outcomes and small values as JSON: what the journal and a few columns hold."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import msgspec

from desk_app.domain import (
    acts,
    conflict_acts,
    count_acts,
    outcomes,
    place_acts,
    register_acts,
    scan_acts,
    staff_acts,
)
from desk_app.domain.acts import Act, Photo
from desk_app.domain.agreements import Paper
from desk_app.domain.condition import PartCondition
from desk_app.domain.credentials import CredentialChange
from desk_app.domain.day_report import DayReport
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import Done
from desk_app.domain.settings import Rules
from desk_app.domain.signatures import Signature

KINDS: dict[str, type[Act]] = {
    "hand_out": acts.HandOut,
    "take_back": acts.TakeBack,
    "prepare": acts.Prepare,
    "begin_count": count_acts.BeginCount,
    "begin_stock_take": count_acts.BeginStockTake,
    "count_scan": count_acts.CountScan,
    "uncount": count_acts.Uncount,
    "count_chargers": count_acts.CountChargers,
    "explain": count_acts.Explain,
    "follow_up": count_acts.FollowUp,
    "end_count": count_acts.EndCount,
    "close_day": count_acts.CloseDay,
    "reopen_day": count_acts.ReopenDay,
    "swap": count_acts.Swap,
    "move": place_acts.Move,
    "extend": acts.Extend,
    "accessory_back": acts.AccessoryBack,
    "paper_signed": acts.PaperSigned,
    "undo": acts.Undo,
    "file_scan": scan_acts.FileScan,
    "match_scan": scan_acts.MatchScan,
    "drop_scan": scan_acts.DropScan,
    "set_up": register_acts.SetUp,
    "save_site": register_acts.SaveSite,
    "add_desk": register_acts.AddDesk,
    "save_rules": register_acts.SaveRules,
    "save_device": register_acts.SaveDevice,
    "save_sim": register_acts.SaveSim,
    "save_newcomer": register_acts.SaveNewcomer,
    "save_course": register_acts.SaveCourse,
    "import": register_acts.Import,
    "fill_demo": register_acts.FillDemo,
    "forget": register_acts.Forget,
    "register_certificate": register_acts.RegisterCertificate,
    "revoke_certificate": register_acts.RevokeCertificate,
    "file_conflict": conflict_acts.FileConflict,
    "settle_conflict": conflict_acts.SettleConflict,
    "end_as_swapped": conflict_acts.EndAsSwapped,
    "save_staff": staff_acts.SaveStaff,
}
KIND_OF = {act: kind for kind, act in KINDS.items()}
OUTCOMES: dict[str, type[Done]] = {
    done.__name__: done
    for done in (
        outcomes.HandedOut,
        outcomes.TookBack,
        outcomes.Prepared,
        outcomes.Moved,
        outcomes.Extended,
        outcomes.AccessoryCameBack,
        outcomes.PaperReceived,
        outcomes.ScanFiled,
        outcomes.ScanDropped,
        outcomes.Undone,
        outcomes.Saved,
        outcomes.Imported,
        outcomes.Forgotten,
        outcomes.ConflictFiled,
        outcomes.ConflictSettled,
        outcomes.EndedAsSwapped,
        outcomes.Swapped,
        outcomes.CountBegun,
        outcomes.Counted,
        outcomes.CountChanged,
        outcomes.FollowedUp,
        outcomes.DayClosed,
        outcomes.DayReopened,
    )
}
Bytes = Callable[[str], bytes]  # sha256 -> content

_encode = msgspec.json.Encoder().encode
_parts = msgspec.json.Decoder(tuple[PartCondition, ...])
_refused = msgspec.json.Decoder(Refused)
_rules = msgspec.json.Decoder(Rules)
_report = msgspec.json.Decoder(DayReport)
_pair = msgspec.json.Decoder(tuple[str, Any])


def encode_act(act: Act) -> bytes:
    """The act without its secrets, and without bytes, which are kept under their SHA-256."""
    return _encode(_with_bytes(act, lambda _sha256: b""))


def decode_act(kind: str, payload: bytes, content: Bytes) -> Act:
    """The act as it was performed; ``content`` finds the bytes it refers to."""
    return _with_bytes(msgspec.json.decode(payload, type=KINDS[kind]), content)


def encode_whole(act: Act) -> bytes:
    """The act with its kind in front and all its bytes in it."""
    return _encode((KIND_OF[type(act)], act))


def decode_whole(content: bytes) -> Act:
    """The inverse of ``encode_whole``."""
    kind, body = _pair.decode(content)
    return msgspec.convert(body, type=KINDS[kind], strict=False)


def read_whole(content: bytes) -> Act | None:
    """As ``decode_whole``; none when it is damaged, or of a program that knows more acts."""
    try:
        return decode_whole(content)
    except Exception:  # noqa: BLE001 - whatever it is, the others are read all the same
        return None


def _with_bytes(act: Act, content: Bytes) -> Act:
    changes: dict[str, Any] = {}
    paper = getattr(act, "paper", None)
    if isinstance(paper, Paper):
        changes["paper"] = replace(paper, content=content(paper.sha256))
    photos: tuple[Photo, ...] = getattr(act, "photos", ())
    if photos:
        changes["photos"] = tuple(Photo(p.sha256, content(p.sha256)) for p in photos)
    if isinstance(act, scan_acts.FileScan):
        changes["pages"] = tuple(_page_with_bytes(page, content) for page in act.pages)
    if isinstance(act, conflict_acts.FileConflict):
        changes["refused"] = replace(act.refused, content=content(act.refused.sha256))
    credential = getattr(act, "credential", None)
    if isinstance(credential, CredentialChange):
        changes["credential"] = credential.untold()
    return replace(act, **changes) if changes else act


def _page_with_bytes(page: scan_acts.ScannedPage, content: Bytes) -> scan_acts.ScannedPage:
    sha256 = page.picture.sha256
    return replace(page, picture=Photo(sha256, content(sha256)))


def encode_outcome(done: Done) -> str:
    """The outcome with its type's name in front."""
    return _encode((type(done).__name__, done)).decode()


def decode_outcome(text: str) -> Done:
    """The outcome as it was stored."""
    name, body = _pair.decode(text)
    return msgspec.convert(body, type=OUTCOMES[name], strict=False)


def encode_parts(parts: tuple[PartCondition, ...]) -> str:
    """Parts that are not fine, as JSON."""
    return _encode(parts).decode()


def decode_parts(text: str) -> tuple[PartCondition, ...]:
    """The inverse of ``encode_parts``."""
    return _parts.decode(text)


def encode_refused(refused: Refused) -> str:
    """A refusal, as JSON."""
    return _encode(refused).decode()


def decode_refused(text: str) -> Refused:
    """The inverse of ``encode_refused``."""
    return _refused.decode(text)


def read_refused(text: str, kind: str) -> Refused:
    """As ``decode_refused``; what a newer program refused for is a fault to this one."""
    try:
        return decode_refused(text)
    except msgspec.MsgspecError:
        return Refused(Reason.BROKEN, kind)


def encode_rules(rules: Rules) -> str:
    """The rules of lending, as JSON."""
    return _encode(rules).decode()


def decode_rules(text: str) -> Rules:
    """The inverse of ``encode_rules``; a rule added later has its default."""
    return _rules.decode(text)


def encode_signature(signature: Signature | None) -> str:
    """The signature with its strokes, as JSON; empty when nobody signed."""
    return _encode(signature).decode() if signature else ""


def encode_report(report: DayReport) -> bytes:
    """The report of a day, as JSON: the same report gives the same bytes."""
    return _encode(report)


def decode_report(content: bytes) -> DayReport:
    """The inverse of ``encode_report``."""
    return _report.decode(content)
