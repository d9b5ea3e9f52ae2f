"""The seal of this desk: its key, whether it is trusted, and which certificates are."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desk_app.domain.acts import Act
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import Outcome
from desk_app.domain.people import Role
from desk_app.domain.register_acts import RegisterCertificate, RevokeCertificate
from desk_app.domain.seals import Certificate
from desk_app.usecases.drafts import Drafts
from desk_app.usecases.opening import TroubleError
from desk_app.usecases.sealing import Keys, NotOpenedError, SealReads, SealState

Perform = Callable[[Act], Outcome]
NOT_OPENED = Refused(Reason.NOT_OPENED, "passphrase")


@dataclass(frozen=True, slots=True)
class SealStanding:
    """What this desk seals with, and every certificate that is registered, the newest first."""

    state: SealState
    certificates: tuple[Certificate, ...] = ()

    @property
    def registered(self) -> Certificate | None:
        """What the database says of the certificate in use."""
        used = self.state.certificate
        return used and next(
            (each for each in self.certificates if each.fingerprint == used.fingerprint), None
        )


class SealDesk:
    """Opens or makes the key; a coordinator's desk registers its certificate by itself.

    What was revoked is never used again: the desk goes back to its own key, or makes a new one.
    """

    def __init__(self, keys: Keys, reads: SealReads, perform: Perform, drafts: Drafts) -> None:
        self._keys = keys
        self._reads = reads
        self._perform = perform
        self._drafts = drafts

    def look(self) -> SealStanding:
        """How it stands now."""
        return SealStanding(self._keys.state, self._reads.certificates())

    def begin(self, passphrase: str = "") -> SealStanding | Refused:
        """Open or make the key; refused as ``NOT_OPENED`` for a passphrase that is wrong."""
        try:
            self._keys.begin(passphrase)
        except NotOpenedError:
            return NOT_OPENED
        return self._settled()

    def renew(self, passphrase: str = "") -> SealStanding:
        """Make a new key, since nobody knows the passphrase of the former one."""
        self._keys.renew(passphrase)
        return self._settled()

    def use_agency(self, file: Path, passphrase: str) -> SealStanding | Refused:
        """Seal with the Agency's key in a PKCS#12 file from now on; refused as ``NOT_OPENED``."""
        try:
            self._keys.use_agency(file, passphrase)
        except NotOpenedError:
            return NOT_OPENED
        return self._settled()

    def use_own(self) -> SealStanding:
        """Seal with the desk's own key again."""
        self._keys.use_own()
        return self._settled()

    def revoke(self, fingerprint: str, since: datetime | None) -> SealStanding | Refused:
        """Revoke a certificate from a moment on; without one, let it count again."""
        now = self._drafts.now()
        outcome = self._perform(
            RevokeCertificate(**now, fingerprint=fingerprint, revoked_from=since)
        )
        return outcome if isinstance(outcome, Refused) else self._settled()

    def _settled(self) -> SealStanding:
        standing = self.look()
        known, used = standing.registered, standing.state.certificate
        if known is not None and not known.valid_at(self._drafts.clock()):
            if standing.state.agency:
                self._keys.use_own()
            else:
                self._keys.renew()
            return self._settled()
        if known is None and used is not None and self._may_register:
            return self._registered(used, standing)
        return standing

    def _registered(self, used: Certificate, standing: SealStanding) -> SealStanding:
        """A database that does not answer now is asked again at the next start."""
        try:
            self._perform(RegisterCertificate(**self._drafts.now(), certificate=used))
        except TroubleError:
            return standing
        return self.look()

    @property
    def _may_register(self) -> bool:
        return self._drafts.here.staff.role >= Role.COORDINATOR
