"""Certificates that seal papers, and what a seal on a file proves."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from desk_app.domain.numbers import SPECIMEN


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a desk, or the Agency, seals with; a coordinator vouches for it.

    ``content`` is its own DER, followed by the DER of each issuer that is sealed along.
    """

    fingerprint: str  # SHA-256 of its own DER, in hexadecimal
    content: bytes
    desk_id: UUID | None  # none: the Agency's own
    registered_at: datetime
    revoked_from: datetime | None = None
    version: int = 0  # 0: not yet in the database

    def valid_at(self, moment: datetime) -> bool:
        """Tell whether a seal made at ``moment`` counts.

        A desk may have sealed before a coordinator came by, so papers older than the
        registration count as well.
        """
        return self.revoked_from is None or moment < self.revoked_from


@dataclass(frozen=True, slots=True)
class KeptPaper:
    """A paper of a loan as the database has it, without its bytes."""

    sha256: str
    voided: bool = False


@dataclass(frozen=True, slots=True)
class NoPdf:
    """The file is no PDF."""


@dataclass(frozen=True, slots=True)
class Unsealed:
    """A PDF without any seal."""


@dataclass(frozen=True, slots=True)
class Changed:
    """A sealed file that is not as it was when it was sealed."""


@dataclass(frozen=True, slots=True)
class NotCovered:
    """Something was added after the seal."""


@dataclass(frozen=True, slots=True)
class Foreign:
    """Sealed with a certificate that is not registered here."""

    fingerprint: str


@dataclass(frozen=True, slots=True)
class Intact:
    """Sealed with a registered certificate, and byte by byte as it was sealed."""

    loan_number: str
    sealed_at: datetime  # as the desk that sealed says
    certificate: Certificate
    sha256: str


@dataclass(frozen=True, slots=True)
class Revoked:
    """Intact, but sealed after its certificate was revoked."""

    loan_number: str
    sealed_at: datetime
    since: datetime


@dataclass(frozen=True, slots=True)
class NotKept:
    """Intact, but the database keeps no paper of that loan: forgotten, or never lent."""

    loan_number: str


@dataclass(frozen=True, slots=True)
class HashDiffers:
    """Intact, but the database keeps other papers of that loan."""

    loan_number: str


@dataclass(frozen=True, slots=True)
class Ours:
    """Ours and unchanged; a paper of a loan is the very one the database keeps."""

    loan_number: str
    sealed_at: datetime
    certificate: Certificate
    specimen: bool = False
    voided: bool = False  # its act was undone


Examined = NoPdf | Unsealed | Changed | NotCovered | Foreign | Intact
Verdict = NoPdf | Unsealed | Changed | NotCovered | Foreign | Revoked | NotKept | HashDiffers | Ours


def judged(found: Intact, kept: Iterable[KeptPaper]) -> Verdict:
    """The verdict on an intact seal, given what the database keeps of its loan."""
    certificate, number = found.certificate, found.loan_number
    since = certificate.revoked_from
    if since is not None and not certificate.valid_at(found.sealed_at):
        return Revoked(number, found.sealed_at, since)
    if number == SPECIMEN:
        return Ours(number, found.sealed_at, certificate, specimen=True)
    papers = {paper.sha256: paper for paper in kept}
    if not papers:
        return NotKept(number)
    if found.sha256 not in papers:
        return HashDiffers(number)
    voided = papers[found.sha256].voided
    return Ours(number, found.sealed_at, certificate, voided=voided)


def fingerprint_of(der: bytes) -> str:
    """What a certificate is known by."""
    return hashlib.sha256(der).hexdigest()
