"""The key this desk seals with: made once, kept in a file under a passphrase, parsed in memory."""

import os
import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from desk_app.adapters.sealing.keys import ParsedKey, make_key, opened, protected
from desk_app.adapters.sealing.safes import Safe
from desk_app.domain.agreements import Paper
from desk_app.domain.seals import Certificate
from desk_app.usecases.ports import Clock
from desk_app.usecases.sealing import Key, NotOpenedError, SealState

if TYPE_CHECKING:  # 0.4 s that only a job pays
    from desk_app.adapters.sealing.seal import KeySigner

SECRET_BYTES = 32


@dataclass(frozen=True, slots=True)
class Place:
    """Where the keys of a desk are kept."""

    folder: Path
    safe: Safe
    agency_file: str = ""  # a PKCS#12 file of the Agency, empty: the desk's own key
    on_agency_file: Callable[[str], None] = lambda _file: None  # told what is chosen


class DeskKeys:
    """One desk's key; slow, so for a job, and for one thread at a time."""

    def __init__(self, desk_id: UUID, place: Place, clock: Clock) -> None:
        self._desk_id = desk_id
        self._place = place
        self._clock = clock
        self._held: tuple[KeySigner, str] | None = None  # and the fingerprint, changed at once
        self._typed: dict[str, str] = {}  # passphrases, until the program ends
        self.state = SealState()

    def seal(self, paper: Paper, loan_number: str) -> Paper:
        """The paper with a seal that names the loan; as it was when there is no key."""
        if self._held is None:
            return paper
        from desk_app.adapters.sealing.seal import seal  # noqa: PLC0415 - loaded by now

        signer, fingerprint = self._held
        return paper.sealed(seal(paper.content, signer, loan_number, self._clock()), fingerprint)

    def begin(self, passphrase: str = "") -> SealState:
        """Open the key, or make one; raises ``NotOpenedError`` for a passphrase that is wrong."""
        try:
            return self._begin(passphrase)
        except OSError:
            return self._without(Key.UNREADABLE)

    def renew(self, passphrase: str = "") -> SealState:
        """Make a new key of this desk instead of the former one."""
        self._forget_agency()
        try:
            self._file.unlink(missing_ok=True)
            return self._made(passphrase)
        except OSError:
            return self._without(Key.UNREADABLE)

    def use_agency(self, file: Path, passphrase: str) -> SealState:
        """Seal with the key in a PKCS#12 file from now on; raises ``NotOpenedError``."""
        try:
            key = opened(file.read_bytes(), passphrase)
        except OSError as error:
            raise NotOpenedError from error
        if not key.counts_at(self._clock()):
            raise NotOpenedError
        self._place = replace(self._place, agency_file=str(file))
        self._place.on_agency_file(str(file))
        self._keep(passphrase)
        return self._ready(key)

    def use_own(self) -> SealState:
        """Seal with the desk's own key again."""
        self._forget_agency()
        return self.begin()

    def _begin(self, passphrase: str) -> SealState:
        if not (self._place.agency_file or self._file.exists()):
            return self._made(passphrase)
        content = self._file.read_bytes()
        known = passphrase or self._typed.get(self._name) or self._place.safe.get(self._name)
        try:
            key = opened(content, known)
        except NotOpenedError:
            if passphrase:
                raise
            return self._without(Key.LOCKED)
        if passphrase:
            self._keep(passphrase)
        if not key.counts_at(self._clock()):
            return self._without(Key.EXPIRED)
        return self._ready(key)

    def _made(self, passphrase: str) -> SealState:
        known = passphrase or self._typed.get(self._name, "")
        secret = known or secrets.token_urlsafe(SECRET_BYTES)
        if not self._keep(secret) and not known:
            self._typed.pop(self._name)
            return self._without(Key.TO_MAKE)
        key = make_key(self._desk_id)
        _write(self._file, protected(key, secret))
        return self._ready(key)

    def _ready(self, key: ParsedKey) -> SealState:
        from desk_app.adapters.sealing.seal import KeySigner  # noqa: PLC0415

        self._held = KeySigner(key), key.fingerprint
        agency = bool(self._place.agency_file)
        certificate = Certificate(
            key.fingerprint,
            b"".join(key.chain),
            None if agency else self._desk_id,
            self._clock(),
        )
        self.state = SealState(Key.READY, certificate, agency=agency)
        return self.state

    def _without(self, why: Key) -> SealState:
        self._held = None
        self.state = SealState(why, agency=bool(self._place.agency_file))
        return self.state

    def _keep(self, passphrase: str) -> bool:
        self._typed[self._name] = passphrase
        return self._place.safe.put(self._name, passphrase)

    def _forget_agency(self) -> None:
        if self._place.agency_file:
            self._place = replace(self._place, agency_file="")
            self._place.on_agency_file("")

    @property
    def _file(self) -> Path:
        chosen = self._place.agency_file
        return Path(chosen) if chosen else self._place.folder / f"seal-{self._desk_id}.p12"

    @property
    def _name(self) -> str:
        return f"{'agency' if self._place.agency_file else 'desk'} {self._desk_id}"


def _write(file: Path, content: bytes) -> None:
    """The whole file or nothing, and only for this user."""
    fresh = file.with_suffix(".new")
    fresh.unlink(missing_ok=True)
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
        out.write(content)
    fresh.replace(file)
