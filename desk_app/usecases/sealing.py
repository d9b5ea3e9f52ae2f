"""Sealing papers and judging seals: what is asked of the outside, and the one decision."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from desk_app.domain.agreements import Paper
from desk_app.domain.seals import (
    Certificate,
    Examined,
    Intact,
    KeptPaper,
    Verdict,
    judged,
)


class Key(StrEnum):
    """How it stands with the key of this desk."""

    READY = "ready"
    LOCKED = "locked"  # there is one, and no keyring that knows its passphrase
    TO_MAKE = "to_make"  # there is none, and no keyring to keep its passphrase
    EXPIRED = "expired"  # the Agency's, beyond the dates of its certificate
    UNREADABLE = "unreadable"  # the file, or the folder, cannot be read or written
    NONE = "none"  # nobody asked yet


@dataclass(frozen=True, slots=True)
class SealState:
    """What this desk seals with; the certificate is there when the key is ready."""

    key: Key = Key.NONE
    certificate: Certificate | None = None
    agency: bool = False  # the Agency's key from a PKCS#12 file, instead of the desk's own


class NotOpenedError(Exception):
    """The passphrase does not fit, or the file holds no RSA key with its certificate."""


class Sealer(Protocol):
    """Seals papers with the key of this desk, once there is one."""

    def seal(self, paper: Paper, loan_number: str) -> Paper:
        """The paper with a seal that names the loan; as it was when there is no key."""
        ...


class Keys(Sealer, Protocol):
    """The key of this desk: made, opened, replaced; every method may be slow."""

    @property
    def state(self) -> SealState: ...

    def begin(self, passphrase: str = "") -> SealState:
        """Open the key, or make one when there is none and its passphrase can be kept.

        Raises ``NotOpenedError`` when ``passphrase`` is given and does not fit.
        """
        ...

    def renew(self, passphrase: str = "") -> SealState:
        """Make a new key of this desk, since the former is not to be used again."""
        ...

    def use_agency(self, file: Path, passphrase: str) -> SealState:
        """Seal with the key in a PKCS#12 file from now on; raises ``NotOpenedError``."""
        ...

    def use_own(self) -> SealState:
        """Seal with the desk's own key again."""
        ...


class Examiner(Protocol):
    """Looks at the seal of a file."""

    def examine(self, content: bytes, certificates: Mapping[str, Certificate]) -> Examined:
        """What the bytes of a file show; ``certificates`` are the trusted ones by fingerprint."""
        ...


class Certificates(Protocol):
    """The certificates that are trusted here, by fingerprint, in one transaction."""

    def get(self, fingerprint: str) -> Certificate:
        """The certificate; refused as ``UNKNOWN`` when it is not there."""
        ...

    def has(self, fingerprint: str) -> bool:
        """Tell whether it is there."""
        ...

    def add(self, certificate: Certificate) -> None:
        """Write a new one."""
        ...

    def save(self, certificate: Certificate) -> None:
        """Write a changed one; refused as ``CHANGED_MEANWHILE`` when its version is old."""
        ...


class SealReads(Protocol):
    """What judging a seal asks of the database."""

    def certificates(self) -> tuple[Certificate, ...]:
        """Every certificate, the newest first."""
        ...

    def kept_papers(self, loan_number: str) -> tuple[KeptPaper, ...]:
        """What is kept of a loan."""
        ...


def verify(content: bytes, examiner: Examiner, reads: SealReads) -> Verdict:
    """Whether the bytes of a file are a paper of ours, and which."""
    trusted = {each.fingerprint: each for each in reads.certificates()}
    found = examiner.examine(content, trusted)
    if not isinstance(found, Intact):
        return found
    return judged(found, reads.kept_papers(found.loan_number))
