"""What exactly is put on paper: frozen at the moment of signing or of return."""

import hashlib
from dataclasses import dataclass, replace
from datetime import date

from desk_app.domain.condition import FINE, Accessory, Condition, PartChange
from desk_app.domain.signatures import Signature


@dataclass(frozen=True, slots=True)
class Lender:
    """The party that lends: the Agency, at one of its sites."""

    name: str
    site: str
    address: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Borrower:
    """The newcomer as written on the paper; the client number may not be there yet."""

    name: str
    client_number: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True)
class LentDevice:
    """The device as written on the paper, with what goes along."""

    tag: str
    serial: str
    model: str
    accessories: tuple[Accessory, ...] = ()
    sim: str = ""  # ICCID, empty when there is no data bundle
    condition: Condition = FINE


@dataclass(frozen=True, slots=True)
class Agreement:
    """The loan for use, as the borrower signs it."""

    loan_number: str
    lender: Lender
    borrower: Borrower
    device: LentDevice
    course: str  # code and name; empty when there is none
    handed_out_on: date
    due_date: date
    staff: str
    signature: Signature
    translation: str = ""  # the language beside the Dutch, chosen for this agreement


@dataclass(frozen=True, slots=True)
class ReturnReceipt:
    """What came back, when, in what condition: the borrower takes it home."""

    loan_number: str
    lender: Lender
    borrower: Borrower
    device: LentDevice  # as it went out
    back: Condition
    changes: tuple[PartChange, ...]
    accessories_back: tuple[Accessory, ...]
    accessories_missing: tuple[Accessory, ...]
    sim_back: bool
    handed_out_on: date
    due_date: date
    returned_on: date
    staff: str
    brought_by_other: bool
    signature: Signature | None
    translation: str = ""


@dataclass(frozen=True, slots=True)
class Paper:
    """A finished PDF with the version and hash of the texts it was made from."""

    content: bytes
    sha256: str
    template: str  # "agreement/nl 1"
    text_sha256: str
    translation: str = ""  # "agreement/ar 1", empty when there is none
    translation_sha256: str = ""
    sealed_by: str = ""  # SHA-256 of the certificate, empty when there is no seal

    @classmethod
    def of(cls, content: bytes, template: str, text_sha256: str) -> "Paper":
        """Wrap ``content`` with its own SHA-256."""
        return cls(content, hashlib.sha256(content).hexdigest(), template, text_sha256)

    def sealed(self, content: bytes, fingerprint: str) -> "Paper":
        """The same paper with the seal of a certificate on it."""
        sha256 = hashlib.sha256(content).hexdigest()
        return replace(self, content=content, sha256=sha256, sealed_by=fingerprint)
