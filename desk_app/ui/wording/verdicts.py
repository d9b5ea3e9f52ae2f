"""What the seal on a file proves, in one sentence each."""

from datetime import datetime

from desk_app.domain.numbers import display
from desk_app.domain.seals import (
    Changed,
    Foreign,
    HashDiffers,
    NoPdf,
    NotCovered,
    NotKept,
    Ours,
    Revoked,
    Unsealed,
    Verdict,
)
from desk_app.ui.language import translate
from desk_app.ui.wording import terms

SHORT = 8  # characters of a fingerprint that people compare


def verdict(found: Verdict) -> str:
    """One sentence for one file."""
    match found:
        case Ours():
            return _ours(found)
        case Revoked(number, at, since):
            said = translate(
                "Verdict",
                "loan {number}: sealed on {day}, when the certificate had been revoked"
                " since {since}",
            )
            return said.format(number=display(number), day=_day(at), since=_day(since))
        case NotKept(number):
            said = translate(
                "Verdict", "loan {number}: sealed by us, but no paper of this loan is kept here"
            )
            return said.format(number=display(number))
        case HashDiffers(number):
            said = translate(
                "Verdict",
                "loan {number}: sealed by us, but it is not the paper that is kept of this loan",
            )
            return said.format(number=display(number))
        case Foreign(fingerprint):
            said = translate(
                "Verdict", "not ours: sealed by another installation (certificate {short})"
            )
            return said.format(short=short(fingerprint))
        case NoPdf() | Unsealed() | Changed() | NotCovered():
            return _no_seal(found)


def unreadable() -> str:
    """A file that is not there, is none, or may not be read."""
    return translate("Verdict", "cannot be read as a file")


def short(fingerprint: str) -> str:
    """The beginning of a fingerprint, as people compare it: 4F2A 91C0."""
    begin = fingerprint[:SHORT].upper()
    return f"{begin[:4]} {begin[4:]}"


def _ours(found: Ours) -> str:
    day = _day(found.sealed_at)
    if "-" in found.loan_number:
        return _day_close(found)
    if found.specimen:
        said = translate("Verdict", "specimen, ours, unchanged since {day}")
        return said.format(day=day)
    if found.voided:
        said = translate("Verdict", "loan {number}: ours, unchanged since {day}; it was undone")
    else:
        said = translate("Verdict", "loan {number}: ours, unchanged since {day}")
    return said.format(number=display(found.loan_number), day=day)


def _day_close(found: Ours) -> str:
    if found.voided:
        said = translate("Verdict", "day close {number}: ours, unchanged since {day}; reopened")
    else:
        said = translate("Verdict", "day close {number}: ours, unchanged since {day}")
    return said.format(number=found.loan_number, day=_day(found.sealed_at))


def _no_seal(found: NoPdf | Unsealed | Changed | NotCovered) -> str:
    match found:
        case NoPdf():
            return translate("Verdict", "not a PDF")
        case Unsealed():
            return translate("Verdict", "without a seal")
        case Changed():
            return translate("Verdict", "CHANGED after it was sealed, or damaged")
        case NotCovered():
            return translate("Verdict", "CHANGED: something was added after it was sealed")


def _day(moment: datetime) -> str:
    return terms.middle_date(moment.astimezone().date())
